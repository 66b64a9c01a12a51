package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.List;

/** The JSON forms of dates, and of what periods hold. */
final class TimeJson {
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01])";
  private static final String SET_END =
      "[0-9]{4}(?:-(?:3[3-6]|4[01])|-" + MONTH + "(?:-" + DAY + ")?)?";
  private static final String ONE_OF_A_SET =
      "\\[(?:" + SET_END + "\\.\\.(?:" + SET_END + ")?|\\.\\." + SET_END + ")\\]";
  private static final String EDTF =
      "(?:" + SET_END + "|[0-9]{4}-(?:2[1-9]|3[0-2]))[~?%]?|" + ONE_OF_A_SET;

  static final Codec<PartialDate> DATE = Codec.text(
      TextForm.of("a date such as \"2016-12\" or \"2022-25\"").matching(EDTF),
      PartialDate::parse,
      PartialDate::toString);

  private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

  static final Codec<FiscalYearEnd> FISCAL_YEAR_END = Codec.text(
      TextForm.of("an end of fiscal years such as \"--04-30\" or \"last saturday of --01\"")
          .matching("--" + MONTH + "(?:-" + DAY + ")?|last " + WEEKDAY + " of --" + MONTH + "|"
              + WEEKDAY + " nearest --" + MONTH + "-" + DAY),
      FiscalYearEnd::parse,
      FiscalYearEnd::toString);

  /** An empty text is read as an end that is not told, which is written by leaving it out. */
  static final Codec<PeriodEnd> PERIOD_END = Codec.text(
      TextForm.of("a date, or \"..\" for an open end").matching("(?:" + EDTF + "|\\.\\.)?"),
      PeriodEnd::parse,
      PeriodEnd::toString);

  static final Codec<Period.Assumption> ASSUMPTION = Codec.text(
      DealJson.kebabCase("an assumption in kebab-case", 100)
          .suchAs(List.of(
              Period.Assumption.TWELVE_MONTHS.code(), Period.Assumption.WHOLE_WEEKS.code())),
      Period.Assumption::new,
      Period.Assumption::code);

  private TimeJson() {}
}
