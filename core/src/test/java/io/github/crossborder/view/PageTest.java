package io.github.crossborder.view;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on the page of a book, and that nothing is left out. */
class PageTest {
  private static final Citation PRESS = Citation.of(id("press"));
  private static final DealBook EVERY_KIND = DealBook.builder()
      .addAll(
          Stream.concat(EveryKind.full().stream(), EveryKind.others().stream()).toList())
      .build();

  @Test
  void every_entry_of_a_book_is_on_its_page() {
    Told.assertThatAllIsOn(Page.of(EVERY_KIND), EVERY_KIND);
    Told.assertThatAllIsOn(Page.of(EVERY_KIND).withNotes(), EVERY_KIND);
  }

  @Test
  void an_empty_book_has_a_title_alone() {
    assertThat(Page.of(DealBook.builder().build()).toString()).isEqualTo("WHAT THE BOOK TELLS\n");
  }

  @Test
  void the_sections_come_in_the_order_in_which_an_editor_asks() {
    assertThat(Page.of(EVERY_KIND).sections())
        .extracting(section -> section.title().replaceFirst(" \\(.*", ""))
        .containsExactly(
            "SOURCES",
            "DEALS",
            "WHO OWNS AND RUNS WHAT",
            "WHO IS WHERE",
            "WHAT IS PLANNED",
            "WHAT CAME WHEN",
            "FIGURES",
            "WHAT IS SAID OF IT",
            "DISPUTED OR LEFT OPEN",
            "WHO SAID HOW MUCH");
  }

