package io.github.crossborder.json.codec;

import org.jspecify.annotations.Nullable;

/** What was read of an object's properties. Of use only while the object is built. */
public final class Values {
  private final @Nullable Object[] read;

  Values(@Nullable Object[] read) {
    this.read = read;
  }

  /** Returns an attribute: what was read, or what the property says of its absence. */
  public <V> V get(Property<V> property) {
    return property.attribute(read[property.index()]);
  }
}
