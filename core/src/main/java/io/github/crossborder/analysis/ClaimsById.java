package io.github.crossborder.analysis;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Dated transfers and events by id, and then some other claims by id. A claim goes by its place.
 * Kept are numbers alone, and no second list of what the book lists: to go through the claims takes
 * a look at each in far memory, and to note where they are another.
 */
final class ClaimsById {
  /** Takes claims as they are put in their places, while they are at hand. */
  interface Taker {
    void take(Claim claim, Optional<PartialDate> date, int place);
  }

  private final List<Transfer> transfers;
  private final List<Event> events;

  /** The number of the event in each place; the complement of that of the transfer. */
  private final int[] numbers;

  private final int merged;
  private final List<Claim> others = new ArrayList<>();

  /** Takes transfers and events, both sorted by id. */
  ClaimsById(List<Transfer> transfers, List<Event> events, Taker taker) {
    this.transfers = transfers;
    this.events = events;
    numbers = new int[transfers.size() + events.size()];
    int place = 0;
    int event = 0;
    for (int i = 0; i < transfers.size(); i++) {
      Transfer transfer = transfers.get(i);
      if (transfer.date().isPresent()) {
        for (; event < events.size() && isBefore(events.get(event), transfer); event++) {
          place = put(event, taker, place);
        }
        taker.take(transfer, transfer.date(), place);
        numbers[place++] = ~i;
      }
    }
    for (; event < events.size(); event++) {
      place = put(event, taker, place);
    }
    merged = place;
  }

  private int put(int number, Taker taker, int place) {
    Event event = events.get(number);
    taker.take(event, Moments.dateOf(event), place);
    numbers[place] = number;
    return place + 1;
  }

  private static boolean isBefore(Event event, Transfer transfer) {
    return event.id().compareTo(transfer.id()) < 0;
  }

  /** Adds another claim, of a greater id than the one that was added before. */
  void add(Claim other, Taker taker) {
    taker.take(other, Moments.dateOf(other), size());
    others.add(other);
  }

  int size() {
    return merged + others.size();
  }

  Claim get(int place) {
    if (place >= merged) {
      return others.get(place - merged);
    }
    int number = numbers[place];
    return number < 0 ? transfers.get(~number) : events.get(number);
  }

  /** The place of the claim with an id, or a negative number. */
  int find(Id id) {
    int place = find(id, 0, merged);
    return place >= 0 ? place : find(id, merged, size());
  }

  /** The place from one to before another, or the complement of where it would be. */
  private int find(Id id, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle;
    }
    return ~low;
  }

  /** Returns the places in the order of ids. */
  int[] byId() {
    int[] sorted = new int[size()];
    int count = 0;
    int next = 0;
    for (int other = merged; other < size(); other++) {
      int end = ~find(get(other).id(), next, merged);
      while (next < end) {
        sorted[count++] = next++;
      }
      sorted[count++] = other;
    }
    while (next < merged) {
      sorted[count++] = next++;
    }
    return sorted;
  }

  /** Returns the claims in some places as a list, which holds on to the places. */
  List<Claim> list(int[] places) {
    return new Listed(places);
  }

  private final class Listed extends AbstractList<Claim> implements RandomAccess {
    private final int[] places;

    Listed(int[] places) {
      this.places = places;
    }

    @Override
    public Claim get(int index) {
      return ClaimsById.this.get(places[Objects.checkIndex(index, places.length)]);
    }

    @Override
    public int size() {
      return places.length;
    }
  }
}
