package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object with declared properties: read in any order, written in the declared one.
 *
 * @param <T> the type of the values
 * @param <B> what collects the properties of one value
 */
public final class ObjectCodec<T, B> extends Codec<T> {
  /** Which properties were seen is kept in the bits of a {@code long}. */
  private static final int MOST_PROPERTIES = Long.SIZE;

  private final Supplier<? extends B> start;
  private final Function<? super B, ? extends T> build;
  private final List<Property<T, B, ?>> properties;
  private final List<String> names;
  private final Names quick;
  private final Property<T, B, ?>[] quickly;
  private final long required;
  private final boolean partial;
  private final boolean named;
  private final @Nullable ToIntFunction<? super T> only;
  private volatile @Nullable PropertyNameMatcher matcher;

  private ObjectCodec(Builder<T, B> declared) {
    start = declared.start;
    build = declared.build;
    partial = declared.partial;
    named = declared.named;
    only = declared.only;
    properties = List.copyOf(declared.properties);
    names = names(properties);
    if (names.isEmpty() || names.size() > MOST_PROPERTIES) {
      throw new IllegalArgumentException(
          names.size() + " properties; an object has 1 to " + MOST_PROPERTIES);
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("a property is declared twice in " + names);
    }
    quick = new Names(names);
    quickly = properties.toArray(array(0));
    long bits = 0;
    for (int i = 0; i < properties.size(); i++) {
      bits |= properties.get(i).required() ? 1L << i : 0;
    }
    required = bits;
  }

  /** Loops, as all that declares does: the first lambda or stream costs much of a first read. */
  private static <T, B> List<String> names(List<Property<T, B, ?>> properties) {
    List<String> names = new ArrayList<>(properties.size());
    for (Property<T, B, ?> property : properties) {
      names.add(property.name().getValue());
    }
    return List.copyOf(names);
  }

  /** Made when first asked for: a good text is read without. */
  private PropertyNameMatcher matcher() {
    PropertyNameMatcher known = matcher;
    if (known == null) {
      List<Named> named = names.stream().map(Named::fromString).toList();
      known = JsonDocument.standardFactory().constructNameMatcher(named, false);
      matcher = known;
    }
    return known;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static <T, B> Property<T, B, ?>[] array(int length) {
    return new Property[length];
  }

  @Override
  public List<String> propertyNames() {
    return names;
  }

  @Override
  String expected() {
    return "an object";
  }

  @Override
  @Nullable
  T read(JsonInput input) {
    JsonParser parser = input.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return input.wrongType(this);
    }
    int problemsBefore = input.problemCount();
    B builder = start.get();
    long seen = readProperties(input, builder);
    long missing = required & ~seen;
    if (missing != 0) {
      reportMissing(input, missing);
      return null;
    }
    if (input.problemCount() > problemsBefore && !partial) {
      return null;
    }
    try {
      return build.apply(builder);
    } catch (CrossborderException e) {
      input.broken(e, names, named);
    } catch (RuntimeException e) {
      input.failed(e);
    }
    return null;
  }

