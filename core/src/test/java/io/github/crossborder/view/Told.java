package io.github.crossborder.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Thing;
import java.util.HashSet;
import java.util.Set;

/** Looks for the entries of a book on its page. */
final class Told {
  private Told() {}

  /** Every entry is told in a sentence; a thing of which a book has but a name may be named alone. */
  static void assertThatAllIsOn(Page page, DealBook book) {
    Set<Id> told = new HashSet<>();
    Set<Id> named = new HashSet<>();
    page.sections()
        .forEach(section -> section
            .paragraphs()
            .forEach(paragraph -> paragraph.forEach(sentence -> {
              told.addAll(sentence.entries());
              sentence.parts().forEach(part -> part.entry().ifPresent(named::add));
            })));
    assertThat(book.entries())
        .filteredOn(entry -> !told.contains(entry.id()))
        .allMatch(entry -> named.contains(entry.id()), "is named")
        .allMatch(Told::isBare, "has no more than a name");
    assertThat(page.lines()).allMatch(line -> line.length() <= 100, "at most 100 columns");
  }

  private static boolean isBare(Entry entry) {
    return entry instanceof Thing thing && Things.profile(thing).isEmpty();
  }
}
