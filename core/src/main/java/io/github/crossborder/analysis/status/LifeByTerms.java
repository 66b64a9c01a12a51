package io.github.crossborder.analysis.status;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What terms tell of the life of their agreement: that it may have been in effect while they held,
 * and that it ran out with the last of them, where no other end is told. Nothing runs out so that is
 * done once, such as an acquisition, and what is forbidden says nothing of it.
 */
final class LifeByTerms {
  private static final Set<Agreement.Kind> DONE_ONCE = Set.of(
      Agreement.Kind.OFFER,
      Agreement.Kind.ACQUISITION,
      Agreement.Kind.MERGER,
      Agreement.Kind.INVESTMENT,
      Agreement.Kind.JOINT_VENTURE);

  /** What goes on as long as its terms do; all others, known or not, may end otherwise. */
  private static final Set<Agreement.Kind> GOING_ON = Set.of(
      Agreement.Kind.DISTRIBUTION,
      Agreement.Kind.SUPPLY,
      Agreement.Kind.MARKETPLACE_LISTING,
      Agreement.Kind.ALLIANCE,
      Agreement.Kind.FRANCHISE,
      Agreement.Kind.LICENCE,
      Agreement.Kind.LOGISTICS,
      Agreement.Kind.SERVICE);

  private final List<Term> terms = new ArrayList<>();
  private final Assumptions assumptions;
  private final boolean doneOnce;
  private final boolean endTold;
  private final boolean doubtful;

  /** Takes all terms and the kinds of an agreement, and what events move it. */
  LifeByTerms(
      List<Term> told,
      List<Agreement.Kind> kinds,
      List<PlacedMove> moves,
      Assumptions assumptions) {
    this.assumptions = assumptions;
    doneOnce = !Collections.disjoint(kinds, DONE_ONCE);
    boolean ended = false;
    boolean amended = false;
    for (PlacedMove placed : moves) {
      AgreementStatus to = placed.move().to();
      ended = ended || to.isEnd() || to == AgreementStatus.COMPLETED;
      amended = amended || placed.move().type().equals(Event.Type.AMENDED);
    }
    endTold = ended;
    doubtful = amended || !GOING_ON.containsAll(kinds);
    for (Term term : told) {
      if (term.rank() != Claim.Rank.DEPRECATED) {
        terms.add(term);
      }
    }
  }

  /** Returns the terms that count. */
  List<Term> terms() {
    return terms;
  }

  /** Whether a term tells when the agreement may have been in effect. */
  boolean tells(Term term) {
    return bears(term) && isDated(term);
  }

  /** Returns the terms that count in a territory; for elsewhere, all are looked at. */
  TerritoryIndex.Counting<Term> in(Optional<Territory> region) {
    return TerritoryIndex.counting(
        terms,
        term -> region.isEmpty()
            ? Truth.TRUE
            : TerritoryIndex.counts(term.territory(), region.get(), Optional.empty()));
  }

  /** Whether a term is a sign that its agreement was in effect. */
  private boolean bears(Term term) {
    return !doneOnce && term.effect() != Term.Effect.FORBIDS;
  }

  /** Returns the running out of the agreement where some terms count. */
  Optional<StatusMove> expiry(TerritoryIndex.Counting<Term> counting) {
    if (endTold || doneOnce) {
      return Optional.empty();
    }
    List<Term> here = new ArrayList<>();
    boolean sure = !doubtful;
    long first = StatusMove.ALWAYS;
    long last = StatusMove.ALWAYS;
    for (Term term : counting.all()) {
      if (bears(term)) {
        Optional<PartialDate> end = end(term);
        if (end.isEmpty()) {
          return Optional.empty();
        }
        here.add(term);
        first = Math.max(first, earliest(end) + 1);
        last = Math.max(last, latest(end) + 1);
        sure = sure && term.exhaustive();
      }
    }
    if (here.isEmpty()) {
      return Optional.empty();
    }
    sure = sure && counting.perhaps().stream().noneMatch(this::bears);
    return Optional.of(
        new StatusMove(here.get(0).id(), Event.Type.EXPIRED, first, last, sure, false, here));
  }

