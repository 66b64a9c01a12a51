package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.json.codec.writing.Member;
import io.github.crossborder.json.codec.writing.MemberName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, such as {@code homeCountry} of a company. Declared by {@link
 * Properties}, and best kept in a constant: what a constant says, the compiler knows.
 *
 * @param <V> the attribute: a value, an {@code Optional} or a {@code List}
 * @param index counts the properties of an object from 0, in the order of writing
 * @param codec the JSON form of what is there: of the value, or of the whole list
 * @param absent the attribute where the property is left out; null where it must be there
 */
public record Property<V>(
    int index,
    MemberName name,
    Presence presence,
    Codec<?> codec,
    @Nullable V absent) implements Member<V> {

  /** When a property is there. */
  enum Presence {
    ALWAYS,
    DECISIVE,
    IF_PRESENT,
    UNLESS_USUAL,
    UNLESS_EMPTY
  }

  boolean required() {
    return absent == null;
  }

  boolean decisive() {
    return presence == Presence.DECISIVE;
  }

  /** Returns the attribute whose JSON form was read. */
  @SuppressWarnings("unchecked") // the codec read it
  V attribute(@Nullable Object read) {
    if (read == null) {
      return Objects.requireNonNull(absent);
    }
    return presence == Presence.IF_PRESENT ? (V) Optional.of(read) : (V) read;
  }

  @Override
  @SuppressWarnings("unchecked") // what is told is what the codec reads
  public void write(JsonSink sink, V attribute) {
    Object told = told(attribute);
    if (told != null) {
      sink.name(name);
      ((Codec<Object>) codec).write(sink, told);
    }
  }

  private @Nullable Object told(V attribute) {
    return switch (presence) {
      case ALWAYS, DECISIVE -> Objects.requireNonNull(attribute, name.toString());
      case IF_PRESENT -> ((Optional<?>) attribute).orElse(null);
      case UNLESS_USUAL -> attribute.equals(absent) ? null : attribute;
      case UNLESS_EMPTY -> ((List<?>) attribute).isEmpty() ? null : attribute;
    };
  }
}
