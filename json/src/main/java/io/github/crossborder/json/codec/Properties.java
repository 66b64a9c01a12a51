package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.Property.Presence;
import io.github.crossborder.json.codec.writing.MemberName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declares the properties of an object, in the order of writing, each as a constant of the object's
 * form:
 *
 * <pre>{@code
 * private static final Properties ALL = Properties.ofObject();
 * private static final Property<String> TEXT = ALL.required("text", Codec.string());
 * private static final Property<Optional<String>> NOTE = ALL.optional("note", Codec.string());
 * }</pre>
 *
 * <p>Complete once a form is made of it. Not safe for use by several threads.
 */
public final class Properties {
  private final List<Property<?>> declared = new ArrayList<>();
  private final Whole whole;

  /** What is special about the object. */
  private enum Whole {
    PLAIN,
    NAMED,
    RECURRING,
    DOCUMENT
  }

  private Properties(Whole whole) {
    this.whole = whole;
  }

  /** Begins the properties of an object. */
  public static Properties ofObject() {
    return new Properties(Whole.PLAIN);
  }

  /**
   * Begins the properties of an object whose problems have paths that begin with its own name, such
   * as {@code note} in {@code note/names[0]}, even where a property is called the same.
   */
  public static Properties ofNamedObject() {
    return new Properties(Whole.NAMED);
  }

  /**
   * Begins the properties of an object of which the same short text comes again and again, such as
   * a territory: then its value is made once.
   */
  public static Properties ofRecurringObject() {
    return new Properties(Whole.RECURRING);
  }

  /**
   * Begins the properties of a document, which is built even where properties or elements are bad,
   * from those that are not: its entries are checked against each other after reading. It still has
   * problems then.
   */
  public static Properties ofDocument() {
    return new Properties(Whole.DOCUMENT);
  }

  /** Adds a property that is always there. */
  public <V> Property<V> required(String name, Codec<V> codec) {
    return add(name, Presence.ALWAYS, codec, null);
  }

  /**
   * Adds a property that decides how to read the rest, such as a format version: it is always
   * there, and where it is bad, the reading ends.
   */
  public <V> Property<V> decisive(String name, Codec<V> codec) {
    return add(name, Presence.DECISIVE, codec, null);
  }

  /** Adds a property that may be absent. */
  public <V> Property<Optional<V>> optional(String name, Codec<V> codec) {
    return add(name, Presence.IF_PRESENT, codec, Optional.empty());
  }

  /** Adds a property that is always there, for an attribute that is absent elsewhere. */
  public <V> Property<Optional<V>> requiredOptional(String name, Codec<V> codec) {
    return add(name, Presence.IF_PRESENT, codec, null);
  }

  /** Adds a property that is left out where it has its usual value. */
  public <V> Property<V> defaulted(String name, Codec<V> codec, V usual) {
    return add(name, Presence.UNLESS_USUAL, codec, Objects.requireNonNull(usual, "usual"));
  }

  /** Adds a list that is left out where it is empty. */
  public <E> Property<List<E>> list(String name, Codec<E> element) {
    return add(name, Presence.UNLESS_EMPTY, element.list(), List.of());
  }

  /**
   * Adds a list that is always there.
   *
   * @param least how many elements it has at least, which is the value's own rule to check; here
   *     for the schema
   */
  public <E> Property<List<E>> requiredList(String name, int least, Codec<E> element) {
    return add(name, Presence.ALWAYS, new ListCodec<>(element, least), null);
  }

  private <V> Property<V> add(String name, Presence presence, Codec<?> codec, @Nullable V absent) {
    Property<V> property =
        new Property<>(declared.size(), new MemberName(name), presence, codec, absent);
    declared.add(property);
    return property;
  }

  /** Returns what was declared, in that order. */
  public List<Property<?>> declared() {
    return declared;
  }

  boolean named() {
    return whole == Whole.NAMED;
  }

  boolean partial() {
    return whole == Whole.DOCUMENT;
  }

  boolean recurring() {
    return whole == Whole.RECURRING;
  }
}
