package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a rate must be like, whoever makes it. */
final class RateRules {
  private static final Set<String> NO_CURRENCY = Set.of("XXX", "XTS");
  private static final int LONGEST_SOURCE = 200;
  private static final int MOST_DECIMALS = 60;
  private static final Pattern BREAKS_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private RateRules() {}

  /** Returns the rate as a factor, or throws with every broken rule. */
  static Factor check(
      CurrencyUnit base,
      CurrencyUnit counter,
      BigDecimal rate,
      @Nullable Period period,
      String source) {
    requireNonNull(base, "base");
    requireNonNull(counter, "counter");
    requireNonNull(rate, "rate");
    requireNonNull(source, "source");
    List<Problem> problems = new ArrayList<>();
    checkCurrency("base", base, problems);
    checkCurrency("counter", counter, problems);
    Optional<BigDecimal> number = checkRate(base, counter, rate, problems);
    if (source.isBlank()
        || source.length() > LONGEST_SOURCE
        || BREAKS_LINE.matcher(source).find()) {
      problems.add(Problem.of(
          ProblemCode.MALFORMED_RATE_SOURCE,
          "source",
          "source of " + source.length() + " characters: say who quoted the rate, in 1 to "
              + LONGEST_SOURCE + " characters on one line"));
    }
    if (period != null && (period.firstDay().isEmpty() || period.lastDay().isEmpty())) {
      problems.add(Problem.of(
          ProblemCode.UNRESOLVED_RATE_PERIOD,
          "period",
          "period '" + period + "': give its first and its last day"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return new Factor(asPrinted(number.orElseThrow(), rate.scale()), BigDecimal.ONE);
  }

  /** Quantities drop zeros at the end, which tell how precisely a rate was printed: 1.10. */
  private static BigDecimal asPrinted(BigDecimal number, int decimals) {
    return number.setScale(Math.max(number.scale(), Math.min(decimals, MOST_DECIMALS)));
  }

  /** Whether rates may lead from it and to it. */
  static boolean isCurrency(CurrencyUnit currency) {
    return !NO_CURRENCY.contains(currency.getCode());
  }

  private static void checkCurrency(String path, CurrencyUnit currency, List<Problem> problems) {
    if (!isCurrency(currency)) {
      problems.add(Problem.of(
          ProblemCode.NO_RATE_CURRENCY,
          path,
          path + " '" + currency + "' is no currency; say which one is meant"));
    }
  }

  /** Rates have the caps of all numbers that sources print. */
  private static Optional<BigDecimal> checkRate(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, List<Problem> problems) {
    Optional<BigDecimal> number;
    try {
      number = Quantity.of(Qualifier.EXACT, rate, UnitOfMeasure.RATIO).amount();
    } catch (InvalidValueException outOfRange) {
      outOfRange
          .problems()
          .forEach(found -> problems.add(new Problem(found.code(), "rate", found.message())));
      return Optional.empty();
    }
    if (rate.signum() <= 0) {
      problems.add(Problem.of(
          ProblemCode.RATE_NOT_POSITIVE,
          "rate",
          "rate " + Problem.quote(rate) + " from " + base + " to " + counter
              + ": expected above 0"));
    } else if (base.equals(counter) && rate.compareTo(BigDecimal.ONE) != 0) {
      problems.add(Problem.of(
          ProblemCode.RATE_OF_ONE_CURRENCY,
          "rate",
          "rate " + Problem.quote(rate) + " from " + base + " to " + counter
              + ": a currency is worth 1 of itself; expected two currencies, or 1"));
    }
    return number;
  }
}
