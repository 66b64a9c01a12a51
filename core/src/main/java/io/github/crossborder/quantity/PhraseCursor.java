package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a phrase from left to right; what it does not understand it refuses with its place. */
final class PhraseCursor {
  private static final int LONGEST = 200;

  /** One mark before exactly three digits, which may be decimals or a group of thousands. */
  private static final Pattern EITHER =
      Pattern.compile("-?[1-9][0-9]{0,2}([.,])[0-9]{3}(?![0-9]|[ .,][0-9])");

  private static final Pattern MORE_DIGITS = Pattern.compile("[ .,]?[0-9]|\\.");
  private static final Pattern ZERO_FIRST = Pattern.compile("-?0[0-9]+(?:\\..*)?");

  private final String phrase;
  private final @Nullable DecimalMark mark;
  private int at;

  /**
   * Starts at the first character.
   *
   * @param mark the source's mark before decimals; null where nobody tells it
   */
  PhraseCursor(String phrase, @Nullable DecimalMark mark) {
    this.mark = mark;
    this.phrase = phrase.replace('\u00a0', ' ').replace('\u202f', ' ');
    if (phrase.length() > LONGEST) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_PHRASE,
          "phrase " + Problem.quote(phrase) + ": too long; write at most " + LONGEST
              + " characters");
    }
  }

  boolean isAtEnd() {
    return at == phrase.length();
  }

  /**
   * Moves behind the text if it comes next as a whole word, in small letters or capitals of ASCII:
   * others that fold to the same, such as the Kelvin sign, only look alike.
   */
  boolean accept(String text) {
    int end = at + text.length();
    boolean isNext = startsWith(text)
        && (end == phrase.length()
            || !Character.isLetterOrDigit(phrase.charAt(end))
            || !Character.isLetterOrDigit(phrase.charAt(end - 1)));
    if (isNext) {
      at = end;
    }
    return isNext;
  }

  private boolean startsWith(String text) {
    boolean isSame = at + text.length() <= phrase.length();
    for (int i = 0; isSame && i < text.length(); i++) {
      isSame = small(phrase.charAt(at + i)) == small(text.charAt(i));
    }
    return isSame;
  }

  private static int small(char letter) {
    return 'A' <= letter && letter <= 'Z' ? letter - 'A' + 'a' : letter;
  }

  /** Reads a unit that stands before its number, such as "EUR ", "€" or "rank ". */
  Optional<UnitOfMeasure> unitBefore() {
    for (Map.Entry<String, UnitOfMeasure> sign : CurrencyName.signs().entrySet()) {
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
    return unit.filter(found -> accept(found.code()))
        .map(found -> accept("-hundredth")
            ? UnitOfMeasure.hundredthOf(found.currency().orElseThrow())
            : found);
  }

  /** Reads a number such as "7.76 billion". */
  PrintedNumber number() {
    DecimalMark read = mark == null ? DecimalMark.POINT : mark;
    Matcher matcher = read.number.matcher(phrase).region(at, phrase.length());
    if (!matcher.lookingAt()) {
      throw refused("a number in digits, such as 7.76 or 400 000");
    }
    int start = at;
    String digits = read.canonical(matcher.group());
    boolean isCut =
        MORE_DIGITS.matcher(phrase).region(matcher.end(), phrase.length()).lookingAt();
    at = matcher.end();
    int power = accept(" ") ? power() : 0;
    at = power == 0 ? matcher.end() : at;
    if (mark == null) {
      requireClear(start, power);
    }
    if (isCut || ZERO_FIRST.matcher(digits).matches()) {
      at = start;
      throw refused(
          mark == DecimalMark.COMMA
              ? "digits grouped by three, and a comma before decimals, such as 7760, 7.760 or 7,76"
              : "digits grouped by three, and a point before decimals, such as 7760, 7 760 or"
                  + " 7.76: a comma may mean either");
    }
    return new PrintedNumber(new BigDecimal(digits), power);
  }

  /** Refuses what is another number by another mark, but for "7.760 billion": that is English. */
  private void requireClear(int start, int power) {
    Matcher either = EITHER.matcher(phrase).region(start, phrase.length());
    if (!either.lookingAt() || (power != 0 && either.group(1).equals("."))) {
      return;
    }
    String mark = either.group(1);
    BigDecimal decimal = new BigDecimal(either.group().replace(',', '.')).stripTrailingZeros();
    throw malformed(Problem.quote(either.group()) + " at character " + (start + 1) + " may be "
        + decimal.toPlainString() + " or " + either.group().replace(mark, "") + ": a "
        + (mark.equals(".") ? "point" : "comma")
        + " may mean either; say which DecimalMark the source writes");
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
    Optional<String> sharedBy = CurrencyName.sharedBy(rest);
    if (sharedBy.isPresent()) {
      return new InvalidValueException(
          ProblemCode.AMBIGUOUS_CURRENCY,
          "phrase " + Problem.quote(phrase) + ": " + Problem.quote(rest) + " at character "
              + (at + 1)
              + " starts with a name that several currencies share; write the code, such as "
              + sharedBy.get());
    }
    return malformed((rest.isEmpty() ? "ends" : Problem.quote(rest) + " is not understood")
        + " at character " + (at + 1) + "; expected " + expected);
  }

  private InvalidValueException malformed(String reason) {
    return new InvalidValueException(
        ProblemCode.MALFORMED_PHRASE, "phrase " + Problem.quote(phrase) + ": " + reason);
  }
}
