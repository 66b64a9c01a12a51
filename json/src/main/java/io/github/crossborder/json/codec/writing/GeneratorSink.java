package io.github.crossborder.json.codec.writing;

import io.github.crossborder.json.codec.text.Surrogates;
import tools.jackson.core.JsonGenerator;

/** Writes to somebody else's generator, which decides on white space and escapes. */
public final class GeneratorSink extends JsonSink {
  private final JsonGenerator generator;

  public GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(MemberName name) {
    generator.writeName(name.toString());
  }

  @Override
  public void string(String text) {
    int unpaired = Surrogates.unpaired(text);
    if (unpaired >= 0) {
      throw Surrogates.refusal(text, unpaired);
    }
    generator.writeString(text);
  }

  @Override
  public void plain(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void bool(boolean truth) {
    generator.writeBoolean(truth);
  }
}
