package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;
import java.util.Arrays;

/** Finds the places of the entries that others mention, many at a time. */
final class Mentions extends ReferenceReader {
  private final Places places;
  private final Taker taker;
  private final Places.Batch targets = new Places.Batch();
  private Referent[] expected = new Referent[16];
  private int[] tellers = new int[16];
  private int teller;

  Mentions(Places places, Taker taker) {
    this.places = places;
    this.taker = taker;
  }

  /** Shows the taker, soon, what the entry in a place mentions in one way or another. */
  <E extends Entry> void add(int place, E entry, Way<? super E> way) {
    teller = place;
    way.tell(entry, this);
    if (targets.isFull()) {
      finish();
    }
  }

  @Override
  protected void read(Id target, Referent mayBe) {
    int size = targets.size();
    if (size == tellers.length) {
      tellers = Arrays.copyOf(tellers, 2 * size);
      expected = Arrays.copyOf(expected, 2 * size);
    }
    tellers[size] = teller;
    expected[size] = mayBe;
    targets.add(target);
  }

  void add(Id target) {
    read(target, Referent.ENTRY);
  }

  /** Shows the taker what it was not shown yet. */
  void finish() {
    places.find(targets);
    int before = 0;
    for (int i = 0; i < targets.size(); i++) {
      before = i > 0 && tellers[i] == tellers[i - 1] ? before + 1 : 0;
      taker.take(tellers[i], before, targets.place(i), expected[i]);
    }
    targets.clear();
  }

  /** How an entry mentions others, such as the agreement of a term. */
  interface Way<E extends Entry> {
    void tell(E entry, Mentions mentions);
  }

  /** Who wants to know what is mentioned. */
  interface Taker {
    /**
     * Takes the places of an entry and of what it mentions after so many others, -1 for what is not
     * there, and what it may be.
     */
    void take(int teller, int before, int target, Referent expected);
  }
}
