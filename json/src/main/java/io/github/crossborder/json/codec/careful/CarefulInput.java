package io.github.crossborder.json.codec.careful;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.text.Surrogates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * One reading of a text: the parser, and the problems found so far. Codecs report what is bad here
 * and go on; at the limit of problems, and where the text is no JSON, reading ends.
 */
public final class CarefulInput {
  private final JsonParser parser;
  private final Lines lines;
  private final Limits limits;
  private final boolean surrogateEscapes;
  private final String base;
  private final List<Found> found = new ArrayList<>(0);
  private final List<RuntimeException> failures = new ArrayList<>(0);
  private @Nullable Found tooMany;
  private boolean ended;
  private boolean complete;

  /**
   * A problem and its place.
   *
   * @param exact whether the place is that of the problem's pointer, or only near it since the
   *     parser had already moved on
   */
  public record Found(Problem problem, LineAndColumn place, boolean exact) {}

  /** Ends the reading from within; what was found so far is reported. Never leaves this class. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /**
   * Begins a reading.
   *
   * @param surrogateEscapes whether strings may hold surrogates that stand alone, so that they need
   *     a look
   * @param base the pointer of the text's value in what it is a part of, for words only
   */
  public CarefulInput(
      JsonParser parser, Lines lines, Limits limits, boolean surrogateEscapes, String base) {
    this.parser = parser;
    this.lines = lines;
    this.limits = limits;
    this.surrogateEscapes = surrogateEscapes;
    this.base = base;
  }

  /** Reads the one value of the text; null where it is bad or the reading ended early. */
  public <T> @Nullable T read(CarefulForm<T> form) {
    try {
      if (parser.nextToken() == null) {
        bad(ProblemCode.SYNTAX_ERROR, "is empty; expected " + form.expected());
        return null;
      }
      T value = form.read(this);
      ended = true;
      if (parser.nextToken() != null) {
        addLast(ProblemCode.SYNTAX_ERROR, SyntaxMessage.AFTER_THE_END, currentPlace());
        return null;
      }
      complete = true;
      return value;
    } catch (Stopped e) {
      return null;
    } catch (JacksonException e) {
      notJson(e);
      return null;
    }
  }

  /** Returns what ends the reading where the rest is of no use. */
  public static RuntimeException stop() {
    return new Stopped();
  }

  public JsonParser parser() {
    return parser;
  }

  public int problemCount() {
    return found.size();
  }

  public List<Found> found() {
    return found;
  }

  /** Returns what the library failed at unexpectedly, for somebody to mend it. */
  public List<RuntimeException> failures() {
    return failures;
  }

  /**
   * Returns the mark that there may be more problems than were reported, with the place where
   * reading stopped.
   */
  @Nullable
  public Found tooMany() {
    return tooMany;
  }

  /** Returns whether the text was read to its end, whatever problems it has. */
  public boolean complete() {
    return complete;
  }

