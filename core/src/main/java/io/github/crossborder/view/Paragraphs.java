package io.github.crossborder.view;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts sentences into paragraphs. */
final class Paragraphs {
  private static final int LONG = 1000; // letters of a paragraph that stands alone

  private Paragraphs() {}

  static List<Sentence> say(Wording wording, List<? extends Entry> entries) {
    return entries.stream().map(wording::sentence).toList();
  }

  static List<Entry> both(List<? extends Entry> some, List<? extends Entry> more) {
    return Stream.<Entry>concat(some.stream(), more.stream()).toList();
  }

  /** The paragraphs, with short ones in a row put together. */
  static List<List<Sentence>> joined(Collection<List<Sentence>> paragraphs) {
    List<List<Sentence>> joined = new ArrayList<>();
    int length = LONG;
    for (List<Sentence> paragraph : paragraphs) {
      int own =
          paragraph.stream().mapToInt(sentence -> sentence.toString().length()).sum();
      if (length + own < LONG) {
        joined.get(joined.size() - 1).addAll(paragraph);
        length += own;
      } else {
        joined.add(new ArrayList<>(paragraph));
        length = own;
      }
    }
    return joined;
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
