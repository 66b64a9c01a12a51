package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that is declared when it is first used, such as that of a kind of entry which few books
 * have. Threads that use it first at the same time may each declare it.
 */
public abstract class LazyCodec<T> extends Codec<T> {
  private volatile @Nullable Codec<T> declared;

  /** Returns the form, an equal one whenever it is asked. */
  protected abstract Codec<T> declare();

  private Codec<T> codec() {
    Codec<T> known = declared;
    if (known == null) {
      known = declare();
      declared = known;
    }
    return known;
  }

  @Override
  public final @Nullable T read(CarefulInput input) {
    return codec().read(input);
  }

  @Override
  public final T scan(QuickInput input) {
    return codec().scan(input);
  }

  @Override
  final void write(JsonSink sink, T value) {
    codec().write(sink, value);
  }

  @Override
  public final String expected() {
    return codec().expected();
  }

  @Override
  final Map<String, Object> schema(JsonSchema schema) {
    return codec().schema(schema);
  }

  @Override
  public final List<String> propertyNames() {
    return codec().propertyNames();
  }
}
