package io.github.crossborder.json.codec;

import tools.jackson.core.JsonGenerator;

/** Writes to somebody else's generator, which decides on white space and escapes. */
final class GeneratorSink extends JsonSink {
  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  void startObject() {
    generator.writeStartObject();
  }

  @Override
  void endObject() {
    generator.writeEndObject();
  }

  @Override
  void startArray() {
    generator.writeStartArray();
  }

  @Override
  void endArray() {
    generator.writeEndArray();
  }

  @Override
  void name(MemberName name) {
    generator.writeName(name.toString());
  }

  @Override
  void string(String text) {
    int unpaired = Surrogates.unpaired(text);
    if (unpaired >= 0) {
      throw Surrogates.refusal(text, unpaired);
    }
    generator.writeString(text);
  }

  @Override
  void plain(String text) {
    generator.writeString(text);
  }

  @Override
  void number(int number) {
    generator.writeNumber(number);
  }

  @Override
  void bool(boolean truth) {
    generator.writeBoolean(truth);
  }
}
