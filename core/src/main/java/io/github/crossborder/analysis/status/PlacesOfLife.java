package io.github.crossborder.analysis.status;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts in each of some territories on a day, and in all that none is told for; of very many,
 * by what each has in common with others.
 */
final class PlacesOfLife {
  /** What counts in one territory, or in all that none is told for. */
  abstract static class Place {
    abstract List<StatusMove> moves(List<PlacedMove> told);

    abstract TerritoryIndex.Counting<TermBearing> terms();

    abstract Set<Event.Type> expected();

    TermsHere terms(LifeByTerms life, long day) {
      return new TermsHere(life, terms(), expected(), day);
    }
  }

  /** Of fewer territories each is looked at on its own, with every reason. */
  private static final int MANY = 32;

  /** So much counting alike in many is looked at in each of them. */
  private static final int FEW = 128;

  /** What counts in all places with an outline, and whether it was too much to look at all. */
  private record Alike(List<StatusMove> moves, boolean many) {}

  private final LifeByTerms life;
  private final List<Event> allExpected;
  private final Map<Id, List<Set<Id>>> beside;
  private final long day;
  private final boolean many;
  private final TerritoryIndex<TermBearing> terms;
  private final TerritoryIndex<Event> expected;
  private final Map<Territory, TerritoryIndex.Counting<TermBearing>> alikeTerms = new HashMap<>();
  private final Map<Territory, Set<Event.Type>> alikeExpected = new HashMap<>();
  private final IdentityHashMap<List<PlacedMove>, TerritoryIndex<PlacedMove>> moves =
      new IdentityHashMap<>(2);
  private final IdentityHashMap<List<PlacedMove>, Map<Territory, Alike>> alikeMoves =
      new IdentityHashMap<>(2);

  PlacesOfLife(
      LifeByTerms life, List<Event> expected, Map<Id, List<Set<Id>>> beside, long day, int places) {
    this.life = life;
    this.allExpected = expected;
    this.beside = beside;
    this.day = day;
    many = places > MANY;
    this.terms = new TerritoryIndex<>(
        many ? life.terms() : List.of(),
        bearing -> bearing.term().territory(),
        bearing -> Optional.empty());
    this.expected = new TerritoryIndex<>(
        many ? expected : List.of(), Event::territory, event -> Optional.empty());
  }

  Place in(Optional<Territory> region) {
    return many && region.isPresent() ? amongMany(region.get()) : alone(region);
  }

  private Place alone(Optional<Territory> region) {
    return new Place() {
      @Override
      List<StatusMove> moves(List<PlacedMove> told) {
        List<StatusMove> here = new ArrayList<>(told.size() + 1);
        for (PlacedMove placed : told) {
          Truth counts = placed.counts(region);
          if (counts != Truth.FALSE) {
            here.add(counts == Truth.TRUE ? placed.move() : placed.move().perhapsHere());
          }
        }
        return here;
      }

      @Override
      TerritoryIndex.Counting<TermBearing> terms() {
        return life.in(region);
      }

      @Override
      Set<Event.Type> expected() {
        return types(allExpected.stream()
            .filter(event ->
                PlacedMove.counts(event.territory(), region, Optional.empty()) != Truth.FALSE)
            .toList());
      }
    };
  }

  private Place amongMany(Territory region) {
    Territory outline = TerritoryIndex.outline(region);
    return new Place() {
      @Override
      List<StatusMove> moves(List<PlacedMove> told) {
        TerritoryIndex<PlacedMove> all = moves.computeIfAbsent(
            told, any -> new TerritoryIndex<>(told, PlacedMove::territory, PlacedMove::day));
        Alike here = alikeMoves
            .computeIfAbsent(told, any -> new HashMap<>())
            .computeIfAbsent(outline, any -> deciding(all, outline, Set.of()));
        List<StatusMove> own = counted(all.naming(region));
        Set<Id> named = own.stream().map(StatusMove::id).collect(Collectors.toSet());
        boolean twice = here.moves.stream().anyMatch(move -> named.contains(move.id()));
        if (here.many) {
          own.replaceAll(PlacesOfLife::open);
        }
        own.addAll((twice ? deciding(all, outline, named) : here).moves);
        return own;
      }

      @Override
      TerritoryIndex.Counting<TermBearing> terms() {
        return alikeTerms
            .computeIfAbsent(
                outline, any -> terms.alike(outline).map(some -> LifeByTerms.deciding(some, day)))
            .and(terms.naming(region));
      }

      @Override
      Set<Event.Type> expected() {
        Set<Event.Type> types = types(expected.naming(region).all());
        types.addAll(alikeExpected.computeIfAbsent(
            outline, any -> types(expected.alike(outline).all())));
        return types;
      }
    };
  }

  /**
   * Returns what counts in all places with an outline, but for some; of very much, the few that
   * decide. Which of very many ends contradicts what is not looked at: then they only may be so.
   */
  private Alike deciding(TerritoryIndex<PlacedMove> all, Territory outline, Set<Id> but) {
    List<StatusMove> alike = counted(all.alike(outline));
    boolean many = alike.size() > FEW;
    alike.removeIf(move -> but.contains(move.id()));
    if (many) {
      alike.replaceAll(PlacesOfLife::open);
    }
    return new Alike(many ? DecisiveMoves.of(alike, day, beside) : alike, many);
  }

  private static StatusMove open(StatusMove move) {
    return move.isClose() ? move.onlyPossible() : move;
  }

  private static Set<Event.Type> types(Collection<Event> events) {
    return events.stream().map(Event::type).collect(Collectors.toSet());
  }

  private static List<StatusMove> counted(TerritoryIndex.Counting<PlacedMove> counting) {
    List<StatusMove> here = new ArrayList<>();
    counting.surely().forEach(placed -> here.add(placed.move()));
    counting.perhaps().forEach(placed -> here.add(placed.move().perhapsHere()));
    return here;
  }
}
