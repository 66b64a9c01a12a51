package io.github.crossborder.view;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Who owns, runs, founded or heads what, and who is said not to. */
final class Ownership {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** What one does who has such a part. */
  private static final Map<Interest.Type, String> VERBS = Map.ofEntries(
      entry(Interest.Type.SHAREHOLDING, "has shares in"),
      entry(Interest.Type.VOTING_RIGHTS, "has votes in"),
      entry(Interest.Type.OWNER, "owns"),
      entry(Interest.Type.OPERATOR, "runs"),
      entry(Interest.Type.FOUNDER, "founded"),
      entry(Interest.Type.AUTHOR, "writes"),
      entry(Interest.Type.CONTROL, "controls"),
      entry(Interest.Type.CONSOLIDATION, "consolidates"),
      entry(Interest.Type.SENIOR_MANAGING_OFFICIAL, "heads"),
      entry(Interest.Type.BOARD_MEMBER, "sits on the board of"),
      entry(Interest.Type.BOARD_CHAIR, "chairs the board of"),
      entry(Interest.Type.APPOINTMENT_OF_BOARD, "may name the board of"),
      entry(Interest.Type.MEMBER, "has a place in"),
      entry(Interest.Type.UNKNOWN_INTEREST, "has an interest (nobody knows which) in"),
      entry(Interest.Type.UNPUBLISHED_INTEREST, "has an interest (not published which) in"));

  private final Names names;

  Ownership(Names names) {
    this.names = names;
  }

  /** What is the same of some parties or subjects, such as "Alibaba and Tencent own Ickx". */
  Phrase say(List<Interest> alike) {
    Interest interest = alike.get(0);
    Phrase parties = names.all(alike.stream().map(Interest::party).distinct().toList());
    List<Id> subjects = alike.stream().map(Interest::subject).distinct().toList();
    boolean isTitled = interest.title().isPresent()
        && interest.type().equals(Interest.Type.SENIOR_MANAGING_OFFICIAL);
    Phrase said;
    if (isCalledByWhatItOwns(alike)) {
      said = Phrase.of(
          names.all(subjects),
          " ",
          names.verb(subjects, "is owned"),
          names
              .book()
              .get(interest.party(), UndisclosedParty.class)
              .homeCountry()
              .map(country -> " from " + Names.place(Territory.of(country))));
    } else if (interest.type().equals(Interest.Type.UNSPECIFIED_INTEREST)) {
      String isLinked = names.verb(subjects, "is linked to");
      said = Phrase.of(names.all(subjects), " ", isLinked, " ", parties, share(interest));
    } else {
      String verb = isTitled
          ? "is " + English.within(interest.title().get()) + " of"
          : verb(interest, alike.stream().allMatch(each -> names.isPlural(each.subject())));
      List<Id> those = alike.stream().map(Interest::party).distinct().toList();
      said = Phrase.of(
          parties, " ", names.verb(those, verb), " ", names.all(subjects), share(interest));
    }
    return Phrase.of(
        said,
        Deals.shareOf(interest.shareOf()),
        interest.shareClass().map(of -> ", class " + English.within(of)),
        directness(interest.directness()),
        interest.title().filter(any -> !isTitled).map(title -> ", as " + English.within(title)),
        Times.during(interest.validity()),
        interest.under().map(deal -> Phrase.of(", subject to completion of ", names.of(deal))),
        interest.condition().map(English::condition));
  }

  /** What is left open; how one is linked to another only where asked for. */
  String open(List<Interest> alike, boolean isHowOpen) {
    return isCalledByWhatItOwns(alike)
        ? "; by whom is not said"
        : isHowOpen && alike.get(0).type().equals(Interest.Type.UNSPECIFIED_INTEREST)
            ? "; how is not said"
            : "";
  }

  /** Whether the owner is nobody but "the owner or owners of Ickx". */
  private boolean isCalledByWhatItOwns(List<Interest> alike) {
    Interest interest = alike.get(0);
    return alike.size() == 1
        && interest.type().equals(Interest.Type.OWNER)
        && interest.share().isEmpty()
        && names
            .book()
            .find(interest.party(), UndisclosedParty.class)
            .map(Names::label)
            .filter(label ->
                label.endsWith(Names.label(names.book().get(interest.subject(), Thing.class))))
            .isPresent();
  }

  private static String verb(Interest interest, boolean areGroups) {
    if (interest.type().equals(Interest.Type.SHAREHOLDING) && interest.share().isPresent()) {
      Quantity share = interest.share().get();
      return "has " + (isMajority(share) ? "a majority" : English.count(share)) + " of";
    } else if (interest.type().equals(Interest.Type.VOTING_RIGHTS)
        && interest.share().isPresent()) {
      return "has " + English.count(interest.share().get()) + " of the votes in";
    } else if (interest.type().equals(Interest.Type.MEMBER) && areGroups) {
      return "is among";
    }
    String words = English.words(interest.type());
    return VERBS.getOrDefault(interest.type(), "has (" + words + ") a part in");
  }

  /** The share in brackets, unless the verb tells all of it. */
  private static String share(Interest interest) {
    boolean isMajority = interest.share().filter(Ownership::isMajority).isPresent();
    boolean isTold = interest.type().equals(Interest.Type.VOTING_RIGHTS)
        || (interest.type().equals(Interest.Type.SHAREHOLDING) && !isMajority);
    return interest
        .share()
        .filter(any -> !isTold)
        .map(much -> " (" + English.count(much) + ")")
        .orElse("");
  }

  private static boolean isMajority(Quantity share) {
    return share.qualifier() == Qualifier.OVER
        && share.upper().isEmpty()
        && share.amount().filter(number -> number.compareTo(HALF) == 0).isPresent();
  }

  private static String directness(Interest.Directness directness) {
    return switch (directness) {
      case DIRECT -> ", directly";
      case INDIRECT -> ", by way of others";
      case AGGREGATE -> ", directly and by way of others together";
      case UNSPECIFIED -> "";
    };
  }

  /** What nobody has, such as "There is nobody for Cainiao as to control". */
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
