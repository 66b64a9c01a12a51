package io.github.crossborder.json.codec;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.json.codec.writing.GeneratorSink;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.json.codec.writing.MemberName;
import io.github.crossborder.json.codec.writing.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values in their canonical form, in UTF-8, with a space after each comma and colon: {@code
 * {"id": "alibaba", "names": [{"text": "Alibaba"}]}}. Not safe for use by several threads.
 */
public final class JsonOutput implements Closeable, Flushable {
  private final OutputStream stream;
  private final Utf8Sink sink;

  private JsonOutput(OutputStream stream, int brokenLevels) {
    this.stream = stream;
    sink = new Utf8Sink(stream, brokenLevels);
  }

  /** Returns an output that writes each value on one line; closing it closes the stream. */
  public static JsonOutput onOneLine(OutputStream stream) {
    return inLines(stream, 0);
  }

  /**
   * Returns an output that breaks the outer levels of a value into lines, each indented by two
   * spaces more.
   *
   * @param brokenLevels how many levels: 2 puts the properties of an object, and the elements of
   *     arrays right under it, on lines of their own, and every such element on one line
   */
  public static JsonOutput inLines(OutputStream stream, int brokenLevels) {
    return new JsonOutput(stream, brokenLevels);
  }

  /** Returns a value on one line. */
  public static <T> String text(Codec<T> codec, T value) {
    return text(0, sink -> codec.write(sink, value));
  }

  /** Returns a value as {@link #inLines} breaks it, the last line ended, too. */
  public static <T> String textInLines(int brokenLevels, Codec<T> codec, T value) {
    return text(brokenLevels, sink -> codec.write(sink, value));
  }

  /** Returns maps, lists, strings, numbers and truth values, in the order that they have. */
  static String textInLines(int brokenLevels, Object tree) {
    return text(brokenLevels, sink -> write(sink, tree));
  }

  private static String text(int brokenLevels, Consumer<Utf8Sink> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Sink sink = new Utf8Sink(bytes, brokenLevels);
    writing.accept(sink);
    if (brokenLevels > 0) {
      sink.raw("\n"); // the last line ends, too
    }
    sink.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a value; nothing stands before or behind it but what {@link #raw} adds.
   *
   * @throws InvalidValueException if the value has no JSON form that could be read back, such as a
   *     string with half a character; the output is of no use afterwards
   */
  public <T> JsonOutput value(Codec<T> codec, T value) throws IOException {
    return with(() -> codec.write(sink, value));
  }

  /**
   * Writes a value to somebody else's generator, which decides on white space.
   *
   * @throws InvalidValueException as {@link #value} does
   */
  public static <T> void write(JsonGenerator generator, Codec<T> codec, T value) {
    codec.write(new GeneratorSink(generator), value);
  }

  /** Writes text between values as it is, such as a line feed. */
  public JsonOutput raw(String text) throws IOException {
    return with(() -> sink.raw(text));
  }

  /** Forgets what was not flushed, such as a value that could not be written to its end. */
  public void reset() {
    sink.reset();
  }

  @Override
  public void flush() throws IOException {
    with(sink::flush);
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      flush();
    }
  }

  private static void write(JsonSink sink, Object tree) {
    if (tree instanceof Map<?, ?> object) {
      sink.startObject();
      object.forEach((name, value) -> {
        sink.name(new MemberName((String) name));
        write(sink, value);
      });
      sink.endObject();
    } else if (tree instanceof List<?> array) {
      sink.startArray();
      array.forEach(element -> write(sink, element));
      sink.endArray();
    } else if (tree instanceof Integer number) {
      sink.number(number);
    } else if (tree instanceof Boolean truth) {
      sink.bool(truth);
    } else {
      sink.string((String) tree);
    }
  }

  private JsonOutput with(Runnable writing) throws IOException {
    try {
      writing.run();
      return this;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
