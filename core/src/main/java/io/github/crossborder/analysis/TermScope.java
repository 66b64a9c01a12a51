package io.github.crossborder.analysis;

import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term that gives somebody a right, ready to be compared and found. */
final class TermScope {
  private final Term term;
  private final TermSides sides;
  private final TermNames names;
  private final @Nullable TermReach reach;
  private final List<TermGoods> goods;
  private final Span whole;
  private final Span exclusive;
  private final TermDays days;
  private final int doubts;
  private int group;

  /**
   * When a term applies, or is exclusive.
   *
   * @param period as told, or unknown
   * @param surely the same, or since the day for which the term was told
   * @param days the days by which to find either
   */
  record Span(Period period, Period surely, TermDays days) {}

  TermScope(
      Term term,
      TermSides sides,
      TermNames names,
      @Nullable TermReach reach,
      Span whole,
      Span exclusive,
      int doubts) {
    this.term = term;
    this.sides = sides;
    this.names = names;
    this.reach = reach;
    this.goods = term.products().isEmpty()
        ? List.of()
        : term.products().stream().map(TermGoods::of).toList();
    this.whole = whole;
    this.exclusive = exclusive;
    this.days = whole.days().or(exclusive.days());
    this.doubts = doubts;
  }

  Term term() {
    return term;
  }

  TermSides sides() {
    return sides;
  }

  TermNames names() {
    return names;
  }

  /** Returns where it applies; null where that is not said. */
  @Nullable
  TermReach reach() {
    return reach;
  }

  List<TermGoods> goods() {
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
  TermDays days() {
    return days;
  }

  /** Returns what this term alone leaves open. */
  int doubts() {
    return doubts;
  }

  boolean has(ExclusivityDoubt doubt) {
    return (doubts & doubt.bit()) != 0;
  }

  /** Whether it may leave no room for others. */
  boolean mayClaim() {
    return switch (term.exclusivity().kind()) {
      case EXCLUSIVE, SOLE, UNSPECIFIED -> true;
      case PREFERRED, NON_EXCLUSIVE -> false;
    };
  }

  /** Whether it leaves no room for others, if all else is sure. */
  boolean claims() {
    return mayClaim() && term.exclusivity().kind() != Exclusivity.Kind.UNSPECIFIED;
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

  /** Returns the product headings under which to look for it; null where they may be any. */
  @Nullable
  List<String> headings() {
    return TermGoods.headings(goods);
  }
}
