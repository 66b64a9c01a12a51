package io.github.crossborder.view;

import static java.util.Map.entry;

import io.github.crossborder.deal.Id;
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
    List<Id> actor = List.of(presence.actor());
    Phrase with = names.of("with ", presence.platform());
    Phrase places = places(alike.stream()
        .flatMap(each -> each.territory().stream())
        .map(Names::place)
        .distinct()
        .toList());
    Phrase in = places.isEmpty() ? Phrase.of("on the market") : places.after("in ");
    boolean isOpen = presence.status() == Status.UNSPECIFIED;
    String is = isOpen ? "" : " " + names.verb(actor, is(presence));
    Phrase said =
        isOpen ? with.after(names.isHere(presence.actor()) ? ": " : ", ") : with.after(" ");
    Phrase what = Phrase.of(in, said);
    if (!isThere(presence)) {
      Phrase to = places.isEmpty() ? Phrase.of("market") : places;
      what = with.isEmpty()
          ? in.after("be ")
          : Phrase.of(names.of("bring ", presence.platform()), " to ", to);
    }
    Phrase own = Attribution.adverb(presence.citations().get(0)).after(" ");
    List<String> modes = alike.stream()
        .flatMap(each -> each.mode().stream())
        .distinct()
        .map(mode -> MODES.getOrDefault(mode, "as to " + English.words(mode)))
        .toList();
    return Phrase.of(
        isOpen && names.isHere(presence.actor())
            ? Phrase.NONE
            : Phrase.of(names.all(actor), isThere(presence) ? "" : own, is, " "),
        what,
        Phrase.of(modes).after(isOpen ? ": " : ", "),
        names.all(presence.partners()).after(", together with "),
        Times.during(presence.validity()));
  }

  private static String is(MarketPresence presence) {
    return switch (presence.status()) {
      case UNSPECIFIED -> "";
      case IN_EFFECT -> "is";
      case ENDED -> "is no longer";
      case INTENDED -> "wants to";
      case PLANNED -> "plans to";
      case ANNOUNCED -> "has announced plans to";
    };
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
