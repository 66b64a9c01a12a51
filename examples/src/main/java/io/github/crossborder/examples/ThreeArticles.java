package io.github.crossborder.examples;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What do three articles tell together? Merges their books into one and prints a page of it: deals
 * by country, what happened when, figures as said, hubs, who is present where, what is still only
 * meant, and on whose word it all rests.
 */
public final class ThreeArticles {
  private static final Assumptions GIVE_OR_TAKE_A_MONTH =
      Assumptions.builder().approximateDateTolerance(Period.ofMonths(1)).build();

  private final DealBook book;

  private ThreeArticles(DealBook book) {
    this.book = book;
  }

  /** Prints the page. */
  public static void main(String[] arguments) throws IOException {
    DealBook chocolate = read("belgian-chocolate");
    DealBook europe = read("alibaba-in-europe");
    DealBook platforms = read("chinese-platforms-in-europe");
    DealBook all = Merge.of(Merge.of(chocolate, europe).book(), platforms).book();
    new ThreeArticles(all).print();
  }

  private static DealBook read(String article) throws IOException {
    try (InputStream json = ThreeArticles.class.getResourceAsStream(article + ".json")) {
      return DealBookJson.read(json);
    }
  }

  private void print() {
    line("CHINA, EUROPE AND E-COMMERCE: three articles in one book of "
        + book.entries().size() + " entries");
    parties();
    deals();
    events();
    figures();
    hubs();
    heading("Present, by country");
    presences(true);
    heading("Meant, planned or announced, by country");
    presences(false);
    saidBy();
    heading("Findings");
    line("  " + (book.findings().isEmpty() ? "none" : book.findings()));
  }

  private void parties() {
    heading("Parties, by country");
    Map<String, List<String>> byCountry = new TreeMap<>();
    for (Party party : book.entries(Party.class)) {
      byCountry.computeIfAbsent(country(party), any -> new ArrayList<>()).add(party.label());
    }
    byCountry.forEach(
        (country, names) -> names.forEach(name -> line(String.format("  %-3s %s", country, name))));
  }

  /** Agreements by the countries of their parties, with how far each got and what it grants. */
  private void deals() {
    heading("Deals, by country of the parties");
    Map<String, List<Agreement>> byCountries = new TreeMap<>();
    for (Agreement agreement : book.entries(Agreement.class)) {
      String countries = agreement.parties().stream()
          .map(party -> country(book.get(party.party(), Party.class)))
          .distinct()
          .sorted()
          .collect(Collectors.joining("-"));
      byCountries.computeIfAbsent(countries, any -> new ArrayList<>()).add(agreement);
    }
    byCountries.forEach(
        (countries, agreements) -> agreements.forEach(agreement -> deal(countries, agreement)));
  }

  private void deal(String countries, Agreement agreement) {
    String kinds =
        agreement.kinds().stream().map(ThreeArticles::words).collect(Collectors.joining(", "));
    line(String.format(
        "  %-6s %s%s", countries, name(agreement.id()), kinds.isEmpty() ? "" : ": " + kinds));
    for (Event event : book.entries(Event.class)) {
      if (event.about().contains(agreement.id())) {
        line(String.format("         - %s, %s%s", words(event.type()), when(event), how(event)));
      }
    }
    for (Term term : book.entries(Term.class)) {
      if (term.agreement().equals(Optional.of(agreement.id()))) {
        line(String.format("         - %s%s", grant(term), how(term)));
      }
    }
  }

  private String grant(Term term) {
    List<String> said = new ArrayList<>();
    String grantee = term.grantee().map(this::name).orElse("somebody (not said who)");
    term.right()
        .ifPresent(right -> said.add(words(term.effect()) + " " + grantee + " to " + words(right)
            + term.object().map(object -> " (" + name(object) + ")").orElse("")));
    if (term.exclusivity().kind() != Exclusivity.Kind.UNSPECIFIED) {
      said.add(words(term.exclusivity().kind())
          + term.grantor().map(grantor -> ", which binds " + name(grantor)).orElse(""));
    }
    term.territory().ifPresent(territory -> said.add("in " + territory));
    return said.isEmpty() ? "a term on " + grantee : String.join(", ", said);
  }

