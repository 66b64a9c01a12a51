package io.github.crossborder.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that tests read. */
final class Samples {
  /** A book with every kind of entry and every property, in canonical form. */
  static final String EVERY_KIND = read("every-kind.json");

  private Samples() {}

  /** A small book: a source, two companies, and what the test adds, in JSON after a comma. */
  static String book(String sections) {
    return """
        {"format": "crossborder/1.0",
         "sources": [{"id": "press", "publisher": "De Tijd"}],
         "companies": [
          {"id": "ickx", "citations": [{"source": "press"}]},
          {"id": "alibaba", "citations": [{"source": "press"}]}]""" + sections + "}";
  }

  private static String read(String resource) {
    try (InputStream stream = Samples.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
