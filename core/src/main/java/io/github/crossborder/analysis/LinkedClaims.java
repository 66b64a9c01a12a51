package io.github.crossborder.analysis;

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
  private final Predicate<Claim> counts; // whose dates are to be believed
  private final Arrows later;
  private final Arrows earlier;

  /** Takes the claims of each kind by id. */
  private LinkedClaims(
      DealBook book,
      List<Transfer> transfers,
      List<Event> events,
      List<Claim> following,
      Predicate<Claim> counts) {
    this.counts = counts;
    claims = new ClaimsById(transfers.size() + events.size());
    Sequels sequels = new Sequels(following);
    for (Transfer transfer : transfers) {
      if (transfer.date().isPresent()) {
        add(transfer, transfer.date(), sequels);
      }
    }
    claims.endRun();
    for (Event event : events) {
      add(event, Moments.dateOf(event), sequels);
    }
    claims.endRun();
    for (Claim other : sequels.missing(book)) {
      add(other, Moments.dateOf(other), sequels);
    }
    claims.endRun();
    later = sequels.later(claims.size());
    earlier = sequels.earlier(claims.size());
  }

  /** Returns those of a book, whose dates all count. */
  static LinkedClaims of(DealBook book) {
    return new LinkedClaims(
        book,
        book.entries(Transfer.class),
        book.entries(Event.class),
        book.claimsFollowing(),
        claim -> true);
  }

  /** Returns those among some claims; the dates of some of them count. */
  static LinkedClaims among(Collection<Claim> told, DealBook book, Predicate<Claim> counts) {
    List<Claim> sorted = told.stream().sorted(Comparator.comparing(Claim::id)).toList();
    return new LinkedClaims(
        book,
        only(Transfer.class, sorted),
        only(Event.class, sorted),
        sorted.stream().filter(claim -> !claim.follows().isEmpty()).toList(),
        counts);
  }

  private void add(Claim claim, Optional<PartialDate> told, Sequels sequels) {
    sequels.tell(claim.id(), claims.size());
    claims.add(claim, counts.test(claim) ? told : Optional.empty());
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

  /** The date of a claim, if it has one that counts. */
  Optional<PartialDate> date(int place) {
    return claims.date(place);
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
