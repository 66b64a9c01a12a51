package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The events and dated transfers among some claims, and whatever follows something or is followed:
 * each once. A claim goes by its place among them.
 */
final class LinkedClaims {
  private final ClaimsById claims;
  private final long[] earliest;
  private final long[] latest;
  private final Arrows later;
  private final Arrows earlier;

  /** Takes the claims of each kind by id, and whose dates are to be believed. */
  private LinkedClaims(
      DealBook book,
      List<Transfer> transfers,
      List<Event> events,
      List<Claim> following,
      Predicate<Claim> counts,
      Assumptions assumptions) {
    Sequels sequels = new Sequels(following);
    ClaimsById.Taker taker = (claim, date, place) -> {
      sequels.tell(claim.id(), place);
      note(place, counts.test(claim) ? date : Optional.empty(), assumptions);
    };
    earliest = new long[transfers.size() + events.size() + sequels.mostMissing()];
    latest = new long[earliest.length];
    claims = new ClaimsById(transfers, events, taker);
    sequels.missing(book).forEach(claim -> claims.add(claim, taker));
    later = sequels.later(claims.size());
    earlier = sequels.earlier(claims.size());
  }

  private void note(int place, Optional<PartialDate> date, Assumptions given) {
    boolean told = date.isPresent();
    earliest[place] = told ? date.get().earliestEpochDay(given, Moments.ALWAYS) : Moments.ALWAYS;
    latest[place] = told ? date.get().latestEpochDay(given, Moments.NEVER) : Moments.NEVER;
  }

  /** Returns those of a book, whose dates all count. */
  static LinkedClaims of(DealBook book, Assumptions assumptions) {
    return new LinkedClaims(
        book,
        book.entries(Transfer.class),
        book.entries(Event.class),
        book.claimsFollowing(),
        claim -> true,
        assumptions);
  }

  /** Returns those among some claims; the dates of some of them count. */
  static LinkedClaims among(
      Collection<Claim> told, DealBook book, Predicate<Claim> counts, Assumptions assumptions) {
    List<Claim> sorted = told.stream().sorted(Comparator.comparing(Claim::id)).toList();
    return new LinkedClaims(
        book,
        only(Transfer.class, sorted),
        only(Event.class, sorted),
        sorted.stream().filter(claim -> !claim.follows().isEmpty()).toList(),
        counts,
        assumptions);
  }

  private static <C extends Claim> List<C> only(Class<C> type, List<Claim> claims) {
    return claims.stream().filter(type::isInstance).map(type::cast).toList();
  }

  int size() {
    return claims.size();
  }

  Claim get(int place) {
    return claims.get(place);
  }

  /** Returns the claims in some places, in that order. */
  List<Claim> list(int[] places) {
    return claims.list(places);
  }

  /** The first day that a claim's own date bounds it to, or {@link Moments#ALWAYS}. */
  long earliest(int place) {
    return earliest[place];
  }

  /** The last day that a claim's own date bounds it to, or {@link Moments#NEVER}. */
  long latest(int place) {
    return latest[place];
  }

  /** The places in the order of ids. */
  int[] byId() {
    return claims.byId();
  }

  /** The place of a claim, or a negative number. */
  int find(Id id) {
    return claims.find(id);
  }

  /** Where each claim leads: to what follows it. */
  Arrows later() {
    return later;
  }

  /** Where each claim comes from: what it follows. */
  Arrows earlier() {
    return earlier;
  }
}
