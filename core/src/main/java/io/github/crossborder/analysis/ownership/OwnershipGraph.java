package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.holdings.Days;
import io.github.crossborder.analysis.holdings.Effects;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Transfer;
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
  private final Assumptions assumptions;
  private final Days asked;
  private final Map<Id, Node> nodes = new LinkedHashMap<>();
  private final Map<Node, Holders> holders = new LinkedHashMap<>();
  private final boolean publicBodiesOpen;
  private final List<Problem> disputes;

  /** Takes the stakes of a book, and the days that are asked about. */
  OwnershipGraph(DealBook book, Ownership.Told claims, Days asked, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
    this.asked = asked;
    Effects effects = new Effects(book, assumptions, asked);
    Map<Node, List<Interest>> told = new LinkedHashMap<>();
    for (Interest stake : claims.stakes()) {
      told.computeIfAbsent(node(stake.party()), any -> new ArrayList<>(1)).add(stake);
      node(stake.subject());
    }
    for (Transfer transfer : claims.transfers()) {
      transfer.from().ifPresent(this::node);
      transfer.to().ifPresent(this::node);
      node(transfer.subject().orElseThrow());
    }
    for (PublicBody body : book.entries(PublicBody.class)) {
      node(body.id()); // may stand above others of which something is told
    }
    for (Node party : nodes.values()) {
      for (Interest stake : told.getOrDefault(party, List.of())) {
        holders
            .computeIfAbsent(
                node(stake.subject()),
                subject -> new Holders(this, book, subject, asked, effects, assumptions))
            .add(party, stake);
      }
    }
    for (Transfer transfer : claims.transfers()) {
      holders
          .computeIfAbsent(
              node(transfer.subject().orElseThrow()),
              subject -> new Holders(this, book, subject, asked, effects, assumptions))
          .add(transfer);
    }
    for (Node subject : nodes.values()) {
      Holders all = holders.get(subject);
      if (all != null) {
        all.settle();
      }
    }
    nodes.values().forEach(Node::findMembers);
    for (Node subject : nodes.values()) {
      subject.settle();
      subject.holders().forEach(holding -> holding.party().holdings().add(holding));
    }
    publicBodiesOpen = nodes.values().stream()
        .filter(Node::isPublicBody)
        .flatMap(body -> body.holders().stream())
        .anyMatch(holding -> !holding.party().isPublicBody());
    for (Absence absence : claims.absences()) {
      ToldSpan span = ToldSpan.of(absence.validity(), absence.asOf(), assumptions);
      if (asked.isAsTold()
          || (span.surelyFrom() <= asked.from() && asked.to() <= span.surelyTo())) {
        node(absence.subject()).add(absence);
      }
    }
    disputes = Disputes.settle(this);
  }

  /** Where the caller's assumptions are left out. */
  List<DroppedAssumption> dropped() {
    return holders.values().stream().flatMap(all -> all.dropped().stream()).toList();
  }

  /** What is said of who controls what and cannot be so, or is not told in order. */
  List<Problem> disputes() {
    return disputes;
  }

  private Node node(Id id) {
    return nodes.computeIfAbsent(id, any -> new Node(book.get(id, Entry.class)));
  }

  /** Whether it is told of somebody what he has in a party, or nobody tells who that party is. */
  boolean mayBeHeld(Node party) {
    Holders told = holders.get(party);
    return party.isSeveralOrUnnamed() || (told != null && told.areTold());
  }

  /** What is told of the holders of each thing. */
  Collection<Holders> holders() {
    return holders.values();
  }

  /** Whether it is a person whom nobody is told to own. */
  boolean isUnheldPerson(Node node) {
    return node.isPerson() && node.holders().isEmpty();
  }

  /** Whether one may be another: it is, or it may be anybody, or it is one of that group. */
  boolean mayBe(Node one, Node other) {
    return one == other || one.maybeAnybody() || other.members().contains(one);
  }

  /** Whether somebody may have more of a thing than is told, although the caller assumes not. */
  boolean isUntoldOpen(Node subject) {
    Holders all = holders.get(subject);
    return all != null && all.isUntoldOpen();
  }

  Days asked() {
    return asked;
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
