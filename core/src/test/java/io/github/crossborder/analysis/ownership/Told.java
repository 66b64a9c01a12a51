package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A small book: who is who, and the claims that are told of them, each under its own name. */
record Told(List<Entry> things, List<Claim> claims) {
  static final Citation CITED = Citation.of(id("press"));

  private static final Set<Interest.Type> SIZED =
      Set.of(Interest.Type.SHAREHOLDING, Interest.Type.OWNER, Interest.Type.VOTING_RIGHTS);

  static Told of(List<? extends Entry> things, List<? extends Claim> claims) {
    return new Told(List.copyOf(things), List.copyOf(claims));
  }

  /** The n-th day of the calendar of small books. */
  static LocalDate day(int number) {
    return LocalDate.of(2020, 1, number);
  }

  static PartialDate on(int number) {
    return PartialDate.of(day(number));
  }

  static Company company(String name) {
    return Company.builder().id(id(name)).addCitation(CITED).build();
  }

  static Person person(String name) {
    return Person.builder().id(id(name)).addCitation(CITED).build();
  }

  static PublicBody body(String name) {
    return PublicBody.builder().id(id(name)).addCitation(CITED).build();
  }

  static UndisclosedParty undisclosed(String name) {
    return UndisclosedParty.builder()
        .id(id(name))
        .reason(UndisclosedParty.Reason.CONFIDENTIAL)
        .addCitation(CITED)
        .build();
  }

  static Citation cited(Certainty certainty) {
    return Citation.builder().source(id("press")).certainty(certainty).build();
  }

  static Interest.Builder interest(String name, Id party, Interest.Type type, Id subject) {
    return Interest.builder()
        .id(id(name))
        .party(party)
        .type(type)
        .subject(subject)
        .directness(Interest.Directness.DIRECT)
        .addCitation(CITED);
  }

  static Quantity percent(long percent) {
    return Quantity.exactly(percent, UnitOfMeasure.PERCENT);
  }

  static boolean isFirm(Claim claim) {
    return claim.citations().stream()
        .anyMatch(citation -> citation.certainty() == Certainty.STATED);
  }

  DealBook book() {
    return book(claims);
  }

  private DealBook book(List<Claim> some) {
    return DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .addAll(things)
        .addAll(some)
        .build();
  }

  Told with(Claim more) {
    List<Claim> all = new ArrayList<>(claims);
    all.add(more);
    return of(things, all);
  }

  Told without(int claim) {
    List<Claim> fewer = new ArrayList<>(claims);
    fewer.remove(claim);
    return of(things, fewer);
  }

  /** The same in another order. */
  DealBook shuffled(Random random) {
    List<Entry> others = new ArrayList<>(things);
    List<Claim> some = new ArrayList<>(claims);
    Collections.shuffle(others, random);
    Collections.shuffle(some, random);
    return DealBook.builder()
        .addAll(some)
        .addAll(others)
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .build();
  }

  /** The same, merged of two books that tell some of the claims each. */
  DealBook merged(Random random) {
    List<Claim> one = new ArrayList<>();
    List<Claim> other = new ArrayList<>();
    Set<Id> followed = followed();
    for (Claim claim : claims) {
      int which = followed.contains(claim.id()) ? 1 : random.nextInt(3);
      if (which < 2) {
        one.add(claim);
      }
      if (which > 0) {
        other.add(claim);
      }
    }
    return Merge.of(book(other), book(one)).book();
  }

  /**
   * Whether each holding is told by its size, of the shares issued, so that quarters stand for all
   * sizes: "more than 0" and "over 50" begin later in quarters than in truth.
   */
  boolean isSized() {
    return claims.stream()
        .allMatch(claim -> !(claim instanceof Interest interest)
            || !SIZED.contains(interest.type())
            || interest.share().isPresent()
                && interest.share().get().bounds().isLowerClosed()
                && interest.shareOf() != ShareOf.FULLY_DILUTED
                && interest.shareOf() != ShareOf.EXCLUDING_TREASURY);
  }

  /** Returns the claims that others name, so that no book may lack them. */
  Set<Id> followed() {
    return claims.stream()
        .flatMap(claim -> claim.follows().stream())
        .map(Follows::entry)
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    things.forEach(
        thing -> text.append(thing.entryKind()).append(' ').append(thing.id()).append(' '));
    claims.forEach(claim -> text.append("\n  ").append(inWords(claim)));
    return text.toString();
  }

  /** A claim in a line, with what is not usual about it. */
  private static String inWords(Claim claim) {
    String certainty = claim.citations().get(0).certainty().name();
    String text = claim
        .toString()
        .replaceAll(
            "citations=\\[.*?\\)?\\}\\], ", "STATED".equals(certainty) ? "" : certainty + ", ")
        .replaceAll("(id=|party=|subject=|type=|follows=\\[\\], |rank=NORMAL|directness=)", "")
        .replaceAll("shareOf=UNSPECIFIED, |, \\}", "")
        .replaceAll("Interest\\{", "");
    return text.trim();
  }
}
