package io.github.crossborder.examples;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Event;
import io.github.crossborder.view.Page;
import io.github.crossborder.view.Wording;
import java.io.IOException;

/**
 * What does one newspaper article really say? Reads its deal book, two Belgian chocolate makers and
 * their deals with Alibaba, and prints all of it in plain sentences, the remarks on what is not said
 * included; then since when at the earliest what bears no date can have happened.
 */
public final class BelgianChocolate {
  private BelgianChocolate() {}

  /** Prints the page of the book. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = Articles.read("belgian-chocolate.json");
    System.out.print(
        Page.of(book).withNotes().titled("BELGIAN CHOCOLATE AND ALIBABA, as one article tells it"));
    System.out.println("\nNOT TOLD WHEN, BUT SURELY NOT BEFORE");
    Timeline timeline = Timeline.of(book);
    Wording wording = Wording.of(book);
    for (Event event : book.entries(Event.class)) {
      if (event.date().isEmpty()) {
        timeline
            .earliest(event.id())
            .ifPresent(first -> System.out.println(
                Columns.lines(2, "- " + first + ": " + wording.name(event.id()))));
      }
    }
  }
}
