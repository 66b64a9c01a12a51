package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** What the terms that count in a place tell of the life of their agreement on a day. */
final class TermsHere {
  private static final Set<AgreementStatus> NOT_CONCLUDED =
      EnumSet.of(AgreementStatus.INTENDED, AgreementStatus.DECIDED, AgreementStatus.ANNOUNCED);

  private final LifeByTerms life;
  private final List<TermBearing> fully = new ArrayList<>();
  private final List<TermBearing> all = new ArrayList<>();
  private final Set<Event.Type> expected;
  private final long day;
  private boolean endless;
  private boolean surelyEndless;
  private boolean isReplaced;

  /** Takes what bears on the life, and what was expected there. */
  TermsHere(
      LifeByTerms life,
      TerritoryIndex.Counting<TermBearing> counting,
      Set<Event.Type> expected,
      long day) {
    this.life = life;
    this.expected = expected;
    this.day = day;
    counting.surely().forEach(this::add);
    counting.perhaps().forEach(term -> add(term.onlyPerhaps()));
  }

  private void add(TermBearing term) {
    if (term.days().areTold()) {
      all.add(term);
      if (term.fully()) {
        fully.add(term);
      }
    } else { // of what no day is told, only that it has no told end
      surelyEndless |= term.fully();
      endless = true;
    }
  }

  /** Returns nothing: only events are asked about. */
  static TermsHere none(LifeByTerms life, long day) {
    return new TermsHere(life, new TerritoryIndex.Counting<>(List.of(), List.of()), Set.of(), day);
  }

  /** Returns the terms that bear on the life here. */
  List<TermBearing> bearing() {
    return all;
  }

  /** Returns the last day up to one on which a term surely shows anything, if there is one. */
  Optional<Long> lastShown(long by) {
    return fully.stream()
        .map(TermBearing::days)
        .filter(days -> days.begunBy() <= by)
        .map(days -> days.lastShown(by))
        .max(Long::compare);
  }

  /** Whether some term surely shows the agreement in effect at some time. */
  boolean bearFully() {
    return !fully.isEmpty();
  }

  /** Whether none can have begun by the day. */
  boolean areLater() {
    return all.stream().allMatch(term -> term.days().first() > day);
  }

  /** Whether the day surely is one of a term, or after them all, so that nothing lapses. */
  boolean keepInEffect(List<StatusMove> moves) {
    return any(fully, term -> term.days().surelyHas(day))
        || (any(fully, term -> term.days().begunBy() <= day)
            && !any(all, term -> term.days().begunBy() > day)
            && any(moves, move -> move.isImplied() && move.sure()));
  }

  /**
   * Returns the running out of the agreement after the last of its terms, where that has an end: of
   * those that surely bear at the earliest, of all at the latest.
   */
  Optional<StatusMove> expiry(List<StatusMove> moves) {
    isReplaced = any(moves, move -> isInsteadOfExpiry(move, moves));
    List<TermBearing> ending =
        fully.isEmpty() ? all.stream().filter(term -> term.days().endTold()).toList() : fully;
    if (ending.isEmpty()
        || surelyEndless
        || ending.stream().anyMatch(term -> !term.days().endTold())
        || isReplaced) {
      return Optional.empty();
    }
    LongStream ends = ending.stream().mapToLong(term -> term.days().sureLast() + 1);
    long first = (fully.isEmpty() ? ends.min() : ends.max()).getAsLong();
    boolean allEnd = !endless && all.stream().allMatch(term -> term.days().endTold());
    long last = allEnd
        ? all.stream().mapToLong(term -> term.days().last() + 1).max().getAsLong()
        : StatusMove.NEVER;
    boolean sure = !fully.isEmpty()
        && allEnd
        && !mayNeverHaveBeen(moves, first, last)
        && !mayGoOn(moves)
        && !any(moves, move -> move.sure() && move.isClose());
    return Optional.of(StatusMove.implied(
        Event.Type.EXPIRED,
        first,
        last,
        sure,
        all.stream().map(TermBearing::term).toList()));
  }

  /** Whether a sure end or completion is told, which counts instead, unless it was resumed. */
  private static boolean isInsteadOfExpiry(StatusMove close, List<StatusMove> moves) {
    return close.sure()
        && close.isClose()
        && !close.isImplied()
        && !any(moves, move -> move.resumes() && move.last() >= close.first());
  }

  /** Whether the agreement may go on after its terms: they are not all, or changed, or it lives. */
  private boolean mayGoOn(List<StatusMove> moves) {
    // of those that bear perhaps, any one may be all there is
    long last = fully.isEmpty()
        ? lastDays(all).min().orElse(StatusMove.NEVER)
        : lastDays(fully).max().getAsLong();
    return all.stream().anyMatch(term -> !term.term().exhaustive())
        || any(moves, move -> move.isAmendment() || (showsLife(move) && move.first() > last))
        || life.isAmendedByOther();
  }

