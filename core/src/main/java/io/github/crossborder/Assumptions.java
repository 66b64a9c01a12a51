package io.github.crossborder;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a caller takes for granted although no source says it, such as "plain numbers are exact".
 * None of it is ever the default, and every answer that rests on one shows it.
 *
 * <p>An assumption may turn UNKNOWN into TRUE or FALSE. It never changes what a source said for
 * sure.
 */
@Value.Immutable
public abstract class Assumptions {
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
  private static final Assumptions NONE = builder().build();

  Assumptions() {}

  /** Returns no assumptions at all: only what the sources say counts. */
  public static Assumptions none() {
    return NONE;
  }

  /**
   * Returns a new builder, such as in {@code
   * Assumptions.builder().plainNumbersExact(true).build()}.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whether a plain number of unstated precision, such as "300 billion", is taken as exact;
   * normally false.
   */
  @Value.Default
  public boolean plainNumbersExact() {
    return false;
  }

  /**
   * Returns how far a number said to be "about" may be off, in percent of it, such as 10 for
   * "within a tenth either way".
   */
  public abstract Optional<BigDecimal> aboutTolerancePercent();

  /**
   * Returns how far an approximate date such as {@code 2016-12~} may be off either way; it never
   * helps an uncertain one.
   */
  public abstract Optional<Period> approximateDateTolerance();

  /** Returns whether what began is taken to go on until an end is told; normally false. */
  @Value.Default
  public boolean continuance() {
    return false;
  }

  /** Returns whether votes are taken to follow shares; normally false. */
  @Value.Default
  public boolean votesFollowShares() {
    return false;
  }

  /**
   * Returns whether a holding not said to be direct or indirect is taken as direct; normally false.
   */
  @Value.Default
  public boolean unspecifiedHoldingsDirect() {
    return false;
  }

  /**
   * Returns whether a term that says no territory, channels or products is taken to have no limit
   * in them; normally false.
   */
  @Value.Default
  public boolean unsaidLimitsNone() {
    return false;
  }

  /** Returns a builder that starts from these assumptions. */
  public abstract Builder toBuilder();

  /**
   * Returns the assumptions as a reader would say them, such as {@code plain numbers are exact};
   * {@code no assumptions} for none.
   */
  @Override
  public String toString() {
    List<String> said = new ArrayList<>();
    if (plainNumbersExact()) {
      said.add("plain numbers are exact");
    }
    aboutTolerancePercent()
        .ifPresent(
            percent -> said.add("'about' is within " + percent.toPlainString() + " percent"));
    approximateDateTolerance()
        .ifPresent(period -> said.add("approximate dates are within " + inWords(period)));
    if (continuance()) {
      said.add("what began goes on until an end is told");
    }
    if (votesFollowShares()) {
      said.add("votes follow shares");
    }
    if (unspecifiedHoldingsDirect()) {
      said.add("unspecified holdings are direct");
    }
    if (unsaidLimitsNone()) {
      said.add("a limit that a term does not say is none");
    }
    return said.isEmpty() ? "no assumptions" : String.join("; ", said);
  }

  /** "1 month" for P1M: nobody writes ISO 8601 durations in a sentence. */
  private static String inWords(Period period) {
    List<String> words = new ArrayList<>();
    count(words, period.getYears(), "year");
    count(words, period.getMonths(), "month");
    count(words, period.getDays(), "day");
    return words.isEmpty() ? "0 days" : String.join(" and ", words);
  }

  private static void count(List<String> words, int number, String unit) {
    if (number != 0) {
      words.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }

  @Value.Check
  Assumptions check() {
    List<Problem> problems = new ArrayList<>();
    Optional<BigDecimal> percent = aboutTolerancePercent();
    if (percent.isPresent() && !isModest(percent.get())) {
      problems.add(refused(
          "aboutTolerancePercent",
          Problem.quote(percent.get()),
          "0 to 1000, with up to 9 decimals"));
    }
    Optional<Period> tolerance = approximateDateTolerance();
    if (tolerance.isPresent() && tolerance.get().isNegative()) {
      problems.add(refused(
          "approximateDateTolerance", Problem.quote(tolerance.get().toString()), "zero or more"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    if (percent.isPresent() && percent.get().scale() != canonical(percent.get()).scale()) {
      return toBuilder().aboutTolerancePercent(canonical(percent.get())).build();
    }
    return this;
  }

  /** Whether arithmetic on it is cheap; far beyond a whole, "about" would say nothing anyway. */
  private static boolean isModest(BigDecimal percent) {
    return percent.signum() >= 0
        && percent.scale() >= -3
        && percent.scale() <= 9
        && percent.compareTo(MOST_PERCENT) <= 0;
  }

  private static BigDecimal canonical(BigDecimal percent) {
    BigDecimal stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Problem refused(String attribute, String value, String expected) {
    return Problem.of(
        AssumptionRule.TOLERANCE_OUT_OF_RANGE,
        attribute,
        attribute + " " + value + ": expected " + expected);
  }

  private enum AssumptionRule implements ProblemCode {
    TOLERANCE_OUT_OF_RANGE;

    @Override
    public String meaning() {
      return "A tolerance is zero or more, and in percent at most 1000.";
    }
  }

  /** Builds assumptions; every attribute may be left out. Not safe for use by several threads. */
  public static final class Builder extends ImmutableAssumptions.Builder {
    Builder() {}
  }
}
