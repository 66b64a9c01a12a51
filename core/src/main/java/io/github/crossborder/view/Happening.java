package io.github.crossborder.view;

import static java.util.stream.Collectors.toUnmodifiableMap;

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

  /** Code, noun with its preposition (in brackets if it says who took part), active, passive. */
  private static final String TABLE = """
      intended | wish for | spoke of the wish for | was wanted
      agreed | agreement on | agreed on | was agreed
      decided | decision on | decided on | was decided on
      announced | announcement of | announced | was announced
      signed | signing of | signed | was signed
      approved | approval of | approved | was approved
      rejected | rejection of | rejected | was rejected
      challenged | challenge to | challenged | was challenged in court
      withdrawn | withdrawal of | withdrew | was withdrawn
      effective | start of | brought into effect | came into effect
      observed-in-effect | being in effect of | carried out | is in effect
      completed | completion of | completed | was completed
      closing | closing of | closed | was closed, as deals are
      amended | change of | changed | was changed
      suspended | interruption of | interrupted | was interrupted
      resumed | resumption of | took up again | was taken up again
      expired | expiry of | let run out | ran out
      lapsed | lapse of | let lapse | lapsed
      terminated | end of | ended | was ended
      notice-given | notice to end | gave notice to end | was given notice of its end
      exclusivity-ended | end of the exclusivity of | ended the exclusivity of | is exclusive no longer
      filed | filing of | filed | was filed
      launched-offer | opening of the offer under | opened the offer under | was opened as an offer
      ordered | order on | gave an order on | was the subject of an order
      fined | fine over | imposed a fine over | was fined
      renamed | renaming of | renamed | took another name
      delisted | delisting of | delisted | was delisted
      opened | opening of | opened | was opened
      closed | closure of | closed | was closed
      launched | launch of | launched | was launched
      retired | giving up of | gave up | was given up
      founded | founding of | founded | was founded
      registered | registration of | registered | was registered
      market-test | market test (on) | tested the market | was tried out in the market
      meeting | meeting (on) | met | was the subject of a meeting
      summoned | summons (on) | summoned | was the subject of a summons
      visit | visit (on) | visited | was visited
      relocated | move (on) | moved | moved
      edition | edition of | held | took place
      policy-issued | policy (on) | issued a policy | was the subject of a policy
      participation | presence (at) | took part in | was taken part in
      """;

  private static final Map<String, Happening> ALL = TABLE
      .lines()
      .map(line -> line.split(" \\| "))
      .collect(toUnmodifiableMap(cells -> cells[0].strip(), Happening::of));

  private static Happening of(String[] cells) {
    int end = cells[1].lastIndexOf(' ');
    String before = cells[1].substring(end + 1);
    return new Happening(
        cells[1].substring(0, end),
        " " + before.replaceAll("[()]", "") + " ",
        cells[2],
        cells[3],
        before.startsWith("("));
  }

  /** What something is after it, such as "agreed" or "already in effect". */
  String state() {
    return passive.replaceFirst("^(was|is) ", "");
  }

  static boolean isKnown(Event.Type type) {
    return ALL.containsKey(type.code());
  }

  /** How to speak of it; of a code that is not known, as of "a drone flight". */
  static Happening of(Event.Type type) {
    String words = English.words(type);
    Happening known = ALL.get(type.code());
    return known == null ? new Happening(words, " of ", words, words, true) : known;
  }
}
