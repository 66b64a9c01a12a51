package io.github.crossborder.analysis.rights;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a proposed term may be granted beside those of a book, such as {@code no: ickx-china
 * (exclusive, to alibaba) and proposal (to jd) are in conflict}, with every term that stands, or
 * may stand, against it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class GrantCheck {
  private final ExclusivityCheck by;
  private final Term proposed;
  private final List<ExclusivityConflict> conflicts;
  private final List<Term> forbidding;

  GrantCheck(
      ExclusivityCheck by,
      Term proposed,
      List<ExclusivityConflict> conflicts,
      List<Term> forbidding) {
    this.by = by;
    this.proposed = proposed;
    this.conflicts = List.copyOf(conflicts);
    this.forbidding = List.copyOf(forbidding);
  }

  /** Returns the term that was asked about. */
  public Term proposed() {
    return proposed;
  }

  /**
   * Returns whether it may be granted: FALSE if a conflict is definite, UNKNOWN if some are
   * possible or a term may forbid it, TRUE if no term of the book stands against it. The book may
   * not hold every term.
   */
  public Truth isFree() {
    if (conflicts.isEmpty() && forbidding.isEmpty()) {
      return Truth.TRUE;
    }
    return definite().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Returns all conflicts, definite ones first, then by the id of the other term. */
  public List<ExclusivityConflict> conflicts() {
    return conflicts;
  }

  /** Returns the definite conflicts, by the id of the other term. */
  public List<ExclusivityConflict> definite() {
    return of(ExclusivityConflict.Kind.DEFINITE);
  }

  /** Returns the possible conflicts, by the id of the other term. */
  public List<ExclusivityConflict> possible() {
    return of(ExclusivityConflict.Kind.POSSIBLE);
  }

  /**
   * Returns the terms that may forbid the one to whom it would be granted just this, such as a
   * remedy of an authority, in the order of the book. Whether they stand in the way is left open: a
   * grantor may lift what it forbade.
   */
  public List<Term> forbidding() {
    return forbidding;
  }

  private List<ExclusivityConflict> of(ExclusivityConflict.Kind kind) {
    return conflicts.stream().filter(conflict -> conflict.kind() == kind).toList();
  }

  /** Returns what the answer takes for granted. */
  public Assumptions assumptions() {
    return by.assumptions();
  }

  /**
   * Returns the claims that it rests on: the terms that stand or may stand against the proposed one,
   * each once; none if none does.
   */
  public List<Claim> evidence() {
    return Stream.concat(
            conflicts.stream()
                .flatMap(conflict -> Stream.of(conflict.exclusive(), conflict.other()))
                .filter(term -> !term.id().equals(proposed.id())),
            forbidding.stream())
        .<Claim>map(term -> term)
        .distinct()
        .toList();
  }

  /**
   * Returns which single assumption more would make it sure whether it may be granted, such as
   * {@code UNSAID_LIMITS_NONE} where a term does not say through which channels; empty where it is
   * sure, and where only another source would help. Reads the terms of the book again under each.
   */
  public List<Assumption> settledBy() {
    return isFree().isUnknown()
        ? by.settling(again -> !again.mayGrant(proposed).isFree().isUnknown())
        : List.of();
  }

  private List<Object> values() {
    return List.of(proposed, conflicts, forbidding, assumptions());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GrantCheck check && values().equals(check.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Returns the answer with its reasons, such as {@code no: a (exclusive, to b) and …}. */
  @Override
  public String toString() {
    String answer = switch (isFree()) {
      case TRUE ->
        "yes: no term of the book stands against " + proposed.id() + Assumed.clause(assumptions());
      case UNKNOWN -> "perhaps not: ";
      case FALSE -> "no: ";
    };
    return Stream.concat(
            conflicts.stream().map(ExclusivityConflict::toString),
            forbidding.stream().map(term -> term.id() + " may forbid it"))
        .collect(Collectors.joining("; ", answer, passedOver()));
  }

  private String passedOver() {
    return by.passesOver(proposed)
        ? "; not counting " + proposed.id() + " of the book, which it would replace"
        : "";
  }
}
