package io.github.crossborder.json.codec.careful;

import org.jspecify.annotations.Nullable;

/** What reading with care needs to know of the form of a value. */
public interface CarefulForm<T> {
  /**
   * Reads the value whose first token is the parser's current one, and leaves the parser at its
   * last.
   *
   * @return null where the value is bad, which is then reported to the input
   */
  @Nullable
  T read(CarefulInput input);

  /** Returns what is expected here, as messages say it, such as {@code an object}. */
  String expected();
}
