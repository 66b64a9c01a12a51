package io.github.crossborder.analysis.status;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which terms bear on the life of their agreement, and how. A right that continues shows that the
 * agreement is in effect; what is forbidden shows nothing, nor does any term of what is done once.
 */
final class LifeByTerms {
  private static final Set<Agreement.Kind> DONE_ONCE = Set.of(
      Agreement.Kind.OFFER,
      Agreement.Kind.ACQUISITION,
      Agreement.Kind.MERGER,
      Agreement.Kind.INVESTMENT,
      Agreement.Kind.JOINT_VENTURE);

  private static final Set<Term.Right> CONTINUING = Set.of(
      Term.Right.SELL,
      Term.Right.LIST,
      Term.Right.SUPPLY,
      Term.Right.DISTRIBUTE,
      Term.Right.OPERATE_STORES,
      Term.Right.OPERATE_PLATFORM,
      Term.Right.DELIVER,
      Term.Right.USE_BRAND,
      Term.Right.USE_TECHNOLOGY,
      Term.Right.MANUFACTURE);

  /** Rights about stakes, talks and competing, which show nothing of the life of a contract. */
  private static final Set<Term.Right> BESIDE = Set.of(
      Term.Right.ACQUIRE,
      Term.Right.TENDER,
      Term.Right.SELL_SHARES,
      Term.Right.DILUTE,
      Term.Right.NEGOTIATE,
      Term.Right.COMPETE);

  private final DealBook book;
  private final Assumptions assumptions;
  private final Optional<Agreement> agreement;
  private final boolean doneOnce;
  private final List<TermBearing> terms = new ArrayList<>();
  private final Lazy<Boolean> amendedByOther;

  /** Takes an agreement and the terms that count for what is asked about. */
  LifeByTerms(
      DealBook book, Optional<Agreement> agreement, List<Term> told, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
    this.agreement = agreement;
    List<Agreement.Kind> kinds = kinds();
    doneOnce = !Collections.disjoint(kinds, DONE_ONCE);
    amendedByOther = new Lazy<>(this::amendedByOther);
    if (!doneOnce) {
      boolean known = kinds.stream().allMatch(Agreement.Kind::isKnown);
      Map<Id, TermBearing> bearings = new LinkedHashMap<>();
      for (Term term : told) {
        if (mayBear(term)) {
          bearings.put(term.id(), bearing(term, known));
        }
      }
      Map<Id, Id> next = stages(bearings);
      bearings.values().forEach(bearing -> terms.add(upToLastStage(bearing, next, bearings)));
    }
  }

  private static boolean mayBear(Term term) {
    return term.rank() != Claim.Rank.DEPRECATED
        && term.effect() != Term.Effect.FORBIDS
        && term.right().filter(BESIDE::contains).isEmpty();
  }

  private TermBearing bearing(Term term, boolean known) {
    TermDays days = TermDays.of(book, term, assumptions);
    boolean firm = isStated(term)
        && agreement.filter(LifeByTerms::isStated).isPresent()
        && term.condition().isEmpty();
    boolean told = term.effect() == Term.Effect.PERMITS || term.effect() == Term.Effect.REQUIRES;
    return new TermBearing(
        term,
        days,
        known && firm && told && term.right().filter(CONTINUING::contains).isPresent(),
        toldBy(term) >= days.begunBy());
  }

  static boolean isStated(Claim claim) {
    for (Citation citation : claim.citations()) {
      if (citation.certainty() == Certainty.STATED) {
        return true;
      }
    }
    return false;
  }

  /** Returns which terms are said to be the next stage of which. */
  private static Map<Id, Id> stages(Map<Id, TermBearing> bearings) {
    Map<Id, Id> next = new HashMap<>();
    for (TermBearing bearing : bearings.values()) {
      for (Follows follows : bearing.term().follows()) {
        TermBearing before = bearings.get(follows.entry());
        if (before != null && areStages(before.term(), bearing.term())) {
          next.put(follows.entry(), bearing.term().id());
        }
      }
    }
    return next;
  }

  /** Staged terms count as one that ends with the last stage. */
  private static TermBearing upToLastStage(
      TermBearing first, Map<Id, Id> next, Map<Id, TermBearing> bearings) {
    TermBearing staged = first;
    Set<Id> seen = new HashSet<>();
    Id at = first.term().id();
    while (next.containsKey(at) && seen.add(at)) {
      at = next.get(at);
      TermBearing stage = requireNonNull(bearings.get(at));
      Optional<Territory> there = first.term().territory();
      boolean surely = stage.fully()
          && stage.term().territory().equals(there)
          && there.filter(where -> !where.covers(where).isTrue()).isEmpty();
      staged = surely ? staged : staged.onlyPerhaps();
      staged = staged.withDays(staged.days().upTo(stage.days(), surely));
    }
    return staged;
  }

  private static boolean areStages(Term one, Term next) {
    return one.agreement().equals(next.agreement())
        && one.grantor().equals(next.grantor())
        && one.grantee().equals(next.grantee())
        && one.right().equals(next.right())
        && one.object().equals(next.object());
  }

