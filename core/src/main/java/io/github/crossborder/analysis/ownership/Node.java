package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Somebody who holds or something that is held, such as {@code cainiao}, with the holdings in it
 * and those that it has itself. All parties together can have the whole of it: nobody has more than
 * the others surely leave.
 */
final class Node {
  private final Entry entry;
  private final List<Holding> holders = new ArrayList<>(2);
  private final List<Holding> holdings = new ArrayList<>(2);
  private HeldTotal shares = HeldTotal.NOTHING;
  private HeldTotal votes = HeldTotal.NOTHING;
  private List<Holding> controllers = List.of();
  private List<Holding> groups = List.of();
  private List<Node> members = List.of();
  private boolean isKnownGroup;
  private boolean isDisputed;
  private final List<Absence> absences = new ArrayList<>(0);

  Node(Entry entry) {
    this.entry = entry;
  }

  Id id() {
    return entry.id();
  }

  /** The holdings that others have in it. */
  List<Holding> holders() {
    return holders;
  }

  /** The holdings that it has in others. */
  List<Holding> holdings() {
    return holdings;
  }

  /** The shares that all its holders surely have. */
  HeldTotal shares() {
    return shares;
  }

  /** The votes that all its holders surely have. */
  HeldTotal votes() {
    return votes;
  }

  /** Bounds what each holder has by what the others surely have, once all holders are known. */
  void settle() {
    groups = holders.stream().filter(holding -> holding.party().isKnownGroup()).toList();
    shares = total(Holding::shares);
    votes = total(Holding::votes);
    for (Holding holding : holders) {
      if (!holding.party().isSeveralOrUnnamed() || shares.isAboveWhole() || votes.isAboveWhole()) {
        holding.limit(shares, votes);
      }
    }
    for (Holding group : groups) {
      for (Holding other : holders) {
        if (!other.party().isSeveralOrUnnamed()
            && !group.party().members().contains(other.party())) {
          other.limit(
              HeldTotal.NOTHING.plus(group.shares()).plus(other.shares()),
              HeldTotal.NOTHING.plus(group.votes()).plus(other.votes()));
        }
      }
    }
    findControllers();
  }

  /**
   * What all holders surely have. Who is not named, and a group, may be others of them: with the told
   * members, a group counts once.
   */
  private HeldTotal total(Function<Holding, Interval> of) {
    HeldTotal named = HeldTotal.NOTHING;
    for (Holding holding : holders) {
      named = holding.party().isSeveralOrUnnamed() ? named : named.plus(of.apply(holding));
    }
    boolean above = named.exceedsWhole();
    for (Holding group : groups) {
      HeldTotal all = HeldTotal.NOTHING.plus(of.apply(group));
      for (Holding holding : holders) {
        boolean inside = holding.party().isSeveralOrUnnamed()
            || group.party().members().contains(holding.party());
        all = inside ? all : all.plus(of.apply(holding));
      }
      above |= all.exceedsWhole();
    }
    return above ? new HeldTotal(0, 0, true) : named;
  }

  /**
   * The upper end of the shares or votes that are not surely somebody else's.
   *
   * @param own those of some named holders
   * @param among those who are not somebody else
   */
  long left(boolean ofVotes, HeldTotal own, Set<Node> among) {
    HeldTotal all = ofVotes ? votes : shares;
    long left = all.left(own);
    for (Holding group : groups) {
      Node party = group.party();
      if (!all.isAboveWhole()
          && !among.contains(party)
          && party.members().stream().noneMatch(among::contains)) {
        Interval part = ofVotes ? group.votes() : group.shares();
        left = Math.min(left, HeldTotal.NOTHING.plus(part).left(HeldTotal.NOTHING));
      }
    }
    return left;
  }

  /** Whether a party surely holds some of it, so that all that it holds is told. */
  boolean surelyHolds(Node party) {
    return holders.stream()
        .anyMatch(holding -> holding.party() == party && holding.surelyHasShares());
  }

