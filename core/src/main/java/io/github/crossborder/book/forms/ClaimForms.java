package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds facts that are told in another form than the one for them; only what is sure to be so, or
 * nearly, since nobody reads findings that are often wrong. Numbers, agreements and things have
 * their own classes, which say what can be seen of them.
 *
 * <ul>
 *   <li>A country as a label, and one presence for several countries. That a label without a code
 *       is a city cannot be seen: "the West" is a label, too.
 *   <li>What happens to an agreement without the agreement. What happens to a hub or a platform may
 *       happen to something that no entry is of.
 *   <li>A directive of a public body that is about no event: the policy is one.
 *   <li>A statement about nothing by nobody; a share of nobody knows what. That a statement tells
 *       in words what a figure or an interest should cannot be seen.
 *   <li>A share on an interest that has none.
 * </ul>
 */
final class ClaimForms implements Finder {
  private static final Map<String, Country> COUNTRIES = Country.all().stream()
      .collect(Collectors.toUnmodifiableMap(Country::name, Function.identity()));

  /** What can only happen to something that the parties made. */
  private static final Set<Event.Type> OF_AGREEMENTS = Set.of(
      Event.Type.AGREED,
      Event.Type.SIGNED,
      Event.Type.EFFECTIVE,
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.COMPLETED,
      Event.Type.CLOSING,
      Event.Type.AMENDED,
      Event.Type.SUSPENDED,
      Event.Type.RESUMED,
      Event.Type.EXPIRED,
      Event.Type.LAPSED,
      Event.Type.TERMINATED);

  /** Interests that have no size; a share beside them is that of a shareholding. */
  private static final Set<Interest.Type> WITHOUT_SHARE = Set.of(
      Interest.Type.FOUNDER,
      Interest.Type.OWNER,
      Interest.Type.OPERATOR,
      Interest.Type.SENIOR_MANAGING_OFFICIAL,
      Interest.Type.BOARD_MEMBER,
      Interest.Type.BOARD_CHAIR);

  private final BookEntries book;
  private final List<Problem> found = new ArrayList<>();
  private final NumberForms numbers;

  ClaimForms(BookEntries book) {
    this.book = book;
    numbers = new NumberForms(book, found);
  }

  @Override
  public void see(Entry entry) {
    checkLabels(entry);
    numbers.check(entry);
    switch (entry.entryKind()) {
      case MARKET_PRESENCE -> check((MarketPresence) entry);
      case EVENT -> check((Event) entry);
      case STATEMENT -> check((Statement) entry);
      case FIGURE -> check((Figure) entry);
      case INTEREST -> check((Interest) entry);
      default -> {}
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    findings.addAll(found);
  }

  private void checkLabels(Entry entry) {
    Optional<Territory> territory = territory(entry);
    if (territory.isEmpty()) {
      return;
    }
    for (Area area : territory.get().areas()) {
      Country named = area.code().isEmpty() ? COUNTRIES.get(area.label().orElse("")) : null;
      if (named != null) {
        report(
            ProblemCode.COUNTRY_AS_LABEL,
            entry,
            place(entry),
            "'" + named.name() + "' is a country; write the code " + named.code()
                + " instead of the label");
      }
    }
  }

  private void check(MarketPresence presence) {
    List<Area> areas = presence.territory().map(Territory::areas).orElse(List.of());
    if (areas.size() < 2) {
      return;
    }
    Set<String> countries = new TreeSet<>();
    for (Area area : areas) {
      area.code()
          .filter(ClaimForms::isInOneCountry)
          .ifPresent(code -> countries.add(code.substring(0, 2)));
    }
    if (countries.size() > 1) {
      report(
          ProblemCode.PRESENCE_IN_SEVERAL_COUNTRIES,
          presence,
          "territory",
          "territory '" + presence.territory().orElseThrow() + "' is in " + countries.size()
              + " countries; write a presence for each of " + String.join(", ", countries));
    }
  }

  private void check(Event event) {
    if (event.about().isEmpty() && OF_AGREEMENTS.contains(event.type())) {
      report(
          ProblemCode.EVENT_ABOUT_NOTHING,
          event,
          "about",
          "what is " + event.type() + "? add the agreement, and put its id into about");
    }
  }

  private void check(Statement statement) {
    if (statement.about().isEmpty() && statement.speaker().isEmpty()) {
      report(
          ProblemCode.STATEMENT_ABOUT_NOTHING,
          statement,
          "about",
          "the statement is about no entry and has no speaker, so that nobody will find it; add"
              + " what it is about");
    } else if (statement.kind().equals(Statement.Kind.DIRECTIVE)
        && statement.speaker().flatMap(id -> book.find(id, PublicBody.class)).isPresent()
        && statement.about().stream().noneMatch(id -> book.find(id, Event.class).isPresent())) {
      report(
          ProblemCode.DIRECTIVE_WITHOUT_POLICY,
          statement,
          "about",
          "is about no event; add the event policy-issued, and put its id into about");
    }
  }

  private void check(Figure figure) {
    if (figure.measure() == Figure.Measure.SHARE
        && figure.whole().isEmpty()
        && figure.scope().isEmpty()) {
      report(
          ProblemCode.SHARE_OF_UNKNOWN_WHOLE,
          figure,
          "whole",
          figure.quantity() + " of what? put the id of the whole, such as a market, into whole");
    }
  }

  private void check(Interest interest) {
    if (interest.share().isPresent() && WITHOUT_SHARE.contains(interest.type())) {
      report(
          ProblemCode.SHARE_OUTSIDE_SHAREHOLDING,
          interest,
          "share",
          "share " + interest.share().orElseThrow() + " on an interest of type " + interest.type()
              + "; write it as a shareholding of its own");
    }
  }

  private void report(ProblemCode rule, Entry entry, String attribute, String message) {
    found.add(Forms.finding(rule, entry, attribute, message));
  }

  /** Whether an area code is that of a country (BE) or of a part of one (BE-VLG). */
  private static boolean isInOneCountry(String code) {
    return (code.length() == 2 && !code.equals("EU")) || code.indexOf('-') == 2;
  }

  private static String place(Entry entry) {
    if (entry instanceof Company) {
      return "seat";
    }
    return entry instanceof LogisticsHub ? "location" : "territory";
  }

  private static Optional<Territory> territory(Entry entry) {
    return switch (entry.entryKind()) {
      case COMPANY -> ((Company) entry).seat();
      case LOGISTICS_HUB -> ((LogisticsHub) entry).location();
      case MARKET -> ((Market) entry).territory();
      case TERM -> ((Term) entry).territory();
      case EVENT -> ((Event) entry).territory();
      case MARKET_PRESENCE -> ((MarketPresence) entry).territory();
      case FIGURE -> ((Figure) entry).territory();
      default -> Optional.empty();
    };
  }
}
