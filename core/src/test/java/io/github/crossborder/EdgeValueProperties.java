package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.money.EuroConversionRates;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Calls the public methods of quantities, times, places and money with the smallest, the greatest
 * and the longest values there are, and with what these calls gave: whatever is refused is refused
 * by an exception of the library, with codes that the comments on the method or its type name.
 */
class EdgeValueProperties {
  private static final int CALLS = 12;
  private static final List<String> ROOMS = List.of("quantity", "time", "place", "money");
  private static final Path SOURCES = Path.of("src/main/java/io/github/crossborder");
  private static final List<Method> METHODS = methods();
  private static final Map<Type, List<?>> EDGES = edges();
  /** Comments that leave it to another one: "as {@link #spot} does", "the same as {@link #of}". */
  private static final Pattern ELSEWHERE = Pattern.compile(
      "@throws\\s.*\\b(as|what)\\s[* ]*\\{@link|the same as|every broken rule", Pattern.DOTALL);

  private static final Map<String, String> COMMENTS = new HashMap<>();

  private static List<Method> methods() {
    return ROOMS.stream()
        .flatMap(EdgeValueProperties::types)
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> !method.isBridge() && !method.getDeclaringClass().isEnum())
        .filter(method -> method.getDeclaringClass().getName().startsWith("io.github"))
        .filter(method -> Stream.of(method.getParameterTypes()).noneMatch(Path.class::equals))
        .sorted(Comparator.comparing(Method::toString))
        .distinct()
        .toList();
  }

  private static Stream<Class<?>> types(String room) {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .sorted()
          .map(name -> type("io.github.crossborder." + room + "." + name.replace(".java", "")))
          .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .filter(type -> !Throwable.class.isAssignableFrom(type))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException unknown) {
      throw new IllegalStateException(unknown);
    }
  }

  private static Map<Type, List<?>> edges() {
    Map<Type, List<?>> edges = new HashMap<>();
    edges.put(
        int.class, List.of(Integer.MIN_VALUE, -1, 0, 1, 2, 12, 30, 366, 9999, Integer.MAX_VALUE));
    edges.put(Integer.class, edges.get(int.class));
    edges.put(long.class, List.of(Long.MIN_VALUE, -1L, 0L, 1L, 5L, Long.MAX_VALUE));
    edges.put(boolean.class, List.of(true, false));
    edges.put(
        BigDecimal.class,
        Stream.of(
                "0",
                "1",
                "-1",
                "0.9",
                "1.10",
                "1E-28",
                "3E-30",
                "-1E-30",
                "1E+30",
                "-9.9E+30",
                "1234567890.123456789012345678901234",
                "1E-1000",
                "1E+1000",
                "7E+2147483647",
                "7E-2147483647",
                "9".repeat(5000),
                "100",
                "1E-15",
                "33.333333333333")
            .map(BigDecimal::new)
            .toList());
    edges.put(
        String.class,
        List.of(
            "",
            " ",
            "x".repeat(200_000),
            "1".repeat(300),
            "\uD800",
            "\n\u202E",
            "EUR",
            "XXX",
            "percent",
            "EUR/share",
            "item/day",
            "5",
            "-0.1",
            "1E5",
            "almost EUR 28 million",
            "BETWEEN 1 3 EUR",
            "0001",
            "9999-12-31",
            "0001-01-01",
            "9999-24~",
            "0001-28?",
            "0001-01-01/9999-12-31",
            "../..",
            "9999~/..",
            "BE",
            "BE-VLG",
            "001",
            "EU",
            "150",
            "150 except GB",
            "BE (Essen)",
            "KHR trillion"));
    edges.put(
        LocalDate.class,
        List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(0, 12, 31),
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(2016, 2, 29),
            LocalDate.of(2023, 1, 2)));
    edges.put(
        YearMonth.class,
        Stream.of(-999_999_999, 0, 1, 2016, 9999, 10_000, 999_999_999)
            .flatMap(year -> Stream.of(YearMonth.of(year, 1), YearMonth.of(year, 12)))
            .toList());
    edges.put(
        MonthDay.class,
        Stream.of("--01-01", "--02-28", "--02-29", "--04-30", "--12-31")
            .map(MonthDay::parse)
            .toList());
    edges.put(
        CurrencyUnit.class,
        Stream.of("EUR", "USD", "JPY", "XXX", "XTS", "BGN", "DEM", "CLF", "KWD", "XAU")
            .map(CurrencyUnit::of)
            .toList());
    edges.put(
        Money.class,
        List.of(
            Money.parse("EUR 5.00"),
            Money.parse("USD 0.00"),
            Money.of(CurrencyUnit.JPY, new BigDecimal(BigInteger.TEN.pow(40))),
            Money.of(CurrencyUnit.EUR, new BigDecimal(BigInteger.TEN.pow(5000)).negate())));
    edges.put(Object.class, List.of("x", 1));
    edges.put(
        Assumptions.class,
        List.of(
            Assumptions.none(),
            Assumptions.builder()
                .approximateDateToleranceDays(Integer.MAX_VALUE)
                .continuance(true)
                .build(),
            Assumptions.builder()
                .approximateDateToleranceDays(1)
                .plainNumbersExact(true)
                .aboutTolerancePercent(new BigDecimal("99.999999999"))
                .build()));
    edges.put(
        Quantity.class,
        List.of(
            Quantity.few(UnitOfMeasure.DAY),
            Quantity.of(Qualifier.EXACT, new BigDecimal("1E-30"), UnitOfMeasure.of("EUR")),
            Quantity.plain("0." + "0".repeat(27) + "1", 28, UnitOfMeasure.of("EUR")),
            Quantity.plain("0", -30, UnitOfMeasure.of("USD")),
            Quantity.plain("0", 30, UnitOfMeasure.of("USD")),
            Quantity.plain(Long.MAX_VALUE, UnitOfMeasure.of("EUR")),
            Quantity.of(Qualifier.ALMOST, new BigDecimal("-9E+30"), UnitOfMeasure.of("EUR/share")),
            Quantity.between(Long.MIN_VALUE, Long.MAX_VALUE, UnitOfMeasure.PERCENT)));
    edges.put(
        UnitOfMeasure.class,
        List.of(
            UnitOfMeasure.of("EUR"),
            UnitOfMeasure.of("XXX"),
            UnitOfMeasure.of("USD/share"),
            UnitOfMeasure.PERCENT,
            UnitOfMeasure.RATIO));
    edges.put(
        Bounds.class,
        List.of(
            Bounds.none(UnitOfMeasure.of("EUR")),
            Bounds.exactly(BigDecimal.ZERO, UnitOfMeasure.RATIO),
            Bounds.exactly(new BigDecimal("1E-1000"), UnitOfMeasure.RATIO),
            Bounds.above(new BigDecimal("1E+1000"), UnitOfMeasure.PERCENT)));
    edges.put(
        PartialDate.class,
        Stream.of("0001", "9999-12-31", "9999-24~", "0001-24", "2016-12?", "9999%")
            .map(PartialDate::parse)
            .toList());
    edges.put(
        Period.class,
        Stream.of(
                "/",
                "../..",
                "0001-01-01/9999-12-31",
                "9999-12-01/9999-12-31",
                "0001-01-01/0001-12-31",
                "0001-24/9999-24",
                "9999~/..",
                "2023-01-02/2023-01-02")
            .map(Period::parse)
            .toList());
    edges.put(
        PeriodEnd.class, List.of(PeriodEnd.OPEN, PeriodEnd.UNKNOWN, PeriodEnd.parse("9999~")));
    List<String> countries =
        Territory.WORLD.countries().orElseThrow().stream().map(Country::code).toList();
    edges.put(
        Territory.class,
        List.of(
            Territory.WORLD,
            Territory.of("EU"),
            Territory.partly("BE"),
            Territory.labelled("x".repeat(200)),
            many(countries.subList(0, 200)).toBuilder()
                .excluding(subdivisions(countries.subList(0, 200), "A"))
                .build(),
            many(subdivisions(countries.subList(0, 170), "B")),
            many(countries)));
    edges.put(Area.class, many(countries).areas());
    edges.put(
        ExchangeRate.class,
        Stream.of("1E-30", "1E+30", "1.1", "0.3333333333333333333333")
            .map(rate -> ExchangeRate.spot(
                CurrencyUnit.EUR,
                CurrencyUnit.USD,
                new BigDecimal(rate),
                LocalDate.of(2023, 1, 2),
                "a bank"))
            .toList());
    edges.put(
        ExchangeRates.class, List.of(EuroConversionRates.table(), ExchangeRates.of((ExchangeRate)
            edges.get(ExchangeRate.class).get(0))));
    return edges;
  }

  private static Territory many(List<String> codes) {
    Territory.Builder territory = Territory.builder();
    codes.forEach(code -> territory.addArea(Area.builder().code(code).build()));
    return territory.build();
  }

  private static List<String> subdivisions(List<String> countries, String name) {
    return countries.stream().map(country -> country + "-" + name).toList();
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void what_a_method_refuses_it_refuses_by_an_exception_that_it_documents(@ForAll long seed)
      throws IllegalAccessException {
    Random random = new Random(seed);
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Method method = METHODS.get(random.nextInt(METHODS.size()));
      Optional<Object> target = Modifier.isStatic(method.getModifiers())
          ? Optional.of(method)
          : value(method.getDeclaringClass(), made, random);
      Object[] values = Stream.of(method.getGenericParameterTypes())
          .map(type -> value(type, made, random).orElse(null))
          .toArray();
      if (target.isPresent() && Arrays.stream(values).noneMatch(value -> value == null)) {
        call(method, target.get(), values).ifPresent(made::add);
      }
    }
  }

  private static Optional<Object> call(Method method, Object target, Object... values)
      throws IllegalAccessException {
    method.setAccessible(true); // builders have methods of a hidden superclass
    try {
      Object result = method.invoke(target, values);
      return result instanceof Optional<?> optional
          ? optional.map(Object.class::cast)
          : Optional.ofNullable(result);
    } catch (InvocationTargetException refusal) {
      assertThat(refusal.getCause())
          .as(() -> method + " of " + Arrays.toString(values))
          .isInstanceOf(CrossborderException.class);
      assertThat(((CrossborderException) refusal.getCause()).problems())
          .as("what the comments of %s do not tell", method)
          .allMatch(problem -> documents(method, problem.code()));
      return Optional.empty();
    }
  }

  /** Whether a comment on a method of that name says that it refuses, or its type's which code. */
  private static boolean documents(Method method, String code) {
    return Stream.concat(
            Stream.of(method.getDeclaringClass()),
            Stream.of(method.getDeclaringClass().getInterfaces()))
        .map(type -> type.getName().replaceFirst(".*[.](\\w+[.]\\w+?)([$].*)?$", "$1"))
        .map(type -> type.replaceFirst("[.]Immutable", "."))
        .map(type -> ofMethod(type, method.getName()) + ofType(type))
        .anyMatch(
            comment -> comment.contains(code) || ELSEWHERE.matcher(comment).find());
  }

  private static String ofMethod(String type, String method) {
    return comments(type, "[^;{}*]*\\b" + method + "[(]");
  }

  private static String ofType(String type) {
    return comments(type, "[^*]*\\b(?:class|interface|record) ");
  }

  private static String comments(String type, String before) {
    return COMMENTS.computeIfAbsent(type + before, key -> {
      try {
        String source = Files.readString(SOURCES.resolve(type.replace('.', '/') + ".java"));
        return Pattern.compile("/[*][*]((?:(?![*]/).)*)[*]/" + before, Pattern.DOTALL)
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining());
      } catch (IOException inJdk) {
        return "";
      }
    });
  }

  private static Optional<Object> value(Type type, List<Object> made, Random random) {
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], made, random);
    }
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return Optional.of(random.nextBoolean() ? value(of, made, random) : Optional.empty());
      }
      return Optional.of(value(of, made, random)
          .map(value -> Collections.nCopies(random.nextInt(3) * random.nextInt(300), value))
          .orElse(List.of()));
    }
    Class<?> wanted = type instanceof Class<?> known ? known : Object.class;
    if (wanted.isArray()) {
      Optional<Object> element = value(wanted.getComponentType(), made, random);
      Object array =
          Array.newInstance(wanted.getComponentType(), element.isPresent() ? random.nextInt(3) : 0);
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, element.orElseThrow());
      }
      return Optional.of(array);
    }
    if (wanted == InputStream.class) {
      return Optional.of(
          new ByteArrayInputStream("Date,USD\n2023-01-02,1.1\n".getBytes(StandardCharsets.UTF_8)));
    }
    if (wanted.isEnum()) {
      return Optional.of(
          wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)]);
    }
    List<Object> fitting = new ArrayList<>(EDGES.getOrDefault(wanted, List.of()));
    made.stream().filter(wanted::isInstance).forEach(fitting::add);
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }
}
