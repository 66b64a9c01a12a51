package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who holds how much of what on a date. Nodes are in the order in which stakes mention them, and so
 * are the holders of each and what it holds.
 */
final class OwnershipGraph {
  private final DealBook book;
  private final InterestsOnDate onDate;
  private final Assumptions assumptions;
  private final Map<Id, Node> nodes = new LinkedHashMap<>();
  private final boolean publicBodiesOpen;

  /** Takes the stakes of a book, and which of them are in effect. */
  OwnershipGraph(
      DealBook book, List<Interest> stakes, InterestsOnDate onDate, Assumptions assumptions) {
    this.book = book;
    this.onDate = onDate;
    this.assumptions = assumptions;
    Map<Node, Map<Node, List<Interest>>> told = new LinkedHashMap<>();
    for (Interest stake : stakes) {
      Node party = node(stake.party());
      told.computeIfAbsent(party, any -> new LinkedHashMap<>(2))
          .computeIfAbsent(node(stake.subject()), any -> new ArrayList<>(1))
          .add(stake);
    }
    for (PublicBody body : book.entries(PublicBody.class)) {
      node(body.id()); // may stand above others of which something is told
    }
    for (Node party : nodes.values()) {
      told.getOrDefault(party, Map.of())
          .forEach((subject, interests) -> hold(party, subject, interests));
    }
    for (Node subject : nodes.values()) {
      subject.settle();
      subject.holders().forEach(holding -> holding.party().holdings().add(holding));
    }
    publicBodiesOpen = nodes.values().stream()
        .filter(Node::isPublicBody)
        .flatMap(body -> body.holders().stream())
        .anyMatch(holding -> !holding.party().isPublicBody());
  }

  private Node node(Id id) {
    return nodes.computeIfAbsent(id, any -> new Node(book.get(id, Entry.class)));
  }

  /** Adds what one party holds of one subject, if anything. */
  private void hold(Node party, Node subject, List<Interest> interests) {
    Reconciliation shares = new Reconciliation();
    Reconciliation votes = new Reconciliation();
    Truth control = Truth.FALSE;
    List<Interest> counting = new ArrayList<>(interests.size());
    for (Interest interest : interests) {
      Truth inEffect = onDate.isInEffect(interest);
      if (inEffect.isFalse()) {
        continue;
      }
      CountedInterest counted = CountedInterest.of(interest, inEffect, assumptions);
      switch (counted.aspect()) {
        case SHARES -> shares.add(counted);
        case VOTES -> votes.add(counted);
        case CONTROL -> control = control.or(counted.surely() ? Truth.TRUE : Truth.UNKNOWN);
        case STATED_TOTAL -> subject.addStatedTotal(counted);
        case NONE -> {}
      }
      if (counted.aspect().isHolding()) {
        counting.add(interest);
      }
    }
    if (!counting.isEmpty()) {
      boolean votesTold = !votes.isEmpty() || shares.isEmpty();
      Interval ofShares = shares.size();
      Interval ofVotes = votesTold ? votes.size() : votesOf(subject, ofShares);
      if (votesTold && votes.isConditionalOnly() && !shares.isEmpty()) {
        ofVotes = ofVotes.or(votesOf(subject, ofShares)); // if the condition is not met
      }
      subject.holders().add(new Holding(party, subject, counting, ofShares, ofVotes, control));
    }
  }

  /** The votes that shares may give, where none are told; shares may differ in votes. */
  private Interval votesOf(Node subject, Interval shares) {
    boolean asShares = assumptions.votesFollowShares()
        && book.figuresOf(subject.id(), Figure.Metric.VOTES_PER_SHARE).stream()
            .allMatch(OwnershipGraph::isOne);
    return asShares ? shares : Interval.ANY;
  }

  /** Whether a figure tells of one vote a share, so that votes follow shares; or tells nothing. */
  private static boolean isOne(Figure votes) {
    Quantity told = votes.quantity();
    boolean sized = told.bounds().isExact() || told.qualifier() == Qualifier.PLAIN;
    boolean one =
        told.amount().filter(number -> number.compareTo(BigDecimal.ONE) == 0).isPresent();
    return votes.rank() == Claim.Rank.DEPRECATED || (sized && one);
  }

  Assumptions assumptions() {
    return assumptions;
  }

  /** All who hold or are held by what is told, and all public bodies. */
  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The node of an entry of the book; without holdings if no stake mentions it. */
  Node find(Id id) {
    Node node = nodes.get(id);
    return node == null ? new Node(book.get(id, Entry.class)) : node;
  }

  /**
   * Whether a party has nothing of it: nobody is told to own it, and it is a person, or a public
   * body, which belongs to public bodies alone. Where somebody else is told to own such a one, it
   * may belong to anybody who is above that owner.
   */
  boolean isClosedTo(Node node, Node party) {
    return node.holders().isEmpty()
        && (node.isPerson() || (node.isPublicBody() && !publicBodiesOpen && !party.isPublicBody()));
  }
}
