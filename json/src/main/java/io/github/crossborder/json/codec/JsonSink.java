package io.github.crossborder.json.codec;

/** Where codecs write to, token by token: a text of our own, or somebody else's generator. */
public abstract class JsonSink {
  JsonSink() {}

  /** Writes a property of an object, unless it is to be left out. */
  public final <V> JsonSink put(Property<V> property, V attribute) {
    Object told = property.told(attribute);
    if (told != null) {
      property.write(this, told);
    }
    return this;
  }

  abstract void startObject();

  abstract void endObject();

  abstract void startArray();

  abstract void endArray();

  abstract void name(MemberName name);

  /**
   * Writes a string that can be read back.
   *
   * @throws io.github.crossborder.InvalidValueException if it holds half a character
   */
  abstract void string(String text);

  /** Writes a string of ASCII characters that need no escape, such as an id or a date. */
  abstract void plain(String text);

  abstract void number(int number);

  abstract void bool(boolean truth);
}
