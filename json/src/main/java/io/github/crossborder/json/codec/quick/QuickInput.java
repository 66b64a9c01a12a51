package io.github.crossborder.json.codec.quick;

import io.github.crossborder.json.codec.text.EightBytes;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.text.Surrogates;
import io.github.crossborder.json.codec.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a text that is expected to be good. It knows neither problems nor places: where
 * anything is not as expected it gives up, and the text is read once more with care, which says
 * what is wrong.
 *
 * <p>It takes less than careful reading does, such as no escape in a property's name, and what it
 * takes has the same value there. It looks at eight bytes at a time, tries the property that is
 * declared next first, and makes a value that recurs only once: a stream is read 1.5 times as fast
 * as by one path through Jackson.
 */
public final class QuickInput {

  /** An {@code int} of so many digits does not overflow. */
  private static final int INT_DIGITS = 9;

  private final Limits limits;
  private final RecurringValues recurring;
  private byte[] bytes = {};
  private int position;
  private int end;
  private int depth;
  private boolean inLine;
  private boolean ordered = true;

  /** Says that the text is to be read with care. Never leaves this class. */
  private static final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GaveUp() {
      super(null, null, false, false);
    }
  }

  /**
   * Gets ready to read texts within the same limits.
   *
   * @param bytes how long they are altogether, or longer
   */
  public QuickInput(Limits limits, int bytes) {
    this.limits = limits;
    recurring = new RecurringValues(bytes);
  }

  /** Reads the one value of a text; null if that is to be read with care, be it bad or not. */
  public <T> @Nullable T read(QuickForm<T> form, byte[] text, int from, int to) {
    T value = value(form, text, from, to, false);
    return position == to ? value : null;
  }

  /**
   * Reads the one value of a line, which ends with a line feed or return, and leaves the position
   * there; null if that is to be read with care.
   */
  public <T> @Nullable T readLine(QuickForm<T> form, byte[] text, int from, int to) {
    T value = value(form, text, from, to, true);
    return position < to && (text[position] == '\n' || text[position] == '\r') ? value : null;
  }

  private <T> @Nullable T value(QuickForm<T> form, byte[] text, int from, int to, boolean line) {
    bytes = text;
    position = from;
    end = to;
    depth = 0;
    inLine = line;
    try {
      T value = form.scan(this);
      skipSpace();
      return value;
    } catch (RuntimeException e) {
      return null; // whoever reads with care meets it again, and knows the place
    }
  }

  /** Returns where reading has got to. */
  public int position() {
    return position;
  }

  /** Returns how many objects and arrays are open. */
  public int depth() {
    return depth;
  }

  /** Returns whether all objects so far had their properties in the declared order. */
  public boolean isOrdered() {
    return ordered;
  }

  /** Goes back to where an object begins whose properties come in another order. */
  public void restart(int formerPosition, int formerDepth) {
    position = formerPosition;
    depth = formerDepth;
    ordered = false; // most likely, others like it follow
  }

  /** Returns what ends a reading that is to be done with care. */
  public static RuntimeException giveUp() {
    return new GaveUp();
  }

  /** Passes the opening bracket of an object or array. */
  public void open(char bracket) {
    if (next() != bracket || ++depth > limits.nesting()) {
      throw giveUp();
    }
    position++;
  }

  /** Passes the closing bracket right behind the opening one, if it is there. */
  public boolean isEmpty(char bracket) {
    return next() == bracket && closes();
  }

  /** Passes what stands behind a member: a comma, and is true, or the closing bracket. */
  public boolean goesOn(char bracket) {
    int next = next();
    if (next == ',') {
      position++;
      return true;
    }
    if (next == bracket) {
      return !closes();
    }
    throw giveUp();
  }

  private boolean closes() {
    position++;
    depth--;
    return true;
  }

  /**
   * Passes a property's name and the colon.
   *
   * @param expected the index of the name that is tried first
   * @return the name's index
   */
  public int name(PropertyNames names, int expected) {
    next();
    int index = names.indexAt(bytes, position, end, expected);
    if (index < 0 || names.longest() > limits.nameLength()) {
      throw giveUp();
    }
    position += names.quotedLength(index);
    if (next() != ':') {
      throw giveUp();
    }
    position++;
    return index;
  }

  /** Reads a string. */
  public String string() {
    int from = quote();
    int to = endOfPlain(from);
    if (at(to) == '"') {
      position = to + 1;
      return text(from, to);
    }
    return anyString(from, to);
  }

  /**
   * Reads a string and makes a value of it, or returns the one that was made of such a string
   * before.
   *
   * @param make makes something immutable of it, or throws
   */
  public <T> T value(Function<String, ? extends T> make) {
    int from = quote();
    int to = endOfPlain(from);
    if (at(to) != '"' || to - from > RecurringValues.LONGEST) {
      return make.apply(string());
    }
    position = to + 1;
    long hash = RecurringValues.hash(make, bytes, from, to);
    T known = recurring.get(hash, make, bytes, from, to);
    if (known == null) {
      known = make.apply(text(from, to));
      recurring.put(hash, make, bytes, from, to, known);
    }
    return known;
  }

  /**
   * Reads an object, or returns the one that was made of such a text before. Objects that are long,
   * or have a line break or letters other than ASCII in them, are read anew.
   */
  public <T> T recurring(QuickForm<T> form) {
    next();
    int from = position;
    int to = ShortObject.end(bytes, from, end, limits.nesting() - depth);
    if (to == ShortObject.NONE) {
      return form.scan(this);
    }
    long hash = RecurringValues.hash(form, bytes, from, to);
    T known = recurring.get(hash, form, bytes, from, to);
    if (known != null) {
      position = to;
      return known;
    }
    T made = form.scan(this);
    if (position == to) { // not so where a string has a bracket in it
      recurring.put(hash, form, bytes, from, to, made);
    }
    return made;
  }

  /** Returns whether a number, and no string, is next. */
  public boolean isNumber() {
    int first = next();
    return first == '-' || isDigit(first);
  }

  /** Reads what looks like a number, as it is written. */
  public String number() {
    next();
    int from = position;
    while (isOfNumber(at(position))) {
      position++;
    }
    if (position - from > limits.numberLength()) {
      throw giveUp();
    }
    return text(from, position);
  }

  /** Reads a whole number of a few digits. */
  public int integer() {
    boolean negative = next() == '-';
    int from = negative ? position + 1 : position;
    int value = 0;
    position = from;
    while (isDigit(at(position))) {
      value = value * 10 + at(position++) - '0';
      if (position - from > INT_DIGITS) {
        throw giveUp();
      }
    }
    int digits = position - from;
    boolean leadingZero = digits > 1 && bytes[from] == '0';
    if (digits == 0 || leadingZero || digits >= limits.numberLength()) {
      throw giveUp();
    }
    return negative ? -value : value;
  }

  /** Reads {@code true} or {@code false}. */
  public boolean bool() {
    boolean value = next() == 't';
    String word = value ? "true" : "false";
    for (int i = 0; i < word.length(); i++) {
      if (at(position++) != word.charAt(i)) {
        throw giveUp();
      }
    }
    return value;
  }

  /** Returns the byte in a place, which is before the end. */
  int at(int index) {
    if (index >= end) {
      throw giveUp();
    }
    return bytes[index];
  }

  /** Passes space, of which there is mostly none or one; returns the byte behind it. */
  private int next() {
    int next = at(position);
    if (next > ' ') {
      return next;
    }
    if (next == ' ') {
      next = at(++position);
      if (next > ' ') {
        return next;
      }
    }
    skipSpace();
    return at(position);
  }

  private void skipSpace() {
    int at = position;
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
    position = at;
  }

  private boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || ((b == '\n' || b == '\r') && !inLine);
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isOfNumber(int b) {
    return isDigit(b) || b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
  }

  /** Passes an opening quote; returns where the string begins. */
  private int quote() {
    if (next() != '"') {
      throw giveUp();
    }
    return position + 1;
  }

  /** Returns where the first byte is that is not ASCII, a control character, quote or backslash. */
  private int endOfPlain(int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length) {
      long eight = EightBytes.at(bytes, at);
      long special = (eight & EightBytes.HIGH_BITS)
          | EightBytes.equal(eight, '"')
          | EightBytes.equal(eight, '\\')
          | EightBytes.less(eight, ' ');
      if (special != 0) {
        return at + (Long.numberOfTrailingZeros(special) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
      at++;
    }
    return at;
  }

  private String text(int from, int to) {
    if (to - from > limits.stringLength()) {
      throw giveUp();
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Reads a string with other letters than ASCII, or with escapes. */
  private String anyString(int from, int special) {
    StringBuilder text = new StringBuilder();
    boolean escapes = false;
    int done = from;
    int at = special;
    while (at(at) != '"') {
      if (bytes[at] == '\\') {
        text.append(decoded(done, at));
        at = Escapes.append(this, at + 1, text);
        done = at;
        escapes = true;
      } else {
        int length = bytes[at] < 0 ? Utf8.sequenceLength(bytes, at, end) : 0;
        if (length == 0) {
          throw giveUp();
        }
        at += length;
      }
      at = endOfPlain(at);
    }
    position = at + 1;
    if (at - from > limits.stringLength()) {
      throw giveUp();
    }
    if (!escapes) {
      return decoded(from, at);
    }
    String whole = text.append(decoded(done, at)).toString();
    if (Surrogates.unpaired(whole) >= 0) {
      throw giveUp();
    }
    return whole;
  }

  private String decoded(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
