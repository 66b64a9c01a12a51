package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who owns and who controls whom on a date, such as {@code
 * structure.ultimateParents(id("cainiao"))}; made by {@link Ownership#on}.
 *
 * <p>Every question about entries that the book does not have, or of kinds that nobody could mean,
 * throws an {@link UnknownEntryException}. Each takes time near-linear in what is above the subject, or below the
 * party, whatever its shape, and lists no more entries than that. Two searches end early: circles
 * that nearly hold all of themselves are gone round up to some millions of times in all, and for
 * parents up to five million holdings are looked at; what is left open by that is answered as
 * unknown, or listed as possible. Immutable and safe for use by several threads.
 */
public final class OwnershipStructure {
  private static final List<Assumption> SETTLING = List.of(Assumption.values());

  private final Ownership by;
  private final Optional<PartialDate> date;
  private final OwnershipGraph graph;

  /** The same without assumptions. */
  private final Lazy<OwnershipStructure> plain;

  OwnershipStructure(Ownership by, Optional<PartialDate> date, OwnershipGraph graph) {
    this.by = by;
    this.date = date;
    this.graph = graph;
    plain = new Lazy<>(() -> by.assuming(Assumptions.none()).on(date));
  }

  /** Returns the date, or nothing where all that is told counts. */
  public Optional<PartialDate> date() {
    return date;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return graph.assumptions();
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
    Node holder = party(party);
    Node held = subject(subject);
    if (party.equals(subject)) {
      return stakes().itself(holder, Stake.Measure.SHARES);
    }
    return stakes().shares(List.of(holder), held);
  }

  /**
   * Returns how many of a subject's votes a party has or commands, such as 60 percent for one that
   * controls a holder of 60 percent: its own and in full those of everybody it controls, as {@link
   * #controls} says. Never a product along a chain.
   */
  public Stake votes(Id party, Id subject) {
    Node holder = party(party);
    Node held = subject(subject);
    if (party.equals(subject)) {
      return stakes().itself(holder, Stake.Measure.VOTES);
    }
    return stakes().votes(holder, held);
  }

  /**
   * Returns how much of a subject's shares is in the end that of several parties together: not the
   * sum of their stakes, since what one has by way of another counts once.
   */
  public Stake together(Collection<Id> parties, Id subject) {
    Node held = subject(subject);
    List<Node> among = nodes(parties);
    return among.contains(held)
        ? stakes().itself(held, Stake.Measure.SHARES)
        : stakes().shares(among, held);
  }

  /** Returns how much of a subject's shares some parties leave to others: all but what they hold. */
  public Stake rest(Collection<Id> parties, Id subject) {
    Node held = subject(subject);
    List<Node> among = nodes(parties);
    return stakes().rest(among, held);
  }

  /**
   * Returns whether a subject is held by several parties as sanctions and disclosure rules count it,
   * such as {@code held(blocked, id("firm"), SHARES, atLeast(50, PERCENT))}: whether they, with all
   * that is theirs by the same rule, hold so much of it between them, in full at each step.
   *
   * @param threshold more than, or at least, some percent
   */
  public Control held(
      Collection<Id> parties, Id subject, Stake.Measure measure, Quantity threshold) {
    Node held = subject(subject);
    List<Node> among = nodes(parties);
    Bounds enough = requireNonNull(threshold, "threshold").bounds();
    if (!threshold.unit().equals(UnitOfMeasure.PERCENT)
        || enough.lower().isEmpty()
        || enough.upper().isPresent()) {
      throw new InvalidValueException(
          ProblemCode.SHARE_UNIT,
          "threshold " + threshold + ": expected more than, or at least, some percent");
    }
    long most = ShareEnds.lowOf(enough);
    long least = ShareEnds.isApproached(most) && enough.isLowerClosed() ? most + 1 : most;
    HeldReach reach = new HeldReach(graph, among, requireNonNull(measure, "measure"));
    Truth truth = reach.holds(held, least, most);
    return new Control(
        among.stream().map(Node::id).toList(),
        held.id(),
        (among.size() == 1 ? "holds " : "hold ") + threshold.display() + " of the "
            + Attribution.lower(measure) + " of",
        truth,
        (measure == Stake.Measure.VOTES
                ? SupportingInterests.ofVotes()
                : SupportingInterests.ofShares())
            .add(reach.sure(), holding -> reach.sure().contains(holding.party()))
            .add(List.of(held), holding -> true)
            .list(),
        assumptions(),
        dropped(),
        () -> settling(settled ->
            !settled.held(parties, subject, measure, threshold).truth().isUnknown()));
  }

  private List<Node> nodes(Collection<Id> parties) {
    return requireNonNull(parties, "parties").stream()
        .map(this::party)
        .distinct()
        .toList();
  }

  private StakeCount stakes() {
    return new StakeCount(graph);
  }

  /**
   * Returns whether a party controls a subject alone: it is said to control or to consolidate it,
   * or together with those it controls it has more than half of the votes, unless another is said to
   * control it who is not surely in one chain with the party. TRUE and FALSE are sure, whatever is
   * not told; FALSE needs others who surely have half of the votes, or one who is said to control it
   * and surely has no part in the party's chain. {@link #control} tells why. Nobody controls itself.
   */
  public Truth controls(Id party, Id subject) {
    Node holder = party(party);
    Node held = subject(subject);
    if (party.equals(subject)) {
      return Truth.FALSE;
    }
    Set<Node> above = held.above(Holding::mayHaveSay);
    if (ToldControl.among(above, holder, true).controls(held)) {
      return Truth.TRUE;
    }
    if (holder.maybeAnybody() || PossibleControl.alone(graph, holder, above).mayControl(held)) {
      return withoutAssumptions(structure -> structure.controls(party, subject));
    }
    return Truth.FALSE;
  }

  /** Returns whether a party controls a subject alone, as {@link #controls} does, and why. */
  public Control control(Id party, Id subject) {
    return new Control(
        List.of(party),
        subject,
        "controls",
        controls(party, subject),
        evidence(party, subject),
        assumptions(),
        dropped(),
        () -> settling(settled -> !settled.controls(party, subject).isUnknown()));
  }

  /**
   * Returns whether a party controls a subject jointly with another, as {@link #controlsJointly}
   * does, and why.
   */
  public Control jointControl(Id party, Id subject) {
    return new Control(
        List.of(party),
        subject,
        "jointly controls",
        controlsJointly(party, subject),
        evidenceAbove(subject(subject).above(Holding::mayHaveSay)),
        assumptions(),
        dropped(),
        () -> settling(settled -> !settled.controlsJointly(party, subject).isUnknown()));
  }

  /** The interests by which the party has votes, then all that may have a say in the subject. */
  private List<Claim> evidence(Id party, Id subject) {
    Set<Claim> evidence = new LinkedHashSet<>(votes(party, subject).evidence());
    evidence.addAll(evidenceAbove(subject(subject).above(Holding::mayHaveSay)));
    return List.copyOf(evidence);
  }

  private static List<Claim> evidenceAbove(Collection<Node> subjects) {
    return SupportingInterests.ofVotes().add(subjects, Holding::mayHaveSay).list();
  }

  /**
   * Returns whether a party controls a subject at least jointly: alone, as {@link #controls} says, or
   * with half of the votes, or as it is told; or whether it controls one that does so, or does so with
   * one that controls the subject. A told member of a group does so with all that the group controls.
   * Asked together with {@link #controls} it tells 50 to 50 from sole control.
   */
  public Truth controlsJointly(Id party, Id subject) {
    Node holder = party(party);
    Node held = subject(subject);
    if (party.equals(subject)) {
      return Truth.FALSE;
    }
    if (party.equals(subject)) {
      return Truth.FALSE;
    }
    Set<Node> above = held.above(Holding::mayHaveSay);
    if (JointControl.isSure(holder, held, above)) {
      return Truth.TRUE;
    }
    boolean possible = holder.maybeAnybody()
        || above.stream().anyMatch(node -> node.members().contains(holder))
        || PossibleControl.jointly(graph, holder, above).mayControl(held);
    return possible
        ? withoutAssumptions(structure -> structure.controlsJointly(party, subject))
        : Truth.FALSE;
  }

  /** What is sure without assumptions is sure with any. */
  private Truth withoutAssumptions(Function<OwnershipStructure, Truth> question) {
    return assumptions().equals(Assumptions.none()) ? Truth.UNKNOWN : question.apply(plain.get());
  }

  /**
   * Returns who controls a subject at the top, such as {@code alibaba}; each with half of the votes
   * for joint control; for a circle whose members control each other, all of these. A parent is an
   * ultimate one if nothing tells who controls it; of several who are said to control one thing, none
   * for sure unless it is told which is above. Sure ones are found in near-linear time, unless sources
   * disagree on who controls somebody. For the other members of a circle, for possible parents, and
   * where sources disagree, no more than five million holdings are looked at; a chain of some
   * thousands above a small holder takes that many. Whoever may still be one is then listed as
   * possible.
   */
  public Affiliates ultimateParents(Id subject) {
    UltimateParents parents = new UltimateParents(subject(subject));
    return affiliates(
        subject,
        Affiliates.Bond.ULTIMATE_PARENTS,
        parents.ultimate(),
        parents.possible(),
        evidenceAbove(parents.above()),
        other -> other.ultimateParents(subject));
  }

  /**
   * Returns all that a party controls alone, directly or by way of others, such as {@code cainiao}
   * and its companies for Alibaba. A party is not a member of its own group.
   */
  public Affiliates groupMembers(Id party) {
    Node head = party(party);
    ToldControl surely = ToldControl.of(head, true);
    ToldControl possibly = ToldControl.of(head, false);
    return affiliates(
        party,
        Affiliates.Bond.GROUP_MEMBERS,
        surely.members().stream().skip(1).toList(),
        possibly.members().stream().filter(node -> !surely.hasMember(node)).toList(),
        SupportingInterests.ofVotes()
            .add(
                possibly.members(),
                holding -> holding.mayHaveSay()
                    && possibly.hasMember(holding.party())
                    && holding.subject() != head)
            .list(),
        other -> other.groupMembers(party));
  }

  /**
   * Returns who holds shares of a subject itself, such as {@code alibaba} for Cainiao: surely where
   * it surely has some, possibly where what is told may come to nothing. {@link #shares} tells how
   * much is whose in the end.
   */
  public Affiliates owners(Id subject) {
    Node held = subject(subject);
    List<Holding> holders =
        held.holders().stream().filter(Holding::mayHaveShares).toList();
    return affiliates(
        subject,
        Affiliates.Bond.OWNERS,
        parties(holders, Holding::surelyHasShares),
        parties(holders, holding -> !holding.surelyHasShares()),
        SupportingInterests.ofShares()
            .add(List.of(held), Holding::mayHaveShares)
            .list(),
        other -> other.owners(subject));
  }

  private static List<Node> parties(List<Holding> holders, Predicate<Holding> wanted) {
    return holders.stream().filter(wanted).map(Holding::party).toList();
  }

  private Affiliates affiliates(
      Id of,
      Affiliates.Bond bond,
      Collection<Node> surely,
      Collection<Node> possibly,
      List<Claim> evidence,
      Function<OwnershipStructure, Affiliates> again) {
    return new Affiliates(
        of,
        bond,
        ids(surely),
        ids(possibly),
        evidence,
        assumptions(),
        dropped(),
        isComplete(of, bond, List.copyOf(surely)),
        () -> settling(settled -> again.apply(settled).possibly().isEmpty()));
  }

  /** Whether nobody who is not listed can be one. */
  private Truth isComplete(Id of, Affiliates.Bond bond, List<Node> surely) {
    Node node = graph.find(of);
    boolean complete = switch (bond) {
      case ULTIMATE_PARENTS ->
        node.absences().stream()
                .anyMatch(absence -> absence.types().contains(Interest.Type.CONTROL))
            || (surely.stream().allMatch(graph::isUnheldPerson)
                && (surely.size() == 1
                    ? controls(surely.get(0).id(), of).isTrue()
                    : areHalves(surely, node)));
      case OWNERS -> node.shares().low() == ShareEnds.ALL;
      case GROUP_MEMBERS -> false;
    };
    return complete ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether two have all votes of a thing between them, half each. */
  private static boolean areHalves(List<Node> parties, Node subject) {
    return parties.size() == 2
        && subject.votes().low() == ShareEnds.ALL
        && subject.holders().stream()
            .filter(Holding::surelyHasVotes)
            .map(Holding::party)
            .allMatch(parties::contains);
  }

  private static List<Id> ids(Collection<Node> nodes) {
    return nodes.stream().map(Node::id).sorted().toList();
  }

  /**
   * Returns what is told of holdings and cannot all be true: shares or votes of one thing above the
   * whole ({@code shares-above-whole}), shares stated as INDIRECT or AGGREGATE that surely differ from
   * what is held on the way ({@code stated-share-differs}), what must have ended although no end is
   * told ({@code ended-untold}), days outside a validity ({@code as-of-outside-validity}), who is
   * said to control a thing against another ({@code two-controllers}), against a majority of the
   * votes ({@code control-disputed}), and interests of which it is told that nobody has them ({@code
   * absence-disputed}). Takes time linear in the
   * book: above each such statement it looks at the nearest thousand holdings alone, so that it may
   * miss what differs only by way of more, but reports nothing that fits.
   */
  public List<Problem> findings() {
    return OwnershipFindings.of(graph);
  }

  /**
   * Returns where what is told refutes one of the assumptions, such as that votes follow shares of a
   * thing of which more votes are told than that leaves: it is left out there, and there alone.
   */
  public List<DroppedAssumption> dropped() {
    return graph.dropped();
  }

  private Node party(Id id) {
    return graph.find(book().get(requireNonNull(id, "party"), Party.class).id());
  }

  private Node subject(Id id) {
    return graph.find(book().get(requireNonNull(id, "subject"), Thing.class).id());
  }

  /** Which assumption more would settle a question to the structure of this date. */
  private List<Assumption> settling(Predicate<OwnershipStructure> isSettled) {
    return Settled.by(
        SETTLING, assumptions(), more -> isSettled.test(by.assuming(more).on(date)));
  }

  /** Returns what it rests on, such as {@code ownership as told by 12 interests; …}. */
  @Override
  public String toString() {
    return "ownership " + when() + " by " + by.interests() + " interests; " + assumptions();
  }

  /** The date in words, such as {@code on 31 December 2022}. */
  String when() {
    return date.map(day -> "on " + day.display()).orElse("as told");
  }

  DealBook book() {
    return by.book();
  }
}
