package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.DEM;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.ITL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroConversionRatesTest {
  private static final EuroConversionRates TABLE = EuroConversionRates.table();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  // article 1 of Regulation (EC) No 2866/98 as amended, and the days of the amendments
  @CsvSource({
    "BEF, 40.3399, 1999-01-01",
    "DEM, 1.95583, 1999-01-01",
    "ESP, 166.386, 1999-01-01",
    "FRF, 6.55957, 1999-01-01",
    "IEP, 0.787564, 1999-01-01",
    "ITL, 1936.27, 1999-01-01",
    "LUF, 40.3399, 1999-01-01",
    "NLG, 2.20371, 1999-01-01",
    "ATS, 13.7603, 1999-01-01",
    "PTE, 200.482, 1999-01-01",
    "FIM, 5.94573, 1999-01-01",
    "GRD, 340.750, 2001-01-01",
    "SIT, 239.640, 2007-01-01",
    "CYP, 0.585274, 2008-01-01",
    "MTL, 0.429300, 2008-01-01",
    "SKK, 30.1260, 2009-01-01",
    "EEK, 15.6466, 2011-01-01",
    "LVL, 0.702804, 2014-01-01",
    "LTL, 3.45280, 2015-01-01",
    "HRK, 7.53450, 2023-01-01",
    "BGN, 1.95583, 2026-01-01"
  })
  void has_the_rates_of_the_regulations_from_each_currency_s_own_day(
      String code, BigDecimal rate, LocalDate from) {
    CurrencyUnit currency = CurrencyUnit.of(code);
    ExchangeRate fixed = TABLE.get(currency, EUR, from);
    assertThat(fixed.quoted(EUR, currency).orElseThrow()).isEqualByComparingTo(rate);
    assertThat(fixed.basis()).isEqualTo(ExchangeRate.Basis.FIXED);
    assertThat(fixed.day()).contains(from);
    assertThat(fixed.source()).startsWith("Regulation (E");
    assertThat(TABLE.get(EUR, currency, TODAY)).isEqualTo(fixed);
    assertThat(TABLE.find(EUR, currency, from.minusDays(1))).isEmpty();
    assertThat(TABLE.findLatest(EUR, currency, from.minusDays(1), 366)).isEmpty();
    assertThat(TABLE.knownSpan(EUR, currency)).asString().contains(from + "/..");
  }

  @Test
  void has_no_other_currency() {
    assertThat(Stream.of("GBP", "DKK", "XEU", "CZK")
            .map(CurrencyUnit::of)
            .flatMap(other -> TABLE.find(EUR, other, TODAY).stream()))
        .isEmpty();
    Refused.codesOf(() -> TABLE.get(DEM, CNY, TODAY)).containsExactly("missing-rate");
  }

  @ParameterizedTest
  // 100 ÷ 1.95583 = 51.1291…; 1000000 ÷ 1936.27 = 516.456…; 1000 ÷ 0.787564 = 1269.738…, where the
  // inverse rate 1.26974 would give 1269.74 too, but 126973807.84 of 100 million, not 126974000.00
  @CsvSource({
    "DEM 100.00, EUR 51.13",
    "ITL 1000000, EUR 516.46",
    "IEP 1000.00, EUR 1269.74",
    "IEP 100000000.00, EUR 126973807.84",
    "EUR 1.00, ITL 1936",
    "EUR 1000.00, DEM 1955.83"
  })
  void converts_by_multiplying_or_dividing_by_the_rate_itself(String amount, String expected) {
    Money money = Money.parse(amount);
    Money wanted = Money.parse(expected);
    CurrencyUnit to = wanted.getCurrencyUnit();
    ExchangeRate rate = TABLE.get(money.getCurrencyUnit(), to, TODAY);
    assertThat(rate.convert(money, to, RoundingMode.HALF_UP)).isEqualTo(wanted);
  }

  @ParameterizedTest
  // DEM 1 = EUR 0.511291…, with 3 decimals 0.511: × 1936.27 = 989.434; with 6, 0.511292: 990.000
  // FRF 1000 = EUR 152.449017…: 152.449 × 1.95583 = 298.1643…
  // BEF 100 = EUR 2.478935…: 2.479 × 2.20371 = 5.46299…; 2.4789 × 2.20371 = 5.46277…
  // IEP 5 = EUR 6.348690…: 6.349 × 166.386 = 1056.3847…; 6.34869 × 166.386 = 1056.3331…
  @CsvSource({
    "DEM 1.00, 3, ITL 989",
    "DEM 1.00, 6, ITL 990",
    "DEM -1.00, 3, ITL -989",
    "FRF 1000.00, 3, DEM 298.16",
    "BEF 100, 3, NLG 5.46",
    "IEP 5.00, 3, ESP 1056",
    "LUF 12345, 3, BEF 12345"
  })
  void triangulates_by_way_of_a_rounded_amount_in_euro(
      String amount, int decimals, String expected) {
    Money wanted = Money.parse(expected);
    assertThat(TABLE.triangulate(Money.parse(amount), wanted.getCurrencyUnit(), decimals, TODAY))
        .isEqualTo(wanted);
  }

  @Test
  void need_not_round_the_amount_in_euro() {
    ExchangeRate cross = TABLE.get(DEM, ITL, TODAY);
    assertThat(cross.basis()).isEqualTo(ExchangeRate.Basis.FIXED);
    assertThat(cross.legs()).hasSize(2);
    // 1 ÷ 1.95583 × 1936.27 = 989.9991…
    assertThat(cross.convert(Money.parse("DEM 1"), ITL, RoundingMode.HALF_UP))
        .isEqualTo(Money.parse("ITL 990"));
  }

  @Test
  void triangulates_only_between_currencies_that_were_parts_of_the_euro_by_then() {
    Money drachmas = Money.parse("GRD 1000");
    Refused.codesOf(() -> TABLE.triangulate(drachmas, DEM, 3, LocalDate.of(2000, 12, 31)))
        .containsExactly("missing-rate");
    // 1000 ÷ 340.750 = 2.934702…; 2.935 × 1.95583 = 5.7403…
    assertThat(TABLE.triangulate(drachmas, DEM, 3, LocalDate.of(2001, 1, 1)))
        .isEqualTo(Money.parse("DEM 5.74"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 0, -1, 31})
  void never_rounds_the_amount_in_euro_to_fewer_than_three_decimals(int decimals) {
    Refused.codesOf(() -> TABLE.triangulate(Money.parse("DEM 1"), ITL, decimals, TODAY))
        .containsExactly("euro-decimals-out-of-range");
  }

  @Test
  void a_later_day_leaves_the_day_of_joining_as_the_day_of_the_rate() {
    ExchangeRate cross = TABLE.get(CurrencyUnit.of("GRD"), CurrencyUnit.of("SIT"), TODAY);
    assertThat(cross.day()).contains(LocalDate.of(2007, 1, 1));
    assertThat(TABLE).hasToString("the euro's conversion rates");
  }
}
