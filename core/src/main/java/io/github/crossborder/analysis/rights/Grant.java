package io.github.crossborder.analysis.rights;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term that gives somebody a right, ready to be found and compared; {@link GrantReader} reads it. */
final class Grant {
  private final Term term;
  private final GrantParties sides;
  private final @Nullable List<Id> bound;
  private final Optional<?> holder;
  private final @Nullable CountryReach reach;
  private final List<Channel> through;
  private final List<Goods> goods;
  private final Span whole;
  private final Span exclusive;
  private final DayRange days;
  private final int doubts;
  private final boolean mayClaim;
  private final boolean clear;
  private int group;

  /**
   * When a term applies, or is exclusive.
   *
   * @param period as told, or unknown
   * @param surely the same, or since the day for which the term was told
   * @param days the days by which to find either
   * @param holds whether it has a day at all
   */
  record Span(Period period, Period surely, DayRange days, Truth holds) {}

  /**
   * Takes a term, where it applies (null where that is not said), through what channels, when it
   * applies and when it is exclusive, what it alone leaves open as bits, and whether it says enough
   * to be in a definite conflict.
   */
  @SuppressWarnings("ReferenceEquality") // a shortcut only: others that are equal are joined
  Grant(
      Term term,
      GrantParties sides,
      @Nullable CountryReach reach,
      List<Channel> through,
      Span whole,
      Span exclusive,
      int doubts,
      boolean clear) {
    this.term = term;
    this.sides = sides;
    this.bound = sides.bound();
    this.holder = GrantParties.holder(term);
    this.reach = reach;
    this.through = through;
    this.goods = Goods.of(term.products());
    this.whole = whole;
    this.exclusive = exclusive;
    this.days = whole == exclusive ? whole.days() : whole.days().or(exclusive.days());
    this.doubts = doubts;
    this.mayClaim = switch (term.exclusivity().kind()) {
      case EXCLUSIVE, SOLE, UNSPECIFIED -> true;
      case PREFERRED, NON_EXCLUSIVE -> false;
    };
    this.clear = clear;
  }

  Term term() {
    return term;
  }

  GrantParties sides() {
    return sides;
  }

  /** Returns those who may be bound; null for anybody. */
  @Nullable
  List<Id> bound() {
    return bound;
  }

  /** Whether both are surely held by the same, so that they leave each other alone. */
  boolean hasHolderOf(Grant other) {
    return holder.isPresent() && holder.equals(other.holder);
  }

  /** Returns where it applies; null where that is not said. */
  @Nullable
  CountryReach reach() {
    return reach;
  }

  /** Returns through what channels it applies; none where neither they nor a platform tell. */
  List<Channel> through() {
    return through;
  }

  List<Goods> goods() {
    return goods;
  }

  /** Returns when it applies. */
  Span whole() {
    return whole;
  }

  /** Returns when it is exclusive. */
  Span exclusive() {
    return exclusive;
  }

  /** Returns the days by which to find it, for its exclusivity or for what it gives. */
  DayRange days() {
    return days;
  }

  /** Returns what this term alone leaves open, as bits. */
  int doubts() {
    return doubts;
  }

  /** Whether its territory, channels and products reach no further than it says. */
  boolean exhaustive() {
    return term.exhaustive();
  }

  /** Whether it may leave no room for others. */
  boolean mayClaim() {
    return mayClaim;
  }

  /** Whether it leaves no room for others, if all else is sure. */
  boolean claims() {
    return mayClaim() && (doubts & ExclusivityDoubt.EXCLUSIVITY.bit()) == 0;
  }

  /** Whether it says enough to be in a definite conflict. */
  boolean isClear() {
    return clear;
  }

  /** Returns the number of the group of terms that leave the same open; vaguer ones are higher. */
  int group() {
    return group;
  }

  void group(int number) {
    group = number;
  }

  /** Returns the country codes under which to look for it; null where it may be anywhere. */
  @Nullable
  List<String> places() {
    return reach == null ? null : reach.keys();
  }

  /** Returns so many digits of products under which to look for it; null where any may do. */
  @Nullable
  List<String> headings(int digits) {
    return term.products().isEmpty() ? null : Goods.headings(goods, digits);
  }

  /** Returns the channels under which to look for it; null where they may be any. */
  @Nullable
  List<String> channels() {
    return through.isEmpty() ? null : Goods.forms(through);
  }
}
