package io.github.crossborder.json.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * Lays JSON out for people: the outer levels a member a line, each indented by two spaces more, and
 * what lies deeper on that one line, such as {@code {"id": "alibaba", "names": [{"text":
 * "Alibaba"}]}}.
 */
final class LineLayout implements PrettyPrinter {
  private static final SerializedString COMMA = new SerializedString(", ");
  private static final SerializedString COLON = new SerializedString(": ");

  private final int brokenLevels;
  private int level;

  /**
   * Begins a text.
   *
   * @param brokenLevels how many of the outer levels are broken into lines
   */
  LineLayout(int brokenLevels) {
    this.brokenLevels = brokenLevels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) {
    // the caller writes what stands between values
  }

  @Override
  public void writeStartObject(JsonGenerator generator) {
    start(generator, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) {
    end(generator, '}', entries);
  }

  @Override
  public void writeStartArray(JsonGenerator generator) {
    start(generator, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    end(generator, ']', values);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) {
    separate(generator);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    separate(generator);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator generator) {
    generator.writeRaw(COLON);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) {
    breakLine(generator);
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) {
    breakLine(generator);
  }

  private void start(JsonGenerator generator, char bracket) {
    generator.writeRaw(bracket);
    level++;
  }

  private void end(JsonGenerator generator, char bracket, int members) {
    boolean broken = level <= brokenLevels && members > 0;
    level--;
    if (broken) {
      newLine(generator);
    }
    generator.writeRaw(bracket);
  }

  private void separate(JsonGenerator generator) {
    if (level <= brokenLevels) {
      generator.writeRaw(',');
      newLine(generator);
    } else {
      generator.writeRaw(COMMA);
    }
  }

  private void breakLine(JsonGenerator generator) {
    if (level <= brokenLevels) {
      newLine(generator);
    }
  }

  private void newLine(JsonGenerator generator) {
    generator.writeRaw('\n');
    generator.writeRaw("  ".repeat(level));
  }
}
