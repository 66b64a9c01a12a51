package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.IntIndex;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who owns and who controls whom on a date, such as {@code
 * structure.ultimateParents(id("cainiao"))}; made by {@link Ownership#on}.
 *
 * <p>Every question about entries that the book does not have throws {@link
 * NoSuchElementException}. Each takes time near-linear in what is above the subject, or below the
 * party, whatever its shape, and so many are the entries that an answer lists at most. Two searches
 * end early: circles that nearly hold all of themselves are gone round up to some millions of times
 * in all, and for parents up to five million holdings are looked at; what is left open by that is
 * answered as unknown, or listed as possible. Immutable and safe for use by several threads.
 */
public final class OwnershipStructure {
  private static final int NOT_THERE = -1;

  private final DealBook book;
  private final Optional<PartialDate> date;
  private final HoldingWeb web;

  OwnershipStructure(DealBook book, Optional<PartialDate> date, HoldingWeb web) {
    this.book = book;
    this.date = date;
    this.web = web;
  }

  /** Returns the date, or nothing where all that is told counts. */
  public Optional<PartialDate> date() {
    return date;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return web.assumptions();
  }

  /**
   * Returns how much of a subject's shares is a party's in the end, such as 30 percent for half of
   * a holder of 60 percent.
   *
   * <p>On each way from the subject up to the party the shares multiply, and the ways add up. The
   * party keeps what reaches it: shares that it holds in itself by way of others add nothing to
   * what it has in others. That is the integrated ownership of Brioschi, Buzzacchi and Colombo
   * (1989) for parties that nobody of the circle holds, and for the others as corrected by Baldone,
   * Brioschi and Paleari (1998). A circle that may hold all of itself leaves the share unknown.
   * A party has all of itself.
   */
  public Stake shares(Id party, Id subject) {
    int holder = node(party, "party");
    int held = node(subject, "subject");
    if (holder == held || held == NOT_THERE) {
      return untold(party, subject, Stake.Measure.SHARES);
    }
    LookThrough up = LookThrough.up(web, holder, held);
    IntIndex above = up.above().nodes();
    IntIndex ways = up.above().ways();
    long possible = maybeAnybody(party) ? ShareEnds.ALL : up.possible();
    Reasons because = new Reasons(web, false).add(above, edge -> isOnTheWay(edge, ways, holder));
    if (possible < ShareEnds.ALL) {
      because.add(above, edge -> web.shares().low(edge) > ShareEnds.NONE);
    }
    return stake(party, subject, Stake.Measure.SHARES, up.low(), up.told(), possible, because);
  }

  private boolean isOnTheWay(int edge, IntIndex ways, int holder) {
    return web.shares().high(edge) > ShareEnds.NONE
        && ways.contains(web.party(edge))
        && web.subject(edge) != holder;
  }

  /**
   * Returns how many of a subject's votes a party has or commands, such as 60 percent for one that
   * controls a holder of 60 percent: its own and in full those of everybody it controls, as {@link
   * #controls} says. Never a product along a chain.
   */
  public Stake votes(Id party, Id subject) {
    int holder = node(party, "party");
    int held = node(subject, "subject");
    if (holder == held || held == NOT_THERE) {
      return untold(party, subject, Stake.Measure.VOTES);
    }
    IntIndex above = Parents.above(web, held);
    long possible =
        maybeAnybody(party) ? ShareEnds.ALL : new MostControl(web, holder, above).high(held);
    Reasons because = new Reasons(web, true);
    long low = ShareEnds.NONE;
    long told = ShareEnds.NONE;
    if (holder != NOT_THERE) {
      low = ControlReach.among(web, holder, true, above).low(held);
      ControlReach most = ControlReach.among(web, holder, false, above);
      told = most.high(held);
      because.add(above, edge -> most.members().contains(web.party(edge)));
    }
    if (possible < ShareEnds.ALL) {
      because.add(above, this::limits);
    }
    return stake(party, subject, Stake.Measure.VOTES, low, told, possible, because);
  }

  private boolean limits(int edge) {
    return web.votes().low(edge) > ShareEnds.NONE || web.surelyControls(edge);
  }

  private Stake stake(
      Id party,
      Id subject,
      Stake.Measure measure,
      long low,
      long told,
      long possible,
      Reasons because) {
    return new Stake(
        party,
        subject,
        measure,
        ShareEnds.bounds(low, Math.min(told, possible)),
        ShareEnds.bounds(low, possible),
        because.list(),
        assumptions());
  }

  private Stake untold(Id party, Id subject, Stake.Measure measure) {
    boolean same = party.equals(subject);
    boolean nobodys = !same && StakeClaims.isOwnedByNobody(book.get(subject, Entry.class));
    return stake(
        party,
        subject,
        measure,
        same ? ShareEnds.ALL : ShareEnds.NONE,
        same ? ShareEnds.ALL : ShareEnds.NONE,
        nobodys && !maybeAnybody(party) ? ShareEnds.NONE : ShareEnds.ALL,
        new Reasons(web, false));
  }

  /**
   * Returns whether a party controls a subject alone: it is said to control or to consolidate it,
   * or together with those it controls it has more than half of the votes. TRUE and FALSE are
   * sure, whatever is not told; FALSE needs others who surely have half of the votes. {@link
   * #votes} has the interests behind it. Nobody controls itself.
   */
  public Truth controls(Id party, Id subject) {
    int holder = node(party, "party");
    int held = node(subject, "subject");
    if (party.equals(subject)) {
      return Truth.FALSE;
    }
    if (held == NOT_THERE) {
      boolean possible = untold(party, subject, Stake.Measure.VOTES)
          .possible()
          .upper()
          .filter(most -> most.signum() > 0)
          .isPresent();
      return possible ? Truth.UNKNOWN : Truth.FALSE;
    }
    IntIndex above = Parents.above(web, held);
    if (holder != NOT_THERE && ControlReach.among(web, holder, true, above).controls(held)) {
      return Truth.TRUE;
    }
    boolean possible = maybeAnybody(party) || new MostControl(web, holder, above).mayControl(held);
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns whether a party controls a subject jointly with another: two surely have half of the
   * votes each, in the subject or in one that controls it, and the party is one of them or controls
   * one. FALSE where the party surely controls the subject alone, or where others surely have more
   * than half of the votes, in the subject or on every way to it.
   */
  public Truth controlsJointly(Id party, Id subject) {
    int holder = node(party, "party");
    int held = node(subject, "subject");
    if (party.equals(subject)) {
      return Truth.FALSE;
    }
    if (held == NOT_THERE) {
      return controls(party, subject);
    }
    Parents parents = new Parents(web, held);
    IntIndex above = parents.above();
    if (holder != NOT_THERE) {
      ControlReach surely = ControlReach.among(web, holder, true, above);
      if (all(parents.joint()).anyMatch(surely.members()::contains)) {
        return Truth.TRUE;
      }
      if (surely.controls(held)) {
        return Truth.FALSE;
      }
    }
    boolean possible =
        maybeAnybody(party) || MostControl.jointly(web, holder, above).mayControl(held);
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns who controls a subject at the top, such as {@code alibaba}; two for joint control at
   * 50 to 50; for a circle whose members control each other, all of these. A parent of which
   * nothing tells who controls it is an ultimate one. Those for sure are found in near-linear time,
   * unless sources disagree on who controls somebody. For the others of a circle, for who may be
   * one, and where sources disagree, no more than five million holdings are looked at, which a
   * chain of some thousands above a small holder takes: who may still be one is then listed as
   * possible.
   */
  public Affiliates ultimateParents(Id subject) {
    int held = node(subject, "subject");
    if (held == NOT_THERE) {
      return affiliates(subject, Affiliates.Bond.ULTIMATE_PARENTS, List.of(), List.of(), List.of());
    }
    Parents parents = new Parents(web, held);
    return affiliates(
        subject,
        Affiliates.Bond.ULTIMATE_PARENTS,
        all(parents.ultimate()).boxed().toList(),
        parents.possible(),
        new Reasons(web, true).add(parents.above(), this::mayCount).list());
  }

  private boolean mayCount(int edge) {
    return web.mayControl(edge) || web.votes().high(edge) > ShareEnds.NONE;
  }

  /**
   * Returns all that a party controls alone, directly or by way of others, such as {@code cainiao}
   * and its companies for Alibaba. A party is not a member of its own group.
   */
  public Affiliates groupMembers(Id party) {
    int head = node(party, "party");
    if (head == NOT_THERE) {
      return affiliates(party, Affiliates.Bond.GROUP_MEMBERS, List.of(), List.of(), List.of());
    }
    ControlReach surely = ControlReach.of(web, head, true);
    ControlReach possibly = ControlReach.of(web, head, false);
    return affiliates(
        party,
        Affiliates.Bond.GROUP_MEMBERS,
        all(surely.members()).skip(1).boxed().toList(),
        all(possibly.members())
            .skip(1)
            .filter(node -> !surely.controls(node))
            .boxed()
            .toList(),
        new Reasons(web, true)
            .add(
                possibly.members(),
                edge -> mayCount(edge)
                    && possibly.members().contains(web.party(edge))
                    && web.subject(edge) != head)
            .list());
  }

  private static IntStream all(IntIndex nodes) {
    return IntStream.range(0, nodes.size()).map(nodes::get);
  }

  private Affiliates affiliates(
      Id of,
      Affiliates.Bond bond,
      List<Integer> surely,
      List<Integer> possibly,
      List<Interest> because) {
    return new Affiliates(of, bond, ids(surely), ids(possibly), because, assumptions());
  }

  private List<Id> ids(List<Integer> nodes) {
    return nodes.stream().map(web.claims()::id).sorted().toList();
  }

  /**
   * Returns what is told of holdings and cannot all be true: shares or votes of one thing above the
   * whole ({@code shares-above-whole}), and shares stated as INDIRECT or AGGREGATE that surely
   * differ from what is held on the way ({@code stated-share-differs}). Takes time linear in the
   * book: above each such statement it looks at the nearest thousand holdings alone, so that it may
   * miss what differs only by way of more, but reports nothing that fits.
   */
  public List<Problem> findings() {
    return OwnershipFindings.of(web);
  }

  private int node(Id id, String attribute) {
    requireNonNull(id, attribute);
    int node = web.claims().node(id);
    if (node == NOT_THERE && book.find(id).isEmpty()) {
      throw new NoSuchElementException("no entry '" + id + "' in " + book);
    }
    return node;
  }

  private boolean maybeAnybody(Id party) {
    return StakeClaims.maybeAnybody(book.get(party, Entry.class));
  }

  /** Returns what it rests on, such as {@code ownership as told by 12 interests; …}. */
  @Override
  public String toString() {
    return "ownership " + when() + " by " + web.claims().size() + " interests; " + assumptions();
  }

  /** The date in words, such as {@code on 31 December 2022}. */
  String when() {
    return date.map(day -> "on " + day.display()).orElse("as told");
  }

  DealBook book() {
    return book;
  }
}
