package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.careful.Encoding;
import io.github.crossborder.json.codec.careful.LineAndColumn;
import io.github.crossborder.json.codec.careful.Lines;
import io.github.crossborder.json.codec.careful.Locations;
import io.github.crossborder.json.codec.careful.Pointer;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.text.JsonRule;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.text.Surrogates;
import io.github.crossborder.json.codec.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text in memory, in UTF-8 with or without byte order mark; nothing is known of what it says
 * until it is read.
 *
 * <p>It keeps the bytes, since only what is wrong is ever located, by looking at them again. Safe
 * for use by several threads.
 */
public final class JsonDocument {
  private final byte[] bytes;
  private final int start;
  private final Limits limits;
  private final String base;
  private volatile @Nullable Encoded encoded;

  /**
   * What the bytes are like as UTF-8.
   *
   * @param surrogateEscapes whether strings may hold surrogates that stand alone
   * @param refusal why they are no text; null if they are
   */
  private record Encoded(boolean surrogateEscapes, @Nullable LocatedProblem refusal) {}

  private JsonDocument(
      byte[] bytes, int start, Limits limits, String base, @Nullable Encoded encoded) {
    this.bytes = bytes;
    this.start = start;
    this.limits = limits;
    this.base = base;
    this.encoded = encoded;
  }

  /**
   * Returns the document of these bytes, which must not be changed afterwards. What is no UTF-8, or
   * too long, is a document with that problem alone.
   */
  public static JsonDocument of(byte[] bytes, Limits limits) {
    return upTo(limits.documentBytes(), "documentBytes", "text", bytes, limits);
  }

  /** Returns the document of a line of a stream, as {@link #of(byte[], Limits)} does. */
  static JsonDocument ofLine(byte[] bytes, Limits limits) {
    return upTo(limits.lineBytes(), "lineBytes", "line", bytes, limits);
  }

  private static JsonDocument upTo(
      int most, String limit, String what, byte[] bytes, Limits limits) {
    if (bytes.length > most) {
      String how = "the " + what + " is longer than {most} bytes";
      String message = Limits.exceeded(how, most, limit);
      return refused(JsonRule.LIMIT_EXCEEDED, message, LineAndColumn.START, limits);
    }
    return new JsonDocument(bytes, Encoding.start(bytes), limits, "", null);
  }

