package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.Referent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Checks that entries make a book: unique ids, and references that lead to the right kind. */
final class Integrity {
  private static final EntryKind[] KINDS = EntryKind.values();

  private final List<Entry> entries;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();

  /** The kind of each entry, which is far away itself. */
  private final byte[] kinds;

  /** The entries of which not all references led to the right kind of an earlier entry. */
  private final BitSet open = new BitSet();

  private int openCount;
  private boolean inOrder = true;

  /**
   * Most references lead to entries before, such as that of a term to its agreement. They are
   * looked up while the entry is at hand; the others, once all entries are known.
   */
  Integrity(List<Entry> entries) {
    this.entries = entries;
    places = new Places(entries.size());
    kinds = new byte[entries.size()];
    enter();
    Mentions mentions = new Mentions(places, this::check);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      mentions.add(i, entries.get(i), Entry::showReferences);
    }
    mentions.finish();
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns the place of each entry, as they came. */
  Places places() {
    return places;
  }

  /** Returns the places in the order of books; none if the entries came in that order. */
  int[] order() {
    return inOrder ? new int[0] : BookOrder.of(kinds, places.ids());
  }

  @SuppressWarnings("EnumOrdinal") // takes a quarter of the memory of a reference to the kind
  private void enter() {
    Places.Batch batch = new Places.Batch();
    Mentions mentions = new Mentions(places, this::keepOpen);
    int first = 0;
    for (int i = 0; i < kinds.length; i++) {
      Entry entry = entries.get(i);
      kinds[i] = (byte) entry.entryKind().ordinal();
      batch.add(entry.id());
      if (batch.isFull() || i + 1 == kinds.length) {
        enter(batch, first);
        lookUp(mentions, first, i + 1);
        first = i + 1;
      }
    }
  }

  private void enter(Places.Batch batch, int first) {
    places.put(batch, first);
    for (int i = first; i < first + batch.size(); i++) {
      inOrder = inOrder && (i == 0 || isInOrder(i));
      int place = batch.place(i - first);
      if (place != i) {
        problems.add(duplicate(entries.get(i), entries.get(place)));
      }
    }
    batch.clear();
  }

  private void lookUp(Mentions mentions, int first, int end) {
    if (2 * openCount > end) { // in no order at all: not worth trying
      open.set(first, end);
      openCount += end - first;
      return;
    }
    for (int i = first; i < end; i++) {
      mentions.add(i, entries.get(i), Entry::showReferences);
    }
    mentions.finish();
  }

  private boolean isInOrder(int place) {
    int byKind = kinds[place] - kinds[place - 1];
    String[] ids = places.ids();
    return byKind > 0 || (byKind == 0 && ids[place].compareTo(ids[place - 1]) > 0);
  }

  private static Problem duplicate(Entry entry, Entry earlier) {
    return Problem.of(
        BookRule.DUPLICATE_ID,
        entry.id() + "/id",
        entry.entryKind()
            + " '"
            + entry.id()
            + "' has the id of "
            + a(earlier.entryKind())
            + " in the same book; give each entry an id of its own");
  }

  private void keepOpen(int teller, int before, int target, Referent expected) {
    if (!fits(target, expected) && !open.get(teller)) {
      open.set(teller);
      openCount++;
    }
  }

  private boolean fits(int target, Referent expected) {
    return target != Places.NONE && expected.accepts(KINDS[kinds[target]]);
  }

  private void check(int teller, int before, int target, Referent expected) {
    if (!fits(target, expected)) {
      problems.add(broken(entries.get(teller), before, target));
    }
  }

  private Problem broken(Entry entry, int before, int target) {
    Reference reference = entry.references().get(before);
    String said = entry.entryKind()
        + " "
        + entry.id()
        + ": "
        + reference.path()
        + " '"
        + reference.target()
        + "' is ";
    String path = entry.id() + "/" + reference.path();
    return target == Places.NONE
        ? Problem.of(
            BookRule.DANGLING_REFERENCE,
            path,
            said + "no entry of the book; add " + a(reference.expectation()) + " with that id")
        : Problem.of(
            BookRule.WRONG_KIND,
            path,
            said + a(entries.get(target).entryKind()) + "; expected " + a(reference.expectation()));
  }

  /** A noun with its article, such as "an event". */
  static String a(Object noun) {
    String text = noun.toString();
    return ("aeiou".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }
}
