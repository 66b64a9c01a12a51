package io.github.crossborder.json.codec;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A decimal, as a string: JSON numbers lose digits in many programs. Its size is checked before
 * anything is computed with it, since arithmetic on {@code 1e1000000000} takes very long.
 */
final class DecimalCodec extends Codec<BigDecimal> {
  static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

  /** How many digits there may be before the point, and how many behind it. */
  private static final int MOST_DIGITS = 50;

  /** The length of the longest text: digits, a sign, a point, an exponent that is not needed. */
  private static final int MOST_CHARACTERS = 2 * MOST_DIGITS + 10;

  private static final Function<String, BigDecimal> GOOD = DecimalCodec::good;
  private static final String RANGE =
      "expected at most " + MOST_DIGITS + " digits before and behind the point";

  private DecimalCodec() {}

  @Override
  public @Nullable BigDecimal read(CarefulInput input) {
    JsonParser parser = input.parser();
    String text = parser.currentToken().isNumeric() ? parser.getString() : input.string(this);
    if (text == null) {
      return null;
    }
    if (text.length() <= MOST_CHARACTERS && !isDecimal(text)) {
      input.bad(
          ProblemCode.MALFORMED_NUMBER,
          Problem.quote(text) + " is not a decimal such as 1234.5 or -0.75");
      return null;
    }
    BigDecimal value = valueInRange(text);
    if (value == null) {
      input.bad(
          ProblemCode.NUMBER_BEYOND_LIMITS, Problem.quote(text) + " is out of range; " + RANGE);
    }
    return value;
  }

  @Override
  public BigDecimal scan(QuickInput input) {
    return input.isNumber() ? good(input.number()) : input.value(GOOD);
  }

  private static BigDecimal good(String text) {
    BigDecimal value = isDecimal(text) ? valueInRange(text) : null;
    if (value == null) {
      throw QuickInput.giveUp();
    }
    return value;
  }

  /** Returns what a decimal says; null if it is out of range. */
  private static @Nullable BigDecimal valueInRange(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(text);
      return isInRange(value) ? canonical(value) : null;
    } catch (NumberFormatException e) { // the exponent does not even fit an int
      return null;
    }
  }

  @Override
  void write(JsonSink sink, BigDecimal value) {
    if (!isInRange(value)) {
      throw new InvalidValueException(
          ProblemCode.NUMBER_BEYOND_LIMITS,
          "a decimal of " + value.precision() + " digits and scale " + value.scale()
              + " is out of range; " + RANGE);
    }
    sink.plain(canonical(value).toPlainString());
  }

  @Override
  public String expected() {
    return "a decimal such as \"1234.5\"";
  }

  @Override
  Map<String, Object> schema(JsonSchema schema) {
    Map<String, Object> decimal = new LinkedHashMap<>();
    decimal.put("type", List.of("string", "number"));
    decimal.put("description", expected());
    decimal.put("pattern", "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$");
    decimal.put("maxLength", MOST_CHARACTERS);
    return decimal;
  }

  /** Returns whether the text is a number as JSON writes it; {@code BigDecimal} takes more. */
  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = endOfDigits(text, start);
    if (end == start || (text.charAt(start) == '0' && end > start + 1)) {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      start = end + 1;
      end = endOfDigits(text, start);
      if (end == start) {
        return false;
      }
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      boolean signed =
          end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
      start = end + (signed ? 2 : 1);
      end = endOfDigits(text, start);
      return end > start && end == text.length();
    }
    return end == text.length();
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isInRange(BigDecimal value) {
    long digitsBeforePoint = (long) value.precision() - value.scale();
    return value.signum() == 0
        || (digitsBeforePoint <= MOST_DIGITS
            && value.scale() <= 2 * MOST_CHARACTERS
            && (value.scale() <= MOST_DIGITS || value.stripTrailingZeros().scale() <= MOST_DIGITS));
  }

  /** Returns the same number without zeros at its end and without exponent. */
  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