  /** Returns the latest day for which, or on which, a source is sure to state a claim. */
  private long toldBy(Claim claim) {
    long told = claim.asOf().map(this::earliest).orElse(StatusMove.ALWAYS);
    for (Citation citation : claim.citations()) {
      if (citation.certainty() == Certainty.STATED) {
        told = Math.max(told, published(citation).map(this::earliest).orElse(StatusMove.ALWAYS));
      }
    }
    return told;
  }

  /** Returns the first day by which a source has surely stated a claim. */
  long toldSince(Claim claim) {
    long told = claim.asOf().map(this::latest).orElse(StatusMove.NEVER);
    for (Citation citation : claim.citations()) {
      if (citation.certainty() == Certainty.STATED) {
        told = Math.min(told, published(citation).map(this::latest).orElse(StatusMove.NEVER));
      }
    }
    return told;
  }

  private Optional<PartialDate> published(Citation citation) {
    return book.find(citation.source(), Source.class).flatMap(Source::published);
  }

  private long earliest(PartialDate date) {
    return date.assuming(assumptions).earliestEpochDay(StatusMove.ALWAYS);
  }

  private long latest(PartialDate date) {
    return date.assuming(assumptions).latestEpochDay(StatusMove.NEVER);
  }

  /** Whether another agreement changes this one, or may, so that its terms may go on. */
  boolean isAmendedByOther() {
    return amendedByOther.get();
  }

  private boolean amendedByOther() {
    return agreement.isPresent()
        && book.agreementsRelatedTo(agreement.get().id()).stream()
            .filter(other -> other.rank() != Claim.Rank.DEPRECATED)
            .flatMap(other -> other.related().stream())
            .filter(related -> related.agreement().equals(agreement.get().id()))
            .map(Agreement.Related::relation)
            .anyMatch(
                relation -> relation.equals(Agreement.Relation.AMENDS) || !relation.isKnown());
  }

  /** Returns the kinds of the agreement. */
  List<Agreement.Kind> kinds() {
    return agreement.map(Agreement::kinds).orElse(List.of());
  }

  /** Whether it is done once, as a purchase is, so that no term of it runs out. */
  boolean isDoneOnce() {
    return doneOnce;
  }

  /** Returns the terms that bear on the life. */
  List<TermBearing> terms() {
    return terms;
  }

  /** Returns the terms that count in a territory; for elsewhere, those of no territory. */
  TerritoryIndex.Counting<TermBearing> in(Optional<Territory> region) {
    return TerritoryIndex.counting(terms, bearing -> {
      Optional<Territory> told = bearing.term().territory();
      return region.isPresent()
          ? TerritoryIndex.counts(told, region.get(), Optional.empty())
          : Truth.of(told.isEmpty());
    });
  }

  /** What makes terms that count alike tell the same, save for their days. */
  private record Sort(boolean fully, boolean told, boolean exhaustive, boolean end, boolean dated) {
    static Sort of(TermBearing bearing) {
      return new Sort(
          bearing.fully(),
          bearing.toldOnceBegun(),
          bearing.term().exhaustive(),
          bearing.days().endTold(),
          bearing.days().areTold());
    }
  }

  /** Returns a few of many terms that count alike, with which all questions have the same answer. */
  static List<TermBearing> deciding(List<TermBearing> alike, long day) {
    Map<Sort, List<TermBearing>> sorts = new HashMap<>();
    for (TermBearing bearing : alike) {
      sorts.computeIfAbsent(Sort.of(bearing), any -> new ArrayList<>()).add(bearing);
    }
    Set<TermBearing> few = new LinkedHashSet<>();
    for (List<TermBearing> sort : sorts.values()) {
      most(sort, few, days -> -days.first());
      most(sort, few, TermDays::sureLast);
      most(sort, few, TermDays::last);
      most(sort, few, days -> days.surelyHas(day) ? 1 : 0);
      most(sort, few, days -> days.begunBy() <= day ? days.lastShown(day) : StatusMove.ALWAYS);
      most(sort, few, days -> days.first() <= day && days.mayBeOver(day) ? 1 : 0);
      most(sort, few, days -> -days.sureLast());
    }
    return List.copyOf(few);
  }

  private static void most(
      List<TermBearing> sort, Set<TermBearing> few, ToLongFunction<TermDays> of) {
    sort.stream()
        .max(Comparator.comparingLong(bearing -> of.applyAsLong(bearing.days())))
        .ifPresent(few::add);
  }

  /** Returns between which days each term may begin, and the agreement may run out after it. */
  List<StatusMove> turns() {
    List<StatusMove> turns = new ArrayList<>();
    for (TermBearing bearing : terms) {
      TermDays days = bearing.days();
      turns.add(turn(bearing, days.first(), days.begunBy()));
      turns.add(turn(bearing, days.sureFirst(), days.sureFirst()));
      turns.add(turn(bearing, days.sureLast() + 1, days.last() + 1));
    }
    return turns;
  }

  private static StatusMove turn(TermBearing bearing, long first, long last) {
    return StatusMove.implied(Event.Type.EXPIRED, first, last, false, List.of(bearing.term()));
  }
}
