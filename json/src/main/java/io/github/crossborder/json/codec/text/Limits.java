package io.github.crossborder.json.codec.text;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a JSON text may ask of its reader, such as 64 levels of nesting; what goes beyond is
 * refused with a problem.
 *
 * @param documentBytes the length of a text in bytes
 * @param lineBytes the length of a line of a stream in bytes
 * @param nesting how deep objects and arrays may lie in each other
 * @param stringLength the length of a string in UTF-16 code units
 * @param nameLength the length of a property's name in bytes of UTF-8
 * @param numberLength how many digits a number has as written, those of its exponent among them
 * @param problems how many problems are reported before reading stops
 */
public record Limits(
    int documentBytes,
    int lineBytes,
    int nesting,
    int stringLength,
    int nameLength,
    int numberLength,
    int problems) {

  /** What is safe for texts from anywhere. */
  public static final Limits STANDARD = new Limits(64 << 20, 4 << 20, 64, 1 << 20, 256, 100, 100);

  /** How many bytes a text may have at most: it is held in one array, and grows. */
  private static final int MOST_BYTES = 1 << 30;

  /**
   * Checks that every limit allows something, and that a text of so many bytes can be held.
   *
   * @throws InvalidValueException with every limit that is out of range
   */
  public Limits {
    List<Problem> wrong = new ArrayList<>(0);
    check(documentBytes, MOST_BYTES, "documentBytes", wrong);
    check(lineBytes, MOST_BYTES, "lineBytes", wrong);
    check(nesting, Integer.MAX_VALUE, "nesting", wrong);
    check(stringLength, Integer.MAX_VALUE, "stringLength", wrong);
    check(nameLength, Integer.MAX_VALUE, "nameLength", wrong);
    check(numberLength, Integer.MAX_VALUE, "numberLength", wrong);
    check(problems, Integer.MAX_VALUE, "problems", wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidValueException(wrong);
    }
  }

  private static void check(int limit, int highest, String name, List<Problem> wrong) {
    if (limit < 1 || limit > highest) {
      wrong.add(Problem.of(
          ProblemCode.LIMIT_OUT_OF_RANGE,
          "",
          "limit " + name + " '" + limit + "': expected 1 to " + highest));
    }
  }

  /** Returns a message that a text goes beyond a limit, with what to do about it. */
  public static String exceeded(String how, int most, String name) {
    return how.replace("{most}", String.valueOf(most)) + "; if that is meant, raise " + name
        + " in JsonLimits";
  }
}
