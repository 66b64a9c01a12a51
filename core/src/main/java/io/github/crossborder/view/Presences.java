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
    List<Id> actor = List.of(presence.actor());
    Phrase who = names.of(presence.actor());
    Phrase with = Phrase.of(presence.platform().map(names::of));
    Phrase places = Phrase.of(alike.stream()
        .flatMap(each -> each.territory().stream())
        .distinct()
        .map(where -> Phrase.of(Names.place(where)))
        .toList());
    String is = switch (presence.status()) {
      case UNSPECIFIED -> "";
      case IN_EFFECT -> "is";
      case ENDED -> "is no longer";
      case INTENDED -> "wants to ";
      case PLANNED -> "plans to ";
      case ANNOUNCED -> "has announced plans to ";
    };
    Phrase market = Phrase.of("a market (which is not said)");
    Phrase in = places.isEmpty() ? market.after(" on ") : places.after(" in ");
    Phrase to = places.isEmpty() ? market : places;
    Phrase said;
    if (presence.status() == Status.UNSPECIFIED) {
      said = names.isHere(presence.actor())
          ? Phrase.of("as for ", to, with.after(", with "))
          : Phrase.of(who, in, with.after(", with "));
    } else if (isThere(presence)) {
      said = Phrase.of(who, " ", names.verb(actor, is), in, with.after(" with "));
    } else {
      Phrase does = with.isEmpty() ? Phrase.of("be", in) : Phrase.of("bring ", with, " to ", to);
      Phrase how = Attribution.adverb(presence.citations().get(0)).after(" ");
      said = Phrase.of(who, how, " ", names.verb(actor, is), does);
    }
    List<Phrase> modes = alike.stream()
        .flatMap(each -> each.mode().stream())
        .distinct()
        .map(mode -> Phrase.of(MODES.getOrDefault(mode, "as to " + English.words(mode))))
        .toList();
    return Phrase.of(
        said,
        modes.isEmpty()
            ? ""
            : Phrase.of(presence.status() == Status.UNSPECIFIED ? ": " : ", ", modes),
        names.all(presence.partners()).after(", together with "),
        Times.during(presence.validity()));
  }

  /** What is left open of a presence of which the book notes nothing. */
  static String open(MarketPresence presence) {
    return presence.status() == Status.UNSPECIFIED ? "; how far it has got is not said" : "";
  }
}
