package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.DateTimeException;
import java.time.MonthDay;

/** The JSON form of dates and periods. */
final class TimeJson {
  static final Codec<PartialDate> DATE = Codec.text(
      "a date such as \"2016-12\" or \"2022-25\"", PartialDate::parse, PartialDate::toString);

  static final Codec<MonthDay> MONTH_DAY =
      Codec.text("a day of the year such as \"--04-30\"", TimeJson::monthDay, MonthDay::toString);

  private static final Codec<PeriodEnd> PERIOD_END =
      Codec.text("a date, or \"..\" for an open end", PeriodEnd::parse, PeriodEnd::toString);

  static final Codec<Period> PERIOD = Codec.object(Period::builder, Period.Builder::build)
      .defaulted("start", PERIOD_END, PeriodEnd.UNKNOWN, Period::start, Period.Builder::start)
      .defaulted("end", PERIOD_END, PeriodEnd.UNKNOWN, Period::end, Period.Builder::end)
      .defaulted(
          "basis",
          Codec.enumeration(Period.Basis.class),
          Period.Basis.UNSPECIFIED,
          Period::basis,
          Period.Builder::basis)
      .optional("label", Codec.string(), Period::label, Period.Builder::label)
      .list(
          "assumed",
          Codec.text(
              "an assumption in kebab-case", Period.Assumption::new, Period.Assumption::code),
          Period::assumed,
          Period.Builder::addAllAssumed)
      .done();

  private TimeJson() {}

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse(text);
    } catch (DateTimeException e) {
      String message = "day of the year '" + text + "': expected --MM-DD, such as --04-30";
      throw new InvalidValueException(BookJsonRule.MALFORMED_MONTH_DAY, message);
    }
  }
}
