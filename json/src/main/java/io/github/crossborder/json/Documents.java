package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.JsonOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The texts of whole files, each of which holds one value, such as a book. */
final class Documents {
  /** The properties of the document, and the elements of its lists, have lines of their own. */
  private static final int BROKEN_LEVELS = 2;

  private Documents() {}

  static JsonDocument of(Path file, JsonLimits limits) throws IOException {
    requireNonNull(limits, "limits");
    try (InputStream stream = FileAccess.open(requireNonNull(file, "file"))) {
      return of(stream, limits);
    }
  }

  static JsonDocument of(InputStream stream, JsonLimits limits) throws IOException {
    requireNonNull(stream, "stream");
    return JsonDocument.of(stream, requireNonNull(limits, "limits").limits());
  }

  static JsonDocument of(String text, JsonLimits limits) {
    requireNonNull(text, "text");
    return JsonDocument.of(text, requireNonNull(limits, "limits").limits());
  }

  /** Writes a value, and does not close the stream. */
  static <T> void write(Codec<T> codec, T value, OutputStream stream) throws IOException {
    JsonOutput output = JsonOutput.inLines(requireNonNull(stream, "stream"), BROKEN_LEVELS);
    output.value(codec, value).raw("\n").flush();
  }

  /** Returns the text of a value. */
  static <T> String text(Codec<T> codec, T value) {
    return JsonOutput.textInLines(BROKEN_LEVELS, codec, value);
  }
}