  /** Returns what terms show where some of them count: that it may have been in effect by a day. */
  List<StatusMove> inForce(TerritoryIndex.Counting<Term> counting, long day) {
    List<StatusMove> seen = new ArrayList<>();
    for (Term term : counting.all()) {
      if (bears(term) && mayHaveBegun(term, day)) {
        seen.add(seen(term, lastInForce(term, day)));
      }
    }
    return seen;
  }

  /** Returns the terms that had surely begun by a day, but do not say how far the agreement got. */
  List<StatusMove> otherwiseBegun(TerritoryIndex.Counting<Term> counting, long day) {
    List<StatusMove> seen = new ArrayList<>();
    for (Term term : counting.all()) {
      if (!bears(term) && hasBegun(term, day)) {
        seen.add(seen(term, day));
      }
    }
    return seen;
  }

  private static StatusMove seen(Term term, long day) {
    return new StatusMove(
        term.id(), Event.Type.OBSERVED_IN_EFFECT, day, day, false, true, List.of(term));
  }

  private boolean mayHaveBegun(Term term, long day) {
    return isDated(term) && earliest(start(term)) <= day;
  }

  private boolean hasBegun(Term term, long day) {
    return start(term).isPresent() && latest(start(term)) <= day;
  }

  private static boolean isDated(Term term) {
    return term.validity().isPresent() || term.asOf().isPresent();
  }

  private long lastInForce(Term term, long day) {
    return Math.min(day, Math.max(latest(end(term)), earliest(start(term))));
  }

  private static Optional<PartialDate> start(Term term) {
    return term.validity().isPresent() ? term.validity().get().start().date() : term.asOf();
  }

  private static Optional<PartialDate> end(Term term) {
    return term.validity().flatMap(validity -> validity.end().date());
  }

  private long earliest(Optional<PartialDate> date) {
    return date.isPresent()
        ? date.get().assuming(assumptions).earliestEpochDay(StatusMove.ALWAYS)
        : StatusMove.ALWAYS;
  }

  private long latest(Optional<PartialDate> date) {
    return date.isPresent()
        ? date.get().assuming(assumptions).latestEpochDay(StatusMove.NEVER)
        : StatusMove.NEVER;
  }

  /** Returns a few of many terms that count alike, with which all questions have the same answer. */
  List<Term> deciding(List<Term> alike, long day) {
    Set<Term> few = new LinkedHashSet<>();
    for (Predicate<Term> kind : List.<Predicate<Term>>of(this::bears, term -> !bears(term))) {
      List<Term> some = alike.stream().filter(kind).toList();
      some.stream().filter(term -> end(term).isEmpty()).findFirst().ifPresent(few::add);
      some.stream().filter(term -> !term.exhaustive()).findFirst().ifPresent(few::add);
      some.stream().max(Comparator.comparingLong(term -> earliest(end(term)))).ifPresent(few::add);
      some.stream().max(Comparator.comparingLong(term -> latest(end(term)))).ifPresent(few::add);
      some.stream().filter(term -> hasBegun(term, day)).findFirst().ifPresent(few::add);
      for (long by : new long[] {day, day - 1}) { // what was in force before may have lapsed
        some.stream()
            .filter(term -> mayHaveBegun(term, day) && lastInForce(term, day) <= by)
            .max(Comparator.comparingLong(term -> lastInForce(term, day)))
            .ifPresent(few::add);
      }
    }
    return List.copyOf(few);
  }

  /** Returns between which days each term may begin, and the agreement may run out after it. */
  List<StatusMove> turns() {
    List<StatusMove> turns = new ArrayList<>();
    for (Term term : terms) {
      if (isDated(term)) {
        Optional<PartialDate> end = end(term);
        turns.add(turn(term, earliest(start(term)), latest(start(term))));
        turns.add(turn(term, earliest(end) + 1, latest(end) + 1));
      }
    }
    return turns;
  }

  private static StatusMove turn(Term term, long first, long last) {
    return new StatusMove(term.id(), Event.Type.EXPIRED, first, last, false, false, List.of(term));
  }
}