  private static LongStream lastDays(List<TermBearing> terms) {
    return terms.stream().mapToLong(term -> term.days().last());
  }

  private static boolean showsLife(StatusMove move) {
    return !move.to().isEnd()
        && (move.showsLifeAfterEnd() || move.to() == AgreementStatus.APPROVED || move.resumes());
  }

  /** Whether it is open if the agreement or a term ever came to be, as told before its end. */
  private boolean mayNeverHaveBeen(List<StatusMove> moves, long before, long last) {
    if (isExpectedAfter(before - 1, moves)) {
      return true;
    }
    if (any(moves, move -> move.isPhase() && move.surelyBy(before - 1) && !move.isImplied())) {
      return false;
    }
    long consent = moves.stream()
        .filter(move -> move.to().isConsent() && move.surelyBy(before - 1))
        .mapToLong(StatusMove::first)
        .max()
        .orElse(StatusMove.ALWAYS);
    boolean refused =
        any(moves, move -> move.to() == AgreementStatus.REJECTED && move.last() >= consent);
    boolean onlyMeant = fully.stream().noneMatch(TermBearing::toldOnceBegun)
        && any(moves, move -> NOT_CONCLUDED.contains(move.to()) && move.first() < last);
    return refused || (consent == StatusMove.ALWAYS && onlyMeant);
  }

  /**
   * Adds what terms show to how far it had got by milestones: that it was in effect. That replaces
   * what is told where the term surely was in force and nothing tells of a later conclusion.
   */
  void show(Map<AgreementStatus, List<StatusMove>> found, List<StatusMove> moves, boolean goesOn) {
    if (all.isEmpty() || found.keySet().equals(Set.of(AgreementStatus.REJECTED))) {
      return;
    }
    boolean outlives = isReplaced
        || endless
        || any(all, term -> !term.days().endTold() || term.days().last() == StatusMove.NEVER)
        || mayGoOn(moves);
    boolean mayLapse = !goesOn
        && !any(fully, term -> term.days().surelyHas(day))
        && !any(
            moves,
            move -> move.sure()
                && (move.isPhase() ? move.last() : move.first()) >= day
                && move.showsLasting(AgreementStatus.IN_EFFECT));
    for (TermBearing term : fully) {
      if (term.days().begunBy() <= day) {
        settle(found, term, moves);
      }
    }
    long notYet = all.stream().filter(term -> term.days().begunBy() > day).count();
    for (TermBearing term : all) {
      TermDays days = term.days();
      boolean gap = notYet > (days.begunBy() > day ? 1 : 0); // between two of them
      if (days.first() <= day && (day <= days.last() || outlives || gap)) {
        StatusMove shown = StatusMove.implied(
            Event.Type.OBSERVED_IN_EFFECT, day, day, false, List.of(term.term()));
        add(found, AgreementStatus.IN_EFFECT, shown);
        if (mayLapse && (outlives || gap) && days.mayBeOver(day)) {
          PossibleCourses.WHAT_MAY_FOLLOW_UNTOLD.forEach(status -> add(found, status, shown));
        }
      }
    }
  }

  /** Leaves out what a term that surely was in force rules out: that it got no further. */
  private void settle(
      Map<AgreementStatus, List<StatusMove>> found, TermBearing term, List<StatusMove> moves) {
    long shown = term.days().lastShownAtLeast(day);
    if (isExpectedAfter(shown, moves)) {
      return;
    }
    List<StatusMove> later = new ArrayList<>();
    for (StatusMove move : moves) {
      if (move.concludes() && move.last() > shown) {
        later.add(move);
      }
    }
    found
        .entrySet()
        .removeIf(entry -> entry.getKey() != AgreementStatus.REJECTED
            && (term.toldOnceBegun() || !NOT_CONCLUDED.contains(entry.getKey()))
            && later.stream().noneMatch(move -> leaves(entry.getValue(), move, shown)));
  }

  /** Whether what concludes it after a term was shown leaves open what some moves lead to. */
  private boolean leaves(List<StatusMove> reasons, StatusMove later, long shown) {
    boolean own = any(reasons, move -> move.id().equals(later.id()));
    return !own || shown < day || reasons.size() > 1;
  }

  private static void add(
      Map<AgreementStatus, List<StatusMove>> found, AgreementStatus status, StatusMove because) {
    found.computeIfAbsent(status, any -> new ArrayList<>(2)).add(because);
  }

  /** Whether it was expected to be concluded or effective, and that is not told up to a day. */
  private boolean isExpectedAfter(long shown, List<StatusMove> moves) {
    return expected.stream()
        .anyMatch(type -> StatusMove.concludes(type)
            && !any(moves, move -> move.type().equals(type) && move.surelyBy(shown)));
  }

  private static <T> boolean any(List<T> moves, Predicate<T> which) {
    for (T move : moves) {
      if (which.test(move)) {
        return true;
      }
    }
    return false;
  }
}