  /** What happened or is expected, in an order that no date and no "after that" contradicts. */
  private void events() {
    heading("Timeline (" + GIVE_OR_TAKE_A_MONTH + ")");
    for (Claim claim : Timeline.of(book, GIVE_OR_TAKE_A_MONTH).order()) {
      if (claim instanceof Event event) {
        List<String> said = new ArrayList<>();
        event.about().forEach(about -> said.add(name(about)));
        event.participants().forEach(party -> said.add(name(party.party())));
        event.territory().ifPresent(place -> said.add("in " + place));
        event.follows().forEach(follows -> said.add("after " + name(follows.entry())));
        String what = said.isEmpty() ? event.description().orElse("") : String.join(", ", said);
        line(String.format(
            "  %-22s %-20s %s%s", when(event), words(event.type()), what, how(event)));
      }
    }
  }

  private void figures() {
    heading("Figures as said, and the bounds that are sure");
    for (Figure figure : book.entries(Figure.class)) {
      Bounds bounds = figure.quantity().bounds();
      String span = figure
          .period()
          .map(period -> period.label().orElse(period.toString()))
          .or(() -> figure.date().map(PartialDate::display))
          .map(said -> "; " + said)
          .orElse("");
      line(String.format(
          "  %s, %s %s%s",
          name(figure.subject()), words(figure.metric()), words(figure.measure()), span));
      line(String.format(
          "      %-36s %s%s",
          figure.quantity().display(), bounds.isNone() ? "none" : bounds, how(figure)));
    }
  }

  private void hubs() {
    heading("Logistics hubs");
    for (LogisticsHub hub : book.entries(LogisticsHub.class)) {
      String location = hub.location().map(Object::toString).orElse("?");
      line(String.format(
          "  %s: %s, in %s %s", hub.label(), words(hub.kind()), location, hub.identifiers()));
    }
  }

  private void presences(boolean there) {
    book.entries(MarketPresence.class).stream()
        .filter(presence -> isThere(presence) == there)
        .sorted(Comparator.comparing(presence -> presence.territory().toString()))
        .forEach(presence -> line(String.format(
            "  %-20s %-36s %-20s %s%s",
            presence.territory(),
            name(presence.platform().orElse(presence.actor())),
            presence.mode().map(ThreeArticles::words).orElse("form not said"),
            words(presence.status()),
            how(presence))));
  }

  private static boolean isThere(MarketPresence presence) {
    return presence.status() == MarketPresence.Status.IN_EFFECT
        || presence.status() == MarketPresence.Status.ENDED;
  }

  private void saidBy() {
    heading("Who said so");
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : book.entries()) {
      entry.citations().forEach(citation -> {
        String speakers = citation.assertedBy().stream()
            .map(speaker -> name(speaker) + ", according to ")
            .collect(Collectors.joining());
        counts.merge(speakers + name(citation.source()), 1, Integer::sum);
      });
    }
    counts.forEach((who, count) -> line(String.format("  %3s  %s", count, who)));
  }

  /** How firmly, and on whose word, where that is not simply the source's. */
  private String how(Claim claim) {
    List<String> said = new ArrayList<>();
    claim.citations().forEach(citation -> {
      citation.assertedBy().stream().limit(1).forEach(by -> said.add("says " + name(by)));
      if (citation.certainty() != Certainty.STATED) {
        said.add(words(citation.certainty()));
      }
    });
    return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
  }

  private String when(Event event) {
    String occurred =
        event.status() == Event.Status.OCCURRED ? "" : " (" + words(event.status()) + ")";
    return event.date().map(PartialDate::display).orElse("undated") + occurred;
  }

  private String country(Party party) {
    return party.homeCountry().map(Country::code).orElse("?");
  }

  private String name(Id id) {
    Entry entry = book.get(id, Entry.class);
    if (entry instanceof Thing thing) {
      return thing.label();
    }
    if (entry instanceof Agreement agreement) {
      return agreement.parties().stream()
          .map(party -> name(party.party()))
          .collect(Collectors.joining(" and "));
    }
    return "the " + (entry instanceof Event event ? words(event.type()) : words(id));
  }

  private static String words(Object name) {
    return name.toString().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }

  private void heading(String text) {
    line("");
    line(text.toUpperCase(Locale.ROOT));
  }

  private static void line(String text) {
    System.out.println(text.stripTrailing());
  }
}
