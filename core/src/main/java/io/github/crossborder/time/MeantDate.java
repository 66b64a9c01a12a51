package io.github.crossborder.time;

import io.github.crossborder.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which dates somebody may have meant by a text of another form, such as {@code 2018-33} by "Q1
 * 2018": for messages, since nothing is read on a guess.
 */
final class MeantDate {
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9A-Za-z]++(?:[-./ ,]{1,2}+[0-9A-Za-z]++)*+[~?%]?");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[-./ ,]+|(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final String[] MONTHS = {
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december"
  };
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private MeantDate() {}

  /** Returns such as {@code ; did you mean 2018-33?}; empty if nothing is near. */
  static String hint(String text) {
    List<PartialDate> dates = dates(text);
    return switch (dates.size()) {
      case 0 -> "";
      case 1 -> "; did you mean " + dates.get(0) + "?";
      case 2 -> "; did you mean " + dates.get(0) + " or " + dates.get(1) + "?";
      default ->
        "; did you mean " + dates.get(0) + " (in the north " + dates.get(1) + ", in the south "
            + dates.get(2) + ")?";
    };
  }

  /** Returns such as {@code ; did you mean 2018-01-01/2018-03-31?} for a text without a slash. */
  static String periodHint(String text) {
    List<PartialDate> dates = date(text).map(List::of).orElseGet(() -> dates(text));
    return dates.size() != 1
        ? ""
        : dates
            .get(0)
            .earliest()
            .flatMap(first -> dates.get(0).latest().map(last -> first + "/" + last))
            .map(period -> "; did you mean " + period + "?")
            .orElse("");
  }

  /** One date, two if day and month may be either, or a season of no said side and of both. */
  private static List<PartialDate> dates(String text) {
    if (text.length() > MalformedDate.DIAGNOSED || !WRITTEN.matcher(text).matches()) {
      return List.of();
    }
    String written = text.toLowerCase(Locale.ROOT);
    int end = written.length()
        - (Character.isLetterOrDigit(written.charAt(written.length() - 1)) ? 0 : 1);
    List<String> parts = new ArrayList<>(List.of(BETWEEN_PARTS.split(written.substring(0, end))));
    int year = YEAR.matcher(parts.get(0)).matches() ? 0 : parts.size() - 1;
    String start = parts.remove(year);
    if (!YEAR.matcher(start).matches()) {
      return List.of();
    }
    boolean isDayFirst =
        year > 0 && text.indexOf('.') >= 0 && DateText.isDigit(parts.get(0).charAt(0));
    Stream<String> rests = switch (parts.size()) {
      case 1 -> Stream.concat(season(parts.get(0)), month(parts.get(0)));
      case 2 ->
        Stream.of(
                quarterOrHalf(parts.get(0) + parts.get(1)),
                isDayFirst ? Stream.<String>empty() : day(parts.get(0), parts.get(1)),
                year == 0 ? Stream.<String>empty() : day(parts.get(1), parts.get(0)))
            .flatMap(rest -> rest);
      default -> Stream.empty();
    };
    return rests
        .map(rest -> start + rest + written.substring(end))
        .flatMap(date -> date(date).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> season(String name) {
    int season = SEASONS.indexOf(name.equals("fall") ? "autumn" : name) + Season.FIRST_CODE;
    return season < Season.FIRST_CODE
        ? Stream.empty()
        : Stream.of("-" + season, "-" + (season + 4), "-" + (season + 8));
  }

  private static Stream<String> quarterOrHalf(String written) {
    return switch (written) {
      case "q1", "1q" -> Stream.of("-33");
      case "q2", "2q" -> Stream.of("-34");
      case "q3", "3q" -> Stream.of("-35");
      case "q4", "4q" -> Stream.of("-36");
      case "h1", "1h" -> Stream.of("-40");
      case "h2", "2h" -> Stream.of("-41");
      default -> Stream.empty();
    };
  }

  private static Stream<String> day(String month, String day) {
    return month(month).flatMap(found -> number(day).map(number -> found + number));
  }

  private static Stream<String> month(String text) {
    return text.length() < 3
        ? number(text)
        : IntStream.rangeClosed(1, MONTHS.length)
            .filter(month -> MONTHS[month - 1].startsWith(text))
            .boxed()
            .flatMap(month -> number(month.toString()));
  }

  private static Stream<String> number(String digits) {
    return digits.matches("[0-9]{1,2}")
        ? Stream.of(digits.length() == 1 ? "-0" + digits : "-" + digits)
        : Stream.empty();
  }

  private static Optional<PartialDate> date(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (InvalidValueException impossible) {
      return Optional.empty();
    }
  }
}
