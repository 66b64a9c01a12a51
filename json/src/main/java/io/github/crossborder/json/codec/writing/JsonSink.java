package io.github.crossborder.json.codec.writing;

/** Where codecs write to, token by token: a text of our own, or somebody else's generator. */
public abstract class JsonSink {
  JsonSink() {}

  /** Writes a property of an object, unless it is to be left out. */
  public final <V> JsonSink put(Member<V> property, V attribute) {
    property.write(this, attribute);
    return this;
  }

  public abstract void startObject();

  public abstract void endObject();

  public abstract void startArray();

  public abstract void endArray();

  public abstract void name(MemberName name);

  /**
   * Writes a string that can be read back.
   *
   * @throws io.github.crossborder.InvalidValueException if it holds half a character
   */
  public abstract void string(String text);

  /** Writes a string of ASCII characters that need no escape, such as an id or a date. */
  public abstract void plain(String text);

  public abstract void number(int number);

  public abstract void bool(boolean truth);
}
