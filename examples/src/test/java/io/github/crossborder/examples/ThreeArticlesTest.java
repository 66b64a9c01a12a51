package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of the three articles, put together: one entry for each thing, cited to all. */
class ThreeArticlesTest {
  private static final DealBook CHOCOLATE = Books.read("belgian-chocolate");
  private static final DealBook EUROPE = Books.read("alibaba-in-europe");
  private static final DealBook PLATFORMS = Books.read("chinese-platforms-in-europe");
  private static final DealBook ALL = merge(merge(CHOCOLATE, EUROPE), PLATFORMS);

  private static DealBook merge(DealBook one, DealBook other) {
    Merge merge = Merge.of(one, other);
    assertThat(merge.conflicts()).isEmpty();
    return merge.book();
  }

  @Test
  void they_merge_without_a_conflict_in_whatever_order() {
    assertThat(merge(PLATFORMS, merge(EUROPE, CHOCOLATE))).isEqualTo(ALL);
    assertThat(merge(ALL, EUROPE)).isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alibaba           | tijd-chocolate retaildetail-brussels dutch-magazine",
        "colruyt           | tijd-chocolate retaildetail-ticker",
        "jack-ma           | tijd-chocolate retaildetail-brussels",
        "tmall             | tijd-chocolate",
        "cainiao           | dutch-magazine",
        "chinese-ecommerce | tijd-chocolate retaildetail-ticker dutch-magazine"
      })
  void a_thing_of_several_articles_is_one_entry_that_cites_those_that_tell_of_it(
      String thing, String sources) {
    assertThat(ALL.get(id(thing), Entry.class).citations())
        .extracting(citation -> citation.source().value())
        .containsOnly(sources.split(" "));
  }

  @Test
  void what_one_article_tells_of_a_thing_is_kept_beside_what_another_does() {
    assertThat(ALL.get(id("alibaba"), Company.class).homeCountry()).contains(Country.of("CN"));
    assertThat(EUROPE.get(id("alibaba"), Company.class).homeCountry()).isEmpty();
    assertThat(ALL.get(id("colruyt"), Company.class).homeCountry()).contains(Country.of("BE"));
  }

  @Test
  void nothing_is_lost_and_nothing_is_added() {
    Set<Id> ids = new HashSet<>();
    for (DealBook book : List.of(CHOCOLATE, EUROPE, PLATFORMS)) {
      for (Entry entry : book.entries()) {
        ids.add(entry.id());
        List<Citation> merged = ALL.get(entry.id(), Entry.class).citations();
        assertThat(merged).containsAll(entry.citations());
      }
    }
    assertThat(ALL.entries()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void the_whole_reads_back_and_has_nothing_odd() {
    assertThat(DealBookJson.readString(DealBookJson.writeString(ALL))).isEqualTo(ALL);
    assertThat(ALL.findings()).isEmpty();
    assertThat(Timeline.of(ALL).findings()).isEmpty();
  }

  @Test
  void the_page_of_them_calls_everything_by_its_name_and_nothing_by_its_id() throws IOException {
    String page;
    try (InputStream stream = ThreeArticlesTest.class.getResourceAsStream("ThreeArticles.txt")) {
      page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> names = ALL.entries(Thing.class).stream()
        .map(thing -> thing.label().toLowerCase(Locale.ROOT))
        .toList();
    List<String> ids = ALL.entries().stream()
        .map(entry -> entry.id().value())
        .filter(id -> id.contains("-"))
        .flatMap(id -> Stream.of(id, id.replace('-', ' ')))
        .filter(id -> names.stream().noneMatch(name -> name.contains(id)))
        .toList();
    assertThat(ids).hasSizeGreaterThan(300).noneMatch(page::contains);
  }
}
