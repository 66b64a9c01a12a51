package io.github.crossborder.quantity;

import io.github.crossborder.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands an English phrase such as "almost EUR 28 million", wholly or not at all. */
final class PhraseParser {
  private static final Map<String, Qualifier> QUALIFIERS = new LinkedHashMap<>();

  static {
    QUALIFIERS.put("exactly ", Qualifier.EXACT);
    QUALIFIERS.put("about ", Qualifier.ABOUT);
    QUALIFIERS.put("around ", Qualifier.ABOUT);
    QUALIFIERS.put("some ", Qualifier.ABOUT);
    QUALIFIERS.put("roughly ", Qualifier.ABOUT);
    QUALIFIERS.put("approximately ", Qualifier.ABOUT);
    QUALIFIERS.put("almost ", Qualifier.ALMOST);
    QUALIFIERS.put("nearly ", Qualifier.ALMOST);
    QUALIFIERS.put("under ", Qualifier.UNDER);
    QUALIFIERS.put("below ", Qualifier.UNDER);
    QUALIFIERS.put("less than ", Qualifier.UNDER);
    QUALIFIERS.put("fewer than ", Qualifier.UNDER);
    QUALIFIERS.put("over ", Qualifier.OVER);
    QUALIFIERS.put("above ", Qualifier.OVER);
    QUALIFIERS.put("more than ", Qualifier.OVER);
    QUALIFIERS.put("at least ", Qualifier.AT_LEAST);
    QUALIFIERS.put("no less than ", Qualifier.AT_LEAST);
    QUALIFIERS.put("not less than ", Qualifier.AT_LEAST);
    QUALIFIERS.put("no fewer than ", Qualifier.AT_LEAST);
    QUALIFIERS.put("at most ", Qualifier.AT_MOST);
    QUALIFIERS.put("no more than ", Qualifier.AT_MOST);
    QUALIFIERS.put("not more than ", Qualifier.AT_MOST);
    QUALIFIERS.put("between ", Qualifier.BETWEEN);
    QUALIFIERS.put("a few ", Qualifier.FEW);
    QUALIFIERS.put("several ", Qualifier.FEW);
  }

  /** Phrases that say a number without naming it. */
  private static final Map<String, Quantity> NUMBERLESS = Map.of(
      "a majority", Quantity.parse("OVER 50 percent"),
      "a minority", Quantity.parse("OVER 0 UNDER 50 percent"),
      "a double-digit percentage", Quantity.parse("AT_LEAST 10 UNDER 100 percent"),
      "a single-digit percentage", Quantity.parse("OVER 0 UNDER 10 percent"));

  /** Of new by old; "doubled" alone is said of 1.97 times too, so it is ABOUT. */
  private static final Map<String, Integer> MULTIPLES =
      Map.of("doubled", 2, "tripled", 3, "quadrupled", 4);

  private final PhraseCursor cursor;

  private PhraseParser(PhraseCursor cursor) {
    this.cursor = cursor;
  }

  static Quantity parse(String phrase, @Nullable DecimalMark mark) {
    PhraseCursor cursor = new PhraseCursor(phrase, mark);
    Quantity quantity = new PhraseParser(cursor).quantity();
    if (!cursor.isAtEnd()) {
      throw cursor.refused("the end of the phrase");
    }
    return quantity;
  }

  /** A number with what stands around it. */
  private record Amount(
      Optional<UnitOfMeasure> before,
      PrintedNumber number,
      Optional<UnitOfMeasure> behind,
      Optional<UnitOfMeasure> per) {}

