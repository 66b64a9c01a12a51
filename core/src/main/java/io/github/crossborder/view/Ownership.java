package io.github.crossborder.view;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private static final Map<Interest.Directness, String> DIRECTNESS = Map.of(
      Interest.Directness.DIRECT, ", directly",
      Interest.Directness.INDIRECT, ", by way of others",
      Interest.Directness.AGGREGATE, ", directly and by way of others together",
      Interest.Directness.UNSPECIFIED, "");

  private final Names names;

  Ownership(Names names) {
    this.names = names;
  }

  /** What is the same of some parties or subjects, such as "Alibaba and Tencent own Ickx". */
  Phrase say(List<Interest> alike) {
    Interest interest = alike.get(0);
    List<Id> parties = alike.stream().map(Interest::party).distinct().toList();
    List<Id> subjects = alike.stream().map(Interest::subject).distinct().toList();
    Phrase said;
    if (isCalledByWhatItOwns(alike)) {
      Optional<Country> home =
          names.book().get(interest.party(), UndisclosedParty.class).homeCountry();
      said = Phrase.of(
          said(subjects, "is owned", Phrase.NONE), Names.place(" from ", home.map(Territory::of)));
    } else if (interest.type().equals(Interest.Type.UNSPECIFIED_INTEREST)) {
      said = said(subjects, "is linked to", names.all(parties).after(" "));
    } else {
      said = said(parties, verb(alike), named(subjects, interest).after(" "));
    }
    return Phrase.of(
        said,
        interest
            .share()
            .filter(any -> !verb(alike).contains(English.count(any)))
            .map(much -> " (" + English.count(much) + ")"),
        English.words(interest.shareOf()),
        interest.shareClass().map(of -> ", class " + English.within(of)),
        DIRECTNESS.getOrDefault(interest.directness(), ""),
        interest
            .title()
            .filter(any -> !isHead(interest))
            .map(title -> ", as " + English.within(title)),
        Times.during(interest.validity()),
        names.of(", subject to completion of ", interest.under()),
        interest.condition().map(English::condition));
  }

  private Phrase said(List<Id> who, String verb, Phrase what) {
    return Phrase.of(names.all(who), " ", names.verb(who, verb), what);
  }

  /** What it is in, said to be a thing of its own where it is called as its owner is. */
  private Phrase named(List<Id> subjects, Interest interest) {
    Thing subject = names.book().get(interest.subject(), Thing.class);
    String owner = Names.label(names.book().get(interest.party(), Thing.class));
    boolean isNamesake = Names.label(subject).equals(owner);
    return names.all(subjects).after(isNamesake ? "the " + Names.kind(subject) + " " : "");
  }

  /** What is left open; how one is linked to another only where asked for. */
  String open(List<Interest> alike, boolean isHowOpen) {
    boolean isLink = alike.get(0).type().equals(Interest.Type.UNSPECIFIED_INTEREST);
    return isCalledByWhatItOwns(alike)
        ? "; by whom is not said"
        : isHowOpen && isLink ? "; how is not said" : "";
  }

  /** Whether the owner is nobody but "the owner or owners of Ickx". */
  private boolean isCalledByWhatItOwns(List<Interest> alike) {
    Interest interest = alike.get(0);
    String subject = Names.label(names.book().get(interest.subject(), Thing.class));
    return alike.size() == 1
        && interest.type().equals(Interest.Type.OWNER)
        && interest.share().isEmpty()
        && names
            .book()
            .find(interest.party(), UndisclosedParty.class)
            .filter(owner -> Names.label(owner).endsWith(subject))
            .isPresent();
  }

  private static boolean isHead(Interest interest) {
    return interest.type().equals(Interest.Type.SENIOR_MANAGING_OFFICIAL);
  }

  private String verb(List<Interest> alike) {
    Interest interest = alike.get(0);
    Interest.Type type = interest.type();
    if (isHead(interest) && interest.title().isPresent()) {
      return "is " + English.within(interest.title().get()) + " of";
    } else if (type.equals(Interest.Type.SHAREHOLDING) && interest.share().isPresent()) {
      Quantity share = interest.share().get();
      return "has " + (isMajority(share) ? "a majority" : English.count(share)) + " of";
    } else if (type.equals(Interest.Type.VOTING_RIGHTS) && interest.share().isPresent()) {
      return "has " + English.count(interest.share().get()) + " of the votes in";
    }
    boolean isAmong = type.equals(Interest.Type.MEMBER)
        && alike.stream().allMatch(each -> names.isPlural(each.subject()));
    return isAmong
        ? "is among"
        : VERBS.getOrDefault(type, "has (" + English.words(type) + ") a part in");
  }

  private static boolean isMajority(Quantity share) {
    return share.qualifier() == Qualifier.OVER
        && share.upper().isEmpty()
        && share.amount().filter(number -> number.compareTo(HALF) == 0).isPresent();
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
