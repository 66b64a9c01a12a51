package io.github.crossborder.analysis.figures;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A number that no source printed but that follows from those that did, such as the revenue of the
 * year before, which "EUR 7.76 billion" and "up 10.9 %" put between EUR 6.9896 and 7.005 billion.
 *
 * <p>The bounds hold every value that the inputs allow; they keep the figures they come from, the
 * caller's assumptions, and what the way of computing takes for granted. Made by {@link Growth},
 * {@link Share}, {@link Total} and {@link Calendarization}. Immutable and safe for use by several
 * threads.
 */
@Value.Immutable
public abstract class DerivedFigure {

  DerivedFigure() {}

  static Builder builder() {
    return new Builder();
  }

  /** Returns what it is a number of, such as "revenue of ickx in 2016". */
  public abstract String what();

  /**
   * Returns what is sure of the number, such as {@code [5.0, 5.2] percent}; growth and shares are
   * in percent, all else in the unit of the inputs. At least one end is there. An end that has
   * no short decimal is rounded outward at its 34th digit.
   */
  public abstract Bounds bounds();

  /** Returns the span that it is a number for, such as 2016; empty for growth and at a day. */
  public abstract Optional<Period> period();

  /** Returns how it was computed, such as "level / (1 + change)". */
  public abstract String how();

  /** Returns the figures it follows from, in the order of the question. */
  public abstract List<Figure> inputs();

  /** Returns what the caller took for granted; no assumptions by default. */
  @Value.Default
  public Assumptions assumptions() {
    return Assumptions.none();
  }

  /** Returns what else the answer takes for granted, such as "an even spread over its days". */
  public abstract List<String> takenForGranted();

  /**
   * Returns the bounds in words, such as "between EUR 6.9896 billion and 7.005 billion":
   * rounded outward to five digits, so that they hold all that {@link #bounds()} do.
   */
  public String display() {
    return bounds().display();
  }

  /**
   * Returns a sentence, such as "revenue of ickx in 2016 is between EUR 20 million and 30 million:
   * level / (1 + change), from a (EUR 25 million) and b (about 10 %)".
   */
  @Override
  public String toString() {
    String from = inputs().stream().map(DerivedFigure::said).collect(Collectors.joining(" and "));
    String assuming =
        assumptions().equals(Assumptions.none()) ? "" : ", assuming that " + assumptions();
    String granted = takenForGranted().isEmpty()
        ? ""
        : ", taking for granted " + String.join(" and ", takenForGranted());
    return what() + " is " + display() + ": " + how() + ", from " + from + assuming + granted;
  }

  private static String said(Figure figure) {
    List<String> unlikeStated = figure.citations().stream()
        .map(Citation::certainty)
        .filter(certainty -> certainty != Certainty.STATED)
        .map(certainty -> ", " + Attribution.lower(certainty))
        .distinct()
        .toList();
    return figure.id() + " (" + figure.quantity().display() + String.join("", unlikeStated) + ")";
  }

  /** Builds derived figures. Not safe for use by several threads. */
  static final class Builder extends ImmutableDerivedFigure.Builder {
    Builder() {}
  }
}
