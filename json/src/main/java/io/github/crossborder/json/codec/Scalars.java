package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values that are one token: strings, choices, whole numbers, true and false. */
final class Scalars {
  static final Codec<String> STRING = new AnyString();
  static final Codec<String> NON_BLANK_STRING = new NonBlankString();
  static final Codec<Boolean> BOOLEAN = new Bool();

  private Scalars() {}

  private static class AnyString extends Codec<String> {
    @Override
    @Nullable
    String read(JsonInput input) {
      return input.string(this);
    }

    @Override
    void write(JsonGenerator generator, String value) {
      Surrogates.write(generator, value);
    }

    @Override
    String expected() {
      return "a string";
    }
  }

  private static final class NonBlankString extends AnyString {
    @Override
    @Nullable
    String read(JsonInput input) {
      String text = super.read(input);
      if (text != null && text.isBlank()) {
        input.bad(JsonRule.BLANK_STRING, "is blank; say something or leave it out");
        return null;
      }
      return text;
    }

    @Override
    String expected() {
      return "a string that is not blank";
    }
  }

  static final class Text<T> extends Codec<T> {
    private final String what;
    private final Function<String, ? extends T> parse;
    private final Function<? super T, String> print;

    Text(String what, Function<String, ? extends T> parse, Function<? super T, String> print) {
      this.what = Objects.requireNonNull(what, "what");
      this.parse = Objects.requireNonNull(parse, "parse");
      this.print = Objects.requireNonNull(print, "print");
    }

    @Override
    @Nullable
    T read(JsonInput input) {
      String text = input.string(this);
      if (text == null) {
        return null;
      }
      try {
        return Objects.requireNonNull(parse.apply(text), "the parsed value");
      } catch (CrossborderException e) {
        input.broken(e, List.of());
      } catch (RuntimeException e) {
        input.failed(e);
      }
      return null;
    }

    @Override
    void write(JsonGenerator generator, T value) {
      Surrogates.write(generator, print.apply(value));
    }

    @Override
    String expected() {
      return what;
    }
  }

  static final class Choice<E extends Enum<E>> extends Codec<E> {
    private final Map<String, E> constants = new HashMap<>();
    private final List<String> names;

    Choice(Class<E> type) {
      E[] all = type.getEnumConstants();
      for (E constant : all) {
        constants.put(constant.name(), constant);
      }
      names = Stream.of(all).map(Enum::name).toList();
    }

    @Override
    @Nullable
    E read(JsonInput input) {
      String name = input.string(this);
      if (name == null) {
        return null;
      }
      E constant = constants.get(name);
      if (constant == null) {
        input.bad(
            JsonRule.UNKNOWN_CONSTANT,
            Quote.of(name) + " is not " + expected() + Suggestion.nearest(name, names));
      }
      return constant;
    }

    @Override
    void write(JsonGenerator generator, E value) {
      generator.writeString(value.name());
    }

    @Override
    String expected() {
      return "one of " + String.join(", ", names);
    }
  }

  static final class Whole extends Codec<Integer> {
    private final int least;
    private final int most;

    Whole(int least, int most) {
      this.least = least;
      this.most = most;
    }

    @Override
    @Nullable
    Integer read(JsonInput input) {
      JsonParser parser = input.parser();
      if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        return input.wrongType(this);
      }
      if (parser.getNumberType() == JsonParser.NumberType.INT) {
        int value = parser.getIntValue();
        if (value >= least && value <= most) {
          return value;
        }
      }
      input.bad(
          JsonRule.NUMBER_BEYOND_LIMITS,
          parser.getString() + " is out of range; expected " + expected());
      return null;
    }

    @Override
    void write(JsonGenerator generator, Integer value) {
      generator.writeNumber(value.intValue());
    }

    @Override
    String expected() {
      return "a whole number from " + least + " to " + most;
    }
  }

  private static final class Bool extends Codec<Boolean> {
    @Override
    @Nullable
    Boolean read(JsonInput input) {
      return switch (input.parser().currentToken()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> input.wrongType(this);
      };
    }

    @Override
    void write(JsonGenerator generator, Boolean value) {
      generator.writeBoolean(value);
    }

    @Override
    String expected() {
      return "true or false";
    }
  }
}
