package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.UndisclosedParty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private int controllers;

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
    shares = HeldTotal.ofHolders(holders, Holding::shares);
    votes = HeldTotal.ofHolders(holders, Holding::votes);
    holders.forEach(holding -> holding.limit(shares, votes));
    controllers = (int) holders.stream().filter(Holding::surelyControls).count();
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
   * one.
   */
  boolean maybeAnybody() {
    return entry instanceof UndisclosedParty || entry instanceof Group;
  }

  /** Whether it is several parties, or one that may be any of those that are named. */
  boolean isSeveralOrUnnamed() {
    return entry instanceof UndisclosedParty || entry instanceof Group;
  }

  /** How many are surely said to control it. */
  int controllers() {
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