  private long readProperties(JsonInput input, B builder) {
    JsonParser parser = input.parser();
    PropertyNameMatcher matcher = matcher();
    long seen = 0;
    int index = parser.nextNameMatch(matcher);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (index < 0) {
        input.unknownProperty(names);
      } else if ((seen & 1L << index) != 0) {
        input.duplicateProperty();
      } else {
        seen |= 1L << index;
        parser.nextToken();
        quickly[index].read(input, builder);
      }
      index = parser.nextNameMatch(matcher);
    }
    return seen;
  }

  @Override
  T scan(QuickInput input) {
    input.open('{');
    B builder = start.get();
    long seen = 0;
    if (!input.isEmpty('}')) {
      int expected = 0;
      do {
        int index = input.name(quick, expected);
        if ((seen & 1L << index) != 0) {
          throw QuickInput.giveUp();
        }
        seen |= 1L << index;
        quickly[index].scan(input, builder);
        expected = index + 1;
      } while (input.goesOn('}'));
    }
    if ((required & ~seen) != 0) {
      throw QuickInput.giveUp();
    }
    return build.apply(builder);
  }

  private void reportMissing(JsonInput input, long missing) {
    for (int i = 0; i < names.size(); i++) {
      if ((missing & 1L << i) != 0) {
        input.missingProperty(names.get(i));
      }
    }
  }

  @Override
  void write(JsonSink sink, T value) {
    sink.startObject();
    if (only != null) {
      quickly[only.applyAsInt(value)].write(sink, value);
    } else {
      for (Property<T, B, ?> property : quickly) {
        property.write(sink, value);
      }
    }
    sink.endObject();
  }

  @Override
  Map<String, Object> schema(JsonSchema schema) {
    Map<String, Object> declared = new LinkedHashMap<>();
    List<String> always = new ArrayList<>();
    for (Property<T, B, ?> property : properties) {
      declared.put(property.name().getValue(), schema.of(property.codec()));
      if (property.required()) {
        always.add(property.name().getValue());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", declared);
    if (!always.isEmpty()) {
      object.put("required", always);
    }
    object.put("additionalProperties", false);
    return object;
  }

  /**
   * Declares an object, one property a line in the order of writing; {@link #done()} ends the
   * declaration.
   */
  public static final class Builder<T, B> {
    private final Supplier<? extends B> start;
    private final Function<? super B, ? extends T> build;
    private final List<Property<T, B, ?>> properties = new ArrayList<>();
    private boolean partial;
    private boolean named;
    private @Nullable ToIntFunction<? super T> only;

    Builder(Supplier<? extends B> start, Function<? super B, ? extends T> build) {
      this.start = Objects.requireNonNull(start, "builder");
      this.build = Objects.requireNonNull(build, "build");
    }

    /** Adds a property that is always there. */
    public <V> Builder<T, B> required(
        String name, Codec<V> codec, Function<T, V> getter, Setter<B, V> setter) {
      return add(name, true, codec, Property.always(name, getter), setter);
    }

    /** Adds a property that may be absent. */
    public <V> Builder<T, B> optional(
        String name, Codec<V> codec, Function<T, Optional<V>> getter, Setter<B, V> setter) {
      return add(name, false, codec, Property.ifPresent(getter), setter);
    }

    /**
     * Adds a property that is left out where it has its usual value; the builder must begin with
     * that value.
     */
    public <V> Builder<T, B> defaulted(
        String name, Codec<V> codec, V usual, Function<T, V> getter, Setter<B, V> setter) {
      return add(name, false, codec, Property.unless(usual, getter), setter);
    }

    /** Adds a list that is left out where it is empty. */
    public <E> Builder<T, B> list(
        String name, Codec<E> element, Function<T, List<E>> getter, Setter<B, List<E>> setter) {
      return add(name, false, element.list(), Property.unlessEmpty(getter), setter);
    }

    /**
     * Adds a list that is always there.
     *
     * @param least how many elements it has at least, which is the value's own rule to check; here
     *     for the schema
     */
    public <E> Builder<T, B> requiredList(
        String name,
        int least,
        Codec<E> element,
        Function<T, List<E>> getter,
        Setter<B, List<E>> setter) {
      Codec<List<E>> list = new ListCodec<>(element, least);
      return add(name, true, list, Property.always(name, getter), setter);
    }

    /**
     * Builds even where properties or elements are bad, from those that are not: for a document
     * whose entries are checked against each other after reading. It still has problems then.
     */
    public Builder<T, B> partial() {
      partial = true;
      return this;
    }

    /**
     * Says that the paths of problems begin with the name of the object they are of, such as {@code
     * note} in {@code note/names[0]}, even where a property is called the same.
     */
    public Builder<T, B> named() {
      named = true;
      return this;
    }

    /**
     * Says which property a value has where it never has more than one, so that writing need not
     * look for it.
     *
     * @param index counts the properties from 0
     */
    public Builder<T, B> only(ToIntFunction<? super T> index) {
      only = index;
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @throws IllegalArgumentException if there is no property, more than 64, or one declared twice
     */
    public ObjectCodec<T, B> done() {
      return new ObjectCodec<>(this);
    }

    private <V> Builder<T, B> add(
        String name,
        boolean required,
        Codec<V> codec,
        Function<T, @Nullable V> getter,
        Setter<B, V> setter) {
      return add(new Property<>(new SerializedString(name), required, codec, getter, setter));
    }

    Builder<T, B> add(Property<T, B, ?> property) {
      properties.add(property);
      return this;
    }
  }
}
