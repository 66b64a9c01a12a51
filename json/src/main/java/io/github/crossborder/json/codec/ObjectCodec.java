package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.quick.PropertyNames;
import io.github.crossborder.json.codec.quick.QuickForm;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object with declared properties: read in any order, written in the declared one. A form says
 * which they are, how a value is built of them and how it tells them:
 *
 * <pre>{@code
 * final class NameJson extends ObjectCodec<Name> {
 *   private static final Properties ALL = Properties.ofObject();
 *   private static final Property<String> TEXT = ALL.required("text", Codec.string());
 *   private static final Property<Optional<String>> NOTE = ALL.optional("note", Codec.string());
 *
 *   NameJson() {
 *     super(ALL);
 *   }
 *
 *   protected Name build(Values of) {
 *     return new Name(of.get(TEXT), of.get(NOTE));
 *   }
 *
 *   protected void writeProperties(Name name, JsonSink to) {
 *     to.put(TEXT, name.text()).put(NOTE, name.note());
 *   }
 * }
 * }</pre>
 *
 * <p>Methods rather than a list of accessors: each lambda would add to what the first read costs.
 *
 * @param <T> the type of the values
 */
public abstract class ObjectCodec<T> extends Codec<T> {
  /** Which properties were seen is kept in the bits of a {@code long}. */
  private static final int MOST_PROPERTIES = Long.SIZE;

  private final List<Property<?>> properties;
  private final List<String> names;
  private final PropertyNames quick;
  private final Codec<?>[] codecs;
  private final long required;
  private final boolean partial;
  private final boolean named;
  private final @Nullable QuickForm<T> recurring;
  private volatile @Nullable PropertyNameMatcher matcher;

  /**
   * Makes the form of an object.
   *
   * @throws IllegalArgumentException if there is no property, more than 64, or one declared twice
   */
  protected ObjectCodec(Properties declared) {
    partial = declared.partial();
    named = declared.named();
    recurring = declared.recurring() ? this::scanAnew : null;
    properties = List.copyOf(declared.declared());
    codecs = new Codec<?>[properties.size()];
    List<String> listed = new ArrayList<>(codecs.length);
    long bits = 0;
    for (Property<?> property : properties) { // the first stream costs much of a first read
      codecs[property.index()] = property.codec();
      listed.add(property.name().toString());
      bits |= property.required() ? 1L << property.index() : 0;
    }
    names = List.copyOf(listed);
    required = bits;
    if (names.isEmpty() || names.size() > MOST_PROPERTIES) {
      throw new IllegalArgumentException(
          names.size() + " properties; an object has 1 to " + MOST_PROPERTIES);
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("a property is declared twice in " + names);
    }
    quick = new PropertyNames(names);
  }

  /** Builds a value of its properties, which are asked for in the declared order. */
  protected abstract T build(Values of);

  /** Writes every property of a value, in the declared order. */
  protected abstract void writeProperties(T value, JsonSink to);

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

  @Override
  public final List<String> propertyNames() {
    return names;
  }

  @Override
  public final String expected() {
    return "an object";
  }

  @Override
  public final @Nullable T read(CarefulInput input) {
    JsonParser parser = input.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return input.wrongType(this);
    }
    int problemsBefore = input.problemCount();
    @Nullable Object[] values = new @Nullable Object[codecs.length];
    long seen = readProperties(input, values);
    long missing = required & ~seen;
    if (missing != 0) {
      reportMissing(input, missing);
      return null;
    }
    if (input.problemCount() > problemsBefore && !partial) {
      return null;
    }
    try {
      return build(Values.read(values, quick));
    } catch (CrossborderException e) {
      input.broken(e, names, named);
    } catch (RuntimeException e) {
      input.failed(e);
    }
    return null;
  }

  private long readProperties(CarefulInput input, @Nullable Object[] values) {
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
        values[index] = codecs[index].read(input);
        if (values[index] == null && properties.get(index).decisive()) {
          throw CarefulInput.stop();
        }
      }
      index = parser.nextNameMatch(matcher);
    }
    return seen;
  }

  @Override
  public final T scan(QuickInput input) {
    return recurring == null ? scanAnew(input) : input.recurring(recurring);
  }

  private T scanAnew(QuickInput input) {
    if (input.isOrdered()) {
      int position = input.position();
      int depth = input.depth();
      try {
        return scanInOrder(input);
      } catch (Values.OutOfOrder e) {
        input.restart(position, depth);
      }
    }
    return scanInAnyOrder(input);
  }

  private T scanInOrder(QuickInput input) {
    input.open('{');
    Values values = Values.inOrder(input, quick);
    T value = build(values);
    values.end();
    return value;
  }

  private T scanInAnyOrder(QuickInput input) {
    input.open('{');
    @Nullable Object[] values = new @Nullable Object[codecs.length];
    long seen = 0;
    if (!input.isEmpty('}')) {
      int expected = 0;
      do {
        int index = input.name(quick, expected);
        if ((seen & 1L << index) != 0) {
          throw QuickInput.giveUp();
        }
        seen |= 1L << index;
        values[index] = codecs[index].scan(input);
        expected = index + 1;
      } while (input.goesOn('}'));
    }
    if ((required & ~seen) != 0) {
      throw QuickInput.giveUp();
    }
    return build(Values.read(values, quick));
  }

  private void reportMissing(CarefulInput input, long missing) {
    for (int i = 0; i < names.size(); i++) {
      if ((missing & 1L << i) != 0) {
        input.missingProperty(names.get(i));
      }
    }
  }

  @Override
  final void write(JsonSink sink, T value) {
    sink.startObject();
    writeProperties(value, sink);
    sink.endObject();
  }

  @Override
  final Map<String, Object> schema(JsonSchema schema) {
    Map<String, Object> declared = new LinkedHashMap<>();
    List<String> always = new ArrayList<>();
    for (Property<?> property : properties) {
      declared.put(property.name().toString(), schema.of(property.codec()));
      if (property.required()) {
        always.add(property.name().toString());
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
}
