package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;

/** Finds the places of the entries that others mention, many at a time. */
class Mentions extends ReferenceReader {
  private final Places places;
  private final Taker taker;
  private final Places.Batch targets = new Places.Batch();
  private final Referent[] expected = new Referent[Places.Batch.SIZE];
  private final int[] tellers = new int[Places.Batch.SIZE];
  private int teller = Places.NONE;

  /** Whose mention the taker was shown last, and after how many others. */
  private int last = Places.NONE;

  private int before;

  Mentions(Places places, Taker taker) {
    this.places = places;
    this.taker = taker;
  }

  /** Shows the taker, soon, what the entry in a place mentions in one way or another. */
  <E extends Entry> void add(int place, E entry, Way<? super E> way) {
    teller = place;
    way.tell(entry, this);
  }

  /** Returns the place of the entry that was added last. */
  int teller() {
    return teller;
  }

  @Override
  protected void read(Id target, Referent mayBe) {
    if (targets.isFull()) { // also amid an entry: some mention very many
      finish();
    }
    tellers[targets.size()] = teller;
    expected[targets.size()] = mayBe;
    targets.add(target);
  }

  void add(Id target) {
    read(target, Referent.ENTRY);
  }

  /** Shows the taker what it was not shown yet. */
  void finish() {
    places.find(targets);
    for (int i = 0; i < targets.size(); i++) {
      before = tellers[i] == last ? before + 1 : 0;
      last = tellers[i];
      taker.take(last, before, targets.place(i), expected[i]);
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
