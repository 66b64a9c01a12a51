package io.github.crossborder.json;

import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Values of every kind that entries consist of, any of them. */
final class AnyValue {
  private static final List<String> PIECES = List.of(
      "a",
      "Z",
      " ",
      "0",
      "\"",
      "\\",
      "/",
      "'",
      "\b",
      "\f",
      "\n",
      "\r",
      "\t",
      "\u0000",
      "\u001f",
      "\u007f",
      "\u0085",
      "é",
      "\u00a0",
      "\u2028",
      "\u2029",
      "中",
      "\ufeff",
      "\uffff",
      "😀",
      "\ud800\udc00",
      "\udbff\udfff",
      "</script>",
      "\\u0000",
      "{",
      "]");
  private static final List<UnitOfMeasure> UNITS = List.of(
      UnitOfMeasure.of("EUR"),
      UnitOfMeasure.of("XXX"),
      UnitOfMeasure.PERCENT,
      UnitOfMeasure.ITEM,
      UnitOfMeasure.PERSON,
      UnitOfMeasure.of("EUR/share"));
  private static final List<String> AREAS = List.of("BE", "NL", "FR-IDF", "BE-VLG", "150", "EU");

  private AnyValue() {}

  static <T> T anyOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  static <T> Optional<T> maybe(T value, Random random) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /** A text that says something, of any characters, rarely a very long one. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(50) == 0 ? 2000 : random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.insert(random.nextInt(2) * text.length(), anyOf(PIECES, random));
    }
    return text.toString();
  }

  /** A code or id, known or not. */
  static String slug(Random random) {
    return Integer.toString(random.nextInt(Integer.MAX_VALUE), 36)
        + (random.nextBoolean() ? "-" + random.nextInt(10) : "");
  }

  static BigDecimal number(Random random) {
    BigInteger digits = new BigInteger(random.nextInt(100), random);
    BigDecimal number = new BigDecimal(digits, random.nextInt(30));
    return random.nextInt(5) == 0 ? number.negate() : number;
  }

  /** A quantity of any qualifier; of the same unit mostly, since entries ask for theirs. */
  static Quantity quantity(UnitOfMeasure usual, Random random) {
    UnitOfMeasure unit = random.nextInt(4) == 0 ? anyOf(UNITS, random) : usual;
    Qualifier qualifier = anyOf(List.of(Qualifier.values()), random);
    BigDecimal amount = number(random);
    return switch (qualifier) {
      case FEW -> Quantity.few(unit);
      case BETWEEN ->
        Quantity.between(amount.toPlainString(), amount.add(BigDecimal.ONE).toPlainString(), unit);
      case PLAIN ->
        random.nextBoolean()
            ? Quantity.plain(random.nextInt(1000) * 1000L, -random.nextInt(4), unit)
            : Quantity.of(qualifier, amount, unit);
      case OVER, AT_LEAST ->
        random.nextBoolean()
            ? Quantity.of(qualifier, amount, unit)
            : Quantity.between(
                Quantity.of(qualifier, amount, unit),
                Quantity.of(
                    anyOf(List.of(Qualifier.UNDER, Qualifier.AT_MOST), random),
                    amount.add(BigDecimal.valueOf(2)),
                    unit));
      default -> Quantity.of(qualifier, amount, unit);
    };
  }

  static PartialDate date(Random random) {
    int year = 1 + random.nextInt(9999);
    String date = "%04d".formatted(year);
    int part = random.nextInt(5);
    if (part == 4) {
      List<String> sets = List.of("[..%s-03-31]", "[%s..]", "[%1$s-04..%1$s-09]", "[..%s-41]");
      return PartialDate.parse(anyOf(sets, random).formatted(date));
    }
    if (part == 1) {
      date += "-%02d".formatted(21 + random.nextInt(21)); // seasons, quarters, halves
    } else if (part > 1) {
      date += "-%02d".formatted(1 + random.nextInt(12));
      date += part == 2 ? "" : "-%02d".formatted(1 + random.nextInt(28));
    }
    return PartialDate.parse(date + anyOf(List.of("", "", "~", "?", "%"), random));
  }

  static Period period(Random random) {
    YearMonth month = YearMonth.of(1000 + random.nextInt(8000), 1 + random.nextInt(12));
    return switch (random.nextInt(9)) {
      case 0 -> Period.between(date(random), PartialDate.parse("9999"));
      case 1 -> Period.since(date(random));
      case 2 -> Period.startingAt(date(random));
      case 3 -> Period.until(date(random));
      case 4 -> Period.unresolved(text(random));
      case 5 -> Period.calendarYear(month.getYear());
      case 6 -> Period.quarter(month.getYear(), 1 + random.nextInt(4));
      case 7 -> Period.fiscalYearEnding(month);
      default -> Period.rolling(1 + random.nextInt(24), month);
    };
  }

  static Territory territory(Random random) {
    Territory.Builder territory = Territory.builder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Area.Builder area = Area.builder();
      if (random.nextInt(4) != 0) {
        area.code(anyOf(AREAS, random)).partly(random.nextInt(4) == 0);
      } else {
        area.code(maybe("DE", random)).label("x" + random.nextInt(100) + "é");
      }
      territory.addArea(area.build());
    }
    return territory.build();
  }

  static Country country(Random random) {
    return anyOf(Country.all(), random);
  }

  static FiscalYearEnd fiscalYearEnd(Random random) {
    MonthDay day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
    DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
    return switch (random.nextInt(4)) {
      case 0 -> FiscalYearEnd.in(day.getMonth());
      case 1 -> FiscalYearEnd.last(weekday, day.getMonth());
      case 2 -> FiscalYearEnd.nearest(weekday, day);
      default -> FiscalYearEnd.on(day);
    };
  }
}
