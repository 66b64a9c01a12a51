package io.github.crossborder.json.codec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One property of an object that a constructor or static factory makes from all of its parts at
 * once, such as {@code required("party", ID, PartyInRole::party)}.
 *
 * @param <T> the object
 * @param <V> what the constructor takes: the value, an {@code Optional} or a {@code List} of it
 */
public abstract class Part<T, V> {
  private Part() {}

  /** Returns a part that is always there. */
  public static <T, V> Part<T, V> required(String name, Codec<V> codec, Function<T, V> getter) {
    return of(name, true, codec, Property.always(name, getter), value -> value, null);
  }

  /** Returns a part that may be absent, which the constructor gets as {@code Optional}. */
  public static <T, V> Part<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> getter) {
    return of(name, false, codec, Property.ifPresent(getter), Optional::of, Optional.empty());
  }

  /** Returns a part that is left out where it has its usual value. */
  public static <T, V> Part<T, V> defaulted(
      String name, Codec<V> codec, V usual, Function<T, V> getter) {
    return of(name, false, codec, Property.unless(usual, getter), value -> value, usual);
  }

  /** Returns a list that is left out where it is empty. */
  public static <T, E> Part<T, List<E>> list(
      String name, Codec<E> element, Function<T, List<E>> getter) {
    return of(name, false, element.list(), Property.unlessEmpty(getter), value -> value, List.of());
  }

  /** Constructs from three parts. */
  @FunctionalInterface
  public interface Constructor3<A, B, C, T> {
    /** Returns the object made of the parts. */
    T apply(A first, B second, C third);
  }

  /** Constructs from four parts. */
  @FunctionalInterface
  public interface Constructor4<A, B, C, D, T> {
    /** Returns the object made of the parts. */
    T apply(A first, B second, C third, D fourth);
  }

  /** Constructs from five parts. */
  @FunctionalInterface
  public interface Constructor5<A, B, C, D, E, T> {
    /** Returns the object made of the parts. */
    T apply(A first, B second, C third, D fourth, E fifth);
  }

  /** Declares this part as the property that fills one slot of a bag. */
  abstract void declare(ObjectCodec.Builder<T, @Nullable Object[]> object, int slot);

  /** Returns what the constructor gets where the property is absent; null for a required one. */
  abstract @Nullable V absent();

  /**
   * Returns this part from its slot; the bag is complete, since only a complete object is built.
   */
  @SuppressWarnings("unchecked")
  final V from(@Nullable Object[] bag, int slot) {
    return (V) Objects.requireNonNull(bag[slot]);
  }

  /** Returns the object of these parts; the builder behind it is a bag with a slot for each. */
  @SafeVarargs
  static <T> Codec<T> codec(Function<@Nullable Object[], T> build, Part<T, ?>... parts) {
    @Nullable Object[] absent = new @Nullable Object[parts.length];
    for (int slot = 0; slot < parts.length; slot++) {
      absent[slot] = parts[slot].absent();
    }
    ObjectCodec.Builder<T, @Nullable Object[]> object = Codec.object(absent::clone, build);
    for (int slot = 0; slot < parts.length; slot++) {
      parts[slot].declare(object, slot);
    }
    return object.done();
  }

  private static <T, R, V> Part<T, V> of(
      String name,
      boolean required,
      Codec<R> codec,
      Function<T, @Nullable R> getter,
      Function<R, V> wrap,
      @Nullable V absent) {
    return new Part<>() {
      @Override
      void declare(ObjectCodec.Builder<T, @Nullable Object[]> object, int slot) {
        object.add(new Property<>(
            new SerializedString(name),
            required,
            codec,
            getter,
            (bag, value) -> bag[slot] = wrap.apply(value)));
      }

      @Override
      @Nullable
      V absent() {
        return absent;
      }
    };
  }
}
