package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;

/** What the deals here have in common: the source they cite, and what is asked of their books. */
final class Recorded {
  /** The one source of a book that needs no more, such as what the buyer published. */
  static final Citation CITED = Citation.of(id("releases"));

  private Recorded() {}

  static Source releases(String publisher) {
    return Source.builder()
        .id(id("releases"))
        .publisher(publisher)
        .title("Press releases and filings")
        .language("en")
        .build();
  }

  static Company company(String id, String name, String country, Citation citation) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .homeCountry(Country.of(country))
        .addCitation(citation)
        .build();
  }

  static Company company(String id, String name, String country) {
    return company(id, name, country, CITED);
  }

  static Transfer.Builder transfer(String id, String agreement, Transfer.Kind kind) {
    return Transfer.builder().id(id(id)).agreement(id(agreement)).kind(kind).addCitation(CITED);
  }

  static Event.Builder event(String id, Event.Type type, String about, String date) {
    return Event.builder()
        .id(id(id))
        .type(type)
        .addAbout(id(about))
        .date(PartialDate.parse(date))
        .addCitation(CITED);
  }

  static Figure.Builder level(String id, String subject, Figure.Metric metric, Quantity quantity) {
    return Figure.builder()
        .id(id(id))
        .subject(id(subject))
        .metric(metric)
        .measure(Figure.Measure.LEVEL)
        .quantity(quantity)
        .addCitation(CITED);
  }

  /** Returns the quantity of a transfer, such as EUR 474 million. */
  static Quantity moved(DealBook book, String transfer) {
    return book.get(id(transfer), Transfer.class).quantity().orElseThrow();
  }

  /** JSON loses nothing, the book has nothing odd, and no date contradicts what follows what. */
  static void assertKept(DealBook book) {
    assertThat(DealBookJson.readString(DealBookJson.writeString(book))).isEqualTo(book);
    assertThat(book.findings()).isEmpty();
    assertThat(Timeline.of(book).findings()).isEmpty();
  }

  /** What a careless recorder writes is refused, with the code and the place of its one problem. */
  static void assertRefused(String code, String path, Recording careless) {
    assertThatThrownBy(careless::write)
        .asInstanceOf(type(CrossborderException.class))
        .satisfies(refusal -> assertThat(refusal.problems())
            .extracting(Problem::code, Problem::path)
            .containsExactly(tuple(code, path)));
  }

  /** The same entry of a book, to be changed. */
  static Transfer.Builder again(DealBook book, String transfer) {
    return book.get(Id.id(transfer), Transfer.class).toBuilder();
  }

  /** Something that builds entries or a book. */
  @FunctionalInterface
  interface Recording {
    Object write();
  }
}
