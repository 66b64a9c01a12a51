package io.github.crossborder.analysis.ownership;

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
  private final boolean sure;
  private final Node party;
  private final List<Node> members = new ArrayList<>();
  private final Map<Node, Reached> reached = new HashMap<>();
  private boolean found;
  private long left;

  /** A subject, and what the party and those it controls have of its votes. */
  private static final class Reached {
    private long parts;
    private int approached;
    private long high = ShareEnds.NONE;
    private boolean isMember;

    private long low() {
      return ShareEnds.low(parts, approached > 0);
    }

    private long high(Node subject) {
      return Math.min(high, subject.votes().left(new HeldTotal(parts, approached, false)));
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

  private Reached reached(Node node) {
    return reached.computeIfAbsent(node, any -> new Reached());
  }

  private void enter(Node node, Reached own) {
    own.isMember = true;
    members.add(node);
  }

  private ToldControl spread(Predicate<Node> some, Predicate<Node> wanted) {
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
    long low = holding.votes().low();
    own.parts += ShareEnds.ofLow(low);
    own.approached += ShareEnds.isApproached(low) ? 1 : 0;
    own.high = ShareEnds.plusHigh(own.high, holding.votes().high());
    return sure
        ? holding.surelyControls() || own.low() > ShareEnds.HALF
        : holding.mayControl() || own.high(holding.subject()) > ShareEnds.HALF;
  }
}
