package io.github.crossborder.view;

import static java.util.Comparator.nullsLast;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      paragraphs.add(List.of(new Sentence(
          Phrase.of(marks.of(source), " ", words(book.get(source, Source.class)), "."),
          List.of(source))));
    }
    List<Id> others = book.entries(Source.class).stream()
        .map(Source::id)
        .filter(id -> !marks.cited().contains(id))
        .toList();
    if (!others.isEmpty()) {
      List<Phrase> all =
          others.stream().map(id -> words(book.get(id, Source.class))).toList();
      paragraphs.add(List.of(new Sentence(
          Phrase.of("Quoted in them: ", Phrase.join("; ", all.stream()), "."), others)));
    }
    return paragraphs;
  }

  private Phrase words(Source source) {
    String profile = Things.profile(source);
    return Phrase.of(names.of(source.id()), profile.isEmpty() ? "" : ", " + profile);
  }

  /** How many claims each source makes, in all and on the word of others. */
  List<List<Sentence>> counts() {
    Map<Id, Map<Id, Integer>> counts = new LinkedHashMap<>();
    marks.cited().forEach(source -> counts.put(source, new LinkedHashMap<>()));
    for (Claim claim : book.entries(Claim.class)) {
      claim.citations().stream()
          .map(citation -> List.of(citation.source(), first(citation)))
          .distinct()
          .forEach(pair ->
              Objects.requireNonNull(counts.get(pair.get(0))).merge(pair.get(1), 1, Integer::sum));
    }
    List<Sentence> said = new ArrayList<>();
    counts.forEach(
        (source, speakers) -> said.add(new Sentence(count(source, speakers), List.of())));
    return List.of(said);
  }

  private static Id first(Citation citation) {
    return citation.assertedBy().isEmpty()
        ? citation.source()
        : citation.assertedBy().get(0);
  }

  private Phrase count(Id source, Map<Id, Integer> bySpeaker) {
    int all = bySpeaker.values().stream().mapToInt(Integer::intValue).sum();
    Phrase others = Phrase.join(
        ", ",
        bySpeaker.entrySet().stream()
            .filter(speaker -> !speaker.getKey().equals(source))
            .sorted(Map.Entry.<Id, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
            .map(speaker -> Phrase.of(names.of(speaker.getKey()), " " + speaker.getValue())));
    return Phrase.of(
        marks.of(source), " " + all, others.isEmpty() ? "" : Phrase.of(" (", others, ")"), ".");
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