  private Quantity quantity() {
    Optional<Quantity> numberless = accepted(NUMBERLESS);
    if (numberless.isPresent()) {
      return numberless.get();
    }
    Optional<Qualifier> qualifier = qualifier();
    Optional<Integer> times = accepted(MULTIPLES);
    if (times.isPresent()) {
      return Quantity.of(qualifier.orElse(Qualifier.ABOUT), times.get(), UnitOfMeasure.RATIO);
    }
    if (qualifier.isEmpty()) {
      return unqualified();
    }
    return switch (qualifier.get()) {
      case BETWEEN -> between();
      case FEW -> few();
      case OVER, AT_LEAST -> above(qualifier.get());
      default -> {
        Amount amount = amount();
        yield Quantity.of(qualifier.get(), amount.number().value(), unit(amount));
      }
    };
  }

  private Optional<Qualifier> qualifier() {
    return accepted(QUALIFIERS);
  }

  private <T> Optional<T> accepted(Map<String, T> words) {
    return words.entrySet().stream()
        .filter(word -> cursor.accept(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Quantity unqualified() {
    Amount amount = amount();
    UnitOfMeasure unit = unit(amount);
    if (cursor.accept(PhraseDisplay.NEAREST)) {
      return Quantity.plain(amount.number().value(), cursor.place(), unit);
    }
    return cursor.accept(PhraseDisplay.UNSTATED)
        ? Quantity.plain(amount.number().value(), unit)
        : PhraseReading.of(amount.number(), unit);
  }

  private Quantity between() {
    Amount lower = amount();
    if (!cursor.accept(" and ")) {
      throw cursor.refused("' and ' with the upper number");
    }
    return range(Qualifier.AT_LEAST, lower, Qualifier.AT_MOST);
  }

  /** One end, or both as in "over 50 but not more than 75 %". */
  private Quantity above(Qualifier qualifier) {
    Amount lower = amount();
    if (!cursor.accept(" and ") && !cursor.accept(" but ")) {
      return Quantity.of(qualifier, lower.number().value(), unit(lower));
    }
    Qualifier below = qualifier()
        .filter(RangeEnds::isUpper)
        .orElseThrow(() -> cursor.refused("'under' or 'at most' with the upper number"));
    return range(qualifier, lower, below);
  }

  private Quantity range(Qualifier from, Amount lower, Qualifier to) {
    Amount upper = amount();
    if (lower.number().power() == 0 && upper.number().power() != 0) {
      throw cursor.refused(Problem.quote("between 5 million and 7 million")
          + ": say of both numbers how they are scaled");
    }
    return RangeEnds.joined(
        from, lower.number().value(), to, upper.number().value(), unit(lower, upper));
  }

  private Quantity few() {
    UnitOfMeasure counted =
        cursor.unitBehind().orElseThrow(() -> cursor.refused("a unit, such as 'days'"));
    return Quantity.few(cursor.per().map(counted::per).orElse(counted));
  }

  private Amount amount() {
    return new Amount(cursor.unitBefore(), cursor.number(), cursor.unitBehind(), cursor.per());
  }

  private UnitOfMeasure unit(Amount amount) {
    return unit(amount.before(), amount.behind(), amount.per());
  }

  /** The unit stands before the first number and behind the last, or at both numbers alike. */
  private UnitOfMeasure unit(Amount first, Amount last) {
    if (first.behind().isEmpty() && first.per().isEmpty() && last.before().isEmpty()) {
      return unit(first.before(), last.behind(), last.per());
    }
    UnitOfMeasure unit = unit(first);
    if (!unit.equals(unit(last))) {
      throw cursor.refused("the same unit for both numbers");
    }
    return unit;
  }

  private UnitOfMeasure unit(
      Optional<UnitOfMeasure> before, Optional<UnitOfMeasure> behind, Optional<UnitOfMeasure> per) {
    if (before.isPresent() == behind.isPresent()) {
      throw cursor.refused(
          before.isPresent()
              ? "one unit, before the number or behind it"
              : "a unit, such as EUR before the number, or %, 'items' or 'days' behind it");
    }
    UnitOfMeasure counted = before.or(() -> behind).orElseThrow();
    return per.map(counted::per).orElse(counted);
  }
}
