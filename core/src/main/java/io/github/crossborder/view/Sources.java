package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.groups;
import static java.util.Comparator.nullsLast;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources of a book, and how much each says on whose word. */
final class Sources {
  private final DealBook book;
  private final Names names;
  private final Marks marks;

  Sources(DealBook book, Marks marks) {
    this.book = book;
    this.names = new Names(book);
    this.marks = marks;
  }

  /** A line for each source that is cited, then those that are only quoted in them. */
  List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (Id source : marks.cited()) {
      paragraphs.add(List.of(
          new Sentence(Phrase.of(marks.of(source), " ", words(source), "."), List.of(source))));
    }
    List<Id> others = book.entries(Source.class).stream()
        .map(Source::id)
        .filter(id -> marks.of(id).isEmpty())
        .toList();
    if (!others.isEmpty()) {
      Phrase all = Phrase.join("; ", others.stream().map(this::words));
      paragraphs.add(List.of(new Sentence(Phrase.of("Quoted in them: ", all, "."), others)));
    }
    return paragraphs;
  }

  private Phrase words(Id source) {
    String profile = Things.profile(book.get(source, Source.class));
    return Phrase.of(names.of(source), profile.isEmpty() ? "" : ", " + profile);
  }

  /** How many claims each source makes, in all and on the word of others. */
  List<List<Sentence>> counts() {
    Map<Id, List<Id>> tellers = new LinkedHashMap<>(); // of each source, claim by claim
    marks.cited().forEach(source -> tellers.put(source, new ArrayList<>()));
    for (Claim claim : book.entries(Claim.class)) {
      claim.citations().stream()
          .map(each ->
              List.of(each.source(), each.assertedBy().stream().findFirst().orElse(each.source())))
          .distinct()
          .forEach(told -> tellers.getOrDefault(told.get(0), new ArrayList<>()).add(told.get(1)));
    }
    List<Sentence> said = new ArrayList<>();
    tellers.forEach((source, all) -> said.add(new Sentence(count(source, all), List.of())));
    return List.of(said);
  }

  private Phrase count(Id source, List<Id> tellers) {
    List<Id> others =
        tellers.stream().filter(teller -> !teller.equals(source)).sorted().toList();
    Phrase words = Phrase.join(
        ", ",
        groups(others, teller -> teller).stream()
            .sorted(Comparator.comparingInt(same -> -same.size()))
            .map(same -> Phrase.of(names.of(same.get(0)), " " + same.size())));
    return Phrase.of(
        marks.of(source),
        " " + tellers.size(),
        words.isEmpty() ? "" : Phrase.of(" (", words, ")"),
        ".");
  }

  /** Claims of newer sources before those of older ones, and of sources without a day at last. */
  Comparator<Claim> newestFirst() {
    return Comparator.comparing(
            this::newest, nullsLast(PartialDate.displayOrder().reversed()))
        .thenComparing(Claim::id);
  }

  private @Nullable PartialDate newest(Claim claim) {
    return claim.citations().stream()
        .flatMap(citation -> book.get(citation.source(), Source.class).published().stream())
        .max(PartialDate.displayOrder())
        .orElse(null);
  }
}
