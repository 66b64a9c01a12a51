package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One property of an object.
 *
 * @param required whether it must be there
 * @param getter returns null where the property is left out
 */
record Property<T, B, V>(
    SerializedString name,
    boolean required,
    Codec<V> codec,
    Function<T, @Nullable V> getter,
    Setter<B, V> setter) {

  static <T, V> Function<T, @Nullable V> always(String name, Function<T, ? extends V> getter) {
    return value -> Objects.requireNonNull(getter.apply(value), name);
  }

  static <T, V> Function<T, @Nullable V> ifPresent(Function<T, Optional<V>> getter) {
    return value -> getter.apply(value).orElse(null);
  }

  static <T, V> Function<T, @Nullable V> unless(V usual, Function<T, ? extends V> getter) {
    return value -> {
      V told = getter.apply(value);
      return usual.equals(told) ? null : told;
    };
  }

  static <T, E> Function<T, @Nullable List<E>> unlessEmpty(Function<T, List<E>> getter) {
    return value -> {
      List<E> told = getter.apply(value);
      return told.isEmpty() ? null : told;
    };
  }

  void read(JsonInput input, B builder) {
    V value = codec.read(input);
    if (value == null) {
      return;
    }
    try {
      setter.set(builder, value);
    } catch (CrossborderException e) {
      input.broken(e, codec.propertyNames(), false);
    }
  }

  void scan(QuickInput input, B builder) {
    setter.set(builder, codec.scan(input));
  }

  void write(JsonSink sink, T object) {
    V value = getter.apply(object);
    if (value != null) {
      sink.name(name);
      codec.write(sink, value);
    }
  }
}
