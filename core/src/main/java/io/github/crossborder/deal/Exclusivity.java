package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** How exclusive a term is, such as EXCLUSIVE until 2020 if enough is sold. */
@Value.Immutable
public abstract class Exclusivity {
  /** Whether the term is exclusive is not said. */
  public static final Exclusivity UNSPECIFIED = of(Kind.UNSPECIFIED);

  Exclusivity() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns an exclusivity without more, such as {@code Exclusivity.of(Kind.EXCLUSIVE)}. */
  public static Exclusivity of(Kind kind) {
    return builder().kind(kind).build();
  }

  /** Returns how many share the right. */
  public abstract Kind kind();

  /** Returns since and until when it is exclusive, where that differs from the term's validity. */
  public abstract Optional<Period> validity();

  /**
   * Returns from what and how long it is exclusive, where a source tells it so: "exclusive for the
   * first two years". Without an anchor it begins with its validity, else with the term.
   */
  public abstract Optional<Run> run();

  /** Returns what the exclusivity depends on, in a few words. */
  public abstract Optional<String> condition();

  /** Returns a builder that starts from this exclusivity. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.ofPart("exclusivity");
    rules.text("condition", condition());
    if (kind() == Kind.UNSPECIFIED
        && (validity().isPresent() || run().isPresent() || condition().isPresent())) {
      rules.broken(
          ProblemCode.EMPTY_EXCLUSIVITY,
          "kind",
          "kind UNSPECIFIED has a validity, a run or a condition; they belong to the term");
    }
    rules.check();
  }

  /** How many share a right, such as {@code SOLE}; the terms of licensing contracts. */
  public enum Kind {
    /** The grantee alone has it, not even the grantor. */
    EXCLUSIVE,
    /** The grantee and the grantor have it, and nobody else. */
    SOLE,
    /** The grantee comes first, but others may have it. */
    PREFERRED,
    /** Others may have it too. */
    NON_EXCLUSIVE,
    /** Not said. */
    UNSPECIFIED
  }

  /** Builds exclusivities; {@code kind} is UNSPECIFIED unless set. Not safe for use by several threads. */
  public static final class Builder extends ImmutableExclusivity.Builder {
    Builder() {
      kind(Kind.UNSPECIFIED);
    }

    @Override
    public String toString() {
      return "Exclusivity.Builder";
    }
  }
}
