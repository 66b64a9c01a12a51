package io.github.crossborder.book.forms;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a book reports since its citations do not bear out how firmly it is told. */
class SurenessTest {
  private static final Citation CITED = Citation.of(id("press"));

  private static List<String> findings(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("press")).publisher("De Tijd").build(),
            Source.builder().id(id("weblog")).title("China, told daily").build(),
            Source.builder().id(id("the-paper")).publisher("De Tijd").build(),
            Source.builder()
                .id(id("other-article"))
                .publisher("De Tijd")
                .title("Other")
                .build(),
            company("ickx", "Ickx"),
            company("publisher", "De Tijd "),
            Person.builder().id(id("sander")).addCitation(CITED).build())
        .add(entries)
        .build()
        .findings()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(CITED)
        .build();
  }

  private static MarketPresence presence(String id, Period validity, Citation citation) {
    return MarketPresence.builder()
        .id(id(id))
        .actor(id("ickx"))
        .validity(validity)
        .addCitation(citation)
        .build();
  }

  private static Citation by(String source, String... speakers) {
    Citation.Builder citation = Citation.builder().source(id(source));
    List.of(speakers).forEach(speaker -> citation.addAssertedBy(id(speaker)));
    return citation.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-01/..", "../2022-01-31"})
  void an_open_end_without_a_word_for_it_is_surer_than_what_was_said(String span) {
    Period open = Period.parse(span);
    assertThat(findings(presence("shops", open, CITED)))
        .containsExactly("shops/validity: validity has an open end, and no citation quotes the word"
            + " for it, such as 'since' or 'open-ended'; quote it, or leave that end out where none"
            + " is told (open-end-unquoted)");
    assertThat(findings(presence("shops", open, CITED.toBuilder().quote("sinds").build())))
        .isEmpty();
    assertThat(findings(presence("shops", open.toBuilder().label("since").build(), CITED)))
        .isEmpty();
    assertThat(findings(presence("shops", Period.parse("2022-01-01/"), CITED))).isEmpty();
  }

  @Test
  void open_ends_are_reported_once_for_each_attribute() {
    Entry[] shops = IntStream.range(0, 9)
        .mapToObj(i -> presence("shop-" + i, Period.parse("201" + i + "-01-01/.."), CITED))
        .toArray(Entry[]::new);
    assertThat(findings(shops))
        .singleElement()
        .asString()
        .contains("; 9 times, first in shop-0/validity, shop-1/validity, shop-2/validity (");
  }

  @Test
  void whatever_goes_on_needs_its_word() {
    Absence nobody = Absence.builder()
        .id(id("nobody"))
        .subject(id("ickx"))
        .addType(Interest.Type.CONTROL)
        .validity(Period.parse("2022-01-01/.."))
        .addCitation(CITED)
        .build();
    assertThat(findings(nobody)).singleElement().asString().startsWith("nobody/validity: ");
    Exclusivity alone = Exclusivity.of(Exclusivity.Kind.EXCLUSIVE).toBuilder()
        .validity(Period.parse("2022-01-01/.."))
        .build();
    Term term =
        Term.builder().id(id("alone")).exclusivity(alone).addCitation(CITED).build();
    assertThat(findings(term))
        .singleElement()
        .asString()
        .startsWith("alone/exclusivity/validity: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"publisher", "the-paper"})
  void a_source_says_itself_what_its_publisher_does(String speaker) {
    assertThat(findings(presence("shops", Period.parse("2022-01-01/"), by("press", speaker))))
        .containsExactly(
            "shops/citations: " + speaker + " published or wrote press, which is cited;"
                + " leave it out, since the source says so itself (source-as-speaker)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ickx", "sander", "other-article"})
  void others_may_have_said_it_before_the_source_did(String speaker) {
    assertThat(findings(presence("shops", Period.parse("2022-01-01/"), by("press", speaker))))
        .isEmpty();
  }

  @Test
  void the_author_of_a_source_is_not_quoted_by_it() {
    Interest author = Interest.builder()
        .id(id("author"))
        .party(id("sander"))
        .subject(id("weblog"))
        .type(Interest.Type.AUTHOR)
        .addCitation(CITED)
        .build();
    Period span = Period.parse("2022-01-01/");
    assertThat(findings(author, presence("shops", span, by("weblog", "ickx", "sander"))))
        .singleElement()
        .asString()
        .contains("sander published or wrote weblog");
    assertThat(findings(author, presence("shops", span, by("press", "sander")))).isEmpty();
  }
}
