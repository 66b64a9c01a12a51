package io.github.crossborder.view;

import static java.util.Map.entry;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Event.Type;
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

  private static final Map<Type, Happening> ALL = Map.ofEntries(
      entry(Type.INTENDED, about("wish for", "spoke of the wish for", "was wanted")),
      entry(Type.AGREED, about("agreement on", "agreed on", "was agreed")),
      entry(Type.DECIDED, about("decision on", "decided on", "was decided on")),
      entry(Type.ANNOUNCED, about("announcement of", "announced", "was announced")),
      entry(Type.SIGNED, about("signing of", "signed", "was signed")),
      entry(Type.APPROVED, about("approval of", "approved", "was approved")),
      entry(Type.REJECTED, about("rejection of", "rejected", "was rejected")),
      entry(Type.CHALLENGED, about("challenge to", "challenged", "was challenged in court")),
      entry(Type.WITHDRAWN, about("withdrawal of", "withdrew", "was withdrawn")),
      entry(Type.EFFECTIVE, about("start of", "brought into effect", "came into effect")),
      entry(Type.OBSERVED_IN_EFFECT, about("being in effect of", "carried out", "is in effect")),
      entry(Type.COMPLETED, about("completion of", "completed", "was completed")),
      entry(Type.CLOSING, about("closing of", "closed", "was closed, as deals are")),
      entry(Type.AMENDED, about("change of", "changed", "was changed")),
      entry(Type.SUSPENDED, about("interruption of", "interrupted", "was interrupted")),
      entry(Type.RESUMED, about("resumption of", "took up again", "was taken up again")),
      entry(Type.EXPIRED, about("expiry of", "let run out", "ran out")),
      entry(Type.LAPSED, about("lapse of", "let lapse", "lapsed")),
      entry(Type.TERMINATED, about("end of", "ended", "was ended")),
      entry(
          Type.NOTICE_GIVEN,
          about("notice to end", "gave notice to end", "was given notice of its end")),
      entry(
          Type.EXCLUSIVITY_ENDED,
          about("end of the exclusivity of", "ended the exclusivity of", "is exclusive no longer")),
      entry(Type.FILED, about("filing of", "filed", "was filed")),
      entry(
          Type.LAUNCHED_OFFER,
          about("opening of the offer under", "opened the offer under", "was opened as an offer")),
      entry(Type.ORDERED, about("order on", "gave an order on", "was the subject of an order")),
      entry(Type.FINED, about("fine over", "imposed a fine over", "was fined")),
      entry(Type.RENAMED, about("renaming of", "renamed", "took another name")),
      entry(Type.DELISTED, about("delisting of", "delisted", "was delisted")),
      entry(Type.OPENED, about("opening of", "opened", "was opened")),
      entry(Type.CLOSED, about("closure of", "closed", "was closed")),
      entry(Type.LAUNCHED, about("launch of", "launched", "was launched")),
      entry(Type.RETIRED, about("giving up of", "gave up", "was given up")),
      entry(Type.FOUNDED, about("founding of", "founded", "was founded")),
      entry(Type.REGISTERED, about("registration of", "registered", "was registered")),
      entry(
          Type.MARKET_TEST,
          done("market test", "tested the market", "was tried out in the market")),
      entry(Type.MEETING, done("meeting", "met", "was the subject of a meeting")),
      entry(Type.SUMMONED, done("summons", "summoned", "was the subject of a summons")),
      entry(Type.VISIT, done("visit", "visited", "was visited")),
      entry(Type.RELOCATED, done("move", "moved", "moved")),
      entry(
          Type.PARTICIPATION,
          new Happening("presence", " at ", "took part in", "was taken part in", true)),
      entry(Type.EDITION, about("edition of", "held", "took place")),
      entry(Type.POLICY_ISSUED, done("policy", "issued a policy", "was the subject of a policy")));

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

  static boolean isKnown(Type type) {
    return ALL.containsKey(type);
  }

  /** How to speak of it; of a code that is not known, as of "a drone flight". */
  static Happening of(Event.Type type) {
    String words = English.words(type);
    Happening known = ALL.get(type);
    return known == null ? new Happening(words, " of ", words, words, true) : known;
  }
}