  @Test
  void a_page_is_the_same_in_whatever_order_the_entries_came() {
    List<Entry> shuffled = new ArrayList<>(EVERY_KIND.entries());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Page.of(DealBook.builder().addAll(shuffled).build()).lines())
        .isEqualTo(Page.of(EVERY_KIND).lines());
  }

  @Test
  void a_page_bears_the_title_it_is_given() {
    assertThat(Page.of(EVERY_KIND).titled("Chocolate\nin 2017").lines().get(0))
        .isEqualTo("Chocolate in 2017");
  }

  @Test
  void notes_stand_with_deals_and_elsewhere_when_asked_for() {
    DealBook book = DealBook.builder()
        .add(
            press(),
            company("ickx", "Ickx"),
            company("alibaba", "Alibaba"),
            Agreement.builder()
                .id(id("deal"))
                .addParty(id("ickx"), Role.PARTICIPANT)
                .addParty(id("alibaba"), Role.PARTICIPANT)
                .note("Who is bound is not said.")
                .addCitation(PRESS)
                .build(),
            Interest.builder()
                .id(id("interest"))
                .party(id("alibaba"))
                .subject(id("ickx"))
                .type(Interest.Type.OWNER)
                .note("How much is not said.")
                .addCitation(PRESS)
                .build())
        .build();
    assertThat(Page.of(book).toString()).contains("Who is bound is").doesNotContain("How much is");
    assertThat(Page.of(book).withNotes().toString()).contains("Who is bound is", "How much is");
  }

  @Test
  void what_differs_in_the_place_or_the_party_alone_is_one_sentence() {
    DealBook.Builder book = DealBook.builder()
        .add(press(), company("leonidas", "Leonidas"), company("ickx", "Ickx"), company("a", "A"));
    for (String code : List.of("CN", "DE")) {
      book.add(MarketPresence.builder()
          .id(id("in-" + code.toLowerCase(Locale.ROOT)))
          .actor(id("leonidas"))
          .territory(Territory.of(code))
          .status(MarketPresence.Status.IN_EFFECT)
          .addCitation(PRESS)
          .build());
    }
    for (String party : List.of("leonidas", "ickx")) {
      book.add(Interest.builder()
          .id(id(party + "-owns"))
          .party(id(party))
          .subject(id("a"))
          .type(Interest.Type.OWNER)
          .addCitation(PRESS)
          .build());
    }
    assertThat(Page.of(book.build()).toString())
        .contains("Leonidas is in China and Germany. [A]", "Ickx and Leonidas own A. [A]");
  }

  @Test
  void deals_of_which_a_verb_tells_all_are_one_sentence_and_what_is_exclusive_is_called_so() {
    DealBook.Builder book = DealBook.builder()
        .add(press(), company("a", "A"), company("b", "B"), company("ickx", "Ickx"));
    for (String buyer : List.of("a", "b")) {
      book.add(
          Agreement.builder()
              .id(id("to-" + buyer))
              .addKind(Agreement.Kind.SUPPLY)
              .addParty(id("ickx"), Role.SUPPLIER)
              .addParty(id(buyer), Role.BUYER)
              .note("With what is not said.")
              .addCitation(PRESS)
              .build(),
          Event.builder()
              .id(id("to-" + buyer + "-seen"))
              .type(Event.Type.OBSERVED_IN_EFFECT)
              .addAbout(id("to-" + buyer))
              .addCitation(PRESS)
              .build());
    }
    book.add(
        Agreement.builder()
            .id(id("deal"))
            .addParty(id("a"), Role.PARTICIPANT)
            .addParty(id("b"), Role.PARTICIPANT)
            .addCitation(PRESS)
            .build(),
        Term.builder()
            .id(id("exclusive"))
            .agreement(id("deal"))
            .effect(Term.Effect.UNSPECIFIED)
            .exclusivity(Exclusivity.builder().kind(Exclusivity.Kind.EXCLUSIVE).build())
            .note("Who is bound is not said.")
            .addCitation(PRESS)
            .build());
    assertThat(Page.of(book.build()).toString())
        .contains("Ickx supplies A and B. With what is not said. [A]")
        .contains("A and B: an exclusive deal. Who is bound is not said. [A]");
  }

  @Test
  void what_happened_to_one_deal_in_a_row_names_it_once() {
    DealBook.Builder book = DealBook.builder()
        .add(
            press(),
            company("a", "A"),
            company("b", "B"),
            Agreement.builder()
                .id(id("deal"))
                .addKind(Agreement.Kind.OFFER)
                .addParty(id("a"), Role.OFFEROR)
                .addParty(id("b"), Role.TARGET)
                .addCitation(PRESS)
                .build());
    for (Event.Type type : List.of(Event.Type.ANNOUNCED, Event.Type.AMENDED)) {
      book.add(Event.builder()
          .id(id("deal-" + type.code()))
          .type(type)
          .addAbout(id("deal"))
          .date(PartialDate.parse(type.equals(Event.Type.AMENDED) ? "2021-08" : "2021-07"))
          .addCitation(PRESS)
          .build());
    }
    assertThat(Page.of(book.build()).toString())
        .contains("- A: an offer for B. It was announced in July 2021.")
        .contains(
            "- The offer for B by A was announced in July 2021. It was changed in August 2021.");
  }

  @Test
  void what_is_said_in_a_row_by_one_names_the_speaker_once_and_what_sources_say_follows() {
    DealBook book = DealBook.builder()
        .add(
            press(),
            company("a", "Alibaba"),
            company("j", "JD.com"),
            company("s", "Shein"),
            said("one", "a", "Alibaba grows.", PRESS),
            said("three", "j", "JD.com is told to help", told("s", Certainty.STATED)),
            said("two", "j", "It helps.", told("s", Certainty.STATED)),
            said("four", "a", "Alibaba will help.", told("s", Certainty.FORECAST)))
        .build();
    assertThat(Page.of(book).toString()).contains("""
            - Shein: Alibaba will help, as is expected. JD.com is told to help. It helps. [A]
            - Alibaba grows. [A]
            """);
  }

  private static Statement said(String id, String about, String text, Citation citation) {
    return Statement.builder()
        .id(id(id))
        .kind(Statement.Kind.DESCRIPTION)
        .text(text)
        .addAbout(id(about))
        .addCitation(citation)
        .build();
  }

  private static Citation told(String speaker, Certainty certainty) {
    return PRESS.toBuilder()
        .assertedBy(List.of(id(speaker)))
        .certainty(certainty)
        .build();
  }

  @Test
  void a_text_that_breaks_off_is_left_open() {
    DealBook book = DealBook.builder()
        .add(press(), company("a", "A"), said("half", "a", "A grows more than …", PRESS))
        .build();
    assertThat(Page.of(book).toString()).contains("""
        DISPUTED OR LEFT OPEN
        - A grows more than … [A]
        """);
  }

  @Test
  void a_dispute_shows_both_sides() {
    DealBook book = DealBook.builder()
        .add(
            press(),
            Source.builder().id(id("rival")).publisher("Rival").build(),
            company("souq", "Souq"),
            profit("one", "EUR 5 million", PRESS),
            profit("other", "EUR 7 million", Citation.of(id("rival"))))
        .build();
    assertThat(Page.of(book).sections())
        .filteredOn(section -> section.title().startsWith("DISPUTED"))
        .singleElement()
        .satisfies(section -> assertThat(section.paragraphs().get(0).toString())
            .contains("Disputed", "EUR 5 million", "EUR 7 million"));
  }

  private static Figure profit(String id, String amount, Citation citation) {
    return Figure.builder()
        .id(id(id))
        .subject(id("souq"))
        .metric(Figure.Metric.PROFIT)
        .quantity(Quantity.parsePhrase("exactly " + amount))
        .period(Period.calendarYear(2017))
        .addCitation(citation)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines\r\n\tand\u0000\u0007\u001b[31m red",
        "\u202eturned around\u202c\u2028\u2029",
        "",
      })
  void no_text_of_a_book_breaks_a_line_or_widens_it(String start) {
    String text = start + "x".repeat(5_000) + "\ud83c\udf6b".repeat(2_400);
    DealBook book = DealBook.builder()
        .add(
            press(),
            Company.builder()
                .id(id("souq"))
                .addName(Name.of(text))
                .description(text)
                .addCitation(Citation.builder()
                    .source(id("press"))
                    .quote(text)
                    .locator(text)
                    .build())
                .build(),
            Statement.builder()
                .id(id("said"))
                .kind(Statement.Kind.OPINION)
                .text(text)
                .note(text)
                .addAbout(id("souq"))
                .addCitation(PRESS)
                .build())
        .build();
    assertThat(Page.of(book).titled(text).lines()).allSatisfy(line -> {
      assertThat(line.length()).isLessThanOrEqualTo(100);
      assertThat(line.codePoints().map(Character::getType).boxed().toList())
          .doesNotContain(
              (int) Character.CONTROL,
              (int) Character.FORMAT,
              (int) Character.SURROGATE,
              (int) Character.LINE_SEPARATOR,
              (int) Character.PARAGRAPH_SEPARATOR);
    });
  }

  @Test
  void fifty_thousand_entries_take_seconds_even_where_they_are_about_each_other() {
    List<Entry> entries = new ArrayList<>(List.of(press(), company("one", "One")));
    for (int each = 0; each < 12_500; each++) {
      entries.add(company("c" + each, "Company " + each));
      entries.add(Agreement.builder()
          .id(id("deal" + each))
          .addParty(id("one"), Role.BUYER)
          .addParty(id("c" + each), Role.TARGET)
          .addCitation(PRESS)
          .build());
      Event.Builder event = Event.builder()
          .id(id("event" + each))
          .type(Event.Type.AGREED)
          .addAbout(id("deal" + each))
          .addCitation(PRESS);
      if (each > 0) {
        event.addAbout(id("event" + (each - 1)));
      }
      entries.add(event.build());
      entries.add(Interest.builder()
          .id(id("interest" + each))
          .party(id("one"))
          .subject(id("c" + each))
          .type(Interest.Type.OWNER)
          .addCitation(PRESS)
          .build());
    }
    DealBook book = DealBook.builder().addAll(entries).build();
    Page page = Assertions.assertTimeout(Duration.ofSeconds(30), () -> Page.of(book));
    Told.assertThatAllIsOn(page, book);
  }

  private static Source press() {
    return Source.builder().id(id("press")).publisher("De Tijd").build();
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(PRESS)
        .build();
  }
}
