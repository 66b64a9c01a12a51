package io.github.crossborder.view;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who owns, runs, founded or heads what, and who is said not to. */
final class Ownership {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** What one does who has such a part: of one party, and of several. */
  private record Verb(String one, String several) {
    static Verb of(String one, String several) {
      return new Verb(one, several);
    }
  }

  private static final Map<Interest.Type, Verb> VERBS = Map.ofEntries(
      entry(Interest.Type.SHAREHOLDING, Verb.of("has shares in", "have shares in")),
      entry(Interest.Type.VOTING_RIGHTS, Verb.of("has votes in", "have votes in")),
      entry(Interest.Type.OWNER, Verb.of("owns", "own")),
      entry(Interest.Type.OPERATOR, Verb.of("runs", "run")),
      entry(Interest.Type.FOUNDER, Verb.of("founded", "founded")),
      entry(Interest.Type.AUTHOR, Verb.of("writes", "write")),
      entry(Interest.Type.CONTROL, Verb.of("controls", "control")),
      entry(Interest.Type.CONSOLIDATION, Verb.of("consolidates", "consolidate")),
      entry(Interest.Type.SENIOR_MANAGING_OFFICIAL, Verb.of("heads", "head")),
      entry(Interest.Type.BOARD_MEMBER, Verb.of("sits on the board of", "sit on the board of")),
      entry(Interest.Type.BOARD_CHAIR, Verb.of("chairs the board of", "chair the board of")),
      entry(
          Interest.Type.APPOINTMENT_OF_BOARD,
          Verb.of("may name the board of", "may name the board of")),
      entry(
          Interest.Type.MEMBER,
          Verb.of("belongs to, or is represented in,", "belong to, or are represented in,")),
      entry(Interest.Type.UNSPECIFIED_INTEREST, Verb.of("has to do with", "have to do with")),
      entry(
          Interest.Type.UNKNOWN_INTEREST,
          Verb.of(
              "has an interest (nobody knows which) in",
              "have an interest (nobody knows which) in")),
      entry(
          Interest.Type.UNPUBLISHED_INTEREST,
          Verb.of(
              "has an interest (not published which) in",
              "have an interest (not published which) in")));

  private final Names names;

  Ownership(Names names) {
    this.names = names;
  }

  /** What is the same of some parties, such as "Alibaba and Tencent belong to …". */
  Phrase say(List<Interest> alike) {
    Interest interest = alike.get(0);
    List<Id> parties = alike.stream().map(Interest::party).distinct().toList();
    boolean isPlural = parties.size() > 1 || names.isPlural(interest.party());
    boolean areGroups = interest.type().equals(Interest.Type.MEMBER)
        && alike.stream().allMatch(each -> names.isPlural(each.subject()));
    Verb verb = areGroups ? Verb.of("is among", "are among") : verb(interest);
    Phrase subject = names.all(alike.stream().map(Interest::subject).distinct().toList());
    boolean isMajority = interest.type().equals(Interest.Type.SHAREHOLDING)
        && interest.share().filter(Ownership::isMajority).isPresent();
    String has = isPlural ? " have " : " has ";
    Phrase said;
    if (isMajority) {
      said = Phrase.of(has, "a majority of ", subject, " (over 50 %)");
    } else if (interest.share().isPresent() && interest.type().equals(Interest.Type.SHAREHOLDING)) {
      said = Phrase.of(has, English.count(interest.share().get()), " of ", subject);
    } else if (interest.share().isPresent()
        && interest.type().equals(Interest.Type.VOTING_RIGHTS)) {
      said = Phrase.of(has, English.count(interest.share().get()), " of the votes in ", subject);
    } else if (interest.title().isPresent()
        && interest.type().equals(Interest.Type.SENIOR_MANAGING_OFFICIAL)) {
      String title = English.within(interest.title().get());
      said = Phrase.of(isPlural ? " are " : " is ", title, " of ", subject);
    } else {
      said = Phrase.of(
          " ", isPlural ? verb.several() : verb.one(), " ", subject, share(interest.share()));
    }
    boolean isUntold = interest.type().equals(Interest.Type.UNSPECIFIED_INTEREST)
        && interest.note().isEmpty();
    return Phrase.of(
        names.all(parties),
        said,
        isUntold ? ", how is not said" : "",
        Deals.shareOf(interest.shareOf()),
        interest.shareClass().map(of -> ", class " + English.within(of)),
        directness(interest.directness()),
        interest.type().equals(Interest.Type.SENIOR_MANAGING_OFFICIAL)
            ? ""
            : interest.title().map(title -> ", as " + English.within(title)),
        Times.during(interest.validity()),
        interest.under().map(deal -> Phrase.of(", subject to completion of ", names.of(deal))),
        interest.condition().map(English::condition));
  }

  private static boolean isMajority(Quantity share) {
    return share.qualifier() == Qualifier.OVER
        && share.upper().isEmpty()
        && share.amount().filter(number -> number.compareTo(HALF) == 0).isPresent();
  }

  private static String share(Optional<Quantity> share) {
    return share.map(much -> " (" + English.count(much) + ")").orElse("");
  }

  private static Verb verb(Interest interest) {
    String words = English.words(interest.type());
    return VERBS.getOrDefault(
        interest.type(),
        Verb.of("has (" + words + ") a part in", "have (" + words + ") a part in"));
  }

  private static String directness(Interest.Directness directness) {
    return switch (directness) {
      case DIRECT -> ", directly";
      case INDIRECT -> ", by way of others";
      case AGGREGATE -> ", directly and by way of others together";
      case UNSPECIFIED -> "";
    };
  }

  /** What nobody has, such as "Nobody is told to have control of Cainiao". */
  Phrase say(Absence absence) {
    String types = absence.types().stream().map(English::words).collect(joining(" or "));
    return Phrase.of(
        "there is nobody for ",
        names.of(absence.subject()),
        " as to ",
        types,
        absence.reason().map(why -> " (" + English.words(why) + ")"),
        Times.during(absence.validity()));
  }
}
