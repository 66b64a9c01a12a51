package io.github.crossborder.examples;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What does one newspaper article really say? Reads its deal book, two Belgian chocolate makers and
 * their deals with Alibaba, and prints who agreed on what, what happened in which order, and how
 * firmly each thing was said.
 */
public final class BelgianChocolate {
  /** The article says "the end of 2016" once; to put it in order, a month either way is allowed. */
  private static final Assumptions GIVE_OR_TAKE_A_MONTH = Assumptions.builder()
      .approximateDateTolerance(java.time.Period.ofMonths(1))
      .build();

  private final DealBook book;
  private final PrintStream out;

  private BelgianChocolate(DealBook book, PrintStream out) {
    this.book = book;
    this.out = out;
  }

  /** Prints the book. */
  public static void main(String[] arguments) throws IOException {
    try (InputStream json = BelgianChocolate.class.getResourceAsStream("belgian-chocolate.json")) {
      new BelgianChocolate(DealBookJson.read(json), System.out).print();
    }
  }

  private void print() {
    out.println("BELGIAN CHOCOLATE AND ALIBABA, as one article tells it");
    parties();
    agreements();
    presences();
    events();
    figures();
    saidBy();
  }

  /** Who is in it: name, country, what the source says it is, and what it is to others. */
  private void parties() {
    heading("Parties");
    for (Party party : book.entries(Party.class)) {
      List<String> said = new ArrayList<>();
      party.description().filter(text -> !text.equals(party.label())).ifPresent(said::add);
      if (party instanceof Company company) {
        company.seat().ifPresent(seat -> said.add("based in " + seat));
      } else if (party instanceof UndisclosedParty undisclosed) {
        said.add(words(undisclosed.reason()));
      }
      for (Interest interest : book.entries(Interest.class)) {
        if (interest.party().equals(party.id())) {
          String what = interest.title().orElseGet(() -> words(interest.type()));
          said.add(what + " of " + name(interest.subject()));
        }
      }
      String country = party.homeCountry().map(Country::code).orElse("?");
      line(String.format("  %-24s %-3s %s", party.label(), country, String.join("; ", said)));
    }
  }

  /** What was agreed, how far each agreement has got, and what it grants where and how firmly. */
  private void agreements() {
    heading("Agreements");
    for (Agreement agreement : book.entries(Agreement.class)) {
      String parties =
          agreement.parties().stream().map(this::partyInRole).collect(Collectors.joining(", "));
      String kinds = agreement.kinds().stream().map(this::words).collect(Collectors.joining(", "));
      out.println("  " + parties + (kinds.isEmpty() ? "" : ": " + kinds));
      for (Event event : book.entries(Event.class)) {
        if (event.about().contains(agreement.id())) {
          out.println("    - " + words(event.type()) + ", " + when(event) + how(event));
        }
      }
      for (Term term : book.entries(Term.class)) {
        if (term.agreement().equals(Optional.of(agreement.id()))) {
          out.println("    - " + grant(term) + how(term));
        }
      }
    }
  }

  private String grant(Term term) {
    List<String> said = new ArrayList<>();
    if (term.right().isPresent()) {
      said.add(term.effect().name().toLowerCase(Locale.ROOT)
          + " " + term.grantee().map(this::name).orElse("somebody (not said who)")
          + " to " + words(term.right().get())
          + term.object().map(object -> " on " + name(object)).orElse(""));
    }
    if (term.exclusivity().kind() != Exclusivity.Kind.UNSPECIFIED) {
      String bound = term.grantor().map(this::name).orElse("somebody (not said who)");
      said.add(
          term.exclusivity().kind().name().toLowerCase(Locale.ROOT) + ", which binds " + bound);
    }
    term.territory().ifPresent(territory -> said.add("in " + territory));
    term.channels().forEach(channel -> said.add("through " + words(channel)));
    if (!term.exhaustive()) {
      said.add("among other things");
    }
    return String.join(", ", said);
  }

