package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.HRK;
import static io.github.crossborder.money.Currencies.JPY;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.crossborder.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcbReferenceRatesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 30);
  private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static EcbReferenceRates history() {
    return EcbFiles.read(EcbFiles.bytes(EcbFiles.HISTORY_CSV));
  }

  static Stream<UnaryOperator<byte[]>> packings() {
    return Stream.of(
        bytes -> bytes,
        EcbFiles::gzip,
        EcbFiles::zip,
        bytes ->
            ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
        bytes -> new String(bytes, StandardCharsets.UTF_8)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("packings")
  void reads_every_form_however_it_is_packed(UnaryOperator<byte[]> packing) {
    for (String name : new String[] {EcbFiles.HISTORY_CSV, EcbFiles.HISTORY_XML}) {
      EcbReferenceRates rates = EcbFiles.read(packing.apply(EcbFiles.bytes(name)));
      assertThat(rates.get(EUR, USD, MONDAY))
          .hasToString("1 EUR = 1.0683 USD (spot, 2023-01-02, European Central Bank)");
      assertThat(rates.get(EUR, HRK, FRIDAY).quoted(EUR, HRK)).contains(new BigDecimal("7.5365"));
      assertThat(rates.find(EUR, HRK, MONDAY)).isEmpty();
      assertThat(rates.firstDay()).isEqualTo("2022-12-28");
      assertThat(rates.lastDay()).isEqualTo("2023-01-05");
    }
    for (String name : new String[] {EcbFiles.DAILY_CSV, EcbFiles.DAILY_XML}) {
      EcbReferenceRates rates = EcbFiles.read(packing.apply(EcbFiles.bytes(name)));
      assertThat(rates.get(EUR, JPY, LocalDate.of(2023, 12, 29)))
          .hasToString("1 EUR = 156.33 JPY (spot, 2023-12-29, European Central Bank)");
      assertThat(rates.firstDay()).isEqualTo("2023-12-29").isEqualTo(rates.lastDay());
    }
  }

  @Test
  void tells_files_apart_by_their_bytes_whatever_they_are_called(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("rates.txt");
    Files.write(file, EcbFiles.zip(EcbFiles.bytes(EcbFiles.DAILY_XML)));
    assertThat(EcbReferenceRates.read(file))
        .hasToString("ECB reference rates of 5 currencies from 2023-12-29 to 2023-12-29");
    assertThatIOException().isThrownBy(() -> EcbReferenceRates.read(folder.resolve("none")));
  }

  @Test
  void reads_a_stream_to_its_end_and_does_not_close_it() throws IOException {
    AtomicBoolean isClosed = new AtomicBoolean();
    for (String name : new String[] {EcbFiles.DAILY_CSV, EcbFiles.DAILY_XML}) {
      try (InputStream stream = new ByteArrayInputStream(EcbFiles.bytes(name)) {
        @Override
        public void close() {
          isClosed.set(true);
        }
      }) {
        EcbReferenceRates.read(stream);
        assertThat(isClosed).isFalse();
        assertThat(stream.read()).isNegative();
      }
      isClosed.set(false);
    }
  }

  @Test
  void lists_its_currencies_and_those_without_any_rate_are_none_of_them() {
    assertThat(history().currencies())
        .extracting(CurrencyUnit::getCode)
        .containsExactly("USD", "JPY", "BGN", "GBP", "HRK", "CNY");
    assertThat(history().find(EUR, CurrencyUnit.of("RUB"), FRIDAY)).isEmpty();
    assertThat(history().skippedCodes()).isEmpty();
  }

  @Test
  void skips_and_lists_codes_that_are_not_known_and_registers_none() {
    EcbReferenceRates rates = EcbFiles.readString("""
        Date,USD,ROL,TRL
        1999-01-04,1.1789,1.3111,0.3723
        """);
    assertThat(rates.skippedCodes()).containsExactly("ROL", "TRL");
    assertThat(rates.currencies()).containsExactly(USD);
    assertThat(CurrencyUnit.registeredCurrencies())
        .extracting(CurrencyUnit::getCode)
        .doesNotContain("ROL", "TRL");
  }

  @Test
  void knows_the_span_of_each_currency() {
    assertThat(history().knownSpan(EUR, USD).map(Period::toString))
        .contains("2022-12-28/2023-01-05");
    assertThat(history().knownSpan(HRK, EUR).map(Period::toString))
        .contains("2022-12-28/2022-12-30");
    assertThat(history().knownSpan(USD, CNY)).isEmpty();
    Refused.because(() -> history().get(EUR, USD, LocalDate.of(2022, 12, 31)))
        .hasMessageContaining("days known: 2022-12-28/2023-01-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-27", "2023-01-06", "2022-12-31", "0001-01-01", "9999-12-31"})
  void has_no_rate_on_other_days(LocalDate day) {
    assertThat(history().find(EUR, USD, day)).isEmpty();
  }

  @Test
  void crosses_through_the_euro() {
    // 100 × 7.3698 ÷ 1.0683 = 689.8623…
    assertThat(history()
            .get(USD, CNY, MONDAY)
            .convert(Money.parse("USD 100"), CNY, RoundingMode.HALF_UP))
        .isEqualTo(Money.parse("CNY 689.86"));
  }

  @Test
  void answers_as_any_table_with_its_quotes_does() {
    EcbReferenceRates rates = history();
    ExchangeRates quotes = rates::quoted;
    for (CurrencyUnit from : new CurrencyUnit[] {EUR, USD, CNY, HRK, CurrencyUnit.of("ITL")}) {
      for (CurrencyUnit to : new CurrencyUnit[] {EUR, USD, CNY, HRK, CurrencyUnit.of("ITL")}) {
        for (LocalDate day = FRIDAY; day.isBefore(MONDAY.plusDays(2)); day = day.plusDays(1)) {
          assertThat(rates.find(from, to, day)).isEqualTo(quotes.find(from, to, day));
        }
      }
    }
    assertThat(rates.get(USD, CNY, MONDAY))
        .hasToString(quotes.get(USD, CNY, MONDAY).toString());
  }

  @Test
  void averages_what_it_has_of_a_period() {
    // (1.0683 + 1.0545 + 1.0599 + 1.0601) ÷ 4 = 4.2428 ÷ 4 of 5 business days
    Period week = Period.parse("2023-01-02/2023-01-06");
    assertThat(history().getAverage(USD, EUR, week, new BigDecimal("0.8")))
        .hasToString("1 EUR = 1.0607 USD (average of 4 days, 2023-01-02/2023-01-06,"
            + " European Central Bank)");
    assertThat(history().findAverage(EUR, USD, week, new BigDecimal("0.81"))).isEmpty();
    assertThat(history().findAverage(EUR, HRK, week, HALF)).isEmpty();
    assertThat(history().findAverage(USD, CNY, week, HALF)).isPresent();
    assertThat(history().findAverage(EUR, USD, Period.calendarYear(2024), HALF)).isEmpty();
    Refused.codesOf(() -> history().getAverage(EUR, HRK, week, HALF))
        .containsExactly("missing-rate");
  }

  @Test
  void takes_days_in_any_order_and_decimals_of_any_length() {
    EcbReferenceRates rates = EcbFiles.readString("""
        Date,USD

        2023-01-02,1
        2023-01-04,123456789.123456789
        2023-01-03,0.5
        """);
    assertThat(rates.get(EUR, USD, LocalDate.of(2023, 1, 4)).quoted(EUR, USD))
        .contains(new BigDecimal("123456789.123456789"));
    // (1 + 123456789.123456789 + 0.5) ÷ 3
    assertThat(rates
            .getAverage(EUR, USD, Period.parse("2023-01-02/2023-01-04"), BigDecimal.ONE)
            .quoted(EUR, USD))
        .contains(new BigDecimal("41152263.541152263"));
  }

  @Test
  void a_whole_history_loads_into_little_memory_and_sums_without_overflow() {
    StringBuilder csv = new StringBuilder("Date,USD,JPY\n");
    LocalDate day = LocalDate.of(2026, 11, 20);
    for (int i = 0; i < 7000; i++) {
      csv.append(
          String.format(Locale.ROOT, "%s,999999999.999999999,%d%n", day.minusDays(i), i + 1));
    }
    EcbReferenceRates rates = EcbFiles.readString(csv.toString());
    Period all = KnownSpan.of(rates.firstDay(), rates.lastDay());
    ExchangeRate mean = rates.getAverage(EUR, USD, all, BigDecimal.ONE);
    assertThat(mean.quoted(EUR, USD)).contains(new BigDecimal("999999999.999999999"));
    // the mean of 1 to 7000
    assertThat(rates.getAverage(EUR, JPY, all, BigDecimal.ONE).quoted(EUR, JPY))
        .contains(new BigDecimal("3500.5"));
  }

  /** Rates of each Monday; of the króna, the rouble and the kuna as long as the ECB had them. */
  private static EcbReferenceRates mondays() {
    StringBuilder file = new StringBuilder("Date,USD,ISK,RUB,HRK,\n");
    LocalDate last = LocalDate.of(2023, 12, 25);
    for (LocalDate day = last; day.getYear() >= 1999; day = day.minusWeeks(1)) {
      boolean isQuiet = day.isAfter(LocalDate.of(2008, 12, 9)) && day.getYear() < 2018;
      file.append(day)
          .append(",1.1,")
          .append(isQuiet ? "N/A," : "150,")
          .append(day.isAfter(LocalDate.of(2022, 3, 1)) ? "N/A," : "90,")
          .append(day.getYear() == 2023 ? "N/A,\n" : "7.5,\n");
    }
    return EcbFiles.readString(file.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR | ISK | 1999-01-04/2008-12-08, 2018-01-01/2023-12-25",
        "ISK | EUR | 1999-01-04/2008-12-08, 2018-01-01/2023-12-25",
        "EUR | RUB | 1999-01-04/2022-02-28",
        "EUR | HRK | 1999-01-04/2022-12-26",
        "EUR | USD | 1999-01-04/2023-12-25",
        "USD | ISK | 1999-01-04/2023-12-25 from USD to EUR and 1999-01-04/2008-12-08,"
            + " 2018-01-01/2023-12-25 from EUR to ISK",
      })
  void days_known_have_their_gaps(String one, String other, String known) {
    CurrencyUnit from = CurrencyUnit.of(one);
    CurrencyUnit to = CurrencyUnit.of(other);
    EcbReferenceRates rates = mondays();
    LocalDate sunday = LocalDate.of(2010, 1, 3);
    Refused.because(() -> rates.get(from, to, sunday))
        .hasMessageEndingWith("; days known: " + known + " (missing-rate)");
    Refused.because(() -> rates.getAverage(from, to, Period.parse("2010-01-03/2010-01-03"), HALF))
        .hasMessageEndingWith("; days known: " + known + " (missing-rate)")
        .message()
        .hasSizeLessThan(500);
  }

  @Test
  void a_gap_hides_no_rate_and_ends_no_span() {
    EcbReferenceRates rates = mondays();
    CurrencyUnit krona = CurrencyUnit.of("ISK");
    assertThat(rates.find(EUR, krona, LocalDate.of(2008, 12, 8))).isPresent();
    assertThat(rates.find(EUR, krona, LocalDate.of(2008, 12, 15))).isEmpty();
    assertThat(rates.find(EUR, krona, LocalDate.of(2018, 1, 1))).isPresent();
    assertThat(rates.knownSpan(EUR, krona).map(Period::toString)).contains("1999-01-04/2023-12-25");
    ExchangeRates fixedFirst = ExchangeRates.firstOf(EuroConversionRates.table(), rates);
    assertThat(fixedFirst.knownSpans(EUR, HRK)).hasToString("[1999-01-04/..]");
    assertThat(fixedFirst.knownSpans(EUR, krona)).isEqualTo(rates.knownSpans(EUR, krona));
    assertThat(fixedFirst.knownSpans(USD, krona)).isEmpty();
  }
}
