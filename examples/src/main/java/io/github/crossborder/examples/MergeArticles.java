package io.github.crossborder.examples;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Thing;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How do I put the books of several articles together? Merges three, shows what they disagree on,
 * and lists what more than one of them tells of.
 */
public final class MergeArticles {
  private static final List<String> ARTICLES = List.of(
      "belgian-chocolate.json", "alibaba-in-europe.json", "chinese-platforms-in-europe.json");

  private MergeArticles() {}

  /** Prints what the three books have in common. */
  public static void main(String[] arguments) throws IOException {
    DealBook all = DealBook.builder().build();
    for (String article : ARTICLES) {
      DealBook book = Articles.read(article);
      Merge merge = Merge.of(all, book);
      System.out.println("+ " + article + ": " + book.entries().size() + " entries");
      merge.conflicts().forEach(conflict -> System.out.println("  ! " + conflict.problem()));
      all = merge.book(); // or an exception that lists the conflicts, had there been any
    }
    System.out.println("= " + all.entries().size() + " entries, "
        + all.entries(Party.class).size() + " parties, " + all.findings().size() + " findings");

    System.out.println();
    System.out.println("Told of by more than one source:");
    for (Thing thing : all.entries(Thing.class)) {
      List<Citation> citations = thing.citations();
      if (citations.stream().map(Citation::source).distinct().count() > 1) {
        String line = "  %-24s %s".formatted(thing.label(), sources(all, citations));
        System.out.println(Columns.lines(29, line));
      }
    }
  }

  private static String sources(DealBook book, List<Citation> citations) {
    return citations.stream()
        .map(citation -> book.get(citation.source(), Source.class).label())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
