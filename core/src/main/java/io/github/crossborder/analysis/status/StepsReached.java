package io.github.crossborder.analysis.status;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.place.Territory;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which steps were ever taken by a day, whatever came of them since. */
final class StepsReached {
  private static final Set<AgreementStatus> COMPLETED = EnumSet.of(AgreementStatus.COMPLETED);
  private static final Set<AgreementStatus> IN_EFFECT =
      EnumSet.of(AgreementStatus.COMPLETED, AgreementStatus.IN_EFFECT);

  /** Of these, what is in effect has been closed; others may be in effect from their signing on. */
  private static final Set<Agreement.Kind> IN_EFFECT_ONCE_CLOSED =
      Set.of(Agreement.Kind.MERGER, Agreement.Kind.JOINT_VENTURE);

  /** What interrupts or ends what had begun. */
  private static final Set<AgreementStatus> UNDOING = EnumSet.of(
      AgreementStatus.SUSPENDED,
      AgreementStatus.EXPIRED,
      AgreementStatus.TERMINATED,
      AgreementStatus.WITHDRAWN);

  private static final List<AgreementStatus> BEGUN =
      List.of(AgreementStatus.COMPLETED, AgreementStatus.IN_EFFECT, AgreementStatus.SUSPENDED);

  private final AgreementLife of;
  private final LifeByTerms life;
  private final MoveLinks links;
  private final boolean goesOn;
  private final long toldSince;

  StepsReached(
      AgreementLife of, LifeByTerms life, MoveLinks links, boolean goesOn, long toldSince) {
    this.of = of;
    this.life = life;
    this.links = links;
    this.goesOn = goesOn;
    this.toldSince = toldSince;
  }

  /** Returns whether a step was taken in all of the territories by the first day, in none by the last. */
  Truth reached(AgreementStatus status, long first, long last, List<Optional<Territory>> regions) {
    return inAll(last, regions, place -> reached(status, first, last, place));
  }

  /** Returns whether it was done, so that what was to change hands did. */
  Truth tookEffect(long first, long last) {
    Set<Optional<Territory>> all = new LinkedHashSet<>();
    all.add(Optional.empty());
    all.addAll(of.regions());
    List<Agreement.Kind> kinds = life.kinds();
    Set<AgreementStatus> done =
        !kinds.isEmpty() && IN_EFFECT_ONCE_CLOSED.containsAll(kinds) ? IN_EFFECT : COMPLETED;
    return inAll(last, List.copyOf(all), place -> tookEffect(done, first, last, place));
  }

  private Truth inAll(
      long day, List<Optional<Territory>> regions, Function<PlacesOfLife.Place, Truth> question) {
    PlacesOfLife places = of.places(day, regions);
    Set<Truth> answers = EnumSet.noneOf(Truth.class);
    for (Optional<Territory> region : regions) {
      answers.add(question.apply(places.in(region)));
      if (answers.size() > 1 || answers.contains(Truth.UNKNOWN)) {
        return Truth.UNKNOWN;
      }
    }
    return answers.iterator().next();
  }

  private Truth reached(AgreementStatus status, long first, long last, PlacesOfLife.Place place) {
    TermsHere terms = place.terms(life, last);
    List<StatusMove> here = AgreementLife.withExpiry(of.moves(place), terms);
    StepOrder order = new StepOrder(here, links);
    List<StatusMove> counting = order.asOf(last, life.isDoneOnce());
    boolean taken = counting.stream()
            .anyMatch(move -> move.to() == status
                && !move.isImplied()
                && move.surelyBy(first)
                && order.isUndisputed(move, life.isDoneOnce()))
        || of.possible(first, place).keySet().equals(Set.of(status))
        || (status == AgreementStatus.IN_EFFECT
            && terms.lastShown(first).stream()
                .anyMatch(day -> of.possible(day, place).keySet().equals(Set.of(status))));
    if (taken) {
      return Truth.TRUE;
    }
    boolean begun = !terms.areLater() || counting.stream().anyMatch(move -> move.isBegun(last));
    boolean oneLife = order.restarts(true).isEmpty() && order.restarts(false).isEmpty();
    long firstPhase = counting.stream() // before it, much may have gone untold
        .filter(move -> oneLife && move.isPhase() && move.sure())
        .mapToLong(StatusMove::last)
        .min()
        .orElse(last);
    boolean may = status == AgreementStatus.NONE
        || (!AgreementLife.tellsStep(here) && (!terms.bearFully() || toldSince <= last))
        || counting.stream()
            .anyMatch(move -> (move.to() == status && move.first() <= last)
                || (move.first() <= Math.min(firstPhase, last) && move.mayComeAfter(status)))
        || here.stream().anyMatch(move -> move.to() == status && move.first() <= last)
        || (begun && status == AgreementStatus.IN_EFFECT)
        || (begun && !goesOn && PossibleCourses.WHAT_MAY_FOLLOW_UNTOLD.contains(status))
        || of.possible(last, place).containsKey(status);
    return may ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth tookEffect(
      Set<AgreementStatus> done, long first, long last, PlacesOfLife.Place place) {
    List<StatusMove> here = of.moves(place);
    boolean undone =
        here.stream().anyMatch(move -> UNDOING.contains(move.to()) && move.first() <= last);
    if ((!undone
            && done.stream()
                .anyMatch(status -> reached(status, first, last, place).isTrue()))
        || done.containsAll(of.possible(first, place).keySet())) {
      return Truth.TRUE;
    }
    return BEGUN.stream().allMatch(status -> reached(status, first, last, place).isFalse())
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }
}
