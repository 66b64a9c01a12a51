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
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.view.Page;
import io.github.crossborder.view.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The books of the three articles, put together: one entry for each thing, cited to all. */
class ThreeArticlesTest {
  private static final DealBook CHOCOLATE = Books.read("belgian-chocolate");
  private static final DealBook EUROPE = Books.read("alibaba-in-europe");
  private static final DealBook PLATFORMS = Books.read("chinese-platforms-in-europe");
  private static final DealBook ALL = merge(merge(CHOCOLATE, EUROPE), PLATFORMS);

  private static final Page PAGE = Page.of(ALL);

  static final List<DealBook> BOOKS = List.of(CHOCOLATE, EUROPE, PLATFORMS, ALL);

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
    Stream<String> statements = ALL.entries(Statement.class).stream().map(Statement::text);
    List<String> names = Stream.concat(
            ALL.entries(Thing.class).stream().map(Thing::label), statements)
        .map(words -> words.toLowerCase(Locale.ROOT))
        .toList();
    List<String> ids = ALL.entries().stream()
        .map(entry -> entry.id().value())
        .filter(id -> id.contains("-"))
        .flatMap(id -> Stream.of(id, id.replace('-', ' ')))
        .filter(id -> names.stream().noneMatch(name -> name.contains(id)))
        .toList();
    assertThat(ids).hasSizeGreaterThan(300).noneMatch(page::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = (char) 1,
      value = {
        " 1 | DEALS     | Alibaba and Leonidas; Leonidas decided; Tmall",
        " 1 | SAID      | Philippe de Sellier: For China Leonidas follows two tracks",
        " 2 | DEALS     | Alibaba and Ickx: an exclusive deal; exclusief; setting up shops in China; is not said",
        " 3 | FIGURES   | almost EUR 28 million; April 2017; 400 000 pralines a day",
        " 4 | DEALS     | Ickx supplies Harrod's and Walmart",
        " 4 | OWNS      | Ickx is owned from the Netherlands; Nederlandse handen",
        " 5 | WHEN      | Ickx and Alibaba tested the market in China in 2017; a few days; Vrijgezellendag",
        " 6 | DEALS     | Alibaba and Colruyt; is in effect in Belgium (`al`; What they work together on",
        " 7 | PLANNED   | Alibaba Embassies; Brussels, Belgium, from 2016; Germany and France",
        " 8 | PLANNED   | Jack Ma `apparently` wants to bring Alipay to Europe",
        " 8 | SAID      | Jack Ma: ; Visa and American Express; allies; as told by Didier Reynders",
        " 9 | PLANNED   | a European Alibaba platform to Europe, longer term",
        "10 | FIGURES   | Otto Group; 10.9 %; EUR 7.76 billion; between EUR 7.755 billion and 7.765 billion",
        "11 | FIGURES   | A Chinese online retailer; almost 50 %; over 30 %, expects a Chinese online retailer",
        "12 | DEALS     | Rakuten decided to drop the brand Priceminister",
        "13 | DEALS     | A fast-food supplier acquired BGmenu and Oliviera",
        "14 | DEALS     | PostNL and Stockon; every 2 weeks; Boni; Colruyt and PostNL: a deal, in a headline",
        "14 | DISPUTED  | Only in a headline; the deal between Colruyt and PostNL",
        "15 | FIGURES   | The Chinese online market, change of market size, 2017, against 2016: 32 %",
        "16 | WHEN      | NDRC summoned the leaders of the 27 largest online companies; because of the policy",
        "16 | SAID      | are told to help other companies",
        "17 | FIGURES   | The Chinese who are online; 75 %",
        "18 | WHERE     | Ochama, outlets, in the Netherlands: 4; with home delivery; parts of Belgium, Germany and France; robots",
        "19 | WHEN      | Shein; 2008; wedding dresses; 2011",
        "19 | FIGURES   | Shein; USD 100 billion; estimated by; The Wall Street Journal",
        "20 | OWNS      | AliExpress; already known",
        "20 | PLANNED   | bring Lazada to Europe; announced Lazada in Europe in spring 2022",
        "21 | OWNS      | a majority of Cainiao (over 50 %); first European distribution centre; Liège airport",
        "21 | WHEN      | a few months after the opening of Cainiao's first European distribution centre",
        "22 | OWNS      | Taobao Live; Kuaishou",
        "22 | FIGURES   | Live shopping in China; USD 300 billion; over 11 %",
        "23 | SOURCES   | De Tijd; RetailDetail; chinatalk.nl; La Dernière Heure; The Wall Street Journal",
        "23 | WHO SAID  | Ed Sander; marketing reports; Didier Reynders"
      })
  void the_page_of_them_tells_of_each_system_in_its_section(
      int system, String section, String words) {
    String told = PAGE.sections().stream()
        .filter(each -> each.title().contains(section))
        .flatMap(each -> each.paragraphs().stream())
        .flatMap(List::stream)
        .map(Sentence::toString)
        .collect(Collectors.joining(" "));
    assertThat(told).contains(words.replace('`', '"').split("; "));
  }

  @Test
  void the_page_of_them_is_short() {
    assertThat(PAGE.lines()).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @FieldSource("BOOKS")
  void nothing_in_the_books_is_missing_on_their_page(DealBook book) {
    for (Page page : List.of(Page.of(book), Page.of(book).withNotes())) {
      Set<Id> told = new HashSet<>();
      page.sections().stream()
          .flatMap(section -> section.paragraphs().stream())
          .flatMap(List::stream)
          .forEach(sentence -> {
            told.addAll(sentence.entries());
            sentence.parts().forEach(part -> part.entry().ifPresent(told::add));
          });
      assertThat(book.entries()).allMatch(entry -> told.contains(entry.id()));
      assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    }
  }
}
