package io.github.crossborder.json.codec.quick;

/** Finds where a short object ends without reading it, to ask whether it is known. */
final class ShortObject {
  static final int NONE = -1;

  private ShortObject() {}

  /**
   * Returns the place behind the bracket that closes the first one; a bracket in a string counts
   * too, so that what is between them need be no object.
   *
   * @param nesting how many brackets may be open within each other
   * @return {@link #NONE} if it is not near, or behind too many, a line break or another letter
   *     than of ASCII
   */
  static int end(byte[] bytes, int from, int to, int nesting) {
    int most = Math.min(to, from + RecurringValues.LONGEST);
    int open = 0;
    int opened = 0;
    for (int at = from; at < most; at++) {
      byte b = bytes[at];
      if (b == '{' || b == '[') {
        open++;
        opened++;
      } else if (b == '}' || b == ']') {
        open--;
        if (open == 0) {
          return opened <= nesting ? at + 1 : NONE;
        }
      } else if (b < ' ') {
        return NONE;
      }
    }
    return NONE;
  }
}
