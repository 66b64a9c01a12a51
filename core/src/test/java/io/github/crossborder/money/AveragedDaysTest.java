package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.HRK;
import static io.github.crossborder.money.Currencies.JPY;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At which days an average looks: only at those that can have a rate, however long its period. */
class AveragedDaysTest {
  private static final Period ALL_YEARS = Period.parse("0001-01-01/9999-12-31");
  private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

  /** Keeps the days that it is asked about. */
  private record Watched(List<LocalDate> asked, Optional<Period> span) implements ExchangeRates {
    static Watched over(String span) {
      return new Watched(new ArrayList<>(), Optional.of(Period.parse(span)));
    }

    @Override
    public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day) {
      asked.add(day);
      return Optional.of(ExchangeRate.spot(EUR, USD, BigDecimal.ONE, day, "a bank"));
    }

    @Override
    public Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
      return span;
    }
  }

  private static void refuse(ExchangeRates rates, CurrencyUnit from, CurrencyUnit to) {
    Refused.because(() -> rates.getAverage(from, to, ALL_YEARS, new BigDecimal("0.9")));
  }

  @Test
  void a_table_of_ones_own_is_asked_about_no_day_outside_its_known_span() {
    Watched ours = Watched.over("2023-01-02/2023-01-11");
    refuse(ours, EUR, USD);
    refuse(ExchangeRates.firstOf(EuroConversionRates.table(), ours), EUR, USD);
    // twice for the mean and twice for the message, and the first and last day of the period
    assertThat(ours.asked()).hasSizeLessThan(50);
    assertThat(ours.asked().stream().distinct()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void a_span_whose_end_is_not_known_to_the_day_limits_no_average() {
    Watched ours = Watched.over("2023/..");
    Period days = Period.parse("2023-01-02/2023-01-06");
    assertThat(ours.findAverage(EUR, USD, days, BigDecimal.ONE)).isPresent();
    assertThat(ours.asked()).hasSizeGreaterThanOrEqualTo(5);
  }

  private static ExchangeRate spot(CurrencyUnit counter, LocalDate day) {
    return ExchangeRate.spot(EUR, counter, BigDecimal.ONE, day, "a bank");
  }

  static List<ExchangeRates> tables() {
    StringBuilder csv = new StringBuilder("Date,USD,HRK\n");
    List<ExchangeRate> listed = new ArrayList<>();
    listed.add(spot(USD, LocalDate.of(1, 1, 1)));
    listed.add(spot(USD, LocalDate.of(9999, 12, 31)));
    for (int i = 0; i < 30; i++) {
      csv.append(DAY.minusDays(i)).append(",1,").append(i < 3 ? "N/A" : "7.5").append('\n');
      listed.add(spot(USD, DAY.plusDays(i)));
    }
    EcbReferenceRates ecb = EcbFiles.readString(csv.toString());
    ExchangeRates table = ExchangeRates.of(listed);
    EuroConversionRates fixed = EuroConversionRates.table();
    return List.of(
        ecb,
        table,
        fixed,
        ExchangeRates.firstOf(fixed, ecb),
        ExchangeRates.firstOf(ecb, fixed, table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_of_the_library_looks_at_the_days_that_have_a_rate_and_at_no_others(
      ExchangeRates rates) {
    for (CurrencyUnit currency : List.of(USD, HRK, CNY)) {
      RateDays days = RateDays.of(rates, currency, EUR);
      List<LocalDate> looked = new ArrayList<>();
      @Nullable LocalDate day = days.from(LocalDate.of(1, 1, 1));
      while (day != null && !day.isAfter(LocalDate.of(2023, 12, 31))) {
        looked.add(day);
        day = days.from(day.plusDays(1));
      }
      assertThat(looked)
          .isEqualTo(LocalDate.of(1, 1, 1)
              .datesUntil(LocalDate.of(2024, 1, 1))
              .filter(each -> rates.quoted(EUR, currency, each).isPresent())
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void an_average_of_several_tables_looks_at_no_day_that_none_of_them_knows(ExchangeRates rates) {
    Watched last = Watched.over("2023-01-02/2023-01-02");
    refuse(ExchangeRates.firstOf(rates, last), USD, EUR);
    refuse(ExchangeRates.firstOf(rates, last), USD, JPY);
    assertThat(last.asked()).hasSizeLessThan(30);
  }

  @Test
  void the_days_that_have_a_rate_are_counted_whichever_table_has_them() {
    ExchangeRates kuna =
        ExchangeRates.of(spot(HRK, DAY.minusDays(1)), spot(HRK, DAY.minusDays(5)), spot(HRK, DAY));
    ExchangeRates rates = ExchangeRates.firstOf(kuna, EuroConversionRates.table());
    // fixed from 2023-01-01 on; quoted on the Wednesday before, on that day and the next
    Refused.because(
            () -> rates.getAverage(HRK, EUR, Period.parse("2022-12-01/2023-01-10"), BigDecimal.ONE))
        .hasMessageContaining("published days are 11 from HRK to EUR, of 29 business days");
    Refused.because(() -> rates.getAverage(HRK, EUR, ALL_YEARS, BigDecimal.ONE))
        .hasMessageContaining("published days are 2913540 from HRK to EUR");
  }
}
