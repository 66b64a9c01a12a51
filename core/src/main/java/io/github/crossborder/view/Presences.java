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
      entry(Mode.RETAIL_FORMAT, "in a retail format"),
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
    Phrase places = places(alike.stream()
        .flatMap(each -> each.territory().stream())
        .map(Names::place)
        .distinct()
        .toList());
    List<String> modes = alike.stream()
        .flatMap(each -> each.mode().stream())
        .distinct()
        .map(mode -> MODES.getOrDefault(mode, "as to " + English.words(mode)))
        .toList();
    return Phrase.of(
        isThere(presence) ? there(presence, places) : ahead(presence, places),
        Phrase.of(modes).after(presence.status() == Status.UNSPECIFIED ? ": " : ", "),
        names.all(presence.partners()).after(", together with "),
        Times.during(presence.validity()));
  }

  private Phrase there(MarketPresence presence, Phrase places) {
    Phrase in = places.isEmpty() ? Phrase.of("on the market") : places.after("in ");
    Phrase with = names.of("with ", presence.platform());
    Phrase who = names.of(presence.actor());
    if (presence.status() == Status.UNSPECIFIED) {
      return names.isHere(presence.actor())
          ? Phrase.of(in, with.after(": "))
          : Phrase.of(who, " ", in, with.after(", "));
    }
    String is = presence.status() == Status.ENDED ? "is no longer" : "is";
    String are = names.verb(List.of(presence.actor()), is);
    return Phrase.of(who, " ", are, " ", in, with.after(" "));
  }

  private Phrase ahead(MarketPresence presence, Phrase places) {
    String wants = switch (presence.status()) {
      case PLANNED -> "plans to ";
      case ANNOUNCED -> "has announced plans to ";
      default -> "wants to ";
    };
    Phrase to = places.isEmpty() ? Phrase.of("market") : places;
    Phrase in = places.isEmpty() ? Phrase.of("on the market") : places.after("in ");
    return Phrase.of(
        names.of(presence.actor()),
        Attribution.adverb(presence.citations().get(0)).after(" "),
        " ",
        names.verb(List.of(presence.actor()), wants),
        presence.platform().isEmpty()
            ? in.after("be ")
            : Phrase.of(names.of("bring ", presence.platform()), " to ", to));
  }

  /** All of them: "parts of Belgium and France" where it is parts of each. */
  private static Phrase places(List<String> places) {
    String parts = "parts of ";
    boolean arePartly =
        !places.isEmpty() && places.stream().allMatch(place -> place.startsWith(parts));
    return arePartly
        ? Phrase.of(
            parts, places.stream().map(place -> place.substring(parts.length())).toList())
        : Phrase.of(places);
  }

  /** What is left open: where it is, and how far it has got unless the book notes something. */
  static String open(MarketPresence presence, boolean isHowFar) {
    return presence.territory().isEmpty()
        ? "; where is not said"
        : isHowFar && presence.status() == Status.UNSPECIFIED
            ? "; how far it has got is not said"
            : "";
  }
}
