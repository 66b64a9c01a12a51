package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.CountedCompany;
import io.github.crossborder.deal.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books with more problems than anybody wants to see. */
class BadBookTest {
  private static final Source PRESS =
      Source.builder().id(id("press")).title("Press").build();

  private static Company citing(String id, Stream<String> sources) {
    List<Citation> citations = sources.map(source -> Citation.of(id(source))).toList();
    return Company.builder().id(id(id)).addAllCitations(citations).build();
  }

  private static Company citing(int times, String source) {
    return citing("one", IntStream.range(0, times).mapToObj(i -> source));
  }

  private static InvalidDealBookException refusal(DealBook.Builder book) {
    return catchThrowableOfType(InvalidDealBookException.class, book::build);
  }

  @Test
  void an_entry_is_asked_what_it_mentions_a_few_times_however_much_of_it_is_broken() {
    CountedCompany one = new CountedCompany(citing(900, "nobody"));
    InvalidDealBookException refusal = refusal(DealBook.builder().add(one));
    assertThat(refusal.problems()).hasSize(900);
    assertThat(one.asked()).isLessThanOrEqualTo(4);
  }

  @Test
  void of_very_many_problems_the_first_are_listed_and_all_are_counted() {
    InvalidDealBookException refusal =
        refusal(DealBook.builder().add(PRESS, PRESS, citing(1500, "nobody")));
    assertThat(refusal.count()).isEqualTo(1501);
    assertThat(refusal.problems()).hasSize(1001);
    assertThat(refusal.problems().get(0).code()).isEqualTo("duplicate-id");
    assertThat(refusal.problems().get(1000).path()).isEqualTo("one/citations[999]/source");
    assertThat(refusal)
        .hasMessageStartingWith("1501 problems, of which 1001 are listed:\n- press/id: ")
        .hasMessageEndingWith("\n- and 1491 more");
  }

  @Test
  void what_is_broken_in_a_long_list_is_told_by_its_index() {
    Stream<String> sources = IntStream.range(0, 1200)
        .mapToObj(i -> i == 3 || i == 256 || i == 700 || i == 1199 ? "nobody" : "press");
    assertThat(DealBook.builder().add(PRESS, citing("one", sources)).problems(3, Set.of()))
        .extracting(Problem::path)
        .containsExactly(
            "one/citations[3]/source", "one/citations[256]/source", "one/citations[700]/source");
  }

  @Test
  void references_to_entries_that_are_elsewhere_are_no_problem() {
    DealBook.Builder book =
        DealBook.builder().add(PRESS, citing("one", Stream.of("bad-line", "nobody", "press")));
    assertThat(book.problems(9, Set.of())).hasSize(2);
    assertThat(book.problems(9, Set.of(id("bad-line"), id("press"))))
        .extracting(Problem::path)
        .containsExactly("one/citations[1]/source");
    assertThat(book.problems(9, Set.of(id("bad-line"), id("nobody")))).isEmpty();
    assertThat(DealBook.builder().add(PRESS, citing(2, "press")).problems(9, Set.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "pres, press",
        "perss, press",
        "press-1, press",
        "nobody, -",
        "one, -",
        "p, -", // nothing in common but a letter
      })
  void a_missing_id_is_told_with_the_nearest_one_of_what_may_stand_there(
      String told, String meant) {
    DealBook.Builder book = DealBook.builder()
        .add(PRESS, citing("pres-1", Stream.of("press")), citing("two", Stream.of(told)));
    String message = book.problems(9, Set.of()).get(0).message();
    if (meant == null) {
      assertThat(message).doesNotContain("did you mean");
    } else {
      assertThat(message).endsWith("add a source with that id; did you mean '" + meant + "'?");
    }
  }

  @Test
  void what_was_meant_is_told_of_any_problem_though_the_search_for_it_is_bounded() {
    Company both = citing("two", Stream.of("pres", "pres", "a".repeat(41), "pres"));
    assertThat(DealBook.builder().add(PRESS, both).problems(9, Set.of()))
        .extracting(problem -> problem.message().contains("did you mean"))
        .containsExactly(true, true, false, true);
  }
}
