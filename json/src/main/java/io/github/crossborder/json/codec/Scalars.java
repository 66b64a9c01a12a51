package io.github.crossborder.json.codec;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values that are one token: strings, choices, whole numbers, true and false. */
final class Scalars {
  static final Codec<String> STRING = new AnyString(TextForm.of("a string"));
  static final Codec<Boolean> BOOLEAN = new Bool();

  private Scalars() {}

  /** A string that looks like its form says. */
  abstract static class Formed<T> extends Codec<T> {
    private final TextForm form;

    Formed(TextForm form) {
      this.form = Objects.requireNonNull(form, "form");
    }

    @Override
    public final String expected() {
      return form.what();
    }

    @Override
    final Map<String, Object> schema(JsonSchema schema) {
      return form.schema();
    }
  }

  static final class AnyString extends Formed<String> {
    AnyString(TextForm form) {
      super(form);
    }

    @Override
    public @Nullable String read(CarefulInput input) {
      return input.string(this);
    }

    @Override
    public String scan(QuickInput input) {
      return input.string();
    }

    @Override
    void write(JsonSink sink, String value) {
      sink.string(value);
    }
  }

  static final class Text<T> extends Formed<T> {
    private final Function<String, ? extends T> parse;
    private final Function<? super T, String> print;
    private final boolean repeats;

    /**
     * Declares a string that stands for a value.
     *
     * @param repeats whether the same strings come again and again
     */
    Text(
        TextForm form,
        Function<String, ? extends T> parse,
        Function<? super T, String> print,
        boolean repeats) {
      super(form);
      this.parse = Objects.requireNonNull(parse, "parse");
      this.print = Objects.requireNonNull(print, "print");
      this.repeats = repeats;
    }

    @Override
    public @Nullable T read(CarefulInput input) {
      String text = input.string(this);
      if (text == null) {
        return null;
      }
      try {
        return Objects.requireNonNull(parse.apply(text), "the parsed value");
      } catch (CrossborderException e) {
        input.broken(e, List.of(), false);
      } catch (RuntimeException e) {
        input.failed(e);
      }
      return null;
    }

    @Override
    public T scan(QuickInput input) {
      return repeats ? input.value(parse) : parse.apply(input.string());
    }

    @Override
    void write(JsonSink sink, T value) {
      sink.plain(print.apply(value));
    }
  }

  static final class Choice<E extends Enum<E>> extends Codec<E> {
    private final Map<String, E> constants = new HashMap<>();
    private final Function<String, E> known = this::known;
    private final List<String> names;

    Choice(List<E> all) {
      List<String> listed = new ArrayList<>(all.size());
      for (E constant : all) {
        listed.add(constant.name());
        constants.put(constant.name(), constant);
      }
      names = List.copyOf(listed);
    }

    @Override
    public @Nullable E read(CarefulInput input) {
      String name = input.string(this);
      if (name == null) {
        return null;
      }
      E constant = constants.get(name);
      if (constant == null) {
        input.bad(
            ProblemCode.UNKNOWN_CONSTANT,
            Problem.quote(name) + " is not " + expected() + Problem.didYouMean(name, names));
      }
      return constant;
    }

    @Override
    public E scan(QuickInput input) {
      return input.value(known);
    }

    private E known(String name) {
      E constant = constants.get(name);
      if (constant == null) {
        throw QuickInput.giveUp();
      }
      return constant;
    }

    @Override
    void write(JsonSink sink, E value) {
      sink.plain(value.name());
    }

    @Override
    public String expected() {
      return "one of " + String.join(", ", names);
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
      return Map.of("enum", names);
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
    public @Nullable Integer read(CarefulInput input) {
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
          ProblemCode.NUMBER_BEYOND_LIMITS,
          parser.getString() + " is out of range; expected " + expected());
      return null;
    }

    @Override
    public Integer scan(QuickInput input) {
      int value = input.integer();
      if (value < least || value > most) {
        throw QuickInput.giveUp();
      }
      return value;
    }

    @Override
    void write(JsonSink sink, Integer value) {
      sink.number(value);
    }

    @Override
    public String expected() {
      return "a whole number from " + least + " to " + most;
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
      Map<String, Object> whole = new LinkedHashMap<>();
      whole.put("type", "integer");
      whole.put("minimum", least);
      whole.put("maximum", most);
      return whole;
    }
  }

  private static final class Bool extends Codec<Boolean> {
    @Override
    public @Nullable Boolean read(CarefulInput input) {
      return switch (input.parser().currentToken()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> input.wrongType(this);
      };
    }

    @Override
    public Boolean scan(QuickInput input) {
      return input.bool();
    }

    @Override
    void write(JsonSink sink, Boolean value) {
      sink.bool(value);
    }

    @Override
    public String expected() {
      return "true or false";
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
      return Map.of("type", "boolean");
    }
  }
}
