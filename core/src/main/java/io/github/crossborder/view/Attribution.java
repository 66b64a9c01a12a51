package io.github.crossborder.view;

import static java.util.Comparator.comparing;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How sure a claim is, on whose word, in which of the source's words, and in which source. */
final class Attribution {
  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Names names;
  private final Marks marks;

  Attribution(Names names, Marks marks) {
    this.names = names;
    this.marks = marks;
  }

  /** One way of telling a thing, which several citations may share. */
  private record Telling(Certainty certainty, List<Id> speakers, Optional<String> locator) {
    static Telling of(Citation citation) {
      return new Telling(citation.certainty(), citation.assertedBy(), citation.locator());
    }

    boolean isPlain() {
      return certainty == Certainty.STATED && speakers.isEmpty() && locator.isEmpty();
    }
  }

  /**
   * A sentence of these words with its full stop and its sources.
   *
   * @param speaker who is known to speak already
   * @param last what is no longer the source's, such as what is sure of a figure
   * @param note what the book remarks, such as what is not said
   */
  Phrase end(
      Phrase body, List<Citation> citations, Optional<Id> speaker, Phrase last, String note) {
    Map<Telling, List<Citation>> tellings = new LinkedHashMap<>();
    citations.stream()
        .sorted(comparing(citation -> !Telling.of(citation).isPlain()))
        .forEach(citation -> tellings
            .computeIfAbsent(Telling.of(citation), any -> new ArrayList<>())
            .add(citation));
    Set<Telling> inPart = inferredInPart(tellings);
    Phrase said = body;
    Phrase sources = Phrase.NONE;
    String also = "";
    for (Map.Entry<Telling, List<Citation>> each : tellings.entrySet()) {
      Phrase own = adverb(each.getValue().get(0));
      Phrase quotes = own.isEmpty() ? quotes(each.getValue(), body) : Phrase.NONE;
      Phrase how = own.isEmpty()
          ? how(each.getKey(), speaker)
          : Phrase.of(
              body.toString().contains(own.toString()) ? "" : own.after(", "),
              each.getKey().locator().map(Attribution::place));
      boolean isMarked = body.toString().contains("(by inference)");
      String partly = inPart.contains(each.getKey()) && !isMarked ? ", partly by inference" : "";
      Phrase next = Phrase.of(each.getValue().stream()
          .map(Citation::source)
          .distinct()
          .map(source -> marks.of(source).after(" "))
          .toArray());
      said = Phrase.of(
          said,
          sources.equals(next) ? "" : sources,
          also,
          quotes.isEmpty() ? "" : Phrase.of(" (", quotes, ")"),
          also.isEmpty() || !quotes.isEmpty()
              ? how
              : how.beginning(words -> words.replaceFirst("^,", "")),
          partly);
      sources = next;
      also = "; also";
    }
    return Phrase.of(Phrase.of(said, last).ended(), note, sources);
  }

  /** The source's own "apparently", which can go before a verb; nothing where it has none. */
  static Phrase adverb(Citation citation) {
    boolean isQuotedSo = citation.certainty() == Certainty.HEDGED
        && citation.assertedBy().isEmpty()
        && citation.quote().filter("apparently"::equalsIgnoreCase).isPresent();
    return isQuotedSo ? Phrase.quote(citation.quote().get()) : Phrase.NONE;
  }

  /** The words quoted, but for those that stand there already, whole or in a longer quotation. */
  private static Phrase quotes(List<Citation> told, Phrase body) {
    List<String> quotes = told.stream()
        .flatMap(citation -> citation.quote().stream())
        .distinct()
        .filter(quote -> !quote.contains(" ") || !contains(body.toString(), quote))
        .toList();
    return Phrase.of(quotes.stream()
        .filter(quote ->
            quotes.stream().noneMatch(other -> !other.equals(quote) && contains(other, quote)))
        .map(Phrase::quote)
        .toList());
  }

  private static boolean contains(String text, String words) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", IGNORE_CASE)
        .matcher(text)
        .find();
  }

  /** Takes out what is only inferred of what the same source tells outright, and returns of what. */
  private static Set<Telling> inferredInPart(Map<Telling, List<Citation>> tellings) {
    Set<Telling> inPart = new HashSet<>();
    for (Telling inferred : List.copyOf(tellings.keySet())) {
      Telling outright = new Telling(Certainty.STATED, inferred.speakers(), inferred.locator());
      List<Citation> concluded = tellings.getOrDefault(inferred, List.of());
      List<Citation> said = tellings.getOrDefault(outright, List.of());
      List<Id> sources = said.stream().map(Citation::source).toList();
      if (inferred.certainty() == Certainty.INFERRED
          && !said.isEmpty()
          && concluded.stream().map(Citation::source).allMatch(sources::contains)) {
        said.addAll(concluded);
        tellings.remove(inferred);
        inPart.add(outright);
      }
    }
    return inPart;
  }

  private Phrase how(Telling telling, Optional<Id> speaker) {
    List<Id> chain = telling.speakers();
    boolean isKnown = !chain.isEmpty() && speaker.equals(Optional.of(chain.get(0)));
    Phrase said = chain.isEmpty() || isKnown
        ? Phrase.of(how(telling.certainty()))
        : Phrase.of(speaks(telling.certainty(), chain.get(0)), names.of(chain.get(0)));
    for (int next = 1; next < chain.size(); next++) {
      Id teller = chain.get(next);
      boolean isIn = isSource(teller) && !isSource(chain.get(next - 1));
      said = Phrase.of(said, isIn ? " in " : ", as told by ", names.of(teller));
    }
    return Phrase.of(said, telling.locator().map(Attribution::place));
  }

  private static String how(Certainty certainty) {
    return switch (certainty) {
      case STATED -> "";
      case HEDGED -> ", apparently";
      case ESTIMATED -> ", estimated";
      case FORECAST -> ", as is expected";
      case RUMOURED -> ", by rumour";
      case INFERRED -> ", by inference";
    };
  }

  private String speaks(Certainty certainty, Id first) {
    boolean isSource = isSource(first);
    String s = names.isPlural(first) ? "" : "s";
    return switch (certainty) {
      case STATED, HEDGED, RUMOURED ->
        how(certainty) + (isSource ? ", according to " : ", say" + s + " ");
      case ESTIMATED -> ", estimated by ";
      case FORECAST -> isSource ? ", expected by " : ", expect" + s + " ";
      case INFERRED -> ", by inference from " + (isSource ? "" : "the words of ");
    };
  }

  private boolean isSource(Id id) {
    return names.book().find(id, Source.class).isPresent();
  }

  private static String place(String locator) {
    String where = English.within(locator);
    return where.endsWith("headline")
        ? ", in " + English.a(where)
        : where.equals("body") ? ", in the text under the headline" : " (" + where + ")";
  }
}
