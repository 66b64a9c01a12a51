package io.github.crossborder.place;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One area of a {@link Territory}, such as {@code BE}, {@code DE partly}, {@code BE (Essen)} or
 * {@code (the West)}.
 *
 * <p>It has a code, a label, or both, and is whole or partly meant:
 *
 * <ul>
 *   <li>a code alone is all that the code stands for;
 *   <li>a code and a label are the part of the code that the label names, such as a town: it lies
 *       within the code, how far it reaches is unknown;
 *   <li>a label alone is some place in the world where no code fits;
 *   <li>{@code partly} makes it an unsaid part of what the code and label stand for. The source did
 *       not say which part, nor that the rest is left out.
 * </ul>
 *
 * <p>A label is a name: the same label beside the same code means the same place, whoever uses it.
 * Where two sources mean different places by one name, write the labels apart.
 *
 * <p>An area of neither ({@code area-without-code-or-label}), an unknown code ({@code
 * unknown-area-code}) and another label ({@code malformed-place-label}) are refused.
 */
@Value.Immutable
public abstract class Area implements Comparable<Area> {
  private static final int LONGEST_LABEL = 200;

  Area() {}

  /** Returns a new builder, such as in {@code Area.builder().code("BE").label("Essen").build()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the code, such as {@code BE}: a country of ISO 3166-1; a subdivision of ISO 3166-2 such
   * as {@code BE-VLG}, of which the form and the country are checked, not that it exists; a
   * geographic region of the United Nations' M49 standard such as {@code 150} for Europe; or one of
   * the dated groups {@code EU}, {@code EEA} and {@code BENELUX}.
   */
  public abstract Optional<String> code();

  /**
   * Returns the name of a place, such as {@code Essen} or {@code the West}, in the source's words:
   * 1 to 200 characters (UTF-16 units) on one line, with no space at either end.
   */
  public abstract Optional<String> label();

  /** Returns whether only an unsaid part is meant; normally false. */
  @Value.Default
  public boolean partly() {
    return false;
  }

  /** Returns a builder that starts from this area. */
  public abstract Builder toBuilder();

  /** Compares for display: by code, then by label, areas without a code last. */
  @Override
  public int compareTo(Area other) {
    return Display.ORDER.compare(this, other);
  }

  /** Returns the text that {@link Territory#parse} reads, such as {@code BE (Essen)}. */
  @Override
  public String toString() {
    return TerritoryText.print(this);
  }

  /** Made when first asked for: a territory of one area needs no order. */
  private static final class Display {
    static final Comparator<Optional<String>> ABSENT_FIRST =
        comparing((Optional<String> text) -> text.orElse(""));
    static final Comparator<Area> ORDER = comparing(Area::codeMissing)
        .thenComparing(Area::code, ABSENT_FIRST)
        .thenComparing(Area::label, ABSENT_FIRST)
        .thenComparing(Area::partly, naturalOrder());
  }

  private boolean codeMissing() {
    return code().isEmpty();
  }

  /** Returns whether the label or {@code partly} leaves open how far this area reaches. */
  boolean vague() {
    return partly() || label().isPresent();
  }

  @Value.Check
  void check() {
    Optional<String> code = code();
    Optional<String> label = label();
    List<Problem> problems = new ArrayList<>();
    if (code.isEmpty() && label.isEmpty()) {
      problems.add(Problem.of(
          ProblemCode.AREA_WITHOUT_CODE_OR_LABEL,
          "",
          "area without code and label; give a code such as BE, a label, or both"));
    }
    if (code.isPresent()) {
      try {
        AreaCode.of(code.get());
      } catch (InvalidValueException e) {
        for (Problem problem : e.problems()) {
          problems.add(at("code", problem));
        }
      }
    }
    if (label.isPresent() && !sound(label.get())) {
      problems.add(malformed(label.get()));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  private static Problem malformed(String label) {
    return Problem.of(
        ProblemCode.MALFORMED_PLACE_LABEL,
        "label",
        "label " + Problem.quote(label) + ": expected 1 to " + LONGEST_LABEL + " characters on"
            + " one line, without a space at either end; it has " + label.length());
  }

  static Problem at(String path, Problem problem) {
    return new Problem(problem.code(), path, problem.message());
  }

  private static boolean sound(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !space(label.codePointAt(0))
        && !space(label.codePointBefore(label.length()))
        && isPrintable(label);
  }

  private static boolean isPrintable(String label) {
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      if (unprintable(label.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean space(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Control characters, line ends, and halves of characters, which no text file can hold. */
  private static boolean unprintable(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  /** Builds an area; a code or a label is needed. Not safe for use by several threads. */
  public static final class Builder extends ImmutableArea.Builder {
    Builder() {}

    /** Returns {@code Area.Builder}: what has been said so far shows once it is built. */
    @Override
    public String toString() {
      return "Area.Builder";
    }
  }
}
