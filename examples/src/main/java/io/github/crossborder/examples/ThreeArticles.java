package io.github.crossborder.examples;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What do three articles tell together? Merges their books into one and prints a page of it: deals
 * by country, what happened when, figures as said, hubs, who is present where, what is still only
 * meant, and on whose word it all rests.
 */
public final class ThreeArticles {
  private static final String UNTOLD = "?";

  private final DealBook book;
  private final Wording wording; // says names for ids, and codes in words

  private ThreeArticles(DealBook book) {
    this.book = book;
    this.wording = new Wording(book);
  }

  /** Prints the page. */
  public static void main(String[] arguments) throws IOException {
    DealBook chocolate = Articles.read("belgian-chocolate.json");
    DealBook europe = Articles.read("alibaba-in-europe.json");
    DealBook platforms = Articles.read("chinese-platforms-in-europe.json");
    DealBook all = Merge.all(List.of(chocolate, europe, platforms)).book();
    new ThreeArticles(all).print();
  }

  private void print() {
    System.out.println("CHINA, EUROPE AND E-COMMERCE: three articles in one book of "
        + book.entries().size() + " entries");
    parties();
    deals();
    events();
    figures();
    hubs();
    System.out.println("\nPRESENT, BY COUNTRY");
    presences(true);
    System.out.println("\nMEANT, PLANNED OR ANNOUNCED, BY COUNTRY");
    presences(false);
    saidBy();
    System.out.println("\nWHAT IS ODD IN THE BOOK");
    System.out.println("  " + (book.findings().isEmpty() ? "nothing" : book.findings()));
  }

  /** Who has a name, by home country; then the parties that the articles tell of without one. */
  private void parties() {
    System.out.println("\nNAMED PARTIES, BY COUNTRY (" + UNTOLD + " WHERE NO ARTICLE TELLS IT)");
    Map<String, List<Party>> byCountry = book.entries(Party.class).stream()
        .filter(party -> !party.names().isEmpty())
        .collect(groupingBy(ThreeArticles::country, TreeMap::new, toList()));
    byCountry.forEach((country, parties) -> System.out.printf(
        "  %-6s %s%n", country, parties.stream().map(Party::label).collect(joining(", "))));
    System.out.println("\nPARTIES THAT HAVE NO NAME IN THE ARTICLES");
    for (UndisclosedParty party : book.entries(UndisclosedParty.class)) {
      System.out.printf(
          "  %-6s %s: %s%n", country(party), party.label(), English.words(party.reason()));
    }
  }

  /** Agreements by the countries of their parties, with how far each got and what it grants. */
  private void deals() {
    System.out.println("\nDEALS, BY COUNTRY OF THE PARTIES");
    Map<String, List<Agreement>> byCountries = new TreeMap<>();
    for (Agreement agreement : book.entries(Agreement.class)) {
      String countries = agreement.parties().stream()
          .map(party -> country(book.get(party.party(), Party.class)))
          .distinct()
          .sorted()
          .collect(joining("-"));
      byCountries.computeIfAbsent(countries, any -> new ArrayList<>()).add(agreement);
    }
    byCountries.forEach(
        (countries, agreements) -> agreements.forEach(agreement -> deal(countries, agreement)));
    System.out.printf("  %-6s %s%n", UNTOLD, "under a deal that is not told of");
    book.entries(Term.class).stream()
        .filter(term -> term.agreement().isEmpty())
        .forEach(term -> System.out.println("         - " + wording.line(term)));
  }

  private void deal(String countries, Agreement agreement) {
    System.out.printf("  %-6s %s%n", countries, wording.line(agreement));
    book.eventsOf(agreement.id())
        .forEach(event -> System.out.println("         - " + wording.line(event)));
    book.termsOf(agreement.id())
        .forEach(term -> System.out.println("         - " + wording.line(term)));
  }

  /** What happened or is expected, in an order that no date and no "after that" contradicts. */
  private void events() {
    Assumptions giveOrTakeOneMonth =
        Assumptions.builder().approximateDateToleranceDays(31).build();
    Timeline timeline = Timeline.of(book).assuming(giveOrTakeOneMonth);
    List<Event> events = timeline.order().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .toList();
    System.out.println(
        "\nEVENTS, IN AN ORDER THAT FITS ALL THAT IS TOLD (\"ABOUT\" BEING A MONTH EITHER WAY)");
    events.stream().filter(event -> isBounded(timeline, event)).forEach(this::event);
    System.out.println("\nEVENTS WITHOUT A SURE DATE");
    events.stream().filter(event -> !isBounded(timeline, event)).forEach(this::event);
  }

  private static boolean isBounded(Timeline timeline, Event event) {
    return timeline.earliest(event.id()).isPresent()
        || timeline.latest(event.id()).isPresent();
  }

  private void event(Event event) {
    String what = wording.what(event) + wording.how(event);
    System.out.printf("  %-22s %-20s %s%n", Wording.when(event), English.words(event.type()), what);
  }

  private void figures() {
    System.out.println("\nFIGURES AS SAID, AND WHAT IS SURE OF THEM");
    for (Figure figure : book.entries(Figure.class)) {
      System.out.println("  " + wording.name(figure.id()) + Wording.span(figure));
      System.out.println("      " + English.number(figure.quantity()) + wording.how(figure));
    }
  }

  private void hubs() {
    System.out.println("\nLOGISTICS HUBS");
    for (LogisticsHub hub : book.entries(LogisticsHub.class)) {
      String location = hub.location().map(English::place).orElse("a place that is not said");
      System.out.printf(
          "  %s: %s in %s %s%n",
          hub.label(), English.words(hub.kind()), location, hub.identifiers());
    }
  }

  private void presences(boolean there) {
    book.entries(MarketPresence.class).stream()
        .filter(presence -> isThere(presence) == there)
        .sorted(comparing(presence -> place(presence).replaceFirst("^the ", "")))
        .forEach(presence -> System.out.printf(
            "  %-30s %-38s %-18s %s%n",
            place(presence),
            wording.who(presence),
            presence.mode().map(English::words).orElse("form not said"),
            Wording.status(presence) + wording.how(presence)));
  }

  private static String place(MarketPresence presence) {
    return presence.territory().map(English::place).orElse(UNTOLD);
  }

  private static boolean isThere(MarketPresence presence) {
    return presence.status() == MarketPresence.Status.IN_EFFECT
        || presence.status() == MarketPresence.Status.ENDED;
  }

  private void saidBy() {
    System.out.println("\nWHO SAID SO, AND OF HOW MANY ENTRIES");
    wording.speakers().forEach((who, entries) -> System.out.printf("  %3s  %s%n", entries, who));
  }

  private static String country(Party party) {
    return party.homeCountry().map(Country::code).orElse(UNTOLD);
  }
}
