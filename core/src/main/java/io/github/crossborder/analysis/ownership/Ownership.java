package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.DatedClaim;
import io.github.crossborder.analysis.holdings.Days;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who owns and who controls whom, such as how much of Nissan is Renault's in the end: {@code
 * Ownership.of(book).on(date).shares(id("renault"), id("nissan"))}.
 *
 * <p>What counts:
 *
 * <ul>
 *   <li>Interests of type {@code shareholding} and {@code owner} are shares, {@code voting-rights}
 *       are votes, {@code control} and {@code consolidation} are control, {@code joint-control} is
 *       control together with another. Who may appoint the board, or has influence or rights by
 *       contract, may control. A {@code nominee} holds for another; a {@code member} is one of a
 *       group. All other types, such as founder or board member, tell of no stake.
 *   <li>Only a DIRECT interest is a holding. One of UNSPECIFIED directness is so if the {@link
 *       Assumptions} say so; otherwise it may be one. INDIRECT and AGGREGATE ones state what a party
 *       has in the end: they bound the answer, and are never added to what is held.
 *   <li>What no source states outright may be so and never surely is. DEPRECATED claims are left out.
 *   <li>A claim is known for the days of which it is told, from its start to its end and on the day
 *       for which it was told; on other days it may be so. A later claim on the same holding that
 *       cannot be true with it shows that it had ended, and so does what others are told to hold for a
 *       later day, if that leaves no room. With {@link Assumptions#continuance()}, what was told goes
 *       on until one of these shows its end. On the day on which one holding ends and another begins,
 *       the end of the day counts.
 *   <li>{@code under} an agreement, an interest counts once this surely took effect by its {@link
 *       io.github.crossborder.analysis.status.StatusHistory}. Transfers of shares that took effect
 *       change what giver, receiver and, of new shares, all others held before.
 *   <li>Claims on one holding for one day are never summed. PREFERRED ones go first. What several say
 *       is true together if it can be ("63.7 %" and "a majority"); where it cannot, one of them is
 *       right, and the holding lies between all of them. Interests in several classes are parts of
 *       one holding.
 *   <li>Shares are parts of all issued shares, which those of an unspecified whole are taken to
 *       mean. A part of one class, of the diluted shares, or a number of shares is a part of
 *       unknown size.
 *   <li>Votes that are not told may be any if there are shares; with {@link
 *       Assumptions#votesFollowShares()} they are as the shares, unless told votes refute that.
 *   <li>The holders of one thing have no more than all of it, so what others surely have bounds
 *       each of them. Where they are told to have more than that for one day, nobody's part is known.
 *       An assumption by which alone it is more is left out there, see {@link
 *       OwnershipStructure#dropped()}.
 * </ul>
 *
 * <p>Of two who control one thing, one controls the other. Where another is said to control it, a
 * majority of the votes may be bound by contract: it is control only for who is in one chain with
 * that one. That nobody tells of other means of control is taken to mean that there are none.
 *
 * <p>What is not told may be anybody's, unless {@link Assumptions#noUntoldHoldings()} is assumed. So
 * answers have two upper bounds, what is told can come to, and what is possible if everything else
 * leads to the party. A party that is not named ({@code UndisclosedParty}), and a {@code Group} of
 * which not every member is told, may be anybody; what a group has its members have between them.
 * Unless something else is told, nobody owns a {@code Person}, and only a {@code PublicBody} owns a
 * {@code PublicBody}.
 *
 * <p>Making it takes time linear in the book, and so does each date. Immutable and safe for use by
 * several threads.
 */
public final class Ownership {
  private final DealBook book;
  private final Assumptions assumptions;
  private final Told told;

  private Ownership(DealBook book, Told told, Assumptions assumptions) {
    this.book = book;
    this.told = told;
    this.assumptions = assumptions;
  }

  /** Returns who owns whom by a book, without assumptions. */
  public static Ownership of(DealBook book) {
    List<Interest> stakes =
        book.entries(Interest.class).stream().filter(Ownership::isStake).toList();
    List<Transfer> transfers =
        book.entries(Transfer.class).stream().filter(ShareTransfers::isOfShares).toList();
    List<Absence> absences = book.entries(Absence.class).stream()
        .filter(absence -> absence.rank() != Claim.Rank.DEPRECATED && DatedClaim.isFirm(absence))
        .toList();
    return new Ownership(book, new Told(stakes, transfers, absences), Assumptions.none());
  }

  /** What is told of who has what: interests, transfers of shares, and that nobody has something. */
  record Told(List<Interest> stakes, List<Transfer> transfers, List<Absence> absences) {}

  /** Whether an interest tells of shares, votes or control, and is not known to be wrong. */
  private static boolean isStake(Interest interest) {
    return interest.rank() != Claim.Rank.DEPRECATED && Aspect.of(interest) != Aspect.NONE;
  }

  /** Returns who owns whom if these assumptions hold, in place of those before. */
  public Ownership assuming(Assumptions assumptions) {
    return new Ownership(book, told, requireNonNull(assumptions, "assumptions"));
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns who owns whom on a day, such as {@code 2022-12-31}; for {@code 2022}, on some day of
   * that year, whichever it is.
   */
  public OwnershipStructure on(PartialDate date) {
    return on(Optional.of(requireNonNull(date, "date")));
  }

  /** Returns who owns whom on a day, as {@link #on(PartialDate)} does. */
  public OwnershipStructure on(LocalDate day) {
    return on(PartialDate.of(requireNonNull(day, "day")));
  }

  /**
   * Returns who owns whom if all that is told held at one time: for books whose sources give no
   * dates. Interests under an agreement count if it surely completed, on whatever day.
   */
  public OwnershipStructure asTold() {
    return on(Optional.empty());
  }

  OwnershipStructure on(Optional<PartialDate> date) {
    OwnershipGraph graph = new OwnershipGraph(book, told, Days.of(date, assumptions), assumptions);
    return new OwnershipStructure(this, date, graph);
  }

  DealBook book() {
    return book;
  }

  /** How many interests it rests on. */
  int interests() {
    return told.stakes().size();
  }

  /** Returns what it rests on, such as {@code ownership by 12 interests; no assumptions}. */
  @Override
  public String toString() {
    return "ownership by " + interests() + " interests; " + assumptions;
  }
}
