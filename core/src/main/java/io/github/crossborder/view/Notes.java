package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of a book's notes stand beside claims. */
final class Notes {
  /** How much of them: all, what is left open, or only what makes a claim say less. */
  enum Extent {
    ALL,
    OPEN,
    LESS
  }

  private static final int MANY = 5; // claims with the same note, which is said once

  private final Extent extent;
  private final Set<String> common;

  private Notes(Extent extent, Set<String> common) {
    this.extent = extent;
    this.common = common;
  }

  static Notes all() {
    return new Notes(Extent.ALL, Set.of());
  }

  /** So much of them, but for what is noted on many claims of the book. */
  static Notes of(DealBook book, Extent extent) {
    return new Notes(extent, extent == Extent.ALL ? Set.of() : common(book).keySet());
  }

  /** What is noted on many claims, and on how many. */
  static Map<String, Integer> common(DealBook book) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    book.entries(Claim.class)
        .forEach(claim -> sentences(claim)
            .filter(said -> isLess(said, claim))
            .distinct()
            .forEach(said -> counts.merge(said, 1, Integer::sum)));
    counts.values().removeIf(count -> count < MANY);
    return counts;
  }

  boolean areAll() {
    return extent == Extent.ALL;
  }

  /** What is said beside these claims, with a blank before it; empty if nothing is. */
  String beside(List<? extends Claim> alike) {
    return alike.stream()
        .flatMap(claim -> sentences(claim).filter(said -> isSaid(said, claim)))
        .distinct()
        .map(" "::concat)
        .collect(joining());
  }

  private boolean isSaid(String sentence, Claim claim) {
    if (extent == Extent.ALL || common.contains(sentence)) {
      return extent == Extent.ALL;
    }
    return isLess(sentence, claim) || (extent == Extent.OPEN && !isImplied(sentence));
  }

  /** Whether a claim says less with this than without it. */
  private static boolean isLess(String sentence, Claim claim) {
    return isImplied(sentence)
        && claim.citations().stream()
            .noneMatch(citation -> citation.certainty() == Certainty.INFERRED);
  }

  private static boolean isImplied(String sentence) {
    return sentence.contains("implied") || sentence.startsWith("Inferred");
  }

  private static Stream<String> sentences(Claim claim) {
    return claim.note().stream()
        .flatMap(note -> Stream.of(English.clean(note).split("(?<=[.!?]) (?=\\p{Lu})")))
        .filter(sentence -> !sentence.isEmpty());
  }
}
