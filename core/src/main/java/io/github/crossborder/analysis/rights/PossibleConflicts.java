package io.github.crossborder.analysis.rights;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Terms that leave the same things open, such as that none of the thousand listings on a platform
 * says whether it is exclusive, and what each may therefore be in conflict with.
 *
 * <p>A group names its terms; the pairs are worked out when asked for, since a thousand terms may
 * make half a million pairs. Each possible conflict of a book belongs to one group alone: that of
 * the vaguer of its two terms. So the other term is of this group too or leaves less open.
 *
 * <p>Immutable and safe for use by several threads. It holds on to the check that it is part of.
 */
public final class PossibleConflicts {
  private static final int NAMED = 3;

  private final ExclusivityCheck by;
  private final List<Grant> members;

  PossibleConflicts(ExclusivityCheck by, List<Grant> members) {
    this.by = by;
    this.members = List.copyOf(members);
  }

  /** Returns the terms, at least one, by id; each of them may be in conflict with some term. */
  public List<Term> terms() {
    return members.stream().map(Grant::term).toList();
  }

  /**
   * Returns what each of these terms leaves open by itself, such as {@code EXCLUSIVITY}; none where
   * they say all, but in ways that cannot be compared.
   */
  public List<ExclusivityDoubt> doubts() {
    return ExclusivityDoubt.of(members.get(0).doubts());
  }

  /** Returns the claims that it rests on: the terms, by id. */
  public List<Claim> evidence() {
    return members.stream().<Claim>map(Grant::term).toList();
  }

  /** Returns what the answer takes for granted. */
  public Assumptions assumptions() {
    return by.assumptions();
  }

  /**
   * Returns which single assumption more would leave none of these conflicts open, such as {@code
   * UNSAID_LIMITS_NONE} for terms that only leave out their channels; empty where only another
   * source would help. Looks under each at one conflict after the other, up to the first that stays
   * open.
   */
  public List<Assumption> settledBy() {
    return by.settling(again -> stream().allMatch(conflict -> conflict.isSettledBy(again)));
  }

  /**
   * Returns what one of these terms may be in conflict with, at least one conflict, by the id of
   * the other term; nothing for an id that is none of theirs. Takes time in proportion to the terms
   * it may meet.
   */
  public List<ExclusivityConflict> of(Id term) {
    Objects.requireNonNull(term, "term");
    return members.stream()
        .filter(member -> member.term().id().equals(term))
        .flatMap(member -> by.possible(member)
            .sorted(Comparator.comparing(conflict -> otherThan(member, conflict).id())))
        .toList();
  }

  /**
   * Returns every possible conflict of this group once, in no particular order, each worked out
   * when the stream gets to it; there may be very many.
   */
  public Stream<ExclusivityConflict> stream() {
    return members.stream()
        .flatMap(member ->
            by.possible(member).filter(conflict -> isHere(member, otherThan(member, conflict))));
  }

  private boolean isHere(Grant member, Term other) {
    return !holds(other) || member.term().id().compareTo(other.id()) < 0;
  }

  private boolean holds(Term term) {
    int low = 0;
    int high = members.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = members.get(middle).term().id().compareTo(term.id());
      if (order == 0) {
        return true;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return false;
  }

  private static Term otherThan(Grant member, ExclusivityConflict conflict) {
    return conflict.exclusive().id().equals(member.term().id())
        ? conflict.other()
        : conflict.exclusive();
  }

  /** Of equal books they are in conflict with the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PossibleConflicts group
        && evidence().equals(group.evidence())
        && by.hasEqualQuestion(group.by);
  }

  @Override
  public int hashCode() {
    return evidence().hashCode();
  }

  /**
   * Returns the group as a sentence, such as {@code 2 terms (a, b) may be in conflict with each
   * other or with clearer terms; it is open whether it is exclusive}.
   */
  @Override
  public String toString() {
    String names = members.stream()
        .limit(NAMED)
        .map(grant -> grant.term().id().value())
        .collect(Collectors.joining(", "));
    boolean one = members.size() == 1;
    return (one ? "term " + names : members.size() + " terms (" + names + more() + ")")
        + " may be in conflict with "
        + (one ? "clearer terms" : "each other or with clearer terms")
        + (doubts().isEmpty() ? "" : "; it is open " + ExclusivityConflict.words(doubts()));
  }

  private String more() {
    return members.size() > NAMED ? " and " + (members.size() - NAMED) + " more" : "";
  }
}
