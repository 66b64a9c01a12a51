package io.github.crossborder.json.codec;

/**
 * Puts one read value into a builder; a method of a fluent builder fits, such as
 * {@code Company.Builder::id}: what it returns is ignored.
 *
 * @param <B> the builder
 * @param <V> the value
 */
@FunctionalInterface
public interface Setter<B, V> {
  /** Puts the value into the builder. */
  void set(B builder, V value);
}
