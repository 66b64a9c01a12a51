package io.github.crossborder.examples;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.json.DealBookJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The deal books among the examples. */
final class Books {
  private Books() {}

  static DealBook read(String name) {
    return DealBookJson.readString(text(name));
  }

  static String text(String name) {
    try (InputStream stream = BelgianChocolate.class.getResourceAsStream(name + ".json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
