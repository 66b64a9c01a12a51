package io.github.crossborder.analysis.contradictions;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Claim;
import java.util.Optional;

/**
 * How two claims relate, such as {@code reuters-price CONTRADICTS filing-price}: what it rests on
 * are the two claims and the caller's assumptions.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param one the claim that is compared, as in "one refines other"
 * @param other the claim it is compared with
 * @param kind how the one relates to the other
 * @param because why, as part of a sentence: what the two say, how firmly and by whom, or what
 *     leaves it open
 * @param otherwise for {@code UNKNOWN} alone, how their values would relate if all that was left
 *     unsaid were the same; empty where that too is unknown
 * @param assumptions what the caller takes for granted
 */
public record Relation(
    Claim one,
    Claim other,
    Kind kind,
    String because,
    Optional<Kind> otherwise,
    Assumptions assumptions) {

  /** Checks that nothing is null. */
  public Relation {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(kind, "kind");
    requireNonNull(because, "because");
    requireNonNull(otherwise, "otherwise");
    requireNonNull(assumptions, "assumptions");
  }

  /**
   * Returns the relation as a sentence, such as {@code arab-news-price contradicts
   * freightwaves-price: USD 580 million (arab-news) against between USD 650 million and 750
   * million (freightwaves)}.
   */
  @Override
  public String toString() {
    String sentence = one.id() + " " + kind.verb + " " + other.id() + ": " + because;
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