  /** Returns the document of this text; a bare half of a character in it is its only problem. */
  public static JsonDocument of(String text, Limits limits) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int unpaired = text.length() > limits.documentBytes() ? -1 : Surrogates.unpaired(text);
    if (unpaired >= 0) {
      int offset = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8).length;
      String message = "half a character, without its partner; remove it";
      LineAndColumn place = new Lines(bytes, 0).at(offset);
      return refused(JsonRule.UNPAIRED_SURROGATE, message, place, limits);
    }
    return of(bytes, limits);
  }

  /**
   * Returns the document that a stream holds; reads no more of it than the limits allow, and does
   * not close it.
   */
  public static JsonDocument of(InputStream stream, Limits limits) throws IOException {
    return of(stream.readNBytes(limits.documentBytes() + 1), limits);
  }

  /**
   * Returns this document as a part of a larger one: messages name places as they are called there,
   * such as {@code price} for the root below {@code /items/2/price}. Pointers stay as they are.
   */
  public JsonDocument below(String base) {
    return new JsonDocument(bytes, start, limits, base, encoded);
  }

  /** Returns how much the text may ask of its reader. */
  public Limits limits() {
    return limits;
  }

  /** Reads the document as one value of this form; never throws for what the document says. */
  public <T> ReadResult<T> read(Codec<T> codec) {
    QuickInput quick = new QuickInput(limits, bytes.length);
    T good = quick.read(codec, bytes, start, bytes.length);
    return good == null ? readWithCare(codec) : ReadResult.good(good);
  }

  /** Reads the document token by token, so that every problem is found. */
  private <T> ReadResult<T> readWithCare(Codec<T> codec) {
    LocatedProblem refusal = refusal();
    if (refusal != null) {
      return new ReadResult<>(null, false, List.of(refusal), List.of());
    }
    Lines lines = new Lines(bytes, start);
    try (JsonParser parser = parser()) {
      CarefulInput input =
          new CarefulInput(parser, lines, limits, encoded().surrogateEscapes(), base);
      T value = input.read(codec);
      return new ReadResult<>(value, input.complete(), problems(input, lines), input.failures());
    }
  }

  /**
   * Locates problems whose paths are JSON Pointers into this document; what a pointer names need
   * not be there, then the innermost value around it is the place.
   */
  public List<LocatedProblem> locate(Collection<Problem> problems) {
    Set<String> pointers = new HashSet<>();
    problems.forEach(problem -> pointers.add(problem.path()));
    Map<String, LineAndColumn> places = find(pointers, new Lines(bytes, start));
    List<LocatedProblem> located = new ArrayList<>();
    for (Problem problem : problems) {
      located.add(located(problem, places.getOrDefault(problem.path(), LineAndColumn.START)));
    }
    sort(located);
    return located;
  }

  /**
   * Locates problems whose paths begin with the name of an object, such as
   * {@code ickx-alibaba/parties[1]}: the string that its property of the given name has. Of several
   * such objects the last one is meant; a path that names none is the whole document.
   */
  public List<LocatedProblem> locate(Collection<Problem> problems, String property) {
    Set<String> names = new HashSet<>();
    problems.forEach(problem -> names.add(firstSegment(problem.path())));
    Map<String, String> objects = objectsWith(property, names::contains);
    List<Problem> pointed = new ArrayList<>();
    for (Problem problem : problems) {
      String name = firstSegment(problem.path());
      String object = objects.get(name);
      String rest =
          problem.path().substring(Math.min(name.length() + 1, problem.path().length()));
      String pointer = object == null ? "" : object + Pointer.ofPath(rest);
      pointed.add(new Problem(problem.code(), pointer, problem.message()));
    }
    return locate(pointed);
  }

  /**
   * Returns a reading's problems together with further ones, located as {@link #locate(Collection,
   * String)} does: in the order of the text, and no more than the limit of problems, with a mark
   * where there would be more.
   */
  public List<LocatedProblem> withFurther(
      ReadResult<?> reading, Collection<Problem> further, String property) {
    if (further.isEmpty()) {
      return reading.problems();
    }
    List<LocatedProblem> all = new ArrayList<>(reading.problems());
    all.addAll(locate(further, property));
    sort(all);
    if (all.size() <= limits.problems()) {
      return all;
    }
    LocatedProblem next = all.get(limits.problems());
    List<LocatedProblem> first = new ArrayList<>(all.subList(0, limits.problems()));
    Problem more = CarefulInput.tooManyProblems(limits);
    first.add(new LocatedProblem(more, next.line(), next.column()));
    return first;
  }

  /**
   * Returns the JSON Pointers of the objects, wherever they are, whose property of the given name
   * has one of the wanted strings; such as {@code /companies/3} for {@code ickx} as {@code id}.
   * Of several such objects it is the last.
   */
  public Map<String, String> objectsWith(String property, Predicate<String> wanted) {
    if (refusal() != null) {
      return Map.of();
    }
    try (JsonParser parser = parser()) {
      return Locations.objectsWith(parser, property, wanted);
    }
  }

  private Map<String, LineAndColumn> find(Set<String> pointers, Lines lines) {
    if (refusal() != null || pointers.isEmpty()) {
      return Map.of();
    }
    try (JsonParser parser = parser()) {
      return Locations.find(parser, lines, pointers);
    }
  }

  private List<LocatedProblem> problems(CarefulInput input, Lines lines) {
    Set<String> inexact = new HashSet<>();
    for (CarefulInput.Found found : input.found()) {
      if (!found.exact()) {
        inexact.add(found.problem().path());
      }
    }
    Map<String, LineAndColumn> exact = find(inexact, lines);
    List<LocatedProblem> problems = new ArrayList<>();
    for (CarefulInput.Found found : input.found()) {
      LineAndColumn place =
          found.exact() ? found.place() : exact.getOrDefault(found.problem().path(), found.place());
      problems.add(located(found.problem(), place));
    }
    sort(problems);
    CarefulInput.Found tooMany = input.tooMany();
    if (tooMany != null) {
      problems.add(located(tooMany.problem(), tooMany.place()));
    }
    return problems;
  }

  private @Nullable LocatedProblem refusal() {
    return encoded().refusal();
  }

  /** Looks at the bytes when somebody asks; reading a good text needs no look of its own. */
  private Encoded encoded() {
    Encoded known = encoded;
    if (known == null) {
      Utf8 utf8 = Utf8.scan(bytes, start);
      String wrong = Encoding.wrong(bytes, utf8.invalid());
      known = new Encoded(utf8.surrogateEscapes(), wrong == null ? null : notUtf8(wrong, utf8));
      encoded = known;
    }
    return known;
  }

  private LocatedProblem notUtf8(String message, Utf8 utf8) {
    LineAndColumn place = new Lines(bytes, start).at(utf8.invalid() - start);
    return located(Problem.of(JsonRule.NOT_UTF_8, "", message), place);
  }

  private JsonParser parser() {
    JsonFactory factory = limits.equals(Limits.STANDARD) ? standardFactory() : factory(limits);
    return factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
  }

  /** Returns the factory of parsers with standard limits, made when first asked for. */
  static JsonFactory standardFactory() {
    return Standard.FACTORY;
  }

  private static final class Standard {
    static final JsonFactory FACTORY = factory(Limits.STANDARD);
  }

  /** Sorts by position. */
  private static void sort(List<LocatedProblem> problems) {
    problems.sort(
        Comparator.comparingInt(LocatedProblem::line).thenComparingInt(LocatedProblem::column));
  }

  private static String firstSegment(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static LocatedProblem located(Problem problem, LineAndColumn place) {
    return new LocatedProblem(problem, place.line(), place.column());
  }

  private static JsonDocument refused(
      ProblemCode code, String message, LineAndColumn place, Limits limits) {
    LocatedProblem problem = located(Problem.of(code, "", message), place);
    return new JsonDocument(new byte[0], 0, limits, "", new Encoded(false, problem));
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength(limits.stringLength())
            .maxNameLength(limits.nameLength())
            .maxNumberLength(limits.numberLength())
            .build())
        .build();
  }
}
