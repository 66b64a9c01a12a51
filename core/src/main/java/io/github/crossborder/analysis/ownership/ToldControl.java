package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom a party controls by what is told: whoever it is said to control, and wherever it and those
 * it controls have more than half of the votes between them. Votes count in full at every step;
 * nothing is multiplied. Starting from the party alone this is a least fixed point, so that a
 * circle whose members control each other does not make anybody its owner.
 *
 * <p>Takes time linear in the holdings of those that are controlled.
 */
final class ToldControl {
  /** How many holdings are looked at to see whether the party is in a chain with another. */
  private static final long MOST_NESTED = 10_000;

  private final boolean sure;
  private final Node party;
  private final List<Node> members = new ArrayList<>();
  private final Map<Node, Reached> reached = new HashMap<>();
  private boolean nested;
  private boolean found;
  private long left;

  /** A subject, and what the party and those it controls have of its votes. */
  private static final class Reached {
    private HeldTotal named = HeldTotal.NOTHING;

    /** The most that a group or one who is not named has, or that is stated of one in the end. */
    private long other = ShareEnds.NONE;

    private long high = ShareEnds.NONE;
    private boolean isMember;

    /** Who is not named may be another of them, so that theirs is not summed. */
    private long low() {
      return Math.max(named.low(), other);
    }

    private long high(Node subject) {
      return Math.max(low(), Math.min(high, subject.votes().left(named)));
    }

    private void add(Holding holding) {
      if (holding.party().isSeveralOrUnnamed()) {
        other = Math.max(other, holding.votes().low());
      } else {
        named = named.plus(holding.votes());
      }
      other = Math.max(other, holding.statedVotes());
      high = ShareEnds.plusHigh(high, holding.votes().high());
      for (Holding.StatedTotal total : holding.totals()) {
        high = holding.isOfVotes(total) ? ShareEnds.plusHigh(high, total.size().high()) : high;
      }
    }
  }

  private ToldControl(Node party, boolean sure, long most) {
    this.party = party;
    this.sure = sure;
    left = most;
    enter(party, reached(party));
  }

  /** Everybody that a party controls; surely, or possibly by what is told. */
  static ToldControl of(Node party, boolean sure) {
    return new ToldControl(party, sure, Long.MAX_VALUE).spread(any -> true, any -> false);
  }

  /** The same among some alone: that is enough to know of one of them, given all above it. */
  static ToldControl among(Set<Node> some, Node party, boolean sure) {
    return search(some, party, sure, any -> false, Long.MAX_VALUE);
  }

  /**
   * Looks among some for the first of the wanted that a party is seen to control.
   *
   * @param most how many holdings to look at
   */
  static ToldControl search(
      Set<Node> some, Node party, boolean sure, Predicate<Node> wanted, long most) {
    return new ToldControl(party, sure, most).spread(some::contains, wanted);
  }

  /** Whether one of the wanted was found. */
  boolean found() {
    return found;
  }

  /** How many more holdings could have been looked at; below 0 if the search was given up. */
  long left() {
    return left;
  }

  /** The party, and in the order found whom it controls. */
  List<Node> members() {
    return members;
  }

  /** Whether it is the party, or controlled by it. */
  boolean hasMember(Node node) {
    Reached own = reached.get(node);
    return own != null && own.isMember;
  }

  /** The subjects of which the party and those it controls surely have half of the votes. */
  List<Node> halves() {
    return reached.keySet().stream().filter(this::hasHalf).toList();
  }

  boolean controls(Node node) {
    return node != party && hasMember(node);
  }

  /** The lower end of the votes in a subject that the party and those it controls have. */
  long low(Node subject) {
    Reached own = reached.get(subject);
    return own == null ? ShareEnds.NONE : own.low();
  }

  /** The upper end of the votes in a subject that the party and those it controls have. */
  long high(Node subject) {
    Reached own = reached.get(subject);
    return own == null ? ShareEnds.NONE : own.high(subject);
  }

  /** Whether the party and those it controls surely have half of the votes in a subject. */
  boolean hasHalf(Node subject) {
    return low(subject) >= ShareEnds.HALF && !isBoundToAnother(subject);
  }

  private Reached reached(Node node) {
    return reached.computeIfAbsent(node, any -> new Reached());
  }

  private void enter(Node node, Reached own) {
    own.isMember = true;
    members.add(node);
  }

  /** What the told members of a group have between them is the group's. */
  private void countMembers() {
    for (Node member : party.members()) {
      for (Holding holding : member.holdings()) {
        Reached own = reached(holding.subject());
        own.add(holding);
        if (own.low() > ShareEnds.HALF && !own.isMember && !isBoundToAnother(holding.subject())) {
          enter(holding.subject(), own);
        }
      }
    }
  }

  private ToldControl spread(Predicate<Node> some, Predicate<Node> wanted) {
    countMembers();
    for (Node member : members) {
      found |= member != party && wanted.test(member);
    }
    for (int place = 0; place < members.size(); place++) {
      for (Holding holding : members.get(place).holdings()) {
        if (--left < 0) {
          return this;
        }
        Node subject = holding.subject();
        if (some.test(subject)) {
          Reached own = reached(subject);
          if (isControlled(holding, own) && !own.isMember) {
            if (wanted.test(subject)) {
              found = true;
              return this;
            }
            enter(subject, own);
          }
        }
      }
    }
    return this;
  }

  /** Counts the votes of one more holding, and tells whether they or what is said are enough. */
  private boolean isControlled(Holding holding, Reached own) {
    own.add(holding);
    Node subject = holding.subject();
    return sure
        ? holding.surelyControls() || (own.low() > ShareEnds.HALF && !isBoundToAnother(subject))
        : holding.mayControl() || holding.mayControlByMeans() || own.high(subject) > ShareEnds.HALF;
  }

  /**
   * Whether another is said to control a subject, so that a majority of the votes may be bound to it
   * by contract, unless the party is in one chain with it. Who consolidates binds the votes of persons
   * alone.
   */
  private boolean isBoundToAnother(Node subject) {
    if (subject.isDisputed()) {
      return true;
    }
    for (Holding said : subject.controllers()) {
      boolean binds = said.said(Aspect.CONTROL).isTrue() || party.maybePerson();
      if (binds && !hasMember(said.party()) && !isBelow(said.party())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is seen to control the party, by what is said and by votes that nothing binds. */
  private boolean isBelow(Node above) {
    return !nested && isSeen(above, party);
  }

  /** Whether a party is seen to control another, by what is said and by votes that nothing binds. */
  static boolean isSeen(Node above, Node below) {
    ToldControl reach = new ToldControl(above, true, MOST_NESTED);
    reach.nested = true;
    return reach.spread(any -> true, wanted -> wanted == below).found();
  }
}
