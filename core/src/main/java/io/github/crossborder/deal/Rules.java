package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects every broken rule of one value and throws them together. */
final class Rules extends AttributeReader {
  /** What a lag or a recurrence is told in. */
  static final List<UnitOfMeasure> TIMES =
      List.of(UnitOfMeasure.DAY, UnitOfMeasure.WEEK, UnitOfMeasure.MONTH, UnitOfMeasure.YEAR);

  private static final int MAX_TEXT = 10_000;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Set<UnitOfMeasure> WHOLE =
      Set.of(UnitOfMeasure.ITEM, UnitOfMeasure.PERSON, UnitOfMeasure.RANK);

  private final String part;
  private final @Nullable Entry entry;
  private List<Problem> problems = List.of();
  private List<String> missing = List.of();

  private Rules(String part, @Nullable Entry entry) {
    this.part = part;
    this.entry = entry;
  }

  /** Starts with the rules that all claims share, and those of all texts. */
  static Rules of(Claim claim) {
    Rules rules = new Rules("", claim);
    rules.text("note", claim.note());
    if (followsItself(claim)) {
      rules.broken(
          ProblemCode.SELF_RELATION,
          "follows",
          claim.entryKind() + " " + claim.id() + " follows itself; name what it follows");
    }
    rules.cited(claim);
    claim.show(rules);
    return rules;
  }

  /** Starts with the rules that all things share, and those of all texts: few have others. */
  static Rules of(Thing thing) {
    Rules rules = new Rules("", thing);
    rules.text("description", thing.description());
    if (thing instanceof Source) {
      thing.show(rules);
    } else {
      rules.entry(thing);
      rules.cited(thing);
    }
    return rules;
  }

  /** Refuses a required attribute that was never set. */
  Rules required(String attribute, OpenCode value) {
    code(attribute, value);
    return this;
  }

  /** Looks at whether required attributes were set, and at texts. */
  @Override
  protected void read(String attribute, Object value) {
    require(attribute, value, Unset.QUANTITY);
  }

  @Override
  void entry(Entry read) {
    require("id", read.id(), Unset.ID);
  }

  @Override
  void reference(String attribute, Id target, Referent expected) {
    require(attribute, target, Unset.ID);
  }

  @Override
  void code(String attribute, OpenCode code) {
    require(attribute, code.code(), Unset.TEXT);
  }

  @Override
  void code(String attribute, OpenCode unsaid, OpenCode code) {
    code(attribute, code);
  }

  @SuppressWarnings("ReferenceEquality") // what a source says may be equal
  private void require(String attribute, Object value, Object unset) {
    if (value == unset) {
      missing(attribute);
    }
  }

  /** An attribute that has a usual value is never left unset. */
  @Override
  void unless(String attribute, Object unsaid, Object value) {}

  @Override
  void maybe(String attribute, Optional<?> value) {}

  /** The rules that all claims share come first. */
  @Override
  void claim(Claim claim) {}

  /** Tells of a required attribute that was never set. */
  void missing(String attribute) {
    String what = entry == null ? part : entry.entryKind().toString();
    String name = named(" ", "");
    broken(
        ProblemCode.MISSING_ATTRIBUTE,
        attribute,
        what + name + " has no " + attribute + "; set it, since it is required");
    if (missing.isEmpty()) {
      missing = new ArrayList<>();
    }
    missing.add(attribute);
  }

  /** The id of the entry between two texts; nothing where there is none. */
  @SuppressWarnings("ReferenceEquality") // what a source says may be equal
  private String named(String before, String behind) {
    return entry == null || entry.id() == Unset.ID ? "" : before + entry.id() + behind;
  }

  private void cited(Entry cited) {
    if (cited.citations().isEmpty()) {
      broken(
          ProblemCode.MISSING_CITATION,
          "citations",
          cited.entryKind() + " " + cited.id() + " cites no source; add at least one citation");
    }
  }

  /** Starts with no rule, for a part of an entry, such as a citation. */
  static Rules ofPart(String what) {
    return new Rules(what, null);
  }

