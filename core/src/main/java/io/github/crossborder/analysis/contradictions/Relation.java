package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Claim;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How two claims relate, such as {@code reuters-price CONTRADICTS filing-price}: what it rests on
 * are the two claims and the caller's assumptions.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Relation {
  private final Claim one;
  private final Claim other;
  private final Kind kind;
  private final String explanation;
  private final Optional<Kind> otherwise;
  private final Assumptions assumptions;
  private final Supplier<List<Assumption>> settledBy;

  Relation(
      Claim one,
      Claim other,
      Kind kind,
      String explanation,
      Optional<Kind> otherwise,
      Assumptions assumptions) {
    this(one, other, kind, explanation, otherwise, assumptions, List::of);
  }

  private Relation(
      Claim one,
      Claim other,
      Kind kind,
      String explanation,
      Optional<Kind> otherwise,
      Assumptions assumptions,
      Supplier<List<Assumption>> settledBy) {
    this.one = one;
    this.other = other;
    this.kind = kind;
    this.explanation = explanation;
    this.otherwise = otherwise;
    this.assumptions = assumptions;
    this.settledBy = settledBy;
  }

  /** Returns the same relation, which knows what would settle it. */
  Relation settledBy(Supplier<List<Assumption>> assumptionsMore) {
    return new Relation(one, other, kind, explanation, otherwise, assumptions, assumptionsMore);
  }

  /** Returns the claim that is compared, as in "one refines other". */
  public Claim one() {
    return one;
  }

  /** Returns the claim it is compared with. */
  public Claim other() {
    return other;
  }

  /** Returns how the one relates to the other. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns why, as part of a sentence: what the two say, how firmly and by whom, or what leaves it
   * open.
   */
  public String explanation() {
    return explanation;
  }

  /**
   * Returns, for {@code UNKNOWN} alone, how their values would relate if all that was left unsaid
   * were the same; empty where that too is unknown.
   */
  public Optional<Kind> otherwise() {
    return otherwise;
  }

  /** Returns the claims it rests on, which are the two. */
  public List<Claim> evidence() {
    return List.of(one, other);
  }

  /** Returns what the caller takes for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns which single assumption more would make an {@code UNKNOWN} relation known, such as
   * {@code PLAIN_NUMBERS_EXACT}; empty where it is known, and where only another source would help.
   * Reads the transfers of the book again for each.
   */
  public List<Assumption> settledBy() {
    return kind == Kind.UNKNOWN ? settledBy.get() : List.of();
  }

  private List<Object> values() {
    return List.of(one, other, kind, explanation, otherwise, assumptions);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Relation relation && values().equals(relation.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the relation as a sentence, such as {@code arab-news-price contradicts
   * freightwaves-price: USD 580 million (arab-news) against between USD 650 million and 750
   * million (freightwaves)}.
   */
  @Override
  public String toString() {
    String sentence = one.id() + " " + kind.verb + " " + other.id() + ": " + explanation;
    String besides = otherwise
        .map(value -> "; taken for one fact, the one " + value.verb + " the other")
        .orElse("");
    return sentence + besides + Assumed.clause(assumptions);
  }

  /** How one claim relates to another, such as {@code REFINES} for "63.7 %" and "a majority". */
  public enum Kind {
    /** They are about one fact, and no value is what both say. */
    CONTRADICTS("contradicts"),
    /** They are about one fact, and whatever the one allows, the other allows and more. */
    REFINES("refines"),
    /** The other way round: the other claim refines the one. */
    REFINED_BY("is refined by"),
    /** They are about one fact, and both can be so. */
    CONSISTENT("is consistent with"),
    /** They may be about one fact, or their values tell too little. */
    UNKNOWN("cannot be compared with"),
    /** They are surely not about one fact, such as an equity value and an enterprise value. */
    DIFFERENT("tells of something else than");

    private final String verb;

    Kind(String verb) {
      this.verb = verb;
    }

    /** Returns the relation of the other to the one, such as {@code REFINED_BY} of REFINES. */
    public Kind reversed() {
      return switch (this) {
        case REFINES -> REFINED_BY;
        case REFINED_BY -> REFINES;
        default -> this;
      };
    }
  }
}
