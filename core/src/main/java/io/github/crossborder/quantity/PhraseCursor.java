package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a phrase from left to right; what it does not understand it refuses with its place. */
final class PhraseCursor {
  private static final int LONGEST = 200;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3}){2,}"
          + "|[0-9]{1,3}(?:,[0-9]{3})+(?=\\.[0-9])|[0-9]+)(?:\\.[0-9]+)?");
  private static final Pattern MORE_DIGITS = Pattern.compile("[ .,]?[0-9]|\\.");
  private static final Pattern ZERO_FIRST = Pattern.compile("-?0[0-9]+(?:\\..*)?");
  private static final Pattern SHARED_SIGN =
      Pattern.compile(" ?(?:[^ ]*[$¥￥]|(?i:dollars?|yen)\\b).*");
  private static final Map<String, UnitOfMeasure> SIGNS = Map.of(
      "€", UnitOfMeasure.of("EUR"),
      "£", UnitOfMeasure.of("GBP"),
      "US$", UnitOfMeasure.of("USD"),
      "HK$", UnitOfMeasure.of("HKD"));

  private final String phrase;
  private int at;

  PhraseCursor(String phrase) {
    this.phrase = phrase.replace('\u00a0', ' ').replace('\u202f', ' ');
    if (phrase.length() > LONGEST) {
      throw new InvalidValueException(
          QuantityRule.MALFORMED_PHRASE,
          "phrase " + Problem.quote(phrase) + ": too long; write at most " + LONGEST
              + " characters");
    }
  }

  boolean isAtEnd() {
    return at == phrase.length();
  }

  /** Moves behind the text if it comes next as a whole word, in small letters or capitals. */
  boolean accept(String text) {
    int end = at + text.length();
    boolean isNext = phrase.regionMatches(true, at, text, 0, text.length())
        && (end == phrase.length()
            || !Character.isLetterOrDigit(phrase.charAt(end))
            || !Character.isLetterOrDigit(phrase.charAt(end - 1)));
    if (isNext) {
      at = end;
    }
    return isNext;
  }

  /** Reads a unit that stands before its number, such as "EUR ", "€" or "rank ". */
  Optional<UnitOfMeasure> unitBefore() {
    for (Map.Entry<String, UnitOfMeasure> sign : SIGNS.entrySet()) {
      if (phrase.startsWith(sign.getKey(), at)) {
        at += sign.getKey().length();
        accept(" ");
        return Optional.of(sign.getValue());
      }
    }
    for (UnitOfMeasure unit : List.of(UnitOfMeasure.RANK, UnitOfMeasure.RATIO)) {
      if (accept(unit.code() + " ")) {
        return Optional.of(unit);
      }
    }
    Optional<UnitOfMeasure> code = code();
    if (code.isPresent() && !accept(" ")) {
      throw refused("a space and a number");
    }
    return code;
  }

  /** Reads a unit behind its number, such as " items", "%" or " EUR". */
  Optional<UnitOfMeasure> unitBehind() {
    int start = at;
    accept(" ");
    Optional<UnitOfMeasure> unit = noun();
    if (unit.isEmpty()) {
      at = start;
    }
    return unit;
  }

  /** Reads a unit per which is counted, such as " a day", " per item" or "/share". */
  Optional<UnitOfMeasure> per() {
    boolean isNext = accept(" a ") || accept(" an ") || accept(" per ") || accept("/");
    return isNext
        ? Optional.of(noun().orElseThrow(() -> refused("a unit, such as 'day' or 'share'")))
        : Optional.empty();
  }

  private Optional<UnitOfMeasure> noun() {
    for (Map.Entry<String, UnitOfMeasure> word : PhraseUnit.words().entrySet()) {
      if (accept(word.getKey())) {
        return Optional.of(word.getValue());
      }
    }
    return code();
  }

  private Optional<UnitOfMeasure> code() {
    if (phrase.length() < at + 3) {
      return Optional.empty();
    }
    Optional<UnitOfMeasure> unit = UnitOfMeasure.find(phrase.substring(at, at + 3))
        .filter(found -> found.currency().isPresent());
    return unit.filter(found -> accept(found.code()));
  }

  /** Reads a number such as "7.76 billion". */
  PrintedNumber number() {
    Matcher matcher = NUMBER.matcher(phrase).region(at, phrase.length());
    if (!matcher.lookingAt()) {
      throw refused("a number in digits, such as 7.76 or 400 000");
    }
    String digits = matcher.group().replace(" ", "").replace(",", "");
    boolean isCut =
        MORE_DIGITS.matcher(phrase).region(matcher.end(), phrase.length()).lookingAt();
    if (isCut || ZERO_FIRST.matcher(digits).matches()) {
      throw refused("digits grouped by three, and a point before decimals, such as 7760, 7 760 or"
          + " 7.76: a comma may mean either");
    }
    at = matcher.end();
    int start = at;
    int power = accept(" ") ? power() : 0;
    if (power == 0) {
      at = start;
    }
    return new PrintedNumber(new BigDecimal(digits), power);
  }

  private int power() {
    for (Map.Entry<Integer, String> word : PrintedNumber.WORDS.entrySet()) {
      if (accept(word.getValue())) {
        return word.getKey();
      }
    }
    return 0;
  }

  /** Reads the place of a last digit, as in "10 million", "million" or "0.01". */
  int place() {
    int power = power();
    if (power != 0) {
      return -power;
    }
    int start = at;
    BigDecimal step = number().value().stripTrailingZeros();
    if (!step.unscaledValue().equals(BigDecimal.ONE.unscaledValue())) {
      at = start;
      throw refused("1, 10, 100, 0.1 and so on, such as 'to the nearest 10 million'");
    }
    return step.scale();
  }

  InvalidValueException refused(String expected) {
    String rest = phrase.substring(at);
    if (SHARED_SIGN.matcher(rest).matches()) {
      return new InvalidValueException(
          QuantityRule.AMBIGUOUS_CURRENCY,
          "phrase " + Problem.quote(phrase) + ": " + Problem.quote(rest) + " at character "
              + (at + 1)
              + " starts with a name that several currencies share; write the code, such as USD,"
              + " HKD, CNY or JPY");
    }
    return new InvalidValueException(
        QuantityRule.MALFORMED_PHRASE,
        "phrase " + Problem.quote(phrase) + ": "
            + (rest.isEmpty() ? "ends" : Problem.quote(rest) + " is not understood")
            + " at character "
            + (at + 1) + "; expected " + expected);
  }
}
