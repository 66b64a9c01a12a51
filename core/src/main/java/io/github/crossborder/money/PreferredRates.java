package io.github.crossborder.money;

import static org.joda.money.CurrencyUnit.EUR;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Several tables as one, in order of preference. */
final class PreferredRates implements ExchangeRates {
  private final List<ExchangeRates> tables;

  PreferredRates(List<ExchangeRates> tables) {
    this.tables = tables;
  }

  private Optional<ExchangeRate> first(Function<ExchangeRates, Optional<ExchangeRate>> question) {
    for (ExchangeRates table : tables) {
      Optional<ExchangeRate> answer = question.apply(table);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day) {
    return first(table -> table.quoted(one, other, day));
  }

  RateDays days(CurrencyUnit one, CurrencyUnit other) {
    List<RateDays> all =
        tables.stream().map(table -> RateDays.of(table, one, other)).toList();
    return day -> {
      @Nullable LocalDate first = null;
      for (RateDays days : all) {
        first = RateDays.earlier(first, days.from(day));
      }
      return first;
    };
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, Period period) {
    return first(table -> table.quoted(one, other, period));
  }

  @Override
  public Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
    return tables.stream()
        .flatMap(table -> table.knownSpan(one, other).stream())
        .reduce(KnownSpan::either);
  }

  @Override
  public List<Period> knownSpans(CurrencyUnit one, CurrencyUnit other) {
    return KnownSpan.joined(
        tables.stream().flatMap(table -> table.knownSpans(one, other).stream()));
  }

  @Override
  public List<Period> knownPeriods(CurrencyUnit one, CurrencyUnit other) {
    return KnownSpan.inOrder(
        tables.stream().flatMap(table -> table.knownPeriods(one, other).stream()));
  }

  /** A cross that one table has is preferred to a quote of a later one. */
  @Override
  public Optional<ExchangeRate> find(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    return first(table -> table.find(from, to, day))
        .or(() -> RateSearch.onDay(this, from, to, day));
  }

  /** An average never mixes the days of two tables. */
  @Override
  public Optional<ExchangeRate> findAverage(
      CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage) {
    Optional<ExchangeRate> ofOne = first(table -> table.findAverage(from, to, period, coverage));
    if (ofOne.isPresent() || from.equals(EUR) || to.equals(EUR)) {
      return ofOne;
    }
    return first(table -> table.findAverage(from, EUR, period, coverage))
        .flatMap(leg -> first(table -> table.findAverage(EUR, to, period, coverage))
            .map(other -> Cross.of(from, leg, other, to)));
  }

  /** Returns the tables in order of preference. */
  @Override
  public String toString() {
    return "the first that has a rate of " + tables;
  }
}
