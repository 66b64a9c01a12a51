package io.github.crossborder.json.codec.quick;

/** The escapes in a JSON string, such as a backslash and {@code u20ac}, read quickly. */
final class Escapes {
  private static final int DIGITS = 4;
  private static final int RADIX = 16;

  private Escapes() {}

  /**
   * Appends what an escape stands for.
   *
   * @param letter the place of the letter behind the backslash
   * @return the place behind the escape
   */
  static int append(QuickInput input, int letter, StringBuilder text) {
    switch (input.at(letter)) {
      case '"', '\\', '/' -> text.append((char) input.at(letter));
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'u' -> {
        text.append(unit(input, letter + 1));
        return letter + 1 + DIGITS;
      }
      default -> throw QuickInput.giveUp();
    }
    return letter + 1;
  }

  private static char unit(QuickInput input, int from) {
    int unit = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = Character.digit(input.at(i), RADIX);
      if (digit < 0) {
        throw QuickInput.giveUp();
      }
      unit = unit * RADIX + digit;
    }
    return (char) unit;
  }
}
