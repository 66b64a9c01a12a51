package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Difference;
import io.github.crossborder.book.Merge;
import io.github.crossborder.json.Hosts.Anything;
import io.github.crossborder.json.Hosts.Box;
import io.github.crossborder.json.Hosts.Nothing;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** What a mapper does with types of ours that have no JSON form. */
class FormlessTypesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();
  private static final DealBook BOOK = DealBookJson.readString(Samples.EVERY_KIND);
  private static final Bounds BOUNDS =
      Quantity.plain("7.76", UnitOfMeasure.of("EUR")).bounds();
  private static final JsonMapper PROBING = MAPPER
      .rebuild()
      .addModule(new SimpleModule().addSerializer(new ProbeSerializer()))
      .build();
  /** Every public type of the core that is nested in public ones, if in any. */
  private static final List<Class<?>> PUBLIC_TYPES = new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.crossborder")
          .stream()
          .filter(type -> !type.getPackageName().startsWith("io.github.crossborder.json"))
          .filter(FormlessTypesTest::isPublic)
          .<Class<?>>map(JavaClass::reflect)
          .toList();

  private static final Map<Class<?>, Object> SAMPLES = samples();

  static Stream<Class<?>> publicTypes() {
    return PUBLIC_TYPES.stream();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(FormlessTypesTest::isPublic).orElse(true);
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void a_public_type_has_a_form_that_reads_back_or_is_refused(Class<?> type) {
    if (refusesToWrite(type)) {
      assertThatThrownBy(() -> MAPPER.readValue("{}", type))
          .isInstanceOf(DatabindException.class)
          .hasMessageStartingWith(type.getCanonicalName() + " has no JSON form; ");
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        assertReadsBack(constant, type);
      }
    } else {
      assertThat(SAMPLES.keySet()).as("samples to write and read").contains(type);
      assertReadsBack(SAMPLES.get(type), type);
    }
  }

  @Test
  void what_is_read_back_is_what_books_and_problems_are_made_of() {
    assertThat(publicTypes().filter(type -> !type.isEnum() && !refusesToWrite(type)))
        .hasSizeGreaterThan(50)
        .contains(Quantity.class, Problem.class, DealBook.class)
        .doesNotContain(Bounds.class, Timeline.class, Assumptions.class);
  }

  private static void assertReadsBack(Object value, Class<?> type) {
    assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(value), type))
        .isEqualTo(value);
  }

  /** Asks for the serializer alone, since not of every type a value is at hand. */
  private static boolean refusesToWrite(Class<?> type) {
    Throwable thrown = catchThrowable(() -> PROBING.writeValueAsString(new Probe(type)));
    return thrown instanceof DatabindException
        && thrown.getMessage().startsWith(type.getCanonicalName() + " has no JSON form; ");
  }

  private record Probe(Class<?> type) {}

  private static final class ProbeSerializer extends StdSerializer<Probe> {
    ProbeSerializer() {
      super(Probe.class);
    }

    @Override
    public void serialize(Probe probe, JsonGenerator to, SerializationContext context) {
      context.findValueSerializer(probe.type()).serialize(null, to, context);
    }
  }

  /** A value of every type that the entries of a book are made of, and some by hand. */
  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>();
    List<Class<?>> types = publicTypes().filter(type -> !refusesToWrite(type)).toList();
    Set<Object> seen = new HashSet<>();
    Problem problem = new Problem("code", "path", "message");
    Deque<Object> open =
        new ArrayDeque<>(List.of(BOOK, problem, new LocatedProblem(problem, 1, 2)));
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (value instanceof Collection<?> several) {
        several.forEach(open::push);
      }
      boolean fresh = seen.add(value);
      for (Class<?> type : types) {
        if (fresh && type.isInstance(value)) {
          samples.putIfAbsent(type, value);
          parts(type, value).forEach(open::push);
        }
      }
    }
    return samples;
  }

  private static Stream<Object> parts(Class<?> type, Object value) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && method.getDeclaringClass() != Object.class
            && !method.getReturnType().isPrimitive())
        .flatMap(method -> {
          try {
            return Stream.ofNullable(method.invoke(value));
          } catch (ReflectiveOperationException none) {
            return Stream.of();
          }
        });
  }

  static Stream<Object> answers() {
    return Stream.of(
        BOUNDS,
        Assumptions.none(),
        Timeline.of(BOOK),
        Contradictions.of(BOOK),
        Difference.between(BOOK, BOOK),
        Merge.of(BOOK, BOOK),
        new InvalidValueException(List.of(new Problem("code", "", "no"))),
        new InvalidJsonException(
            List.of(new LocatedProblem(new Problem("code", "", "no"), 1, 1)), List.of()),
        JsonLimits.standard());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void what_has_no_form_is_refused_wherever_a_host_puts_it(Object answer) {
    boolean known = Modifier.isPublic(answer.getClass().getModifiers());
    String type =
        (known ? answer.getClass() : answer.getClass().getSuperclass()).getCanonicalName();
    for (Object host : List.of(
        answer,
        List.of(answer),
        Map.of("key", answer),
        Optional.of(answer),
        new Box<>(answer),
        new Anything(List.of(Map.of("key", answer))))) {
      assertThatThrownBy(() -> MAPPER.writeValueAsString(host))
          .isInstanceOf(DatabindException.class)
          .hasMessageStartingWith(type + " has no JSON form; put what you need of it into a type of"
              + " your own, or give the mapper a serializer or deserializer for it");
    }
  }

  @Test
  void what_has_no_form_is_refused_where_a_host_wants_to_read_it() {
    assertThatThrownBy(() -> MAPPER.readValue("[{}]", new TypeReference<List<Bounds>>() {}))
        .hasMessageContaining("Bounds has no JSON form; ");
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"content\":{}}", new TypeReference<Box<Timeline>>() {}))
        .hasMessageContaining("Timeline has no JSON form; ");
    assertThat(MAPPER.readValue("{}", new TypeReference<Box<Bounds>>() {}).content())
        .isNull();
  }

  @Test
  void a_hidden_type_is_refused_by_the_name_that_a_host_knows() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(ExchangeRates.of(List.of())))
        .hasMessageStartingWith("io.github.crossborder.money.ExchangeRates has no JSON form; ");
  }

  @Test
  void what_a_host_says_of_a_type_stands() {
    SimpleModule own =
        new SimpleModule().addSerializer(Bounds.class, new ToStringSerializer(Bounds.class));
    for (JsonMapper mapper : List.of(
        JsonMapper.builder().addModule(own).findAndAddModules().build(),
        JsonMapper.builder().findAndAddModules().addModule(own).build())) {
      assertThat(mapper.writeValueAsString(BOUNDS)).isEqualTo('"' + BOUNDS.toString() + '"');
    }
    JsonMapper mixing = JsonMapper.builder()
        .findAndAddModules()
        .addMixIn(Bounds.class, UnitOnly.class)
        .build();
    assertThat(mixing.writeValueAsString(BOUNDS)).contains("\"unit\":\"EUR\"");
  }

  interface UnitOnly {
    @JsonProperty
    UnitOfMeasure unit();
  }

  @Test
  void types_of_the_host_work_as_they_did() {
    assertThat(MAPPER.writeValueAsString(new Nothing())).isEqualTo("{}");
    assertThat(MAPPER.readValue("{}", Nothing.class)).isEqualTo(new Nothing());
  }
}
