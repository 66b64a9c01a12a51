package io.github.crossborder.view;

import static java.util.Map.entry;

import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.MarketPresence.Mode;
import io.github.crossborder.deal.MarketPresence.Status;
import java.util.List;
import java.util.Map;

/** Who is, was or wants to be in which countries, and in what form. */
final class Presences {
  private static final Map<Mode, String> MODES = Map.ofEntries(
      entry(Mode.OWN_STORES, "with shops of its own"),
      entry(Mode.THIRD_PARTY_RETAIL, "in shops of others"),
      entry(Mode.MARKETPLACE_SHOP, "with a shop on a marketplace"),
      entry(Mode.LOCAL_SITE, "with a local site"),
      entry(Mode.RETAIL_FORMAT, "with a retail format"),
      entry(Mode.HOME_DELIVERY, "with home delivery"),
      entry(Mode.PAYMENT_ACCEPTANCE, "as a means of payment"),
      entry(Mode.ONLINE, "online"),
      entry(Mode.OFFICE, "with an office"),
      entry(Mode.REPRESENTATION, "with a representation"),
      entry(Mode.LOGISTICS, "with logistics"),
      entry(Mode.PILOT, "with a trial"),
      entry(Mode.SHOPS, "with shops"));

  private final Names names;

  Presences(Names names) {
    this.names = names;
  }

  static boolean isThere(MarketPresence presence) {
    return switch (presence.status()) {
      case IN_EFFECT, ENDED, UNSPECIFIED -> true;
      case INTENDED, PLANNED, ANNOUNCED -> false;
    };
  }

  /** What is the same of some places, such as "Leonidas is in China and Germany". */
  Phrase say(List<MarketPresence> alike) {
    MarketPresence presence = alike.get(0);
    boolean isPlural = names.isPlural(presence.actor());
    Phrase with = Phrase.of(presence.platform().map(names::of));
    List<Phrase> places = alike.stream()
        .flatMap(each -> each.territory().stream())
        .distinct()
        .map(where -> Phrase.of(Names.place(where)))
        .toList();
    List<Phrase> modes = alike.stream()
        .flatMap(each -> each.mode().stream())
        .distinct()
        .map(mode -> Phrase.of(MODES.getOrDefault(mode, "as to " + English.words(mode))))
        .toList();
    Phrase said = isThere(presence)
        ? Phrase.of(
            is(presence.status(), isPlural), at(presence.status(), places), with.after(" with "))
        : plan(presence.status(), isPlural, with, places);
    return Phrase.of(
        names.of(presence.actor()),
        said,
        modes.isEmpty() ? "" : Phrase.of(", ", modes),
        presence.partners().isEmpty()
            ? ""
            : Phrase.of(", together with ", names.all(presence.partners())),
        presence.status() == Status.UNSPECIFIED && presence.note().isEmpty()
            ? " (how far it has got is not said)"
            : "",
        places.isEmpty() ? " (where is not said)" : "",
        Times.during(presence.validity()));
  }

  /** Where; what is neither there nor planned, as far as is told, turns to it. */
  private static Phrase at(Status status, List<Phrase> places) {
    return status == Status.UNSPECIFIED
        ? Phrase.of(" to ", places.isEmpty() ? "a market" : places)
        : in(places);
  }

  private static Phrase in(List<Phrase> places) {
    return places.isEmpty() ? Phrase.of(" present") : Phrase.of(" in ", places);
  }

  private static String is(Status status, boolean isPlural) {
    return switch (status) {
      case ENDED -> isPlural ? " are no longer" : " is no longer";
      case UNSPECIFIED -> isPlural ? " turn" : " turns";
      default -> isPlural ? " are" : " is";
    };
  }

  private static Phrase plan(Status status, boolean isPlural, Phrase with, List<Phrase> places) {
    String to = switch (status) {
      case PLANNED -> isPlural ? " plan to " : " plans to ";
      case ANNOUNCED -> isPlural ? " have announced plans to " : " has announced plans to ";
      default -> isPlural ? " want to " : " wants to ";
    };
    if (with.isEmpty()) {
      return Phrase.of(to, "be", in(places));
    }
    return Phrase.of(
        to, "bring ", with, places.isEmpty() ? " to a market" : Phrase.of(" to ", places));
  }
}
