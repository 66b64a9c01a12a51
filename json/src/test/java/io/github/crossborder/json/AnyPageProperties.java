package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Id;
import io.github.crossborder.view.Page;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the page of a book of any entries. */
class AnyPageProperties {

  @Property(tries = 300)
  void every_entry_is_told_or_at_least_named_and_no_line_is_too_wide(@ForAll Random random) {
    DealBook book = AnyBook.of(random);
    Page page = Page.of(book);
    Set<Id> told = new HashSet<>();
    page.sections()
        .forEach(section -> section
            .paragraphs()
            .forEach(paragraph -> paragraph.forEach(sentence -> {
              told.addAll(sentence.entries());
              sentence.parts().forEach(part -> part.entry().ifPresent(told::add));
              assertThat(sentence.toString())
                  .matches("(?s)(\\P{javaLowerCase}|..?\\p{javaUpperCase}).*")
                  .doesNotContain("  ");
            })));
    assertThat(book.entries()).allMatch(entry -> told.contains(entry.id()));
    assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    assertThat(Page.of(book).lines()).isEqualTo(page.lines());
  }
}
