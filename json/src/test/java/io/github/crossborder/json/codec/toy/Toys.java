package io.github.crossborder.json.codec.toy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small values to declare a JSON form for: two to five parts, with and without rules. */
public final class Toys {
  private Toys() {}

  public enum Kind {
    PLAIN,
    CORNER_SHOP,
    DEPARTMENT_STORE
  }

  public record Name(String text, Optional<String> language) {}

  public record Member(String who, List<String> roles) {}

  public record Price(BigDecimal amount, String currency, Kind kind) {}

  public record Address(String street, Optional<String> city, int number, Optional<Price> rent) {}

  public record Span(
      Optional<Integer> start,
      Optional<Integer> end,
      Kind basis,
      Optional<String> label,
      List<String> assumed) {
    public Span {
      if (start.isPresent() && end.isPresent() && end.get() < start.get()) {
        throw new InvalidValueException(
            ProblemCode.PERIOD_ENDS_BEFORE_START, "span " + start.get() + " to " + end.get());
      }
    }
  }

  /** A document: what of it could be read stays, even where other shops are bad. */
  public record Mall(String format, List<Shop> shops) {}

  public static String country(String code) {
    if (code.length() != 2 || !code.equals(code.toUpperCase(Locale.ROOT))) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_TERRITORY, "country '" + code + "'; expected two letters");
    }
    return code;
  }
}
