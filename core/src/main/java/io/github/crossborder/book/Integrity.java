package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.Referent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks that entries make a book: unique ids, and references that lead to the right kind. */
final class Integrity {
  private static final EntryKind[] KINDS = EntryKind.values();

  /** A search for what was meant looks at every id: no further one begins after so many ids. */
  private static final int MOST_LOOKED_AT = 500_000;

  private final List<Entry> entries;
  private final int most;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Broken> broken = new ArrayList<>();
  private final Map<Sought, String> suggestions = new HashMap<>();
  private int count;
  private long lookedAt;

  /** The kind of each entry, which is far away itself. */
  private final byte[] kinds;

  /** The entries of which not all references led to the right kind of an earlier entry. */
  private final BitSet open = new BitSet();

  private int openCount;
  private boolean inOrder = true;

  /** A reference that the entry in a place has after so many others, and where it leads. */
  private record Broken(int teller, int before, int target, Referent expected) {}

  /** An id that is missing, and what it should be of. */
  private record Sought(Id id, Referent expected) {}

  /**
   * Counts all that is wrong, and tells the first of it.
   *
   * <p>Most references lead to entries before, such as that of a term to its agreement. They are
   * looked up while the entry is at hand; the others, once all entries are known.
   *
   * @param most how many shared ids, and how many broken references, are told at most
   * @param elsewhere ids that may be mentioned although no entry has them
   */
  Integrity(List<Entry> entries, int most, Set<Id> elsewhere) {
    this.entries = entries;
    this.most = most;
    places = new Places(entries.size() + elsewhere.size());
    kinds = new byte[entries.size()];
    enter();
    enter(elsewhere);
    Mentions mentions = new Mentions(places, this::check);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      mentions.add(i, entries.get(i), Entry::showReferences);
    }
    mentions.finish();
    describe();
  }

  /** Returns the first of the problems, those of ids before those of references. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns how many problems there are. */
  int count() {
    return count;
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
    Mentions mentions = new Mentions(places, this::keepOpen) {
      @Override
      protected void read(Id target, Referent mayBe) {
        if (!open.get(teller())) { // what else an open one mentions is looked up later
          super.read(target, mayBe);
        }
      }
    };
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

  /** Puts ids behind those of the entries. */
  private void enter(Set<Id> elsewhere) {
    Places.Batch batch = new Places.Batch();
    int first = kinds.length;
    for (Id id : elsewhere) {
      batch.add(id);
      if (batch.isFull()) {
        places.put(batch, first);
        first += batch.size();
        batch.clear();
      }
    }
    places.put(batch, first);
  }

  private void enter(Places.Batch batch, int first) {
    places.put(batch, first);
    for (int i = first; i < first + batch.size(); i++) {
      inOrder = inOrder && (i == 0 || isInOrder(i));
      int place = batch.place(i - first);
      if (place != i) {
        count++;
        if (problems.size() < most) {
          problems.add(duplicate(entries.get(i), entries.get(place)));
        }
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
    return target != Places.NONE
        && (target >= kinds.length || expected.accepts(KINDS[kinds[target]]));
  }

  private void check(int teller, int before, int target, Referent expected) {
    if (!fits(target, expected)) {
      count++;
      if (broken.size() < most) {
        broken.add(new Broken(teller, before, target, expected));
      }
    }
  }

  /** Asks each entry for its references once, and only for the broken ones of maybe a million. */
  private void describe() {
    for (int from = 0, end; from < broken.size(); from = end) {
      int teller = broken.get(from).teller;
      BitSet indexes = new BitSet();
      for (end = from; end < broken.size() && broken.get(end).teller == teller; end++) {
        indexes.set(broken.get(end).before);
      }
      List<Reference> references = Reference.of(entries.get(teller), indexes::get);
      for (int i = from; i < end; i++) {
        problems.add(problem(entries.get(teller), references.get(i - from), broken.get(i)));
      }
    }
  }

  private Problem problem(Entry entry, Reference reference, Broken broken) {
    String said = entry.entryKind()
        + " "
        + entry.id()
        + ": "
        + reference.path()
        + " '"
        + reference.target()
        + "' is ";
    String path = entry.id() + "/" + reference.path();
    return broken.target == Places.NONE
        ? Problem.of(
            BookRule.DANGLING_REFERENCE,
            path,
            said + "no entry of the book; add " + a(reference.expectation()) + " with that id"
                + suggestion(new Sought(reference.target(), broken.expected)))
        : Problem.of(
            BookRule.WRONG_KIND,
            path,
            said + a(entries.get(broken.target).entryKind()) + "; expected "
                + a(reference.expectation()));
  }

  private String suggestion(Sought sought) {
    String known = suggestions.get(sought);
    if (known == null) {
      known = lookedAt > MOST_LOOKED_AT ? "" : nearest(sought);
      suggestions.put(sought, known);
    }
    return known;
  }

  private String nearest(Sought sought) {
    lookedAt += kinds.length;
    List<String> fitting = IntStream.range(0, kinds.length)
        .filter(place -> fits(place, sought.expected))
        .mapToObj(place -> places.ids()[place])
        .toList();
    return Problem.didYouMean(sought.id.value(), fitting);
  }

  /** A noun with its article, such as "an event". */
  static String a(Object noun) {
    String text = noun.toString();
    return ("aeiou".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }
}
