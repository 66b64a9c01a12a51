package io.github.crossborder.json.codec;

/**
 * How much a JSON text may ask of its reader, such as 64 levels of nesting; what goes beyond is
 * refused with a problem.
 *
 * @param documentBytes the length of a text in bytes
 * @param lineBytes the length of a line of a stream in bytes
 * @param nesting how deep objects and arrays may lie in each other
 * @param stringLength the length of a string in UTF-16 code units
 * @param nameLength the length of a property's name in UTF-16 code units
 * @param numberLength the length of a number as written, in digits and signs
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

  /** How many digits a decimal may have before its point, and how many behind it. */
  static final int DECIMAL_DIGITS = 50;

  /**
   * The longest text of a decimal: its digits, a sign, a point, and an exponent that is not needed.
   */
  static final int DECIMAL_LENGTH = 2 * DECIMAL_DIGITS + 10;

  private static final int MOST_BYTES = 1 << 30;

  /** Checks that every limit allows something, and that a text of so many bytes fits. */
  public Limits {
    requirePositive(documentBytes, "documentBytes");
    requirePositive(lineBytes, "lineBytes");
    if (Math.max(documentBytes, lineBytes) > MOST_BYTES) {
      throw new IllegalArgumentException(
          "documentBytes, lineBytes: at most " + MOST_BYTES + " of each");
    }
    requirePositive(nesting, "nesting");
    requirePositive(stringLength, "stringLength");
    requirePositive(nameLength, "nameLength");
    requirePositive(numberLength, "numberLength");
    requirePositive(problems, "problems");
  }

  /** Returns these limits with another length of texts. */
  public Limits withDocumentBytes(int documentBytes) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another length of lines. */
  public Limits withLineBytes(int lineBytes) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another depth of nesting. */
  public Limits withNesting(int nesting) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another length of strings. */
  public Limits withStringLength(int stringLength) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another length of names. */
  public Limits withNameLength(int nameLength) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another length of numbers. */
  public Limits withNumberLength(int numberLength) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  /** Returns these limits with another number of problems. */
  public Limits withProblems(int problems) {
    return new Limits(
        documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems);
  }

  private static void requirePositive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + ": " + limit + "; a limit is 1 or more");
    }
  }

  /** Returns a message that a text goes beyond a limit, with what to do about it. */
  static String exceeded(String how, int most, String name) {
    return how.replace("{most}", String.valueOf(most)) + "; if that is meant, raise " + name
        + " in JsonLimits";
  }
}
