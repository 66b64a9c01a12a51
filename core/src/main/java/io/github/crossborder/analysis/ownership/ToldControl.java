package io.github.crossborder.analysis.ownership;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Set<Node> members = new LinkedHashSet<>();
  private final Map<Node, Votes> votes = new HashMap<>();
  private boolean found;
  private long left;

  /** What the party and those it controls have of the votes in a subject. */
  private static final class Votes {
    private Total low = Total.NOTHING;
    private long high = ShareEnds.NONE;
  }

  private ToldControl(Node party, boolean sure, long most) {
    this.party = party;
    this.sure = sure;
    left = most;
    members.add(party);
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
  Set<Node> members() {
    return members;
  }

  boolean controls(Node node) {
    return node != party && members.contains(node);
  }

  /** The lower end of the votes in a subject that the party and those it controls have. */
  long low(Node subject) {
    Votes own = votes.get(subject);
    return own == null ? ShareEnds.NONE : own.low.low();
  }

  /** The upper end of the votes in a subject that the party and those it controls have. */
  long high(Node subject) {
    Votes own = votes.get(subject);
    return own == null ? ShareEnds.NONE : high(subject, own);
  }

  private static long high(Node subject, Votes own) {
    return Math.min(own.high, subject.votes().left(own.low));
  }

  private ToldControl spread(Predicate<Node> some, Predicate<Node> wanted) {
    Deque<Node> open = new ArrayDeque<>(members);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        if (--left < 0) {
          return this;
        }
        Node subject = holding.subject();
        if (some.test(subject) && isControlled(holding) && !members.contains(subject)) {
          if (wanted.test(subject)) {
            found = true;
            return this;
          }
          members.add(subject);
          open.add(subject);
        }
      }
    }
    return this;
  }

  /** Counts the votes of one more holding, and tells whether they or what is said are enough. */
  private boolean isControlled(Holding holding) {
    Votes own = votes.computeIfAbsent(holding.subject(), any -> new Votes());
    own.low = own.low.plus(holding.votes());
    own.high = ShareEnds.plusHigh(own.high, holding.votes().high());
    return sure
        ? holding.surelyControls() || own.low.low() > ShareEnds.HALF
        : holding.mayControl() || high(holding.subject(), own) > ShareEnds.HALF;
  }
}
