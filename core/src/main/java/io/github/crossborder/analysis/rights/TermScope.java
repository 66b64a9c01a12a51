package io.github.crossborder.analysis.rights;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term that gives somebody a right, ready to be found and compared. It is read once, where it is
 * in memory beside the terms before and after it; what only matters where it meets another term,
 * as few do, is read when first asked for.
 */
final class TermScope {
  /** What a term in a definite conflict does not leave open. */
  private static final int UNCLEAR = ExclusivityDoubt.GRANTEE.bit()
      | ExclusivityDoubt.RIGHT.bit()
      | ExclusivityDoubt.OBJECT.bit()
      | ExclusivityDoubt.OFFER.bit()
      | ExclusivityDoubt.SUPERSEDED.bit();

  private final TermReader reader;
  private final Term term;
  private final int grantor;
  /** Who may be bound; null for the grantor alone, as mostly. */
  private final int @Nullable [] bound;

  private final int right;
  private final int object;
  private final int holder;
  private final @Nullable TermReach reach;
  private final TermDays days;
  private final int doubts;
  private final boolean exhaustive;
  private final boolean mayClaim;
  private final boolean clear;
  private boolean alone;
  private int group;
  private @Nullable Details details; // if threads read these at once, each reads the same

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

  TermScope(TermReader reader, Term term) {
    this.reader = reader;
    this.term = term;
    TermNames names = reader.names();
    boolean duty = TermSides.isDuty(term);
    Optional<Id> giver = term.grantor();
    Optional<Id> taker = term.grantee();
    boolean namesGiver = reader.isNamed(giver);
    this.grantor = names.said(giver);
    this.bound = namesGiver && !duty ? null : reader.bound(term);
    this.right = names.said(term.right());
    this.object = names.said(term.object());
    this.holder = names.said(duty ? TermSides.holder(term) : taker);
    this.reach = reader.reach(term);
    this.days = reader.days(term);
    this.doubts = reader.doubts(term, reach)
        | ExclusivityDoubt.GRANTOR.bit(!namesGiver)
        | ExclusivityDoubt.GRANTEE.bit(!reader.isNamed(taker))
        | ExclusivityDoubt.RIGHT.bit(right == TermNames.UNSAID)
        | ExclusivityDoubt.OBJECT.bit(object == TermNames.UNSAID);
    this.exhaustive = term.exhaustive();
    this.mayClaim = switch (term.exclusivity().kind()) {
      case EXCLUSIVE, SOLE, UNSPECIFIED -> true;
      case PREFERRED, NON_EXCLUSIVE -> false;
    };
    this.alone = bound == null && right != TermNames.UNSAID && object != TermNames.UNSAID;
    this.clear =
        (doubts & UNCLEAR) == 0 && grantor != TermNames.UNSAID && reader.isClear(term, reach);
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

  /** Returns the number of the grantor's name. */
  int grantor() {
    return grantor;
  }

  /** Returns how many may be bound. */
  int countBound() {
    return bound == null ? 1 : bound.length;
  }

  /** Returns the number of one of those who may be bound; {@code UNSAID} alone for anybody. */
  int bound(int which) {
    return bound == null ? grantor : bound[which];
  }

  /** Returns whom and what it names under a key of its own; nothing under a wider one. */
  Optional<List<Object>> named(int key) {
    for (int i = 0; i < countBound(); i++) {
      if (TermNames.key(bound(i), right, object) == key) {
        List<Id> parties = bound == null ? null : sides().bound();
        Object who = parties == null ? term.grantor() : parties.get(i);
        return Optional.of(List.of(who, term.right(), term.object()));
      }
    }
    return Optional.empty();
  }

  /** Returns the number of the right. */
  int right() {
    return right;
  }

  /** Returns the number of the object. */
  int object() {
    return object;
  }

  /** Whether both are surely held by the same, so that they leave each other alone. */
  boolean hasHolderOf(TermScope other) {
    return holder == other.holder
        && holder != TermNames.UNSAID
        && TermSides.holder(term).equals(TermSides.holder(other.term));
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
    return days;
  }

  /** Returns what this term alone leaves open, as bits. */
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

  /** Whether it names grantor, right and object, and is the only term of the book with these. */
  boolean isAlone() {
    return alone;
  }

  /** Tells it that there may be others. */
  void meetCompany() {
    alone = false;
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
    return term.products().isEmpty() ? null : TermGoods.headings(goods(), digits);
  }

  /** Returns the channels under which to look for it; null where they may be any. */
  @Nullable
  List<String> channels() {
    return term.channels().isEmpty() ? null : TermGoods.forms(term.channels());
  }
}
