package io.github.crossborder.json.codec;

import tools.jackson.core.io.SerializedString;

/** Where codecs write to, token by token: a text of our own, or somebody else's generator. */
abstract class JsonSink {
  JsonSink() {}

  abstract void startObject();

  abstract void endObject();

  abstract void startArray();

  abstract void endArray();

  abstract void name(SerializedString name);

  /**
   * Writes a string that can be read back.
   *
   * @throws io.github.crossborder.InvalidValueException if it holds half a character
   */
  abstract void string(String text);

  abstract void number(int number);

  abstract void bool(boolean truth);
}
