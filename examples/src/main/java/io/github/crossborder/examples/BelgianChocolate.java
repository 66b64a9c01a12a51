package io.github.crossborder.examples;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What does one newspaper article really say? Reads its deal book, two Belgian chocolate makers and
 * their deals with Alibaba, and prints who agreed on what, what happened in which order, and how
 * firmly each thing was said.
 */
public final class BelgianChocolate {
  private final DealBook book;
  private final Wording wording; // says names for ids, and codes in words

  private BelgianChocolate(DealBook book) {
    this.book = book;
    this.wording = new Wording(book);
  }

  /** Prints the book. */
  public static void main(String[] arguments) throws IOException {
    new BelgianChocolate(Articles.read("belgian-chocolate.json")).print();
  }

  private void print() {
    System.out.println("BELGIAN CHOCOLATE AND ALIBABA, as one article tells it");
    parties();
    agreements();
    presences();
    events();
    figures();
    saidBy();
  }

  /** Who is in it: name, country, what the source says it is, and what it is to others. */
  private void parties() {
    System.out.println("\nPARTIES");
    for (Party party : book.entries(Party.class)) {
      List<String> said = new ArrayList<>();
      party.description().filter(text -> !text.equals(party.label())).ifPresent(said::add);
      if (party instanceof Company company) {
        company.seat().ifPresent(seat -> said.add("based in " + English.place(seat)));
      } else if (party instanceof UndisclosedParty undisclosed) {
        said.add(English.words(undisclosed.reason()));
      }
      book.interestsOf(party.id()).forEach(interest -> said.add(wording.part(interest)));
      String country = party.homeCountry().map(Country::name).orElse("country not told");
      String rest = said.isEmpty() ? "" : "; " + String.join("; ", said);
      System.out.println(English.lines(31, "  %-28s %s".formatted(party.label(), country + rest)));
    }
  }

  /** What was agreed, how far each agreement has got, and what it grants where and how firmly. */
  private void agreements() {
    System.out.println("\nAGREEMENTS");
    for (Agreement agreement : book.entries(Agreement.class)) {
      System.out.println("  " + wording.line(agreement));
      book.eventsOf(agreement.id())
          .forEach(event -> System.out.println("    - " + wording.line(event)));
      book.termsOf(agreement.id())
          .forEach(term -> System.out.println(English.lines(8, "    - " + wording.line(term))));
    }
  }

  /** Who sells where, in what form, and how far that has got. */
  private void presences() {
    System.out.println("\nPRESENCE IN MARKETS");
    book.entries(MarketPresence.class)
        .forEach(presence -> System.out.println(English.lines(4, "  " + wording.line(presence))));
  }

  /** What happened, in an order that dates and "after that" allow; none gets a date it had not. */
  private void events() {
    Timeline timeline = Timeline.of(book);
    System.out.println("\nEVENTS, IN AN ORDER THAT FITS ALL THAT IS TOLD");
    for (Claim claim : timeline.order()) {
      if (claim instanceof Event event) {
        String day = event.date().isPresent() || event.follows().isEmpty()
            ? ""
            : timeline
                .earliest(event.id())
                .map(first -> "; so not before " + first)
                .orElse("");
        String line = "  %-23s %-18s %s"
            .formatted(Wording.when(event), English.words(event.type()), wording.what(event) + day);
        System.out.println(English.lines(47, line));
      }
    }
  }

  /** The numbers as the source said them, and what that makes sure. */
  private void figures() {
    System.out.println("\nFIGURES AS SAID, AND WHAT IS SURE OF THEM");
    for (Figure figure : book.entries(Figure.class)) {
      System.out.println("  " + wording.name(figure.id()) + Wording.span(figure));
      System.out.println("      " + English.number(figure.quantity()) + wording.how(figure));
    }
  }

  /** Who said it all: the source on its own, or passing on others; and what is not outright. */
  private void saidBy() {
    System.out.println("\nWHO SAID SO, AND OF HOW MANY ENTRIES");
    wording.speakers().forEach((who, entries) -> System.out.printf("  %3s  %s%n", entries, who));
    System.out.println("  What the source does not simply state itself:");
    for (Claim claim : book.entries(Claim.class)) {
      if (!wording.how(claim).isEmpty()) {
        System.out.println("    - " + wording.name(claim.id()) + wording.how(claim));
      }
    }
  }
}
