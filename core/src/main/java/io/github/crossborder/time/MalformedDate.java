package io.github.crossborder.time;

import static io.github.crossborder.ProblemCode.DATE_OUT_OF_RANGE;
import static io.github.crossborder.ProblemCode.MALFORMED_DATE;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.util.List;

/** Finds out why a text does not have the form of a date, and says so in words for its case. */
final class MalformedDate {
  private static final String EXPECTED = "; expected a date such as 2016, 2016-12 or 2016-12-31";
  static final int DIAGNOSED = 40;
  private static final List<String> NAMES = List.of("year", "month", "day");
  private static final List<String> EXAMPLES = List.of("2016", "12", "31");

  private MalformedDate() {}

  /** Returns the exception for a text that is known not to have the form of a date. */
  static InvalidValueException refusal(String text) {
    if (text.isEmpty()) {
      return malformed(text, "nothing there" + EXPECTED);
    }
    if (text.length() > DIAGNOSED) {
      return malformed(
          text,
          text.length() + " characters; a date has at most " + DateText.LONGEST + ", such as "
              + "[2017-12-17..2017-12-18]");
    }
    if (text.startsWith("--")) {
      return malformed(text, "no year" + EXPECTED);
    }
    if (text.startsWith("-")) {
      return new InvalidValueException(
          DATE_OUT_OF_RANGE,
          "date " + Problem.quote(text) + ": a negative year; expected 0001 to 9999");
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (!DateText.isDigit(character) && character != '-') {
        return wrongCharacter(text, i, character);
      }
    }
    return wrongLength(text, text);
  }

  private static InvalidValueException wrongCharacter(String text, int index, int character) {
    return switch (character) {
      case '~', '?', '%' -> wrongQualifier(text, index);
      case '/' -> malformed(text, "a span; read it as a period, or give one date");
      case '.' -> malformed(text, "'.' belongs to no date" + EXPECTED);
      case 'X', 'u' ->
        malformed(text, "digits left open by '" + (char) character + "'; leave the whole part out");
      case 'T', ':' -> malformed(text, "a time of day; give the day alone");
      case 'Y', '+' ->
        index == 0 ? longYear(text) : malformed(text, unexpected(character) + EXPECTED);
      case '[' ->
        malformed(text, "a set of dates; expected one such as [..2024] or [2017-12..2018-03]");
      case '{' -> malformed(text, "a set of dates; give one date");
      default -> malformed(text, unexpected(character) + EXPECTED);
    };
  }

  private static InvalidValueException wrongQualifier(String text, int index) {
    String rest = text.substring(index);
    boolean onlyQualifiers = rest.chars().allMatch(c -> DateText.QUALIFIERS.indexOf(c) >= 0);
    if (!onlyQualifiers) {
      return malformed(
          text, "'" + rest.charAt(0) + "' before the end; it may only follow the whole date");
    }
    if (rest.length() > 1) {
      return malformed(
          text, Problem.quote(rest) + " at the end; expected one of ~, ? or % (for both)");
    }
    return wrongLength(text, text.substring(0, index));
  }

  /** Explains what is wrong with digits and hyphens. */
  private static InvalidValueException wrongLength(String text, String digits) {
    if (digits.isEmpty()) {
      return malformed(text, "no year" + EXPECTED);
    }
    String[] parts = digits.split("-", -1);
    if (parts.length > NAMES.size()) {
      return malformed(text, "more than a year, a month and a day" + EXPECTED);
    }
    for (int i = 0; i < parts.length; i++) {
      int expected = i == 0 ? 4 : 2;
      if (parts[i].length() != expected) {
        return wrongPart(text, i, parts[i], expected, parts.length == 1);
      }
    }
    throw new AssertionError("a date after all: " + Problem.quote(text));
  }

  private static InvalidValueException wrongPart(
      String text, int index, String part, int expected, boolean alone) {
    String name = NAMES.get(index);
    if (part.isEmpty()) {
      return malformed(text, "no " + name + " after the hyphen" + EXPECTED);
    }
    if (index > 0 || part.length() < expected) {
      return malformed(
          text,
          name + " " + Problem.quote(part) + " has " + count(part.length()) + "; expected "
              + expected + ", such as " + EXAMPLES.get(index));
    }
    boolean basicFormat = alone && (part.length() == 6 || part.length() == 8);
    return basicFormat ? malformed(text, "no hyphens" + EXPECTED) : longYear(text);
  }

  private static InvalidValueException longYear(String text) {
    return new InvalidValueException(
        DATE_OUT_OF_RANGE,
        "date " + Problem.quote(text)
            + ": a year of more than four digits or with a sign; expected 0001 to 9999");
  }

  private static String count(int digits) {
    return digits == 1 ? "1 digit" : digits + " digits";
  }

  private static String unexpected(int character) {
    String shown = Problem.quote(Character.toString(character));
    String codePoint = " (U+%04X)".formatted(character);
    return Character.isDigit(character)
        ? "digit " + shown + codePoint + " is not one of 0 to 9"
        : "unexpected character " + shown + codePoint;
  }

  private static InvalidValueException malformed(String text, String reason) {
    return new InvalidValueException(
        MALFORMED_DATE, "date " + Problem.quote(text) + ": " + reason + MeantDate.hint(text));
  }
}