  private static boolean followsItself(Claim claim) {
    List<Follows> follows = claim.follows();
    for (int i = 0; i < follows.size(); i++) { // a plain loop, since every claim is asked
      if (follows.get(i).entry().equals(claim.id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds a broken rule. Callers look with an {@code if} first, so that no message is made where
   * nothing is wrong.
   */
  void broken(ProblemCode rule, String attribute, String message) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    String place = named("", "/");
    problems.add(Problem.of(rule, place + attribute, message));
  }

  @Override
  void text(String attribute, Optional<String> text) {
    if (text.isPresent()) {
      text(attribute, text.get());
    }
  }

  @Override
  void text(String attribute, String text) {
    require(attribute, text, Unset.TEXT);
    if (text.isBlank()) {
      broken(
          ProblemCode.BLANK_TEXT,
          attribute,
          attribute + " is blank; leave it out where the source says nothing");
    }
    if (text.length() > MAX_TEXT) {
      broken(
          ProblemCode.TEXT_TOO_LONG,
          attribute,
          attribute + " has " + text.length() + " characters; at most " + MAX_TEXT);
    }
  }

  /** A language tag of BCP 47, such as {@code nl} or {@code zh-Hans}. */
  Rules language(String attribute, Optional<String> tag) {
    if (tag.isPresent() && !isLanguageTag(tag.get())) {
      broken(
          ProblemCode.MALFORMED_LANGUAGE,
          attribute,
          attribute + " " + Problem.quote(tag.get())
              + ": expected a language tag of BCP 47, such as 'nl'");
    }
    return this;
  }

  /** An absolute URL (RFC 3986), such as {@code https://example.org/page}. */
  Rules url(String attribute, Optional<String> url) {
    if (url.isPresent() && !isAbsoluteUrl(url.get())) {
      broken(
          ProblemCode.MALFORMED_URL,
          attribute,
          attribute + " " + Problem.quote(url.get()) + ": expected an absolute URL");
    }
    return this;
  }

  /** Equivalents restate an amount in other units. */
  Rules equivalents(Optional<Quantity> quantity, List<Quantity> equivalents) {
    for (int i = 0; i < equivalents.size(); i++) {
      Quantity equivalent = equivalents.get(i);
      if (quantity.isEmpty() || quantity.get().unit().equals(equivalent.unit())) {
        broken(
            ProblemCode.EQUIVALENT_UNIT,
            "equivalents[" + i + "]",
            "equivalent " + equivalent
                + (quantity.isPresent() ? " of " + quantity.get() : " of no quantity")
                + ": expected the same amount in another unit");
      }
    }
    return this;
  }

  /** How long something lasts, or how much later it comes. */
  void time(String attribute, Optional<Quantity> time) {
    if (time.isPresent() && !TIMES.contains(time.get().unit())) {
      broken(
          ProblemCode.LAG_UNIT,
          attribute,
          attribute + " " + time.get() + ": expected a quantity in day, week, month or year");
    }
  }

  /** Whether a number may be above zero, or zero where that will do. */
  static boolean isAbove(Quantity number, boolean orZero) {
    return switch (number.upperQualifier().orElse(number.qualifier())) {
      case OVER, AT_LEAST, FEW -> true;
      case UNDER -> most(number).signum() > 0;
      default -> most(number).signum() > (orZero ? -1 : 0);
    };
  }

  /** A count of parties or people. */
  Rules count(String attribute, Optional<Quantity> count) {
    if (count.isPresent()
        && !count.get().unit().equals(UnitOfMeasure.PERSON)
        && !count.get().unit().equals(UnitOfMeasure.ITEM)) {
      broken(
          ProblemCode.COUNT_UNIT,
          attribute,
          attribute + " " + count.get() + ": expected a quantity in person or item");
      return this;
    }
    return count.isPresent() ? counted(attribute, count.get()) : this;
  }

  /**
   * What is counted comes in whole numbers, not below zero; of ranks the first is 1. Asked only if
   * the unit fits, so that a wrong unit is told once.
   */
  Rules counted(String attribute, Quantity count) {
    UnitOfMeasure unit = count.unit();
    boolean isRank = unit.equals(UnitOfMeasure.RANK);
    if (isBelow(count, isRank ? BigDecimal.ONE : BigDecimal.ZERO)) {
      outOfRange(attribute, count, isRank ? "1, which is the first, or more" : "zero or more");
    } else if (WHOLE.contains(unit) && isBroken(count)) {
      outOfRange(attribute, count, "a whole number");
    }
    return this;
  }

  private void outOfRange(String attribute, Quantity count, String expected) {
    broken(ProblemCode.COUNT_RANGE, attribute, attribute + " " + count + ": expected " + expected);
  }

  /**
   * Whether the number is said to be below another: less than it, or at most, about or almost a
   * number below it.
   */
  private static boolean isBelow(Quantity count, BigDecimal least) {
    Qualifier said = count.upperQualifier().orElse(count.qualifier());
    return switch (said) {
      case OVER, AT_LEAST, FEW -> false;
      case UNDER -> most(count).compareTo(least) <= 0;
      default -> most(count).compareTo(least) < 0;
    };
  }

  private static BigDecimal most(Quantity count) {
    return count.upper().or(count::amount).orElseThrow();
  }

  private static boolean isBroken(Quantity count) {
    if (count.upperQualifier().isPresent()) {
      BigDecimal first = count.amount().orElseThrow().setScale(0, RoundingMode.CEILING);
      Bounds bounds = count.bounds();
      return !bounds.contains(first) && !bounds.contains(first.add(BigDecimal.ONE));
    }
    boolean isTold = count.qualifier() == Qualifier.EXACT || count.qualifier() == Qualifier.PLAIN;
    return isTold && count.amount().orElseThrow().scale() > 0;
  }

  /** A part of the shares of something, in a unit that fits, is neither negative nor above all. */
  Rules shareRange(String attribute, Quantity share) {
    Bounds bounds = share.bounds();
    Optional<BigDecimal> upper = bounds.upper();
    Optional<BigDecimal> lower = bounds.lower();
    boolean negative = upper.isPresent() && upper.get().signum() < (bounds.isUpperClosed() ? 0 : 1);
    boolean overfull = share.unit().equals(UnitOfMeasure.PERCENT)
        && lower.isPresent()
        && lower.get().compareTo(ALL) >= (bounds.isLowerClosed() ? 1 : 0);
    if (negative || overfull) {
      broken(
          ProblemCode.SHARE_RANGE,
          attribute,
          attribute + " " + share + ": expected 0 to 100 percent, or a number of shares");
    }
    return this;
  }

  /** Which shares count as the whole is said of a percentage, and a class by its name. */
  Rules shareOf(
      ShareOf whole,
      Optional<String> shareClass,
      Optional<Quantity> quantity,
      List<Quantity> equivalents) {
    if (whole == ShareOf.CLASS && shareClass.isEmpty()) {
      broken(
          ProblemCode.SHARE_CLASS_UNNAMED,
          "shareClass",
          "shareOf is CLASS, but no shareClass says which");
    }
    if (whole != ShareOf.UNSPECIFIED && !isInPercent(quantity, equivalents)) {
      broken(
          ProblemCode.WHOLE_OF_NO_SHARE,
          "shareOf",
          "shareOf is " + whole + ", but nothing is said in percent; leave it out");
    }
    return this;
  }

  private static boolean isInPercent(Optional<Quantity> quantity, List<Quantity> equivalents) {
    if (quantity.isPresent() && quantity.get().unit().equals(UnitOfMeasure.PERCENT)) {
      return true;
    }
    for (Quantity equivalent : equivalents) {
      if (equivalent.unit().equals(UnitOfMeasure.PERCENT)) {
        return true;
      }
    }
    return false;
  }

  /** What is granted or moves goes from one party to another. */
  Rules sides(Optional<Id> from, String attribute, Optional<Id> to) {
    if (from.isPresent() && from.equals(to)) {
      broken(
          ProblemCode.SAME_SIDES,
          attribute,
          attribute + " '" + from.get() + "' is also the other side; leave out the one"
              + " that is not said");
    }
    return this;
  }

  void check() {
    if (!missing.isEmpty()) {
      throw new InvalidValueException(
          problems.stream().filter(problem -> !isAboutMissing(problem)).toList());
    } else if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  /** Whether it tells something else of what was never set. */
  private boolean isAboutMissing(Problem problem) {
    return !problem.is(ProblemCode.MISSING_ATTRIBUTE)
        && missing.contains(problem.path().replaceFirst(".*/", ""));
  }

  private static boolean isAbsoluteUrl(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isLanguageTag(String tag) {
    if (tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1))) {
      return true; // nearly every tag
    }
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
