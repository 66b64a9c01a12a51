package io.github.crossborder.money;

import static org.joda.money.CurrencyUnit.EUR;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Says which rate is missing, and what the table has instead. */
final class MissingRates {
  private static final int MOST_SHOWN = 5;
  private static final int MOST_SPANS = 3;

  private MissingRates() {}

  /**
   * Returns the exception for a day.
   *
   * @param days how many days before it were searched too
   */
  static MissingRateException onDay(
      ExchangeRates rates, CurrencyUnit from, CurrencyUnit to, LocalDate day, int days) {
    String when = days == 0
        ? " on " + day + ": ask for a day with a rate, or allow an earlier one"
        : " on " + day + " or up to " + days + " days before";
    Problem problem = Problem.of(
        ProblemCode.MISSING_RATE,
        "",
        "no rate from " + from + " to " + to + when + known(rates, from, to));
    return new MissingRateException(problem, from, to, day, null, span(rates, from, to));
  }

  /** Returns the exception for the average over a period. */
  static MissingRateException overPeriod(
      ExchangeRates rates, CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage) {
    Problem problem = period
        .firstDay()
        .flatMap(first ->
            period.lastDay().map(last -> uncovered(rates, from, to, period, coverage, first, last)))
        .orElseGet(() -> Problem.of(
            ProblemCode.UNRESOLVED_RATE_PERIOD,
            "",
            "no average rate from " + from + " to " + to + " over '" + period
                + "': its first and its last day must be known"));
    return new MissingRateException(problem, from, to, null, period, span(rates, from, to));
  }

  private static Problem uncovered(
      ExchangeRates rates,
      CurrencyUnit from,
      CurrencyUnit to,
      Period period,
      BigDecimal coverage,
      LocalDate first,
      LocalDate last) {
    String what = "no average rate from " + from + " to " + to + " over " + period + ": ";
    String known = known(rates, from, to) + averagesKnown(rates, from, to);
    List<String> counts = new ArrayList<>();
    boolean isAny = false;
    for (CurrencyUnit[] pair : pairs(from, to)) {
      int count = RateMean.publishedDays(rates, pair[0], pair[1], first, last);
      isAny |= count > 0;
      counts.add(count + " from " + pair[0] + " to " + pair[1]);
    }
    if (!isAny) {
      return Problem.of(ProblemCode.MISSING_RATE, "", what + "no published day" + known);
    }
    return Problem.of(
        ProblemCode.THIN_COVERAGE,
        "",
        what + "published days are " + String.join(" and ", counts) + ", of "
            + RateMean.businessDays(first, last) + " business days; a share of "
            + coverage.toPlainString() + " and rates of one kind are asked for"
            + known);
  }

  private static List<CurrencyUnit[]> pairs(CurrencyUnit from, CurrencyUnit to) {
    return from.equals(EUR) || to.equals(EUR)
        ? List.of(new CurrencyUnit[][] {{from, to}})
        : List.of(new CurrencyUnit[][] {{from, EUR}, {EUR, to}});
  }

  private static String known(ExchangeRates rates, CurrencyUnit from, CurrencyUnit to) {
    return "; days known: " + shown(rates::knownSpans, MissingRates::spans, from, to);
  }

  private static String averagesKnown(ExchangeRates rates, CurrencyUnit from, CurrencyUnit to) {
    boolean isAny = !rates.knownPeriods(from, to).isEmpty()
        || pairs(from, to).stream()
            .anyMatch(pair -> !rates.knownPeriods(pair[0], pair[1]).isEmpty());
    return isAny
        ? "; averages known: " + shown(rates::knownPeriods, MissingRates::periods, from, to)
        : "";
  }

  /** What is known of the pair itself, else of both legs. */
  private static String shown(
      BiFunction<CurrencyUnit, CurrencyUnit, List<Period>> known,
      Function<List<Period>, String> words,
      CurrencyUnit from,
      CurrencyUnit to) {
    List<Period> direct = known.apply(from, to);
    return !direct.isEmpty() || from.equals(EUR) || to.equals(EUR)
        ? words.apply(direct)
        : words.apply(known.apply(from, EUR)) + " from " + from + " to EUR and "
            + words.apply(known.apply(EUR, to)) + " from EUR to " + to;
  }

  private static String spans(List<Period> spans) {
    int gaps = spans.size() - 1;
    return gaps < MOST_SPANS
        ? periods(spans)
        : KnownSpan.either(spans.get(0), spans.get(gaps)) + " with " + gaps + " gaps";
  }

  /** A table of monthly averages may know hundreds: the first few tell what they are like. */
  private static String periods(List<Period> periods) {
    String few =
        periods.stream().limit(MOST_SHOWN).map(Period::toString).collect(Collectors.joining(", "));
    int more = periods.size() - MOST_SHOWN;
    return periods.isEmpty() ? "none" : more > 0 ? few + " and " + more + " more" : few;
  }

  /** From when until when there are rates of the pair, or of both legs. */
  private static @Nullable Period span(ExchangeRates rates, CurrencyUnit from, CurrencyUnit to) {
    Optional<Period> direct = rates.knownSpan(from, to);
    if (direct.isPresent() || from.equals(EUR) || to.equals(EUR)) {
      return direct.orElse(null);
    }
    return rates
        .knownSpan(from, EUR)
        .flatMap(first -> rates.knownSpan(EUR, to).flatMap(second -> KnownSpan.both(first, second)))
        .orElse(null);
  }
}
