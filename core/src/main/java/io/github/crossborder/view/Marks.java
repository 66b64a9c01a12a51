package io.github.crossborder.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mark of each source that a book cites, such as [B2] for the second of one publisher. */
final class Marks {
  private static final int LETTERS = 26;

  private final Map<Id, String> marks = new LinkedHashMap<>();

  Marks(DealBook book) {
    Set<Id> cited = new LinkedHashSet<>();
    book.entries()
        .forEach(entry -> entry.citations().stream().map(Citation::source).forEach(cited::add));
    Map<String, List<Source>> byPublisher = new LinkedHashMap<>();
    book.entries(Source.class).stream()
        .filter(source -> cited.contains(source.id()))
        .sorted(comparing(
                (Source source) -> source.published().orElse(null),
                nullsFirst(PartialDate.displayOrder()))
            .thenComparing(Source::id))
        .forEach(source -> byPublisher
            .computeIfAbsent(
                source.publisher().orElse(source.id().value()), any -> new ArrayList<>())
            .add(source));
    int letter = 0;
    for (List<Source> sources : byPublisher.values()) {
      for (int each = 0; each < sources.size(); each++) {
        String number = each == 0 ? "" : String.valueOf(each + 1);
        marks.put(sources.get(each).id(), "[" + letters(letter) + number + "]");
      }
      letter++;
    }
  }

  /** A for the first, Z for the 26th, AA for the next. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }

  Phrase of(Id source) {
    String mark = marks.get(source);
    return mark == null ? Phrase.NONE : Phrase.mark(mark, source);
  }

  /** The sources that are cited, in the order of their marks. */
  List<Id> cited() {
    return List.copyOf(marks.keySet());
  }
}