  /** Whether what is told of its votes or its control may make anybody control it alone. */
  boolean mayBeControlled() {
    long most = ShareEnds.NONE;
    for (Holding holding : holders) {
      if (holding.mayControl() || holding.mayControlByMeans()) {
        return true;
      }
      most = ShareEnds.plusHigh(most, holding.votes().high());
    }
    return most > ShareEnds.HALF;
  }

  /** The members of a group that are surely told. */
  List<Node> members() {
    return members;
  }

  /** Whether it is a group of which every member is told. */
  boolean isKnownGroup() {
    return isKnownGroup;
  }

  /** Finds the members of a group, once all its holders are known. */
  void findMembers() {
    if (entry instanceof Group group) {
      members = holders.stream()
          .filter(holding -> holding.said(Aspect.MEMBER).isTrue())
          .map(Holding::party)
          .toList();
      BigDecimal told = BigDecimal.valueOf(members.size());
      isKnownGroup = !members.isEmpty()
          && members.stream().noneMatch(Node::isSeveralOrUnnamed)
          && holders.stream().noneMatch(holding -> holding.said(Aspect.MEMBER).isUnknown())
          && group
              .size()
              .map(Quantity::bounds)
              .filter(bounds -> bounds.isExact() && bounds.contains(told))
              .isPresent();
    }
  }

  /** Finds who is said to control it, again if what is said was taken back. */
  void findControllers() {
    List<Holding> said = holders.stream().filter(Holding::surelyControls).toList();
    if (said.size() > 1) {
      boolean consolidatedOnly =
          said.stream().noneMatch(holding -> holding.said(Aspect.CONTROL).isTrue());
      List<Holding> above = said.stream()
          .filter(holding -> !holding.isDirectly(Aspect.CONTROL)
              && !(consolidatedOnly && holding.isDirectly(Aspect.CONSOLIDATION)))
          .toList();
      controllers = above.isEmpty() ? said : above;
    } else {
      controllers = said;
    }
  }

  void add(Absence absence) {
    absences.add(absence);
  }

  /** What says that nobody has some interest in it. */
  List<Absence> absences() {
    return absences;
  }

  /** Whether it is told, and not disputed, that a party does not control it as nobody does so. */
  boolean isFreeFrom(Node party) {
    return absences.stream()
        .flatMap(absence -> absence.types().stream().map(Aspect::of))
        .anyMatch(aspect ->
            aspect == Aspect.CONTROL || (aspect == Aspect.CONSOLIDATION && !party.maybePerson()));
  }

  /** Whether nobody's majority of its votes is sure to be control, as told control cannot be true beside it. */
  boolean isDisputed() {
    return isDisputed;
  }

  void dispute() {
    isDisputed = true;
  }

  boolean isPublicBody() {
    return entry instanceof PublicBody;
  }

  /** Whether it is a person: nobody owns people, unless that is told. */
  boolean isPerson() {
    return entry instanceof Person;
  }

  /**
   * Whether it may be anybody: an unnamed party may be one that is named, and a group may include
   * one, unless all its members are told.
   */
  boolean maybeAnybody() {
    return isSeveralOrUnnamed() && !isKnownGroup;
  }

  /** Whether it is a person, or may be. */
  boolean maybePerson() {
    return entry instanceof Person || isSeveralOrUnnamed();
  }

  /** Whether it is several parties, or one that may be any of those that are named. */
  boolean isSeveralOrUnnamed() {
    return entry instanceof UndisclosedParty || entry instanceof Group;
  }

  /**
   * Who is surely said to control it; of several not those who are said to be the nearest, since the
   * others are above them.
   */
  List<Holding> controllers() {
    return controllers;
  }

  /** It and, in the order found, all who have wanted holdings in it, by way of others too. */
  Set<Node> above(Predicate<Holding> wanted) {
    Set<Node> found = new LinkedHashSet<>(Set.of(this));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holders) {
        if (wanted.test(holding) && found.add(holding.party())) {
          open.add(holding.party());
        }
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return id().value();
  }
}
