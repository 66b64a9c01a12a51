package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.careful.JsonInput;
import io.github.crossborder.json.codec.careful.ReadingStopped;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value without which the rest cannot be understood: where it is bad, reading stops. */
final class DecisiveCodec<T> extends Codec<T> {
  private final Codec<T> codec;

  DecisiveCodec(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable T read(JsonInput input) {
    T value = codec.read(input);
    if (value == null) {
      throw new ReadingStopped();
    }
    return value;
  }

  @Override
  public T scan(QuickInput input) {
    return codec.scan(input);
  }

  @Override
  void write(JsonSink sink, T value) {
    codec.write(sink, value);
  }

  @Override
  public String expected() {
    return codec.expected();
  }

  @Override
  Map<String, Object> schema(JsonSchema schema) {
    return schema.of(codec);
  }

  @Override
  public List<String> propertyNames() {
    return codec.propertyNames();
  }
}
