package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Source PRESS =
      Source.builder().id(id("press")).publisher("De Tijd").build();
  private static final Company ICKX =
      Company.builder().id(id("ickx")).addCitation(CITED).build();

  private static MarketPresence presence(String id, String territory) {
    return MarketPresence.builder()
        .id(id(id))
        .actor(id("ickx"))
        .territory(Territory.parse(territory))
        .status(MarketPresence.Status.IN_EFFECT)
        .addCitation(CITED)
        .build();
  }

  private static DealBook book(Entry... entries) {
    return DealBook.builder().add(PRESS, ICKX).add(entries).build();
  }

  @Test
  void a_presence_in_a_city_is_one_in_its_country_and_one_in_europe_is_perhaps() {
    DealBook book =
        book(presence("essen", "BE (Essen)"), presence("europe", "150"), presence("china", "CN"));
    assertThat(book.presencesIn(Territory.of("BE")))
        .extracting(Entry::id)
        .containsExactly(id("essen"));
    assertThat(book.presencesPossiblyIn(Territory.of("BE")))
        .extracting(Entry::id)
        .containsExactly(id("europe"));
    assertThat(book.presencesIn(Territory.of("150")))
        .extracting(Entry::id)
        .containsExactly(id("essen"), id("europe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE", "150", "001", "(the West)", "EU except BE"})
  void a_presence_of_which_nobody_says_where_it_is_may_be_anywhere(String territory) {
    MarketPresence somewhere = MarketPresence.builder()
        .id(id("somewhere"))
        .actor(id("ickx"))
        .addCitation(CITED)
        .build();
    DealBook book = book(somewhere);
    assertThat(book.presencesIn(Territory.parse(territory))).isEmpty();
    assertThat(book.presencesPossiblyIn(Territory.parse(territory))).containsExactly(somewhere);
    assertThat(book.presencesOf(id("ickx"))).containsExactly(somewhere);
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void an_id_that_the_book_does_not_have_is_refused() {
    assertThatThrownBy(() -> book().termsOf(id("nothing")))
        .isInstanceOf(UnknownEntryException.class);
    assertThatThrownBy(() -> book().referencesTo(id("nothing")))
        .isInstanceOf(UnknownEntryException.class);
    assertThat(book().referencesTo(id("press"))).containsExactly(ICKX);
  }

  @Test
  void answers_cannot_be_changed() {
    DealBook book = book(presence("essen", "BE (Essen)"));
    Stream.of(
            book.presencesOf(id("ickx")),
            book.presencesIn(Territory.of("BE")),
            book.entries(Company.class),
            book.figuresOf(id("ickx")))
        .forEach(answer ->
            assertThatThrownBy(answer::clear).isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void a_missing_argument_is_named() {
    assertThatThrownBy(() -> book().termsOf(null)).hasMessage("agreement");
    assertThatThrownBy(() -> book().presencesIn(null)).hasMessage("territory");
    assertThatThrownBy(() -> book().figuresOf(id("ickx"), null)).hasMessage("metric");
  }

  @Test
  void the_class_of_an_entry_finds_its_kin() {
    Class<? extends Entry> type = ICKX.getClass();
    assertThat(List.<Entry>copyOf(book().entries(type))).containsExactly(ICKX);
  }

  @Test
  void threads_that_ask_at_once_get_the_same_answer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 50; round++) {
        DealBook book = book(IntStream.range(0, 40)
            .mapToObj(i -> Term.builder()
                .id(id("term-" + i))
                .grantee(Id.id("ickx"))
                .addCitation(CITED)
                .build())
            .toArray(Entry[]::new));
        Callable<List<Entry>> question = () -> book.referencesTo(id("ickx"));
        List<Future<List<Entry>>> answers =
            threads.invokeAll(List.of(question, question, question));
        for (Future<List<Entry>> answer : answers) {
          assertThat(answer.get()).hasSize(40).isEqualTo(answers.get(0).get());
        }
      }
    } finally {
      threads.shutdown();
    }
  }
}
