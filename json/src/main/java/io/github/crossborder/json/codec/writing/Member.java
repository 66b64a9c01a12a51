package io.github.crossborder.json.codec.writing;

/** A member of an object, such as its property {@code homeCountry}, that knows how it is written. */
public interface Member<V> {
  /** Writes name and value, or nothing where an attribute is not told. */
  void write(JsonSink sink, V attribute);
}
