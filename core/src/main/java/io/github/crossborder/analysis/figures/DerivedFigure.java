package io.github.crossborder.analysis.figures;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number that no source printed but that follows from those that did, such as the revenue of the
 * year before, which "EUR 7.76 billion" and "up 10.9 %" put between EUR 6.9896 and 7.005 billion.
 *
 * <p>The bounds hold every value that the figures allow; they keep the figures they come from, the
 * caller's assumptions, and what the way of computing takes for granted. Made by {@link Growth},
 * {@link Share}, {@link ImpliedLevel}, {@link Total} and {@link Calendarization}. Immutable and
 * safe for use by several threads.
 */
public final class DerivedFigure {
  private final Topic what;
  private final Bounds bounds;
  private final Optional<Period> period;
  private final Method how;
  private final String formula;
  private final List<Figure> evidence;
  private final Assumptions assumptions;
  private final List<Premise> takenForGranted;

  DerivedFigure(
      Topic what,
      Bounds bounds,
      Optional<Period> period,
      Method how,
      String formula,
      List<Figure> evidence,
      Assumptions assumptions,
      List<Premise> takenForGranted) {
    this.what = what;
    this.bounds = bounds;
    this.period = period;
    this.how = how;
    this.formula = formula;
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
    this.takenForGranted = List.copyOf(takenForGranted);
  }

  /** Returns what it is a number of, such as "revenue of ickx in 2016". */
  public Topic what() {
    return what;
  }

  /**
   * Returns what is sure of the number, such as {@code [5.0, 5.2] percent}; growth and shares are
   * in percent, all else in the unit of the figures. At least one end is there. An end that has no
   * short decimal is rounded outward at its 34th digit.
   */
  public Bounds bounds() {
    return bounds;
  }

  /** Returns the span that it is a number for, such as 2016; empty for growth and at a day. */
  public Optional<Period> period() {
    return period;
  }

  /** Returns the way it was computed, such as {@link Method#BEFORE_PERCENT_CHANGE}. */
  public Method how() {
    return how;
  }

  /**
   * Returns how it was computed of these very figures, such as "level / (1 + change)", "(last /
   * first) ^ (1 / 3) - 1" or "121/365 of fy2016 + 245/365 of fy2017".
   */
  public String formula() {
    return formula;
  }

  /** Returns the figures it follows from, in the order of the question. */
  public List<Figure> evidence() {
    return evidence;
  }

  /** Returns what the caller took for granted, such as "plain numbers are exact". */
  public Assumptions assumptions() {
    return assumptions;
  }

  /** Returns what else the answer takes for granted, such as "an even spread over its days". */
  public List<Premise> takenForGranted() {
    return takenForGranted;
  }

  /**
   * Returns the bounds in words, such as "between EUR 6.9896 billion and 7.005 billion":
   * rounded outward to five digits, so that they hold all that {@link #bounds()} do.
   */
  public String display() {
    return bounds.display();
  }

