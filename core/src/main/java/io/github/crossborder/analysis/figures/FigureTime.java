package io.github.crossborder.analysis.figures;

import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The time that a figure is told for: a span, a day, or neither. */
record FigureTime(
    Figure figure, Optional<Period> period, Optional<PartialDate> date, String attribute) {
  private static final String COMPARED = "comparedWith";

  static FigureTime of(Figure figure) {
    String attribute = figure.date().isPresent() ? "date" : "period";
    return new FigureTime(figure, RunDays.span(figure), figure.date(), attribute);
  }

  /** What a change is compared with. */
  static FigureTime before(Figure change) {
    return new FigureTime(change, change.comparedWith(), Optional.empty(), COMPARED);
  }

  boolean isSpan() {
    return period.isPresent();
  }

  boolean isDay() {
    return date.isPresent();
  }

  Optional<LocalDate> first() {
    return period.isPresent() ? period.get().firstDay() : date.flatMap(FigureTime::day);
  }

  /** Returns the one day that a date is; empty if it may be another. */
  static Optional<LocalDate> day(PartialDate date) {
    return date.earliest().filter(first -> date.latest().equals(Optional.of(first)));
  }

  Optional<LocalDate> last() {
    return period.isPresent() ? period.get().lastDay() : first();
  }

  boolean isKnown() {
    return first().isPresent() && last().isPresent();
  }

  boolean hasSameDays(FigureTime other) {
    return first().equals(other.first()) && last().equals(other.last());
  }

  /**
   * Whether one source tells both in the same words, such as "past fiscal year". Where it tells
   * nothing of a span, there are no words to be the same.
   */
  boolean isToldLike(FigureTime other) {
    boolean told = date.isPresent()
        ? date.equals(other.date)
        : period.isPresent()
            && other.period.isPresent()
            && isTold(period.get())
            && isSame(period.get(), other.period.get());
    return told && sources(figure).stream().anyMatch(sources(other.figure)::contains);
  }

  private static boolean isTold(Period period) {
    return period.label().isPresent()
        || period.start().date().isPresent()
        || period.end().date().isPresent();
  }

  private static boolean isSame(Period one, Period other) {
    return one.start().equals(other.start())
        && one.end().equals(other.end())
        && one.label().equals(other.label());
  }

  private static List<Id> sources(Figure figure) {
    return figure.citations().stream().map(Citation::source).toList();
  }

  boolean isComparison() {
    return attribute.equals(COMPARED);
  }

  /** Returns how the figure stands to this time: it "is for" it, or "is compared with" it. */
  String relation() {
    return isComparison() ? "is compared with" : "is for";
  }

  /** Returns the time with its figure, such as "2016 of figure a" or "the 2016 that figure a …". */
  String ofFigure() {
    return isComparison()
        ? "the " + words() + " that figure " + figure.id() + " is compared with"
        : words() + " of figure " + figure.id();
  }

  /** Returns the time in words, such as "2016", "past fiscal year" or "December 2016". */
  String words() {
    return date.isPresent()
        ? date.get().display()
        : period.map(Period::display).orElse("a time not told");
  }
}