  /** Who sells where, in what form, and how far that has got. */
  private void presences() {
    heading("Presence in markets");
    for (MarketPresence presence : book.entries(MarketPresence.class)) {
      line(String.format(
          "  %-20s %-20s %-20s %s",
          name(presence.actor()),
          presence.territory(),
          presence.mode().map(this::words).orElse("form not said"),
          presence.status().name().toLowerCase(Locale.ROOT).replace('_', ' ') + how(presence)));
    }
  }

  /** What happened, in an order that dates and "after that" allow; none gets a date it had not. */
  private void events() {
    heading("Events, earliest first (" + GIVE_OR_TAKE_A_MONTH + ")");
    Timeline timeline = Timeline.of(book, GIVE_OR_TAKE_A_MONTH);
    for (Claim claim : timeline.order()) {
      if (claim instanceof Event event) {
        List<String> said = new ArrayList<>();
        event.about().forEach(about -> said.add(name(about)));
        event.participants().forEach(party -> said.add(partyInRole(party)));
        event.territory().ifPresent(place -> said.add("in " + place));
        String what = String.join(", ", said);
        line(String.format("  %-20s %-20s %s", when(event), words(event.type()), what));
        for (Follows follows : event.follows()) {
          String day =
              timeline.earliest(event.id()).map(d -> ", so not before " + d).orElse("");
          line(String.format("  %-20s %-20s after %s%s", "", "", name(follows.entry()), day));
        }
      }
    }
  }

  private String when(Event event) {
    return event.date().map(PartialDate::display).orElse("undated");
  }

  /** The numbers as the source said them, and what that makes sure. */
  private void figures() {
    heading("Figures as said, and the bounds that are sure");
    for (Figure figure : book.entries(Figure.class)) {
      Bounds bounds = figure.quantity().bounds();
      line(String.format(
          "  %-20s %-20s %-26s %s",
          name(figure.subject()),
          words(figure.metric()),
          figure.quantity().display(),
          bounds.isNone() ? "none" : bounds));
      figure
          .period()
          .flatMap(Period::label)
          .ifPresent(span -> line(String.format("  %-20s %-20s (%s)", "", "", span)));
    }
  }

  /** Who said it all: the source on its own, or passing on others; and what is not outright. */
  private void saidBy() {
    heading("Who said so");
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : book.entries()) {
      for (Citation citation : entry.citations()) {
        String speakers = citation.assertedBy().stream()
            .map(speaker -> name(speaker) + ", according to ")
            .collect(Collectors.joining());
        counts.merge(speakers + name(citation.source()), 1, Integer::sum);
      }
    }
    counts.forEach((who, count) -> line(String.format("  %-42s %2s entries", who, count)));
    out.println("  What the source does not simply state itself:");
    for (Claim claim : book.entries(Claim.class)) {
      if (!how(claim).isEmpty()) {
        out.println("    - " + claim.id() + how(claim));
      }
    }
  }

  /** How firmly, and on whose word, where that is not simply the source's. */
  private String how(Claim claim) {
    List<String> said = new ArrayList<>();
    for (Citation citation : claim.citations()) {
      citation.assertedBy().forEach(speaker -> said.add("says " + name(speaker)));
      if (citation.certainty() != Certainty.STATED) {
        said.add(citation.certainty().name().toLowerCase(Locale.ROOT));
      }
    }
    return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
  }

  private String partyInRole(PartyInRole party) {
    return name(party.party()) + " as " + words(party.role());
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
    return "the " + (entry instanceof Event event ? words(event.type()) : id);
  }

  private String words(OpenCode code) {
    return code.code().replace('-', ' ');
  }

  private void heading(String text) {
    out.println();
    out.println(text.toUpperCase(Locale.ROOT));
  }

  private void line(String text) {
    out.println(text.stripTrailing());
  }
}
