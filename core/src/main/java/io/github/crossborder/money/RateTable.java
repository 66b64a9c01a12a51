package io.github.crossborder.money;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Rates that the caller lists. */
final class RateTable implements ExchangeRates {
  private final Map<Pair, Quotes> quotes = new HashMap<>();

  private record Pair(CurrencyUnit base, CurrencyUnit counter) {}

  private record Days(LocalDate first, LocalDate last) {
    static Days of(Period period) {
      return new Days(
          period.firstDay().orElse(LocalDate.MIN), period.lastDay().orElse(LocalDate.MAX));
    }
  }

  /** The rates of one pair, quoted one way round. */
  private record Quotes(
      NavigableMap<LocalDate, ExchangeRate> days,
      NavigableMap<LocalDate, ExchangeRate> fixed,
      Map<Days, ExchangeRate> periods) {
    Quotes() {
      this(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
    }

    /** Returns the rate for the same day or period, if there is one. */
    Optional<ExchangeRate> beside(ExchangeRate rate) {
      return Optional.ofNullable(
          rate.period().isPresent()
              ? periods.get(Days.of(rate.period().get()))
              : byDay(rate).get(rate.day().orElseThrow()));
    }

    void add(ExchangeRate rate) {
      if (rate.period().isPresent()) {
        periods.putIfAbsent(Days.of(rate.period().get()), rate);
      } else {
        byDay(rate).putIfAbsent(rate.day().orElseThrow(), rate);
      }
    }

    private NavigableMap<LocalDate, ExchangeRate> byDay(ExchangeRate rate) {
      return rate.basis() == ExchangeRate.Basis.FIXED ? fixed : days;
    }

    /** The first day with a rate that is not before another. */
    @Nullable
    LocalDate from(LocalDate day) {
      return fixed.floorKey(day) != null
          ? day
          : RateDays.earlier(days.ceilingKey(day), fixed.ceilingKey(day));
    }

    Optional<ExchangeRate> on(LocalDate day) {
      Map.Entry<LocalDate, ExchangeRate> law = fixed.floorEntry(day);
      return Optional.ofNullable(law == null ? days.get(day) : law.getValue());
    }

    Stream<Period> span() {
      return Stream.concat(
          Stream.of(days)
              .filter(quoted -> !quoted.isEmpty())
              .map(quoted -> KnownSpan.of(quoted.firstKey(), quoted.lastKey())),
          fixedSpan());
    }

    Stream<Period> spans() {
      return Stream.concat(KnownSpan.ofDays(days.keySet().stream()).stream(), fixedSpan());
    }

    private Stream<Period> fixedSpan() {
      return Stream.of(fixed)
          .filter(quoted -> !quoted.isEmpty())
          .map(quoted -> KnownSpan.of(quoted.firstKey(), null));
    }
  }

  static RateTable of(List<ExchangeRate> rates) {
    RateTable table = new RateTable();
    List<Problem> problems = new ArrayList<>();
    int index = 0;
    for (ExchangeRate rate : rates) {
      Optional<ExchangeRate> rival = table.rival(rate);
      if (rival.isPresent()) {
        problems.add(Problem.of(
            ProblemCode.RIVAL_RATES,
            "rates[" + index + "]",
            "'" + rate + "' beside '" + rival.get()
                + "': keep one, or put them in two tables in order of preference"));
      } else {
        table
            .quotes
            .computeIfAbsent(new Pair(rate.base(), rate.counter()), pair -> new Quotes())
            .add(rate);
      }
      index++;
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return table;
  }

  /** Returns the rate, quoted either way round, that contradicts another one. */
  private Optional<ExchangeRate> rival(ExchangeRate rate) {
    return of(rate.base(), rate.counter())
        .flatMap(quoted -> quoted.beside(rate))
        .filter(same -> !same.isWorthTheSameAs(rate))
        .or(() -> of(rate.counter(), rate.base())
            .flatMap(quoted -> quoted.beside(rate))
            .filter(inverse -> !inverse.isPrintedInverseOf(rate)));
  }

  RateDays days(CurrencyUnit one, CurrencyUnit other) {
    Optional<Quotes> there = of(one, other);
    Optional<Quotes> back = of(other, one);
    return day -> RateDays.earlier(
        there.map(found -> found.from(day)).orElse(null),
        back.map(found -> found.from(day)).orElse(null));
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day) {
    Optional<ExchangeRate> there = of(one, other).flatMap(found -> found.on(day));
    return there.isPresent() ? there : of(other, one).flatMap(found -> found.on(day));
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, Period period) {
    return Stream.of(of(one, other), of(other, one))
        .flatMap(Optional::stream)
        .flatMap(found -> Stream.ofNullable(found.periods().get(Days.of(period))))
        .findFirst();
  }

  @Override
  public Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
    return Stream.of(of(one, other), of(other, one))
        .flatMap(Optional::stream)
        .flatMap(Quotes::span)
        .reduce(KnownSpan::either);
  }

  @Override
  public List<Period> knownSpans(CurrencyUnit one, CurrencyUnit other) {
    return KnownSpan.joined(
        Stream.of(of(one, other), of(other, one)).flatMap(Optional::stream).flatMap(Quotes::spans));
  }

  @Override
  public List<Period> knownPeriods(CurrencyUnit one, CurrencyUnit other) {
    return KnownSpan.inOrder(Stream.of(of(one, other), of(other, one))
        .flatMap(Optional::stream)
        .flatMap(found -> found.periods().values().stream())
        .flatMap(rate -> rate.period().stream()));
  }

  private Optional<Quotes> of(CurrencyUnit base, CurrencyUnit counter) {
    return Optional.ofNullable(quotes.get(new Pair(base, counter)));
  }

  /** Returns how many pairs of currencies the table has rates of. */
  @Override
  public String toString() {
    return "rates of " + quotes.size() + (quotes.size() == 1 ? " pair" : " pairs")
        + " of currencies";
  }
}
