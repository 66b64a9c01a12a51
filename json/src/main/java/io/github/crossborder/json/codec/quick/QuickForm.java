package io.github.crossborder.json.codec.quick;

/** What reading quickly needs to know of the form of a value. */
@FunctionalInterface
public interface QuickForm<T> {
  /**
   * Reads the value that is next in a text that is expected to be good. Gives up where it is not,
   * or where it is not written as usual; may as well throw what its value throws.
   */
  T scan(QuickInput input);
}
