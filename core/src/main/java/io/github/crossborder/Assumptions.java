package io.github.crossborder;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * Returns how many days an approximate date such as {@code 2016-12~} may be off either way, such
   * as 31; it never helps an uncertain one.
   */
  public abstract OptionalInt approximateDateToleranceDays();

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
   * Returns whether no party of the book is taken to have more shares or votes than are told of it;
   * normally false. Who is not in the book stays free, and who is not named may still be anybody.
   */
  @Value.Default
  public boolean noUntoldHoldings() {
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

  /**
   * Returns whether an event of a type that this version does not know, such as {@code cancelled},
   * is taken to move no agreement; normally false, since it may be any step.
   */
  @Value.Default
  public boolean unknownEventsMoveNothing() {
    return false;
  }

  /** Returns a builder that starts from these assumptions. */
  public abstract Builder toBuilder();

  /** Returns what is assumed, in the order of {@link Assumption}; nothing by default. */
  public List<Assumption> made() {
    return Stream.of(Assumption.values()).filter(this::isMade).toList();
  }

  private boolean isMade(Assumption assumption) {
    return switch (assumption) {
      case PLAIN_NUMBERS_EXACT -> plainNumbersExact();
      case ABOUT_TOLERANCE -> aboutTolerancePercent().isPresent();
      case APPROXIMATE_DATE_TOLERANCE -> approximateDateToleranceDays().isPresent();
      case CONTINUANCE -> continuance();
      case VOTES_FOLLOW_SHARES -> votesFollowShares();
      case UNSPECIFIED_HOLDINGS_DIRECT -> unspecifiedHoldingsDirect();
      case NO_UNTOLD_HOLDINGS -> noUntoldHoldings();
      case UNSAID_LIMITS_NONE -> unsaidLimitsNone();
      case UNKNOWN_EVENTS_MOVE_NOTHING -> unknownEventsMoveNothing();
    };
  }

  /**
   * Returns these assumptions and one more, such as {@code
   * Assumptions.none().with(Assumption.CONTINUANCE)}.
   *
   * @throws InvalidValueException with {@code tolerance-without-number} for one that needs a
   *     number; the builder takes it
   */
  public Assumptions with(Assumption assumption) {
    Builder builder = toBuilder();
    switch (requireNonNull(assumption, "assumption")) {
      case PLAIN_NUMBERS_EXACT -> builder.plainNumbersExact(true);
      case CONTINUANCE -> builder.continuance(true);
      case VOTES_FOLLOW_SHARES -> builder.votesFollowShares(true);
      case UNSPECIFIED_HOLDINGS_DIRECT -> builder.unspecifiedHoldingsDirect(true);
      case NO_UNTOLD_HOLDINGS -> builder.noUntoldHoldings(true);
      case UNSAID_LIMITS_NONE -> builder.unsaidLimitsNone(true);
      case UNKNOWN_EVENTS_MOVE_NOTHING -> builder.unknownEventsMoveNothing(true);
      case ABOUT_TOLERANCE, APPROXIMATE_DATE_TOLERANCE ->
        throw new InvalidValueException(
            ProblemCode.TOLERANCE_WITHOUT_NUMBER,
            assumption.name() + " needs a number; say it with toBuilder()");
    }
    return builder.build();
  }

  /**
   * Returns the assumptions as a reader would say them, such as {@code plain numbers are exact};
   * {@code no assumptions} for none.
   */
  @Override
  public String toString() {
    String said = made().stream().map(this::inWords).collect(Collectors.joining("; "));
    return said.isEmpty() ? "no assumptions" : said;
  }

  private String inWords(Assumption assumption) {
    return switch (assumption) {
      case ABOUT_TOLERANCE -> assumption.with(aboutTolerancePercent().get().toPlainString());
      case APPROXIMATE_DATE_TOLERANCE ->
        assumption.with(Integer.toString(approximateDateToleranceDays().getAsInt()));
      default -> assumption.toString();
    };
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
    if (approximateDateToleranceDays().orElse(0) < 0) {
      problems.add(refused(
          "approximateDateToleranceDays",
          "'" + approximateDateToleranceDays().getAsInt() + "'",
          "zero or more"));
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
        ProblemCode.TOLERANCE_OUT_OF_RANGE,
        attribute,
        attribute + " " + value + ": expected " + expected);
  }

  /** Builds assumptions; every attribute may be left out. Not safe for use by several threads. */
  public static final class Builder extends ImmutableAssumptions.Builder {
    Builder() {}

    /** Returns {@code Assumptions.Builder}: what has been said so far shows once it is built. */
    @Override
    public String toString() {
      return "Assumptions.Builder";
    }
  }
}