  /** Returns whether the other says the same, of the same figures in the same way. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DerivedFigure other && parts().equals(other.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(what, bounds, period, how, formula, evidence, assumptions, takenForGranted);
  }

  /**
   * Returns a sentence, such as "revenue of ickx in 2016 is between EUR 20 million and 30 million:
   * level / (1 + change), from a (EUR 25 million) and b (about 10 %)".
   */
  @Override
  public String toString() {
    String from = evidence.stream().map(DerivedFigure::said).collect(Collectors.joining(" and "));
    String granted = takenForGranted.isEmpty()
        ? ""
        : takenForGranted.stream()
            .map(Premise::toString)
            .collect(Collectors.joining(" and ", ", taking for granted ", ""));
    return what + " is " + display() + ": " + formula + ", from " + from + granted
        + Assumed.clause(assumptions);
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

  /** What a number is of, such as {@code growth of revenue of ickx from 2016 to 2017}. */
  public static final class Topic {
    private final Figure.Measure measure;
    private final Figure.Metric metric;
    private final Optional<Id> subject;
    private final String words;

    Topic(Figure.Measure measure, Figure.Metric metric, Optional<Id> subject, String words) {
      this.measure = measure;
      this.metric = metric;
      this.subject = subject;
      this.words = words;
    }

    /** Returns what kind of number it is, such as CHANGE for growth and LEVEL for a sum. */
    public Figure.Measure measure() {
      return measure;
    }

    /** Returns what is measured, such as revenue. */
    public Figure.Metric metric() {
      return metric;
    }

    /**
     * Returns whose it is, such as {@code ickx}; of a share, whose part. Empty for the sum of
     * several subjects, and for a whole that no source names.
     */
    public Optional<Id> subject() {
      return subject;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Topic other
          && measure == other.measure
          && metric.equals(other.metric)
          && subject.equals(other.subject)
          && words.equals(other.words);
    }

    @Override
    public int hashCode() {
      return words.hashCode();
    }

    /** Returns it in words, with where and when, such as {@code revenue of ickx in 2016}. */
    @Override
    public String toString() {
      return words;
    }
  }

  /** A way of computing one figure from others, such as {@link #GROWTH}. */
  public enum Method {
    /** How much more the later level is than the earlier. */
    GROWTH("later / earlier - 1"),
    /** The growth in each year that leads from the first level to the last. */
    COMPOUND_ANNUAL_GROWTH("(last / first) ^ (1 / years) - 1"),
    /** The level before a change told in percent. */
    BEFORE_PERCENT_CHANGE("level / (1 + change)"),
    /** The level before a change told in ratio, new by old. */
    BEFORE_RATIO_CHANGE("level / change"),
    /** The level before a change told in the unit of the level, or in percentage points. */
    BEFORE_ABSOLUTE_CHANGE("level - change"),
    /** The level after a change told in percent. */
    AFTER_PERCENT_CHANGE("level * (1 + change)"),
    /** The level after a change told in ratio, new by old. */
    AFTER_RATIO_CHANGE("level * change"),
    /** The level after a change told in the unit of the level, or in percentage points. */
    AFTER_ABSOLUTE_CHANGE("level + change"),
    /** The share that a part has in a whole. */
    SHARE("part / whole"),
    /** The whole of which a part is a share. */
    IMPLIED_WHOLE("part / share"),
    /** The part that is a share of a whole. */
    IMPLIED_PART("whole * share"),
    /** The sum of segments that share nothing. */
    SUM("segment + segment"),
    /** The amount of a calendar year, of each span by the days that are in that year. */
    CALENDARIZATION("days in the year / all days of each span");

    private final String formula;

    Method(String formula) {
      this.formula = formula;
    }

    /** Returns the formula, such as {@code level / (1 + change)}. */
    public String formula() {
      return formula;
    }
  }

  /** What a way of computing takes for granted, such as {@code that mall is part of group}. */
  public static final class Premise {
    private final Kind kind;
    private final String words;

    Premise(Kind kind, String words) {
      this.kind = kind;
      this.words = words;
    }

    /** Returns what kind of thing is taken for granted. */
    public Kind kind() {
      return kind;
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Premise other && kind == other.kind && words.equals(other.words);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, words);
    }

    /** Returns it in words, with what it is about. */
    @Override
    public String toString() {
      return words;
    }

    /** The kinds of things that ways of computing take for granted. */
    public enum Kind {
      /** A period was resolved under an assumption of its own, such as twelve months. */
      ASSUMED_PERIOD,
      /** A span that one source tells of two figures in the same words is one span. */
      ONE_SPAN,
      /** The subject of the part is part of the whole's. */
      PART_OF_WHOLE,
      /** The segments share nothing. */
      DISJOINT_SEGMENTS,
      /** An amount is spread evenly over the days of its span. */
      EVEN_SPREAD
    }
  }
}
