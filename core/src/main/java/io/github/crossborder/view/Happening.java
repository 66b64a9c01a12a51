package io.github.crossborder.view;

import static java.util.Map.entry;

import io.github.crossborder.deal.Event;
import java.util.Map;

/**
 * How English speaks of a type of event: "the opening of …", "… opened …", "… was opened".
 *
 * @param noun the event as a thing, such as "opening"
 * @param before what goes between the noun and what it happens to, such as " of "
 * @param active what those who take part did, such as "opened"
 * @param passive what was done to what it is about, such as "was opened"
 * @param hasActor whether its name says who took part, as that of a visit does
 */
record Happening(String noun, String before, String active, String passive, boolean hasActor) {

  private static final Map<Event.Type, Happening> ALL = Map.ofEntries(
      entry(Event.Type.INTENDED, about("wish for", "spoke of the wish for", "was wanted")),
      entry(Event.Type.AGREED, about("agreement on", "agreed on", "was agreed")),
      entry(Event.Type.DECIDED, about("decision on", "decided on", "was decided on")),
      entry(Event.Type.ANNOUNCED, about("announcement of", "announced", "was announced")),
      entry(Event.Type.SIGNED, about("signing of", "signed", "was signed")),
      entry(Event.Type.APPROVED, about("approval of", "approved", "was approved")),
      entry(Event.Type.REJECTED, about("rejection of", "rejected", "was rejected")),
      entry(Event.Type.CHALLENGED, about("challenge to", "challenged", "was challenged in court")),
      entry(Event.Type.WITHDRAWN, about("withdrawal of", "withdrew", "was withdrawn")),
      entry(Event.Type.EFFECTIVE, about("start of", "brought into effect", "came into effect")),
      entry(
          Event.Type.OBSERVED_IN_EFFECT,
          about("being in effect of", "carried out", "is in effect")),
      entry(Event.Type.COMPLETED, about("completion of", "completed", "was completed")),
      entry(Event.Type.CLOSING, about("closing of", "closed", "was closed, as deals are")),
      entry(Event.Type.AMENDED, about("change of", "changed", "was changed")),
      entry(Event.Type.SUSPENDED, about("interruption of", "interrupted", "was interrupted")),
      entry(Event.Type.RESUMED, about("resumption of", "took up again", "was taken up again")),
      entry(Event.Type.EXPIRED, about("expiry of", "let run out", "ran out")),
      entry(Event.Type.LAPSED, about("lapse of", "let lapse", "lapsed")),
      entry(Event.Type.TERMINATED, about("end of", "ended", "was ended")),
      entry(
          Event.Type.NOTICE_GIVEN,
          about("notice to end", "gave notice to end", "was given notice of its end")),
      entry(
          Event.Type.EXCLUSIVITY_ENDED,
          about("end of the exclusivity of", "ended the exclusivity of", "is exclusive no longer")),
      entry(Event.Type.FILED, about("filing of", "filed", "was filed")),
      entry(
          Event.Type.LAUNCHED_OFFER,
          about("opening of the offer under", "opened the offer under", "was opened as an offer")),
      entry(
          Event.Type.ORDERED, about("order on", "gave an order on", "was the subject of an order")),
      entry(Event.Type.FINED, about("fine over", "imposed a fine over", "was fined")),
      entry(Event.Type.RENAMED, about("renaming of", "renamed", "took another name")),
      entry(Event.Type.DELISTED, about("delisting of", "delisted", "was delisted")),
      entry(Event.Type.OPENED, about("opening of", "opened", "was opened")),
      entry(Event.Type.CLOSED, about("closure of", "closed", "was closed")),
      entry(Event.Type.LAUNCHED, about("launch of", "launched", "was launched")),
      entry(Event.Type.RETIRED, about("giving up of", "gave up", "was given up")),
      entry(Event.Type.FOUNDED, about("founding of", "founded", "was founded")),
      entry(Event.Type.REGISTERED, about("registration of", "registered", "was registered")),
      entry(
          Event.Type.MARKET_TEST,
          done("market test", "tested the market", "was tried out in the market")),
      entry(Event.Type.MEETING, done("meeting", "met", "was the subject of a meeting")),
      entry(Event.Type.SUMMONED, done("summons", "summoned", "was the subject of a summons")),
      entry(Event.Type.VISIT, done("visit", "visited", "was visited")),
      entry(Event.Type.RELOCATED, done("move", "moved", "moved")),
      entry(
          Event.Type.PARTICIPATION,
          new Happening("presence", " at ", "took part in", "was taken part in", true)),
      entry(Event.Type.EDITION, about("edition of", "held", "took place")),
      entry(
          Event.Type.POLICY_ISSUED,
          done("policy", "issued a policy", "was the subject of a policy")));

  private static Happening about(String noun, String active, String passive) {
    int end = noun.lastIndexOf(' ');
    return new Happening(noun.substring(0, end), noun.substring(end) + " ", active, passive, false);
  }

  private static Happening done(String noun, String active, String passive) {
    return new Happening(noun, " on ", active, passive, true);
  }

  /** What something is after it, such as "agreed" or "already in effect". */
  String state() {
    return passive.replaceFirst("^(was|is) ", "");
  }

  static boolean isKnown(Event.Type type) {
    return ALL.containsKey(type);
  }

  /** How to speak of it; of a code that is not known, as of "a drone flight". */
  static Happening of(Event.Type type) {
    String words = English.words(type);
    Happening known = ALL.get(type);
    return known == null ? new Happening(words, " of ", words, words, true) : known;
  }
}
