package io.github.crossborder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rule a {@link Problem} is about, such as {@code DANGLING_REFERENCE}, told as {@code
 * dangling-reference}: whatever the library refuses or finds odd, in one list. Codes stay the same
 * from version to version, and a later version may have more; {@link #meaning()} tells the rule.
 */
public enum ProblemCode {
  // Assumptions
  /** A tolerance is zero or more, and in percent at most 1000. */
  TOLERANCE_OUT_OF_RANGE("A tolerance is zero or more, and in percent at most 1000."),
  /** A tolerance is assumed with its number. */
  TOLERANCE_WITHOUT_NUMBER("A tolerance is assumed with its number."),

  // Numbers and units
  /** A decimal has ASCII digits, one point at most and no exponent, such as -7.76. */
  MALFORMED_DECIMAL(
      "A decimal has ASCII digits, one point at most and no exponent, such as -7.76."),
  /** A number has few enough digits and a moderate exponent. */
  NUMBER_OUT_OF_RANGE("A number has few enough digits and a moderate exponent."),
  /** Every qualifier but FEW needs an amount. */
  MISSING_AMOUNT("Every qualifier but FEW needs an amount."),
  /** FEW has no amount. */
  SURPLUS_AMOUNT("FEW has no amount."),
  /** BETWEEN needs an upper amount. */
  MISSING_UPPER("BETWEEN needs an upper amount."),
  /** Only BETWEEN, OVER and AT_LEAST have an upper amount. */
  SURPLUS_UPPER("Only BETWEEN, OVER and AT_LEAST have an upper amount."),
  /** A range is OVER or AT_LEAST one number and UNDER or AT_MOST another; BETWEEN holds both. */
  RANGE_END(
      "A range is OVER or AT_LEAST one number and UNDER or AT_MOST another; BETWEEN holds both."),
  /** The upper amount is above the lower one. */
  UPPER_NOT_ABOVE_LOWER("The upper amount is above the lower one."),
  /** Only PLAIN has a printed precision. */
  SURPLUS_DECIMALS("Only PLAIN has a printed precision."),
  /** A printed precision lies between -30 and 30 decimals. */
  DECIMALS_OUT_OF_RANGE("A printed precision lies between -30 and 30 decimals."),
  /** An amount has no digits beyond its last printed one. */
  DIGITS_BEYOND_DECIMALS("An amount has no digits beyond its last printed one."),
  /** A quantity's text is what a quantity prints, such as 'ALMOST 5 EUR'. */
  MALFORMED_QUANTITY("A quantity's text is what a quantity prints, such as 'ALMOST 5 EUR'."),
  /** A unit is one word, or two with a slash between, such as item/day. */
  MALFORMED_UNIT("A unit is one word, or two with a slash between, such as item/day."),
  /** A unit is one of the library's words or a currency code. */
  UNKNOWN_UNIT("A unit is one of the library's words or a currency code."),
  /** Only amounts can be told per something, and only per something countable. */
  IMPOSSIBLE_UNIT("Only amounts can be told per something, and only per something countable."),
  /** Only like units are added and compared, and only some units multiply. */
  UNLIKE_UNITS("Only like units are added and compared, and only some units multiply."),
  /** Amounts in unsaid currencies are not added or divided: they may differ. */
  UNSAID_CURRENCY("Amounts in unsaid currencies are not added or divided: they may differ."),
  /** Bounds hold at least one value. */
  EMPTY_BOUNDS("Bounds hold at least one value."),
  /** Only an exact amount of a real currency, in its smallest coin, is money. */
  NOT_EXACT_MONEY("Only an exact amount of a real currency, in its smallest coin, is money."),
  /** A phrase is understood to its last character or not at all. */
  MALFORMED_PHRASE("A phrase is understood to its last character or not at all."),
  /** A currency sign that several currencies share does not name one. */
  AMBIGUOUS_CURRENCY("A currency sign that several currencies share does not name one."),

  // Dates and periods
  /** A date is written like 2016, 2016-12, 2016-12-31 or 2022-25, with ~, ? or %; or [..2016]. */
  MALFORMED_DATE(
      "A date is written like 2016, 2016-12, 2016-12-31 or 2022-25, with ~, ? or %; or [..2016]."),
  /** A date lies in the years 0001 to 9999. */
  DATE_OUT_OF_RANGE("A date lies in the years 0001 to 9999."),
  /** A date's month, season, quarter, half and day exist in its year. */
  NO_SUCH_DATE("A date's month, season, quarter, half and day exist in its year."),
  /** A period is written as start/end, such as 2016-01-01/.. or /2017-04-30. */
  MALFORMED_PERIOD("A period is written as start/end, such as 2016-01-01/.. or /2017-04-30."),
  /** A period does not end before it starts. */
  PERIOD_ENDS_BEFORE_START("A period does not end before it starts."),
  /** A year has two halves and four quarters; a rolling period has whole months. */
  NO_SUCH_PERIOD("A year has two halves and four quarters; a rolling period has whole months."),
  /** A period's label, if there is one, says something. */
  BLANK_PERIOD_LABEL("A period's label, if there is one, says something."),
  /** An assumption's code is in kebab-case, such as twelve-months. */
  MALFORMED_PERIOD_ASSUMPTION("An assumption's code is in kebab-case, such as twelve-months."),
  /** A period lists what was assumed once each. */
  DUPLICATE_PERIOD_ASSUMPTION("A period lists what was assumed once each."),

  // Countries and territories
  /** A country is one of the 249 two-letter codes of ISO 3166-1. */
  UNKNOWN_COUNTRY("A country is one of the 249 two-letter codes of ISO 3166-1."),
  /** An area code is a country (BE), a subdivision (BE-VLG), a region (150) or a group (EU). */
  UNKNOWN_AREA_CODE(
      "An area code is a country (BE), a subdivision (BE-VLG), a region (150) or a group (EU)."),
  /** An area has a code, a label, or both. */
  AREA_WITHOUT_CODE_OR_LABEL("An area has a code, a label, or both."),
  /** A label has 1 to 200 characters on one line and neither begins nor ends with a space. */
  MALFORMED_PLACE_LABEL(
      "A label has 1 to 200 characters on one line and neither begins nor ends with a space."),
  /** A territory has at least one area. */
  TERRITORY_WITHOUT_AREA("A territory has at least one area."),
  /** A territory has at most 300 areas and 300 excluded codes. */
  OVERSIZED_TERRITORY("A territory has at most 300 areas and 300 excluded codes."),
  /** What a territory excludes lies inside one of its areas. */
  EXCLUSION_OUTSIDE_TERRITORY("What a territory excludes lies inside one of its areas."),
  /** Something is left of each area of a territory after its exclusions. */
  NOTHING_LEFT_OF_AREA("Something is left of each area of a territory after its exclusions."),
  /** A territory is written like 'BE (Essen), DE partly, 150 except GB'. */
  MALFORMED_TERRITORY("A territory is written like 'BE (Essen), DE partly, 150 except GB'."),

  // Money and exchange rates
  /** A rate of exchange is above zero. */
  RATE_NOT_POSITIVE("A rate of exchange is above zero."),
  /** A currency is worth one of itself. */
  RATE_OF_ONE_CURRENCY("A currency is worth one of itself."),
  /** A rate is between two currencies that are told; XXX and XTS are none. */
  NO_RATE_CURRENCY("A rate is between two currencies that are told; XXX and XTS are none."),
  /** A rate says its source in 1 to 200 characters on one line. */
  MALFORMED_RATE_SOURCE("A rate says its source in 1 to 200 characters on one line."),
  /** A rate over a period has a first and a last day. */
  UNRESOLVED_RATE_PERIOD("A rate over a period has a first and a last day."),
  /** A rate converts only between its own two currencies. */
  FOREIGN_CURRENCY("A rate converts only between its own two currencies."),
  /** A rate is read only in the direction in which it was quoted. */
  REVERSED_RATE("A rate is read only in the direction in which it was quoted."),
  /** An amount has few enough digits to compute with, and so has its result. */
  AMOUNT_OUT_OF_RANGE("An amount has few enough digits to compute with, and so has its result."),
  /** A conversion that may not round has a result with few enough decimals. */
  INEXACT_CONVERSION("A conversion that may not round has a result with few enough decimals."),
  /** What is converted is an amount of a currency that is told. */
  NO_AMOUNT_OF_MONEY("What is converted is an amount of a currency that is told."),
  /** A table has one rate for a pair of currencies on a day or over a period. */
  RIVAL_RATES("A table has one rate for a pair of currencies on a day or over a period."),
  /** A rate is asked for where a table has one. */
  MISSING_RATE("A rate is asked for where a table has one."),
  /** An average rests on a stated share of the business days of its period. */
  THIN_COVERAGE("An average rests on a stated share of the business days of its period."),
  /** A share of business days is above 0 and at most 1. */
  COVERAGE_OUT_OF_RANGE("A share of business days is above 0 and at most 1."),
  /** A search looks back by 0 to 366 days. */
  LOOK_BACK_OUT_OF_RANGE("A search looks back by 0 to 366 days."),
  /** Between two fixed currencies, the euro amount has 3 to 30 decimals. */
  EURO_DECIMALS_OUT_OF_RANGE("Between two fixed currencies, the euro amount has 3 to 30 decimals."),
  /** A file of the ECB's rates is its CSV or XML, plain, in a zip or by gzip. */
  MALFORMED_RATES_FILE("A file of the ECB's rates is its CSV or XML, plain, in a zip or by gzip."),
  /** A file of rates stays within limits, unpacked as well. */
  RATES_FILE_TOO_LARGE("A file of rates stays within limits, unpacked as well."),
  /** A line of a CSV file of rates has as many fields as its first line. */
  MALFORMED_RATES_ROW("A line of a CSV file of rates has as many fields as its first line."),
  /** A day of reference rates is like 2026-04-13, in 1999 or later. */
  MALFORMED_RATES_DAY("A day of reference rates is like 2026-04-13, in 1999 or later."),
  /** A file of rates has each day once. */
  DUPLICATE_RATES_DAY("A file of rates has each day once."),
  /** A currency of reference rates is three letters A to Z, not EUR. */
  MALFORMED_RATES_CURRENCY("A currency of reference rates is three letters A to Z, not EUR."),
  /** A file of rates has each currency once, and once a day. */
  DUPLICATE_RATES_CURRENCY("A file of rates has each currency once, and once a day."),
  /** A reference rate is above 0, with 9 digits on either side at most. */
  MALFORMED_REFERENCE_RATE("A reference rate is above 0, with 9 digits on either side at most."),

  // Entries
  /** Every attribute that is required is set. */
  MISSING_ATTRIBUTE("Every attribute that is required is set."),
  /** An id is kebab-case: a-z and 0-9 in groups joined by single hyphens. */
  MALFORMED_ID("An id is kebab-case: a-z and 0-9 in groups joined by single hyphens."),
  /** An open code is kebab-case, like an id. */
  MALFORMED_CODE("An open code is kebab-case, like an id."),
  /** A language is a tag of BCP 47, such as nl. */
  MALFORMED_LANGUAGE("A language is a tag of BCP 47, such as nl."),
  /** A URL is absolute, such as https://example.org/page. */
  MALFORMED_URL("A URL is absolute, such as https://example.org/page."),
  /** A text that is given says something. */
  BLANK_TEXT("A text that is given says something."),
  /** A text has at most 10 000 characters. */
  TEXT_TOO_LONG("A text has at most 10 000 characters."),
  /** Every entry but a source cites at least one source. */
  MISSING_CITATION("Every entry but a source cites at least one source."),
  /** A group has a description, since it may have no name. */
  MISSING_DESCRIPTION("A group has a description, since it may have no name."),
  /** A source has a publisher, a title, a URL or a description. */
  NAMELESS_SOURCE("A source has a publisher, a title, a URL or a description."),
  /** An agreement has at least two different parties. */
  TOO_FEW_PARTIES("An agreement has at least two different parties."),
  /** Nothing is related to itself, follows itself or is a part of itself. */
  SELF_RELATION("Nothing is related to itself, follows itself or is a part of itself."),
  /** A term says something beside which agreement it belongs to. */
  EMPTY_TERM("A term says something beside which agreement it belongs to."),
  /** A product category has a code or a label, and a scheme only with a code. */
  EMPTY_PRODUCT("A product category has a code or a label, and a scheme only with a code."),
  /** Nobody is the interested party of itself. */
  SELF_INTEREST("Nobody is the interested party of itself."),
  /** A share of a company is counted in percent or in shares. */
  SHARE_UNIT("A share of a company is counted in percent or in shares."),
  /** A share of one class says which class. */
  SHARE_CLASS_UNNAMED("A share of one class says which class."),
  /** Nobody holds less than nothing or more than all of something. */
  SHARE_RANGE("Nobody holds less than nothing or more than all of something."),
  /** Only a share in percent says which shares count as its whole. */
  WHOLE_OF_NO_SHARE("Only a share in percent says which shares count as its whole."),
  /** What is granted or transferred goes from one party to another. */
  SAME_SIDES("What is granted or transferred goes from one party to another."),
  /** Only a said exclusivity has a validity, a run or a condition of its own. */
  EMPTY_EXCLUSIVITY("Only a said exclusivity has a validity, a run or a condition of its own."),
  /** Only what is permitted or required can be exclusive. */
  EXCLUSIVE_PROHIBITION("Only what is permitted or required can be exclusive."),
  /** Money moves in a currency or a percentage, shares in those or in shares. */
  TRANSFER_UNIT("Money moves in a currency or a percentage, shares in those or in shares."),
  /** Only a transfer of shares or options has a share class, an issue and a whole. */
  NO_SHARES("Only a transfer of shares or options has a share class, an issue and a whole."),
  /** What is said to be undisclosed has no quantity from the same source. */
  UNDISCLOSED_QUANTITY("What is said to be undisclosed has no quantity from the same source."),
  /** What depends on a condition is contingent. */
  CONDITION_WITHOUT_DOUBT("What depends on a condition is contingent."),
  /** A figure is over a period or at a date, not both. */
  PERIOD_AND_DATE("A figure is over a period or at a date, not both."),
  /** Only a share or a rank has a whole. */
  WHOLE_WITHOUT_SHARE("Only a share or a rank has a whole."),
  /** Only a change is compared with another period. */
  COMPARISON_WITHOUT_CHANGE("Only a change is compared with another period."),
  /** The unit fits the measure: a rank is counted in rank, a share in percent. */
  MEASURE_UNIT("The unit fits the measure: a rank is counted in rank, a share in percent."),
  /** An equivalent states the same amount in another unit. */
  EQUIVALENT_UNIT("An equivalent states the same amount in another unit."),
  /** The level of money, such as revenue, is counted in a currency; only a rank may be by an unspecified metric. */
  METRIC_UNIT(
      "The level of money, such as revenue, is counted in a currency; only a rank may be by an unspecified metric."),
  /** A count is in items or persons. */
  COUNT_UNIT("A count is in items or persons."),
  /** Counts and areas are not below zero, counts are whole, and ranks begin at 1. */
  COUNT_RANGE("Counts and areas are not below zero, counts are whole, and ranks begin at 1."),
  /** How much later something comes is counted in days, weeks, months or years. */
  LAG_UNIT("How much later something comes is counted in days, weeks, months or years."),
  /** How often something recurs, and for how long, is above zero in days, weeks, months or years. */
  RECURRENCE_LENGTH(
      "How often something recurs, and for how long, is above zero in days, weeks, months or years."),
  /** A run says how long it lasts, from what, or both. */
  EMPTY_RUN("A run says how long it lasts, from what, or both."),
  /** A run lasts longer than nothing, and begins no earlier than its anchor. */
  RUN_LENGTH("A run lasts longer than nothing, and begins no earlier than its anchor."),
  /** A source is not among those that said it before the source did. */
  SELF_ASSERTION("A source is not among those that said it before the source did."),

  // Identifiers
  /** An identifier's scheme is a kebab-case code of 1 to 60 characters, such as 'lei'. */
  MALFORMED_IDENTIFIER_SCHEME(
      "An identifier's scheme is a kebab-case code of 1 to 60 characters, such as 'lei'."),
  /** An identifier has the form that its scheme asks for. */
  MALFORMED_IDENTIFIER("An identifier has the form that its scheme asks for."),
  /** An identifier's check digits agree with the rest of it. */
  WRONG_CHECK_DIGIT("An identifier's check digits agree with the rest of it."),

  // Books and their merging
  /** No two entries of a book have the same id, whatever their kind. */
  DUPLICATE_ID("No two entries of a book have the same id, whatever their kind."),
  /** Every id that an entry mentions is the id of an entry of the book. */
  DANGLING_REFERENCE("Every id that an entry mentions is the id of an entry of the book."),
  /** Every reference and every question leads to a kind of entry that makes sense there. */
  WRONG_KIND("Every reference and every question leads to a kind of entry that makes sense there."),
  /** A question names an entry of the book. */
  UNKNOWN_ID("A question names an entry of the book."),
  /** Entries of two books that are merged do not tell two values for one attribute. */
  RIVAL_VALUES("Entries of two books that are merged do not tell two values for one attribute."),
  /** Entries of two books that are merged and have one id are of one kind. */
  RIVAL_KINDS("Entries of two books that are merged and have one id are of one kind."),
  /** Entries of two books that have one id have what they are about in common. */
  UNRELATED_ENTRIES("Entries of two books that have one id have what they are about in common."),
  /** What two books tell of one entry makes an entry when put together. */
  UNFIT_TOGETHER("What two books tell of one entry makes an entry when put together."),

  // Forms of facts, as findings
  /** A code of an open vocabulary is one this version knows, or is meant to be new. */
  UNKNOWN_CODE("A code of an open vocabulary is one this version knows, or is meant to be new."),
  /** No claim follows or causes itself by way of others. */
  CIRCULAR_ORDER("No claim follows or causes itself by way of others."),
  /** No transfer or agreement is a part of itself by way of others. */
  CIRCULAR_PARTS("No transfer or agreement is a part of itself by way of others."),
  /** A country is given by its code, not by its name as a label. */
  COUNTRY_AS_LABEL("A country is given by its code, not by its name as a label."),
  /** A market presence is recorded once for each country named. */
  PRESENCE_IN_SEVERAL_COUNTRIES("A market presence is recorded once for each country named."),
  /** What happens to an agreement is an event about that agreement. */
  EVENT_ABOUT_NOTHING("What happens to an agreement is an event about that agreement."),
  /** A statement is about an entry, or at least has a speaker. */
  STATEMENT_ABOUT_NOTHING("A statement is about an entry, or at least has a speaker."),
  /** A share says of what it is a share. */
  SHARE_OF_UNKNOWN_WHOLE("A share says of what it is a share."),
  /** A share belongs to a shareholding; founders, owners and officers as such have none. */
  SHARE_OUTSIDE_SHAREHOLDING(
      "A share belongs to a shareholding; founders, owners and officers as such have none."),
  /** A figure in round millions is PLAIN, not EXACT. */
  ROUNDED_EXACT_FIGURE("A figure in round millions is PLAIN, not EXACT."),
  /** A plain number that shows to which digit it was printed, such as 7.76 billion, says so. */
  UNSTATED_PRECISION(
      "A plain number that shows to which digit it was printed, such as 7.76 billion, says so."),
  /** A count below 100 is EXACT, or has the qualifier of its source. */
  PLAIN_COUNT("A count below 100 is EXACT, or has the qualifier of its source."),
  /** A price per share, or a percentage that a contract sets, is EXACT. */
  PLAIN_CONTRACT_TERM("A price per share, or a percentage that a contract sets, is EXACT."),
  /** A rank without a number is a statement. */
  RANK_WITHOUT_NUMBER("A rank without a number is a statement."),
  AGREEMENT_IN_PARTS(
      "A framework and its contract, or a contract and its change, are one agreement with several"
          + " events."),
  /** A raised price is a second transfer under the same agreement. */
  RAISED_PRICE_AS_AGREEMENT("A raised price is a second transfer under the same agreement."),
  /** Of two prices that one source tells, each says when it was told. */
  UNDATED_PRICES("Of two prices that one source tells, each says when it was told."),
  EXCLUSIVITY_AS_PROHIBITION(
      "That a right is exclusive is told by the term that permits it, not by one that forbids it to"
          + " others."),
  /** A break fee is contingent. */
  SURE_BREAK_FEE("A break fee is contingent."),
  /** A platform with the name of company x has the id x-platform. */
  PLATFORM_NAMED_LIKE_COMPANY("A platform with the name of company x has the id x-platform."),
  /** The code of a place is no identifier of a hub that is there. */
  PLACE_AS_IDENTIFIER("The code of a place is no identifier of a hub that is there."),
  /** A title is one that is printed; what only describes a source is its description. */
  TITLE_REPEATS_DESCRIPTION(
      "A title is one that is printed; what only describes a source is its description."),
  /** That something goes on without an end is told with the source's word for it. */
  OPEN_END_UNQUOTED("That something goes on without an end is told with the source's word for it."),
  /** Who published or wrote a source is not among those that said it before the source did. */
  SOURCE_AS_SPEAKER(
      "Who published or wrote a source is not among those that said it before the source did."),
  /** What is held through another company is INDIRECT. */
  HOLDING_THROUGH_VEHICLE("What is held through another company is INDIRECT."),
  /** A policy is an event, and what a public body directs by it a statement about that event. */
  DIRECTIVE_WITHOUT_POLICY(
      "A policy is an event, and what a public body directs by it a statement about that event."),
  /** A fact that several sources tell is one claim that cites them all. */
  TOLD_TWICE("A fact that several sources tell is one claim that cites them all."),

  // Analysis
  /** What follows something, or was caused by it, is not dated before it, nor beside its lag. */
  CONTRADICTORY_ORDER(
      "What follows something, or was caused by it, is not dated before it, nor beside its lag."),
  /** What contradicts a completion, such as a later signing, is not told to come after it. */
  STEP_AFTER_COMPLETION(
      "What contradicts a completion, such as a later signing, is not told to come after it."),
  /** What comes after an end of an agreement is said to follow it, or the end is wrong. */
  STEP_AFTER_END(
      "What comes after an end of an agreement is said to follow it, or the end is wrong."),
  /** An agreement is completed or ends; closed is said of places. */
  CLOSED_AGREEMENT("An agreement is completed or ends; closed is said of places."),
  /** What sources only forecast is EXPECTED, and has not OCCURRED. */
  FORECAST_AS_OCCURRED("What sources only forecast is EXPECTED, and has not OCCURRED."),
  /** A term does not begin after the end of its agreement. */
  TERM_OUTSIDE_LIFE("A term does not begin after the end of its agreement."),
  /** Only amounts of money are converted into another currency. */
  NOT_AN_AMOUNT_OF_MONEY("Only amounts of money are converted into another currency."),
  /** What is computed with has an amount, which a few has not. */
  UNSAID_AMOUNT("What is computed with has an amount, which a few has not."),
  /** What is converted is of a known day, or of a period with known ends. */
  UNDATED_FIGURE("What is converted is of a known day, or of a period with known ends."),
  /** Figures are computed with only if they count the same, of the same, in the same. */
  UNLIKE_FIGURES(
      "Figures are computed with only if they count the same, of the same, in the same."),
  /** Growth and sums are of levels, a share is a SHARE, and a change is a CHANGE. */
  UNFIT_MEASURE("Growth and sums are of levels, a share is a SHARE, and a change is a CHANGE."),
  /** Amounts are computed with only if their currency is said. */
  UNKNOWN_CURRENCY("Amounts are computed with only if their currency is said."),
  /** Figures are computed with only if the days they cover are known. */
  UNKNOWN_SPAN("Figures are computed with only if the days they cover are known."),
  /** Figures are computed with only if they cover the right spans. */
  UNLIKE_SPANS("Figures are computed with only if they cover the right spans."),
  /** A derived figure needs bounds that are sure, or that the caller assumes. */
  NO_SURE_BOUNDS("A derived figure needs bounds that are sure, or that the caller assumes."),
  /** Growth in percent is from a value that is surely above zero. */
  VALUE_NOT_POSITIVE("Growth in percent is from a value that is surely above zero."),
  /** A percentage changes by percentage points; by percent may mean either. */
  AMBIGUOUS_CHANGE("A percentage changes by percentage points; by percent may mean either."),
  /** Figures that one answer rests on can all be right. */
  CONTRADICTORY_FIGURES("Figures that one answer rests on can all be right."),
  /** Only what adds up is summed or spread over days. */
  NOT_ADDITIVE("Only what adds up is summed or spread over days."),
  /** Only segments that share nothing are summed. */
  OVERLAPPING_SEGMENTS("Only segments that share nothing are summed."),
  /** A calendar year is covered by fiscal years without a gap. */
  DAYS_MISSING("A calendar year is covered by fiscal years without a gap."),
  /** A calendar year is covered by fiscal years without overlap. */
  DAYS_TOLD_TWICE("A calendar year is covered by fiscal years without overlap."),
  /** A sum is of one figure or more. */
  NO_FIGURES("A sum is of one figure or more."),
  /** What one party was given alone is not given to another. */
  BROKEN_EXCLUSIVITY("What one party was given alone is not given to another."),
  /** A run has a day in the validity beside it. */
  RUN_OUTSIDE_VALIDITY("A run has a day in the validity beside it."),
  /** What several claims tell of one fact can all be so. */
  CONTRADICTORY_CLAIMS("What several claims tell of one fact can all be so."),
  /** One of the claims on a fact lies within all others of the best rank. */
  NO_BEST_CLAIM("One of the claims on a fact lies within all others of the best rank."),
  /** The shares or votes told of one thing do not exceed the whole. */
  SHARES_ABOVE_WHOLE("The shares or votes told of one thing do not exceed the whole."),
  /** A share stated as held through others agrees with what they hold. */
  STATED_SHARE_DIFFERS("A share stated as held through others agrees with what they hold."),
  /** A holding of which no end is told still fits beside what is told for a later day. */
  ENDED_UNTOLD("A holding of which no end is told still fits beside what is told for a later day."),
  /** Two who are said to control one thing can be in one chain. */
  TWO_CONTROLLERS("Two who are said to control one thing can be in one chain."),
  /** Who has most votes is in one chain with who is said to control. */
  CONTROL_DISPUTED("Who has most votes is in one chain with who is said to control."),
  /** The day for which an interest is told lies in its validity. */
  AS_OF_OUTSIDE_VALIDITY("The day for which an interest is told lies in its validity."),
  /** Nobody is told to have an interest of which another claim says that nobody has it. */
  ABSENCE_DISPUTED(
      "Nobody is told to have an interest of which another claim says that nobody has it."),

  // JSON
  /** The text is JSON as RFC 8259 defines it, with one value in it. */
  SYNTAX_ERROR("The text is JSON as RFC 8259 defines it, with one value in it."),
  /** The text is encoded in UTF-8, with or without a byte order mark. */
  NOT_UTF_8("The text is encoded in UTF-8, with or without a byte order mark."),
  /** The text, its nesting, its strings, names and numbers stay within their limits. */
  LIMIT_EXCEEDED("The text, its nesting, its strings, names and numbers stay within their limits."),
  /** A value has the JSON type that its place asks for. */
  WRONG_TYPE("A value has the JSON type that its place asks for."),
  /** What is absent is left out, never null. */
  NULL_VALUE("What is absent is left out, never null."),
  /** An object has no properties but the declared ones. */
  UNKNOWN_PROPERTY("An object has no properties but the declared ones."),
  /** An object has all of its required properties. */
  MISSING_PROPERTY("An object has all of its required properties."),
  /** An object has each property only once. */
  DUPLICATE_PROPERTY("An object has each property only once."),
  /** A closed choice has one of its listed values. */
  UNKNOWN_CONSTANT("A closed choice has one of its listed values."),
  /** A string is well-formed Unicode: surrogates come in pairs. */
  UNPAIRED_SURROGATE("A string is well-formed Unicode: surrogates come in pairs."),
  /** A decimal is written like 1234.5 or -0.75. */
  MALFORMED_NUMBER("A decimal is written like 1234.5 or -0.75."),
  /** A number lies within the limits of its place. */
  NUMBER_BEYOND_LIMITS("A number lies within the limits of its place."),
  /** A limit of reading is 1 or more, and texts have at most 1 GiB. */
  LIMIT_OUT_OF_RANGE("A limit of reading is 1 or more, and texts have at most 1 GiB."),
  /** Reading stops at a number of problems; there may be more. */
  TOO_MANY_PROBLEMS("Reading stops at a number of problems; there may be more."),
  /** The library fails at a value in no way it expects; please report it. */
  INTERNAL_ERROR("The library fails at a value in no way it expects; please report it."),

  // Files of books, streams and rates
  /** The first property of a file is its format, crossborder/ and a version. */
  WRONG_FORMAT("The first property of a file is its format, crossborder/ and a version."),
  /** The version of the format is one that this version of the library can read. */
  NEWER_FORMAT("The version of the format is one that this version of the library can read."),
  /** The end of fiscal years is --04-30, --04, 'last saturday of --01' or 'saturday nearest --08-31'. */
  MALFORMED_MONTH_DAY(
      "The end of fiscal years is --04-30, --04, 'last saturday of --01' or 'saturday nearest --08-31'."),
  /** An entry of any kind is an object with its kind as the only property. */
  NOT_ONE_ENTRY("An entry of any kind is an object with its kind as the only property."),
  /** An entry is of a kind that its place asks for. */
  UNEXPECTED_KIND("An entry is of a kind that its place asks for."),
  /** An entry fits into a line of a stream as readers bound it. */
  LINE_TOO_LONG("An entry fits into a line of a stream as readers bound it."),
  /** A rate that is written was quoted, published or stated, not computed. */
  DERIVED_RATE("A rate that is written was quoted, published or stated, not computed."),
  /** A rate is between two currencies that are known by their codes. */
  RATE_CURRENCY("A rate is between two currencies that are known by their codes."),
  /** A rate has a day or a period, whichever its basis asks for. */
  RATE_DATE("A rate has a day or a period, whichever its basis asks for.");

  private final String meaning;

  ProblemCode(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Returns the constant of a code, such as {@code DANGLING_REFERENCE} for {@code
   * dangling-reference}; nothing for a code that this version does not know.
   */
  public static Optional<ProblemCode> find(String code) {
    Objects.requireNonNull(code, "code");
    return Arrays.stream(values()).filter(known -> known.code().equals(code)).findFirst();
  }

  /** Returns the code as problems carry it, such as {@code dangling-reference}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the rule that is broken, as a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns the code, such as {@code dangling-reference}. */
  @Override
  public String toString() {
    return code();
  }
}
