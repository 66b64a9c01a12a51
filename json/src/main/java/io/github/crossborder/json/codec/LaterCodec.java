package io.github.crossborder.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A form that is declared when it is first used; if by several threads, then maybe once by each. */
final class LaterCodec<T> extends Codec<T> {
  private final Supplier<? extends Codec<T>> declaration;
  private volatile @Nullable Codec<T> declared;

  LaterCodec(Supplier<? extends Codec<T>> declaration) {
    this.declaration = Objects.requireNonNull(declaration, "declaration");
  }

  private Codec<T> codec() {
    Codec<T> known = declared;
    if (known == null) {
      known = declaration.get();
      declared = known;
    }
    return known;
  }

  @Override
  @Nullable
  T read(JsonInput input) {
    return codec().read(input);
  }

  @Override
  T scan(QuickInput input) {
    return codec().scan(input);
  }

  @Override
  void write(JsonSink sink, T value) {
    codec().write(sink, value);
  }

  @Override
  String expected() {
    return codec().expected();
  }

  @Override
  Map<String, Object> schema(JsonSchema schema) {
    return codec().schema(schema);
  }

  @Override
  public List<String> propertyNames() {
    return codec().propertyNames();
  }
}
