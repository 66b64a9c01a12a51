package io.github.crossborder.book;

import io.github.crossborder.book.Merge.Proposal;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the things of two books that share an identifier which is given to one thing only. UN/LOCODE
 * and IATA codes are none: they name a place, where many hubs stand.
 */
final class SharedIdentifiers {
  private static final Set<String> STRONG = Set.of(
      Identifier.LEI,
      Identifier.ISIN,
      Identifier.GLN,
      Identifier.BE_ENTERPRISE_NUMBER,
      Identifier.KVK);

  private SharedIdentifiers() {}

  static List<Proposal> proposals(DealBook one, DealBook other) {
    Map<Key, List<Id>> bearers = new HashMap<>();
    for (Thing thing : other.entries(Thing.class)) {
      for (Key key : keys(thing)) {
        bearers.computeIfAbsent(key, any -> new ArrayList<>()).add(thing.id());
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Thing thing : one.entries(Thing.class)) {
      for (Key key : keys(thing)) {
        for (Id bearer : bearers.getOrDefault(key, List.of())) {
          if (!bearer.equals(thing.id())) {
            proposals.add(new Proposal(key.identifier(), thing.id(), bearer));
          }
        }
      }
    }
    return List.copyOf(proposals);
  }

  private static List<Key> keys(Thing thing) {
    return thing.identifiers().stream()
        .filter(identifier -> STRONG.contains(identifier.scheme()))
        .distinct()
        .map(identifier -> new Key(thing.entryKind(), identifier))
        .toList();
  }

  private record Key(EntryKind kind, Identifier identifier) {}
}
