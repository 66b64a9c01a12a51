package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A party and all that it controls, such as Alibaba with Cainiao, asked as a book is asked about
 * one of them: {@code CorporateGroup.of(structure, id("alibaba")).presencesIn(belgium)}.
 *
 * <p>Who belongs to it is as {@link OwnershipStructure#groupMembers} says, on the structure's date
 * and by its assumptions. What is owned can be a member too, such as a platform; one that is merely
 * operated is none. The group's claims are of whatever date and rank: what a company agreed before
 * it was bought is among them. Each answer tells what is the group's for sure from what is so only
 * if those are members who may be.
 *
 * <p>Making it takes the time of finding the members; each question takes time linear in the
 * members and near-linear in their claims. Immutable and safe for use by several threads.
 */
public final class CorporateGroup {
  private final OwnershipStructure structure;
  private final Affiliates members;

  private CorporateGroup(OwnershipStructure structure, Affiliates members) {
    this.structure = structure;
    this.members = members;
  }

  /**
   * Returns the group of a party by who controls whom, such as that of {@code alibaba}.
   *
   * @throws UnknownEntryException if the book has no such entry
   */
  public static CorporateGroup of(OwnershipStructure structure, Id head) {
    return new CorporateGroup(
        requireNonNull(structure, "structure"),
        structure.groupMembers(requireNonNull(head, "head")));
  }

  /** Returns the party at its head, such as {@code alibaba}. */
  public Id head() {
    return members.of();
  }

  /** Returns who owns whom on what date, by which the members were found. */
  public OwnershipStructure structure() {
    return structure;
  }

  /** Returns whom its head controls, such as {@code cainiao}, and by which interests. */
  public Affiliates members() {
    return members;
  }

  /** Returns the agreements that one of the group is a party to, those within it included. */
  public GroupClaims<Agreement> agreements() {
    return claims(book()::agreementsOf);
  }

  /** Returns the events about one of the group, such as the founding of {@code cainiao}. */
  public GroupClaims<Event> events() {
    return claims(book()::eventsOf);
  }

  /** Returns the interests that one of the group has, such as the hubs that it runs. */
  public GroupClaims<Interest> interests() {
    return claims(book()::interestsOf);
  }

  /** Returns where one of the group sells or wants to. */
  public GroupClaims<MarketPresence> presences() {
    return claims(book()::presencesOf);
  }

  /**
   * Returns where in a territory one of the group sells or wants to, such as in {@code BE}: surely
   * where it is a member for sure and the presence surely there, as {@link DealBook#presencesIn}
   * says; possibly where one of the two is not sure, such as in a presence told for Europe or for no
   * place.
   */
  public GroupClaims<MarketPresence> presencesIn(Territory territory) {
    requireNonNull(territory, "territory");
    GroupClaims<MarketPresence> anywhere = presences();
    Map<Id, MarketPresence> surely = new TreeMap<>();
    Map<Id, MarketPresence> possibly = new TreeMap<>();
    for (MarketPresence presence : anywhere.surely()) {
      Truth there = isIn(territory, presence);
      if (!there.isFalse()) {
        (there.isTrue() ? surely : possibly).put(presence.id(), presence);
      }
    }
    for (MarketPresence presence : anywhere.possibly()) {
      if (!isIn(territory, presence).isFalse()) {
        possibly.put(presence.id(), presence);
      }
    }
    return found(surely, possibly);
  }

  private static Truth isIn(Territory territory, MarketPresence presence) {
    if (presence.territory().isEmpty()) {
      return Truth.UNKNOWN;
    }
    Territory told = presence.territory().get();
    if (territory.covers(told).isTrue()) {
      return Truth.TRUE;
    }
    return territory.overlaps(told).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Returns the figures of all in the group; they are not added up. */
  public GroupClaims<Figure> figures() {
    return claims(book()::figuresOf);
  }

  /** Returns the figures of all in the group for one metric, such as {@code REVENUE}. */
  public GroupClaims<Figure> figures(Figure.Metric metric) {
    requireNonNull(metric, "metric");
    return claims(member -> book().figuresOf(member, metric));
  }

  /** Returns what is said about one of the group, such as the goals of its head. */
  public GroupClaims<Statement> statements() {
    return claims(book()::statementsAbout);
  }

  /**
   * Returns the claims that answer a question about one of the group, such as {@code
   * alibaba.claims(book::presencesOn)} for who sells through its own platforms.
   *
   * @param question asked once about the head and about each member, sure or possible; those of a
   *     kind that it makes no sense for, such as the terms of a company, add nothing
   */
  public <C extends Claim> GroupClaims<C> claims(
      Function<? super Id, ? extends Collection<? extends C>> question) {
    requireNonNull(question, "question");
    Map<Id, C> surely = new TreeMap<>();
    answer(question, head()).forEach(claim -> surely.put(claim.id(), claim));
    for (Id member : members.surely()) {
      answer(question, member).forEach(claim -> surely.put(claim.id(), claim));
    }
    Map<Id, C> possibly = new TreeMap<>();
    for (Id member : members.possibly()) {
      answer(question, member).forEach(claim -> possibly.put(claim.id(), claim));
    }
    possibly.keySet().removeAll(surely.keySet());
    return found(surely, possibly);
  }

  private static <C extends Claim> Collection<? extends C> answer(
      Function<? super Id, ? extends Collection<? extends C>> question, Id member) {
    try {
      return question.apply(member);
    } catch (UnknownEntryException unfit) { // a member is known, so it is of another kind
      return List.of();
    }
  }

  private <C extends Claim> GroupClaims<C> found(Map<Id, C> surely, Map<Id, C> possibly) {
    return new GroupClaims<>(
        members, new ArrayList<>(surely.values()), new ArrayList<>(possibly.values()));
  }

  private DealBook book() {
    return structure.book();
  }

  /**
   * Returns who is in it and when, such as {@code group members of alibaba: surely cainiao;
   * possibly none; because of alibaba-in-cainiao; no assumptions (as told)}.
   */
  @Override
  public String toString() {
    return members + " (" + structure.when() + ")";
  }
}
