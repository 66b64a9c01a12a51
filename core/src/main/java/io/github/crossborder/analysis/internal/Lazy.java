package io.github.crossborder.analysis.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for, such as the order of a timeline: a question may first be
 * given its assumptions. Made once, also when several threads ask.
 */
public final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  /** Takes how it is made. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns it. */
  public T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = Objects.requireNonNull(maker.get());
          made = value;
        }
      }
    }
    return value;
  }
}
