package io.github.crossborder.book;

import io.github.crossborder.book.Merge.Proposal;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the things of two books that share an identifier which is given to one thing only, at one
 * time: a code that one had until 2015 may be another's since. UN/LOCODE and IATA codes are none:
 * they name a place, where many hubs stand.
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
    Map<Key, List<Bearer>> bearers = new HashMap<>();
    for (Bearer bearer : bearers(other)) {
      bearers.computeIfAbsent(bearer.key, any -> new ArrayList<>()).add(bearer);
    }
    List<Proposal> proposals = new ArrayList<>();
    Set<List<Object>> proposed = new HashSet<>();
    for (Bearer bearer : bearers(one)) {
      for (Bearer rival : bearers.getOrDefault(bearer.key, List.of())) {
        if (!rival.thing.equals(bearer.thing)
            && bearer.mayShareDayWith(rival)
            && proposed.add(List.of(bearer.key, bearer.thing, rival.thing))) {
          proposals.add(new Proposal(bearer.identifier, bearer.thing, rival.thing));
        }
      }
    }
    return List.copyOf(proposals);
  }

  private static List<Bearer> bearers(DealBook book) {
    List<Bearer> bearers = new ArrayList<>();
    for (Thing thing : book.entries(Thing.class)) {
      for (Identifier told : thing.identifiers()) {
        if (STRONG.contains(told.scheme())) {
          Key key = new Key(thing.entryKind(), told.scheme(), told.value());
          bearers.add(new Bearer(key, told, thing.id()));
        }
      }
    }
    return bearers;
  }

  /** What must be the same, whenever it was given. */
  private record Key(EntryKind kind, String scheme, String value) {}

  private record Bearer(Key key, Identifier identifier, Id thing) {
    boolean mayShareDayWith(Bearer other) {
      return identifier.validity().isEmpty()
          || other.identifier.validity().isEmpty()
          || !identifier
              .validity()
              .get()
              .overlaps(other.identifier.validity().get())
              .isFalse();
    }
  }
}
