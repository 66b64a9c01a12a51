package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.json.codec.careful.CarefulForm;
import io.github.crossborder.json.codec.quick.QuickForm;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The JSON form of one type of value, such as an object with {@code id} and {@code names}: reads
 * it, reporting every problem, and writes the one canonical form of it. Immutable.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> implements CarefulForm<T>, QuickForm<T> {
  Codec() {}

  /** Writes the value in its canonical form. */
  abstract void write(JsonSink sink, T value);

  /**
   * Returns the JSON Schema of what is read here, or of somewhat more where a schema cannot tell.
   *
   * @param schema what stands for the codecs inside this one
   */
  abstract Map<String, Object> schema(JsonSchema schema);

  /** Returns the names of an object's properties in the order of writing; none for other values. */
  public List<String> propertyNames() {
    return List.of();
  }

  /**
   * Returns the JSON form of a list of such values: an array in the order of the list, which may be
   * empty.
   */
  public final Codec<List<T>> list() {
    return new ListCodec<>(this, 0);
  }

  /** Returns a string of any text, even an empty one. */
  public static Codec<String> string() {
    return Scalars.STRING;
  }

  /** Returns a string of a form that the value it is a part of checks. */
  public static Codec<String> string(TextForm form) {
    return new Scalars.AnyString(form);
  }

  /**
   * Returns a string that stands for a value, such as a date.
   *
   * @param form what the string looks like; no stricter than {@code parse}
   * @param parse reads what {@code print} writes; throws a {@link CrossborderException}, whose
   *     problems are reported, for what it refuses
   * @param print writes ASCII alone, without quotes, backslashes and control characters
   */
  public static <T> Codec<T> text(
      TextForm form, Function<String, ? extends T> parse, Function<? super T, String> print) {
    return new Scalars.Text<>(form, parse, print, true);
  }

  /**
   * Returns a string that stands for a value, as {@link #text(TextForm, Function, Function)} does,
   * where the same one seldom comes again, as with ids: each is made anew.
   */
  public static <T> Codec<T> distinctText(
      TextForm form, Function<String, ? extends T> parse, Function<? super T, String> print) {
    return new Scalars.Text<>(form, parse, print, false);
  }

  /** Returns a closed choice, as a string with a constant's name, such as {@code "AT_LEAST"}. */
  public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type) {
    return new Scalars.Choice<>(List.of(type.getEnumConstants()));
  }

  /** Returns one of some constants of an enumeration, such as {@code "UNDER"}. */
  public static <E extends Enum<E>> Codec<E> oneOf(List<E> constants) {
    return new Scalars.Choice<>(constants);
  }

  /** Returns {@code true} or {@code false}. */
  public static Codec<Boolean> bool() {
    return Scalars.BOOLEAN;
  }

  /** Returns a whole number from {@code least} to {@code most}. */
  public static Codec<Integer> integer(int least, int most) {
    return new Scalars.Whole(least, most);
  }

  /**
   * Returns a decimal: written as a string such as {@code "27.95"}, without exponent and without
   * zeros at its end; read from such a string or from a JSON number, in either of which an exponent
   * is understood. Up to 50 digits before the point and 50 behind it.
   */
  public static Codec<BigDecimal> decimal() {
    return DecimalCodec.DECIMAL;
  }
}
