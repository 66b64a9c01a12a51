package io.github.crossborder.analysis;

import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that gives somebody a right, ready to be found and compared. Most terms meet no other:
 * what only matters then is read when first asked for.
 */
final class TermScope {
  private final TermReader reader;
  private final Term term;
  private final TermNames names;
  private final @Nullable TermReach reach;
  private final int doubts;
  private final boolean exhaustive;
  private final boolean mayClaim;
  private int group;
  private @Nullable TermDays days; // if threads read these at once, each reads the same
  private @Nullable Details details;

  /**
   * When a term applies, or is exclusive.
   *
   * @param period as told, or unknown
   * @param surely the same, or since the day for which the term was told
   * @param days the days by which to find either
   */
  record Span(Period period, Period surely, TermDays days) {}

  /**
   * What counts where terms meet.
   *
   * @param whole when the term applies
   * @param exclusive when it is exclusive
   */
  record Details(TermSides sides, List<TermGoods> goods, Span whole, Span exclusive) {}

  TermScope(TermReader reader, Term term, TermNames names, @Nullable TermReach reach, int doubts) {
    this.reader = reader;
    this.term = term;
    this.names = names;
    this.reach = reach;
    this.doubts = doubts;
    this.exhaustive = term.exhaustive();
    this.mayClaim = switch (term.exclusivity().kind()) {
      case EXCLUSIVE, SOLE, UNSPECIFIED -> true;
      case PREFERRED, NON_EXCLUSIVE -> false;
    };
  }

  private Details details() {
    Details known = details;
    if (known == null) {
      known = reader.details(term);
      details = known;
    }
    return known;
  }

  Term term() {
    return term;
  }

  TermSides sides() {
    return details().sides();
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
    return details().goods();
  }

  /** Returns when it applies. */
  Span whole() {
    return details().whole();
  }

  /** Returns when it is exclusive. */
  Span exclusive() {
    return details().exclusive();
  }

  /** Returns the days by which to find it, for its exclusivity or for what it gives. */
  TermDays days() {
    TermDays known = days;
    if (known == null) {
      known = reader.days(term);
      days = known;
    }
    return known;
  }

  /** Returns what this term alone leaves open. */
  int doubts() {
    return doubts;
  }

  boolean has(ExclusivityDoubt doubt) {
    return (doubts & doubt.bit()) != 0;
  }

  /** Whether its territory, channels and products reach no further than it says. */
  boolean exhaustive() {
    return exhaustive;
  }

  /** Whether it may leave no room for others. */
  boolean mayClaim() {
    return mayClaim;
  }

  /** Whether it leaves no room for others, if all else is sure. */
  boolean claims() {
    return mayClaim && !has(ExclusivityDoubt.EXCLUSIVITY);
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
    return term.products().isEmpty() ? null : TermGoods.headings(goods(), digits);
  }

  /** Returns the channels under which to look for it; null where they may be any. */
  @Nullable
  List<String> channels() {
    return term.channels().isEmpty() ? null : TermGoods.forms(term.channels());
  }
}
