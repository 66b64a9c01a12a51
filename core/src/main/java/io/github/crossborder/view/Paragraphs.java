package io.github.crossborder.view;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts what belongs together into paragraphs. */
final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs, with those in a row put together that have no more lines than this. */
  static List<List<Sentence>> joined(Collection<List<Sentence>> paragraphs, int most) {
    List<List<Sentence>> joined = new ArrayList<>();
    for (List<Sentence> paragraph : paragraphs) {
      List<Sentence> last =
          new ArrayList<>(joined.isEmpty() ? List.of() : joined.get(joined.size() - 1));
      last.addAll(paragraph);
      if (!joined.isEmpty() && lines(last).size() <= most) {
        joined.set(joined.size() - 1, last);
      } else {
        joined.add(paragraph);
      }
    }
    return joined;
  }

  /** The lines of a paragraph. */
  static List<String> lines(List<Sentence> paragraph) {
    return Lines.of("- ", text(paragraph));
  }

  /** The sentences of a paragraph; those in a row from the same sources have their mark at the end. */
  private static String text(List<Sentence> paragraph) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < paragraph.size(); at++) {
      String own = paragraph.get(at).toString();
      String marks = paragraph.get(at).marks();
      boolean isMarkedLater =
          at + 1 < paragraph.size() && marks.equals(paragraph.get(at + 1).marks());
      text.append(at == 0 ? "" : " ")
          .append(own, 0, own.length() - (isMarkedLater ? marks.length() : 0));
      if (isMarkedLater && !marks.isEmpty()) {
        text.setLength(text.length() - 1); // the blank before the marks
      }
    }
    return text.toString();
  }

  /** Entries that are the same in this respect, in the order in which the first of each comes. */
  static <E> Collection<List<E>> groups(List<E> entries, Function<? super E, ?> same) {
    Map<Object, List<E>> groups = new LinkedHashMap<>();
    entries.forEach(entry ->
        groups.computeIfAbsent(same.apply(entry), any -> new ArrayList<>()).add(entry));
    return groups.values();
  }

  /** Where and how a claim is told, whatever words are quoted. */
  static List<Citation> unquoted(Claim claim) {
    return claim.citations().stream()
        .map(citation -> citation.toBuilder().quote(Optional.empty()).build())
        .distinct()
        .toList();
  }
}
