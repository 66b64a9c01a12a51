package io.github.crossborder.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text files that ship beside this package's classes. */
final class Bundled {
  private Bundled() {}

  /** Returns the lines of a file, such as {@code countries.txt}, without comments. */
  static List<String> lines(String file) {
    try (InputStream in = Bundled.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + Bundled.class.getName());
      }
      List<String> lines = new ArrayList<>();
      BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
