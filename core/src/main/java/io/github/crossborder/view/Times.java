package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When something was or is: days, spans, and what it came after. */
final class Times {
  private static final String NOT_SURE = " (by inference)"; // told of, if at all, otherwise

  private Times() {}

  /** A day in a sentence, such as "in spring 2022" or "on 5 May 2018". */
  static String on(PartialDate date) {
    String words = words(date);
    return switch (date.precision()) {
      case SET -> words;
      case DAY -> (date.isApproximate() ? "" : "on ") + words;
      case YEAR, HALF, SEASON, QUARTER, MONTH -> "in " + words;
    };
  }

  /** A day without a preposition, such as "spring 2022" or "2015 (not sure)". */
  static String words(PartialDate date) {
    return date.withUncertain(false).display() + (date.isUncertain() ? NOT_SURE : "");
  }

  /** A span, such as "fiscal year to the end of April 2017 (from 1 May 2016 through …)". */
  static String words(Period period) {
    Optional<String> label = period.label().map(English::clean);
    String ends = period.toBuilder().label(Optional.empty()).build().display();
    boolean isGoingOn =
        ends.equals("going on") && label.filter(it -> it.startsWith("since ")).isPresent();
    boolean isUnknown = ends.equals(Period.unknown().display());
    boolean isFiscal =
        label.filter(it -> it.contains("fiscal") || it.contains("financial")).isPresent();
    String basis = switch (period.basis()) {
      case FISCAL -> isFiscal ? "" : "a fiscal span";
      case ROLLING -> isFiscal ? "" : "a rolling span";
      case CALENDAR, UNSPECIFIED -> "";
    };
    String more = Stream.of(
            Stream.of(basis, label.isEmpty() || isUnknown || isGoingOn ? "" : unsure(ends)),
            period.assumed().stream().map(taken -> taken.code().replace('-', ' ') + " assumed"))
        .flatMap(words -> words)
        .filter(words -> !words.isEmpty())
        .collect(joining(", "));
    return label.orElse(unsure(ends)) + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String unsure(String display) {
    return display.replace(", uncertain", NOT_SURE);
  }

  /** For how long, after a comma, such as ", since 2016"; empty where nothing is told. */
  static String during(Optional<Period> validity) {
    return validity
        .filter(span -> !span.equals(Period.unknown()))
        .map(span ->
            ", " + (span.label().isPresent() || hasPreposition(span) ? "" : "in ") + words(span))
        .orElse("");
  }

  private static boolean hasPreposition(Period span) {
    return Stream.of("from ", "since ", "until ", "going on", "a ")
            .anyMatch(span.display()::startsWith)
        || span.display().contains(" through ");
  }

  /** What it came after, and as of which day it is told; after a comma. */
  static Phrase of(Claim claim, Names names) {
    List<Id> causes = claim instanceof Event event ? event.because() : List.of();
    List<Follows> firsts = claim.follows().stream()
        .filter(first -> first.lag().isPresent() || !causes.contains(first.entry()))
        .toList();
    Phrase after =
        Phrase.of(firsts.stream().map(first -> follows(first, firsts, names)).toList());
    Phrase asOf = Phrase.of(claim
        .asOf()
        .filter(day -> !isOfSources(day, claim, names))
        .map(day -> "as of " + words(day)));
    return Phrase.join(", ", Stream.of(after, asOf)).after(", ");
  }

  /** Whether it is told as of the day of the source, which stands beside the source already. */
  private static boolean isOfSources(PartialDate day, Claim claim, Names names) {
    return claim.citations().stream()
        .map(citation -> names.book().find(citation.source(), Source.class))
        .allMatch(
            source -> source.flatMap(Source::published).filter(day::equals).isPresent());
  }

  /** For how long from what on, after a comma, such as ", 2 years from the completion of …". */
  static Phrase run(Optional<Run> run, Names names) {
    Phrase length = Phrase.of(run.flatMap(Run::length).map(English::count));
    Phrase from = Phrase.of(run.flatMap(Run::from).map(anchor -> anchor(anchor, names)));
    return Phrase.join(" ", Stream.of(length, from)).after(", ");
  }

  private static Phrase anchor(Run.Anchor anchor, Names names) {
    return Phrase.of(
        "from ",
        anchor.lag().map(lag -> English.count(lag) + " after "),
        anchor.event().map(type -> {
          Happening happening = Happening.of(type);
          return "the " + happening.noun() + happening.before();
        }),
        names.of(anchor.entry()));
  }

  private static Phrase follows(Follows first, List<Follows> all, Names names) {
    String lag = first.lag().map(time -> time.display() + " ").orElse("");
    boolean isNext = lag.isEmpty() && !first.equals(all.get(0)); // after "after one and"
    return Phrase.of(lag, isNext ? "" : "after ", names.of(first.entry()));
  }
}