  /** Returns the current token's string; null, and a problem, if it is none or is malformed. */
  @Nullable
  public String string(CarefulForm<?> form) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(form);
      return null;
    }
    String text = parser.getString();
    if (surrogateEscapes) {
      int unpaired = Surrogates.unpaired(text);
      if (unpaired >= 0) {
        bad(ProblemCode.UNPAIRED_SURROGATE, Surrogates.message(text, unpaired));
        return null;
      }
    }
    return text;
  }

  /** Reports that the current value is of the wrong JSON type and skips it. */
  public <T> @Nullable T wrongType(CarefulForm<T> form) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      bad(ProblemCode.NULL_VALUE, "is null; leave it out, or give " + form.expected());
    } else {
      bad(ProblemCode.WRONG_TYPE, "expected " + form.expected() + ", found " + describeValue());
      parser.skipChildren();
    }
    return null;
  }

  /** Reports that the current token is bad; the message goes on from the name of its place. */
  public void bad(ProblemCode code, String message) {
    String pointer = Pointer.of(parser);
    String words = words(pointer);
    String link = message.startsWith("is ") ? " " : ": ";
    add(Problem.of(code, pointer, words + link + message), currentPlace(), true);
  }

  /**
   * Reports the rules that the value just read breaks, at the places below it that their paths
   * name.
   *
   * @param named whether those paths begin with a name of the value
   */
  public void broken(CrossborderException broken, List<String> properties, boolean named) {
    if (broken.problems().isEmpty()) {
      failed(broken);
      return;
    }
    String here = Pointer.of(parser);
    boolean scalar = parser.currentToken().isScalarValue();
    for (Problem problem : broken.problems()) {
      String pointer = here + Pointer.ofPath(problem.path(), properties, named);
      add(new Problem(problem.code(), pointer, problem.message()), currentPlace(), scalar);
    }
  }

  /** Reports that the library failed at the value just read, which is a fault in the library. */
  public void failed(RuntimeException failure) {
    String pointer = Pointer.of(parser);
    failures.add(failure);
    String message = words(pointer)
        + ": this value made the library fail, which is a fault in it (please report it): "
        + failure;
    add(Problem.of(ProblemCode.INTERNAL_ERROR, pointer, message), currentPlace(), false);
  }

  /** Reports the property whose name is the current token as unknown and skips its value. */
  public void unknownProperty(List<String> known) {
    if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
      throw stop();
    }
    String name = parser.currentName();
    String message = ownerOfProperty() + " has no property " + Problem.quote(name)
        + Problem.didYouMean(name, known);
    add(
        Problem.of(ProblemCode.UNKNOWN_PROPERTY, Pointer.of(parser), message),
        currentPlace(),
        true);
    skipProperty();
  }

  /** Reports the property whose name is the current token as given before and skips its value. */
  public void duplicateProperty() {
    String message = ownerOfProperty() + " has " + Problem.quote(parser.currentName())
        + " more than once; keep one";
    add(
        Problem.of(ProblemCode.DUPLICATE_PROPERTY, Pointer.of(parser), message),
        currentPlace(),
        true);
    skipProperty();
  }

  /** Reports that the object just read lacks a property. */
  public void missingProperty(String name) {
    String pointer = Pointer.of(parser);
    String message = words(pointer) + " has no property '" + name + "'; it must have one";
    add(Problem.of(ProblemCode.MISSING_PROPERTY, pointer, message), currentPlace(), false);
  }

  private void skipProperty() {
    parser.nextToken();
    parser.skipChildren();
  }

  private String ownerOfProperty() {
    return words(parser.streamReadContext().getParent().pathAsPointer().toString());
  }

  private String words(String pointer) {
    return Pointer.words(base + pointer);
  }

  private String describeValue() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the string " + Problem.quote(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
        "the number " + Problem.quote(parser.getString());
      default -> parser.currentToken().asString();
    };
  }

  private void notJson(JacksonException e) {
    String said = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      String message = SyntaxMessage.ofLimit(said, limits);
      LineAndColumn place = SyntaxMessage.isOfString(said)
          ? currentPlace()
          : lines.at(parser.currentLocation().getByteOffset() - 1);
      addLast(ProblemCode.LIMIT_EXCEEDED, message, place);
    } else {
      notJson(said, e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }
  }

  private void notJson(String said, TokenStreamLocation told) {
    long at = told.getByteOffset();
    if (SyntaxMessage.isOfHalfCharacter(said)) {
      long start = lines.startOfString(at);
      String message = "a property's name holds half a character, an escape without its partner: "
          + Problem.quote(lines.textBetween(start + 1, at)) + "; remove it";
      addLast(ProblemCode.UNPAIRED_SURROGATE, message, lines.at(start));
      return;
    }
    long start = SyntaxMessage.isToldLate(said) ? lines.startOfWord(at) : at;
    String word = lines.wordAt(start);
    String message = ended
        ? SyntaxMessage.afterTheEnd(word)
        : SyntaxMessage.of(said, parser.streamReadContext(), word);
    addLast(ProblemCode.SYNTAX_ERROR, message, lines.at(start));
  }

  /** Adds a problem after which nothing is read, even above the limit. */
  private void addLast(ProblemCode code, String message, LineAndColumn place) {
    String pointer = ended ? "" : Pointer.of(parser);
    found.add(new Found(Problem.of(code, pointer, message), place, true));
  }

  private LineAndColumn currentPlace() {
    return lines.at(parser.currentTokenLocation());
  }

  private void add(Problem problem, LineAndColumn place, boolean exact) {
    if (found.size() == limits.problems()) {
      tooMany = new Found(tooManyProblems(limits), place, true);
      throw stop();
    }
    found.add(new Found(problem, place, exact));
  }

  /** Returns the mark that there are more problems than are listed. */
  public static Problem tooManyProblems(Limits limits) {
    String message = "reading stopped here, at the limit of " + limits.problems()
        + " problems; there are more (to see them, raise problems in JsonLimits)";
    return Problem.of(ProblemCode.TOO_MANY_PROBLEMS, "", message);
  }
}
