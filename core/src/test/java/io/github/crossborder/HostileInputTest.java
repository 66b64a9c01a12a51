package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.money.EcbReferenceRates;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text or a number is, and wherever it is given, messages are short and of one line. */
class HostileInputTest {
  private static final List<String> TEXTS = List.of(
      "x\nERROR admin logged in",
      "\u001b[31m\r\n\u0085",
      "\u202egpj.exe\u2066\u200f",
      "\u2028\u2029\ufeff\u200b",
      "\ud800x\udc00",
      "\u0000".repeat(100),
      "a".repeat(1_000_000),
      "7".repeat(1_000_000),
      "\n".repeat(1_000_000),
      "BE\n" + "\u202e".repeat(1_000_000));

  private static final BigInteger MANY_BITS = BigInteger.ONE.shiftLeft(1_000_000);

  private static final List<BigDecimal> NUMBERS = List.of(
      new BigDecimal(MANY_BITS),
      new BigDecimal(MANY_BITS.negate(), 1_000_000),
      new BigDecimal(BigInteger.ONE.shiftLeft(4000), -40),
      new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
      new BigDecimal(BigInteger.ONE.negate(), Integer.MIN_VALUE));

  /** What stands at the places that are not hostile. */
  private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
      Map.entry(String.class, "BE"),
      Map.entry(String[].class, new String[] {"BE"}),
      Map.entry(int.class, 1),
      Map.entry(BigDecimal.class, BigDecimal.TEN),
      Map.entry(LocalDate.class, LocalDate.of(2017, 12, 29)),
      Map.entry(Period.class, Period.calendarYear(2017)),
      Map.entry(java.time.Period.class, java.time.Period.ofDays(-1)),
      Map.entry(CurrencyUnit.class, CurrencyUnit.EUR),
      Map.entry(UnitOfMeasure.class, UnitOfMeasure.of("EUR")),
      Map.entry(Territory.class, Territory.of("BE")),
      Map.entry(Id.class, Id.id("ickx")));

  @ParameterizedTest
  @MethodSource("factories")
  void what_a_factory_says_of_any_text_or_number_is_short_and_of_one_line(Executable factory)
      throws IllegalAccessException, InstantiationException {
    Class<?>[] types = factory.getParameterTypes();
    for (int place = 0; place < types.length; place++) {
      for (Object hostile : hostile(types[place])) {
        Object[] arguments = Arrays.stream(types).map(PLAIN::get).toArray();
        arguments[place] = hostile;
        call(factory, null, arguments);
      }
    }
  }

  /** Those of all public types, as long as their other arguments are plain to give. */
  static List<Executable> factories() throws IOException {
    List<Executable> factories = publicTypes()
        .flatMap(type -> Stream.concat(
            Stream.of(type.getConstructors()),
            Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))))
        .filter(each -> PLAIN.keySet().containsAll(List.of(each.getParameterTypes())))
        .filter(each -> Stream.of(each.getParameterTypes()).anyMatch(type -> isHostile(type)))
        .filter(
            each -> !each.getName().equals("valueOf") && each.getDeclaringClass() != Problem.class)
        .collect(Collectors.toList());
    assertThat(factories).hasSizeGreaterThan(60);
    return factories;
  }

  @ParameterizedTest
  @MethodSource("built")
  void what_a_builder_says_of_any_text_or_number_is_short_and_of_one_line(Object built)
      throws ReflectiveOperationException {
    for (Method attribute : open(built).getClass().getMethods()) {
      Class<?>[] types = attribute.getParameterTypes();
      if (types.length != 1 || Modifier.isStatic(attribute.getModifiers())) {
        continue;
      }
      for (Object hostile : hostile(types[0])) {
        Object builder = open(built);
        attribute.setAccessible(true); // declared in a class of the generated code
        call(attribute, builder, hostile);
        call(method(builder, "build"), builder);
      }
    }
  }

  static List<Object> built() {
    List<Object> built = new ArrayList<>(EveryKind.full());
    EveryKind.full().forEach(entry -> built.addAll(entry.citations()));
    built.add(Period.calendarYear(2017));
    built.add(Territory.of("BE").areas().get(0));
    built.add(Assumptions.none());
    return built;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date, USD\n%s, 1.1\n",
        "Date, USD\n13 April 2026, %s\n",
        "Date, %s\n13 April 2026, 1.1\n",
        "%s, USD\n13 April 2026, 1.1\n",
        "<Envelope><Cube><Cube time='%s'><Cube currency='USD' rate='1'/></Cube></Cube></Envelope>",
        "<Envelope><Cube><Cube time='2026-04-13'><Cube currency='%s' rate='1'/></Cube></Cube></Envelope>",
        "<Envelope><Cube><Cube time='2026-04-13'><Cube currency='USD' rate='%s'/></Cube></Cube></Envelope>",
        "<Envelope><%s",
        "<Envelope><a>&%s;</a></Envelope>",
        "<%s/>"
      })
  void what_is_said_of_a_file_of_rates_is_short_and_of_one_line(String file) throws IOException {
    for (String text : TEXTS) {
      byte[] bytes = file.formatted(text).getBytes(StandardCharsets.UTF_8);
      try {
        EcbReferenceRates.read(new ByteArrayInputStream(bytes));
      } catch (CrossborderException refused) {
        assertReadable(refused);
      }
    }
  }

  @Test
  void an_exception_of_many_problems_lists_ten_of_them_on_a_line_each() {
    Problem endless = new Problem("code", "a\nb".repeat(1000), "\u001b".repeat(1000));
    InvalidValueException many = new InvalidValueException(Collections.nCopies(1000, endless));

    assertReadable(many);
    assertThat(many.getMessage().lines()).hasSize(12).last().isEqualTo("- and 990 more");
  }

  private static void call(Executable called, Object on, Object... arguments)
      throws IllegalAccessException, InstantiationException {
    try {
      if (called instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) called).invoke(on, arguments);
      }
    } catch (InvocationTargetException thrown) {
      assertThat(thrown.getCause()).as("%s", called).isInstanceOf(CrossborderException.class);
      assertReadable((CrossborderException) thrown.getCause());
    }
  }

  private static void assertReadable(CrossborderException refused) {
    for (Problem problem : refused.problems()) {
      assertReadable(problem.message());
      assertReadable(problem.toString());
    }
    assertThat(refused.getMessage().lines()).hasSizeLessThanOrEqualTo(12);
    refused.getMessage().lines().forEach(line -> assertReadable(line.replaceFirst("^- ", "")));
  }

  private static void assertReadable(String line) {
    assertThat(line).hasSizeLessThanOrEqualTo(500);
    assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
  }

  private static boolean isHostile(Class<?> type) {
    return !hostile(type).isEmpty();
  }

  private static List<?> hostile(Class<?> type) {
    if (type == String.class) {
      return TEXTS;
    } else if (type == String[].class) {
      return TEXTS.stream().map(text -> new String[] {"BE", text}).toList();
    } else if (type == BigDecimal.class) {
      return NUMBERS;
    } else if (type == java.time.Period.class) {
      return List.of(java.time.Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE));
    }
    return List.of();
  }

  private static Object open(Object built) throws ReflectiveOperationException {
    return method(built, "toBuilder").invoke(built);
  }

  private static Method method(Object object, String name) throws NoSuchMethodException {
    Method method = object.getClass().getMethod(name);
    method.setAccessible(true);
    return method;
  }

  private static Stream<Class<?>> publicTypes() throws IOException {
    Path root = Path.of(
        Problem.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name =
            root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        type(name).filter(type -> Modifier.isPublic(type.getModifiers())).ifPresent(types::add);
      }
    }
    return types.stream();
  }

  private static Optional<Class<?>> type(String name) {
    try {
      return Optional.of(Class.forName(name, false, Problem.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
