package io.github.crossborder.view;

import static java.util.Locale.ROOT;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How sure a claim is, on whose word, in which of the source's words, and in which source. */
final class Attribution {
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
    for (Citation citation : citations) {
      if (Telling.of(citation).isPlain()) {
        tellings.computeIfAbsent(Telling.of(citation), any -> new ArrayList<>()).add(citation);
      }
    }
    citations.forEach(citation -> {
      if (!Telling.of(citation).isPlain()) {
        tellings.computeIfAbsent(Telling.of(citation), any -> new ArrayList<>()).add(citation);
      }
    });
    boolean isInferredInPart = merged(tellings);
    boolean isMarkedAlready = body.toString().contains("(by inference)");
    Phrase said = body;
    Phrase sources = Phrase.NONE;
    boolean isFirst = true;
    for (Map.Entry<Telling, List<Citation>> telling : tellings.entrySet()) {
      Phrase quotes = Phrase.of(telling.getValue().stream()
          .flatMap(citation -> citation.quote().stream())
          .distinct()
          .filter(quote -> !isIn(body, quote))
          .map(Phrase::quote)
          .toList());
      boolean isQuotedSo = telling.getKey().certainty() == Certainty.HEDGED
          && telling.getKey().speakers().isEmpty()
          && quotes.toString().equalsIgnoreCase("\"apparently\"");
      Phrase how = isQuotedSo
          ? Phrase.of(telling.getKey().locator().map(Attribution::place))
          : isInferredInPart && telling.getKey().isPlain()
              ? Phrase.of(isMarkedAlready ? "" : ", partly by inference")
              : how(telling.getKey(), speaker);
      String also = isFirst ? "" : "; also";
      isFirst = false;
      Phrase next = Phrase.of(telling.getValue().stream()
          .map(Citation::source)
          .distinct()
          .map(source -> marks.of(source).after(" "))
          .toArray());
      said = Phrase.of(
          said,
          sources.equals(next) ? "" : sources,
          also,
          quotes.isEmpty()
              ? ""
              : !isQuotedSo
                  ? Phrase.of(" (", quotes, ")")
                  : body.toString().contains(quotes.toString())
                      ? Phrase.NONE
                      : Phrase.of(", ", quotes),
          also.isEmpty() || !quotes.isEmpty() ? how : how.without(","));
      sources = next;
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

  /** Whether the words themselves stand there already. */
  private static boolean isIn(Phrase body, String quote) {
    return quote.contains(" ")
        && body.toString().toLowerCase(ROOT).contains(quote.toLowerCase(ROOT));
  }

  /** Puts what is inferred of a plain telling, in the same sources, together with it. */
  private static boolean merged(Map<Telling, List<Citation>> tellings) {
    Telling plain = new Telling(Certainty.STATED, List.of(), Optional.empty());
    Telling inferred = new Telling(Certainty.INFERRED, List.of(), Optional.empty());
    List<Citation> said = tellings.getOrDefault(plain, List.of());
    List<Citation> concluded = tellings.getOrDefault(inferred, List.of());
    List<Id> sources = said.stream().map(Citation::source).toList();
    boolean isSame = !concluded.isEmpty()
        && !said.isEmpty()
        && concluded.stream().map(Citation::source).allMatch(sources::contains);
    if (isSame) {
      said.addAll(concluded);
      tellings.remove(inferred);
    }
    return isSame;
  }

  /**
   * Who speaks in several sentences, as a heading of them: "Jack Ma, as told by Didier Reynders".
   *
   * @param speaker who speaks, if it is not the first of those who assert it
   */
  Phrase lead(Citation citation, Optional<Id> speaker) {
    Telling telling = Telling.of(citation);
    List<Id> chain = citation.assertedBy();
    Optional<Id> first = speaker.or(() -> chain.stream().findFirst());
    Phrase who = first.map(names::of).orElseGet(() -> Phrase.of("The source"));
    return Phrase.of(who, how(telling, first), " ", marks.of(citation.source()), ":")
        .capitalized();
  }

  private Phrase how(Telling telling, Optional<Id> speaker) {
    List<Id> chain = telling.speakers();
    boolean isKnown = !chain.isEmpty() && speaker.equals(Optional.of(chain.get(0)));
    Phrase said;
    if (chain.isEmpty() || isKnown) {
      said = Phrase.of(
          switch (telling.certainty()) {
            case STATED -> "";
            case HEDGED -> ", apparently";
            case ESTIMATED -> ", estimated";
            case FORECAST -> chain.isEmpty() ? ", as is expected" : ", as expected";
            case RUMOURED -> ", by rumour";
            case INFERRED -> ", by inference";
          });
    } else {
      said = Phrase.of(speaks(telling.certainty(), chain.get(0)), names.of(chain.get(0)));
    }
    for (int next = 1; next < chain.size(); next++) {
      Id teller = chain.get(next);
      boolean isIn = isSource(teller) && !isSource(chain.get(next - 1));
      said = Phrase.of(said, isIn ? " in " : ", as told by ", names.of(teller));
    }
    return Phrase.of(said, telling.locator().map(Attribution::place));
  }

  private String speaks(Certainty certainty, Id first) {
    boolean isSource = isSource(first);
    String says = isSource ? ", according to " : names.isPlural(first) ? ", say " : ", says ";
    return switch (certainty) {
      case STATED -> says;
      case HEDGED -> ", apparently" + says;
      case ESTIMATED -> ", estimated by ";
      case FORECAST ->
        isSource ? ", expected by " : names.isPlural(first) ? ", expect " : ", expects ";
      case RUMOURED -> ", by rumour" + says;
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
