package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.Period;
import java.util.Map;
import java.util.Optional;

/** Figures as they are printed, and what is sure of them. */
final class Figures {
  private static final Map<String, String> ORDINALS =
      Map.of("1", "first", "2", "second", "3", "third");

  private static final Map<Metric, String> METRICS = Map.of(
      Metric.GMV, "gross merchandise value",
      Metric.EBITDA, "EBITDA",
      Metric.PRODUCTION_VOLUME, "production",
      Metric.SELL_OUT_TIME, "time until sold out",
      Metric.DELIVERY_INTERVAL, "delivery");

  private final Names names;

  Figures(Names names) {
    this.names = names;
  }

  /** What is told, such as "Ickx, revenue, …: almost EUR 28 million; sure: under EUR 28 million". */
  Phrase say(Figure figure) {
    String equivalents =
        figure.equivalents().stream().map(Quantity::display).collect(joining(", "));
    Phrase subject = names.of(figure.subject());
    Optional<String> place = place(figure);
    Phrase measured = names.isHere(figure.subject())
        ? measured(figure)
        : Phrase.of(subject, ", ", measured(figure));
    return Phrase.of(
        place.isEmpty()
            ? measured
            : Phrase.of(subject, isOpening(figure) ? " is the " : " is ", place, rankedIn(figure)),
        figure
            .scope()
            .filter(any -> !isInUnit(figure) && !isOpening(figure))
            .map(scope -> " (" + English.within(scope) + ")"),
        Names.place(", in ", figure.territory()),
        figure
            .period()
            .filter(span -> !span.equals(Period.unknown()))
            .map(span -> ", " + Times.words(span)),
        Times.run(figure.run(), names),
        figure.date().map(day -> ", " + Times.on(day)),
        figure.comparedWith().map(span -> ", against " + Times.words(span)),
        place.isPresent() ? "" : ": " + amount(figure),
        equivalents.isEmpty() ? "" : " (" + equivalents + ")");
  }

  /** What is sure if a source that says it outright is right; nothing where none does. */
  static Phrase sure(Figure figure) {
    Bounds bounds = figure.quantity().bounds();
    boolean isSaid =
        figure.citations().stream().anyMatch(citation -> citation.certainty() == Certainty.STATED);
    if (!isSaid || bounds.isNone()) {
      return Phrase.of("; sure: nothing");
    }
    boolean isNoMore = figure.quantity().qualifier() != Qualifier.PLAIN
        && figure.quantity().qualifier() != Qualifier.ALMOST;
    return isNoMore ? Phrase.NONE : Phrase.of("; sure: ", bounds.display());
  }

  private Phrase measured(Figure figure) {
    String metric = figure.metric().equals(Metric.UNSPECIFIED)
        ? "of what is not said"
        : METRICS.getOrDefault(figure.metric(), English.words(figure.metric()));
    boolean isOfPeople = figure.metric().equals(Metric.PENETRATION);
    Phrase of = names.of("", figure.whole());
    return switch (figure.measure()) {
      case LEVEL -> Phrase.of(metric);
      case CHANGE -> Phrase.of("change of ", metric);
      case SHARE ->
        Phrase.of(
            "share of ",
            of.isEmpty() ? "what is not said" : of,
            isOfPeople ? "" : " (" + metric + ")");
      case RANK -> Phrase.of("place", rankedIn(figure));
    };
  }

  /** Among what it has its place, and by what. */
  private Phrase rankedIn(Figure figure) {
    if (isOpening(figure)) {
      Phrase scope = Phrase.of(figure.scope().map(English::within)).after(" of the ");
      return Phrase.of(" to open", scope.isEmpty() ? names.of(" of ", figure.whole()) : scope);
    }
    boolean isOpen = figure.metric().equals(Metric.IMPORTANCE);
    String by = isOpen ? "what is not said" : English.words(figure.metric());
    return Phrase.of(names.of(" in ", figure.whole()), " (by ", by, ")");
  }

  private static boolean isOpening(Figure figure) {
    return figure.metric().equals(Metric.ORDER_OF_OPENING);
  }

  /** The place as a word, such as "first", of the few that have one. */
  private static Optional<String> place(Figure figure) {
    Quantity quantity = figure.quantity();
    return figure.measure() == Figure.Measure.RANK && quantity.qualifier() == Qualifier.EXACT
        ? quantity
            .amount()
            .flatMap(number -> Optional.ofNullable(ORDINALS.get(number.toPlainString())))
        : Optional.empty();
  }

  private static String amount(Figure figure) {
    String every = figure.metric().equals(Metric.DELIVERY_INTERVAL) ? "every " : "";
    String amount = English.amount(figure.quantity(), figure.measure() == Figure.Measure.CHANGE);
    return every
        + (isInUnit(figure)
            ? amount.replaceFirst("items?\\b", English.within(figure.scope().get()))
            : amount);
  }

  /** Whether what is counted is told, as pralines a day are. */
  private static boolean isInUnit(Figure figure) {
    return figure.metric().equals(Metric.PRODUCTION_VOLUME)
        && figure.scope().filter(scope -> scope.endsWith("s")).isPresent()
        && figure.quantity().display().contains("items");
  }
}
