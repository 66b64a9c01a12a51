package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that entries make a book: unique ids, and references that lead to the right kind.
 *
 * <p>Counts all that is wrong, but describes only the first of it: a bad book may have a million
 * problems.
 */
final class Integrity {
  /**
   * A search for what was meant looks at every id: once so many ids were looked at, no other
   * begins.
   */
  private static final int MOST_LOOKED_AT = 500_000;

  private static final EntryKind[] KINDS = EntryKind.values();

  private final List<Entry> entries;
  private final int most;
  private final IdTable places;
  private final byte[] kinds;
  private final IdTable.Batch batch = new IdTable.Batch();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Sought, String> suggestions = new HashMap<>();
  private boolean inOrder = true;
  private int count;
  private int lookedAt;

  /** A reference of the entry in a place, with its index among all of its references. */
  private record Mention(int place, int index) {}

  /** An id that is missing, and what it should be of. */
  private record Sought(Id id, List<Class<? extends Entry>> expected) {}

  /**
   * Checks entries in the order in which they were added.
   *
   * @param most how many shared ids, and how many broken references, are described at most
   * @param elsewhere ids that may be mentioned although no entry has them
   */
  Integrity(List<Entry> entries, int most, Set<Id> elsewhere) {
    this.entries = entries;
    this.most = most;
    places = new IdTable(entries.size() + elsewhere.size());
    kinds = new byte[entries.size()];
    BitSet open = enterAndLookUp();
    enter(elsewhere);
    List<Mention> broken = new ArrayList<>();
    References references = new References((place, index) -> {
      count++;
      if (broken.size() < most) {
        broken.add(new Mention(place, index));
      }
    });
    for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
      references.read(place, place + 1);
    }
    references.finish();
    describe(broken);
  }

  /**
   * Enters all ids, and returns the places of the entries that mention what was not found by then:
   * most mention what came before them, such as a term its agreement, and need no second look.
   */
  private BitSet enterAndLookUp() {
    BitSet open = new BitSet();
    References references = new References((place, index) -> open.set(place));
    for (int first = 0; first < kinds.length; first += IdTable.Batch.SIZE) {
      int end = Math.min(kinds.length, first + IdTable.Batch.SIZE);
      enter(first, end);
      references.read(first, end);
      references.finish();
    }
    return open;
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
  IdTable places() {
    return places;
  }

  /** Returns whether the entries came in the order of books. */
  boolean isInOrder() {
    return inOrder;
  }

  /**
   * Returns the entries in the order of books: kind by kind, each by the texts of its ids. From then
   * on their places are those in this order.
   */
  List<Entry> sort() {
    String[] ids = new String[kinds.length];
    int end = 0;
    for (int kind = 0; kind < KINDS.length; kind++) {
      int from = end;
      for (int place = 0; place < kinds.length; place++) {
        if (kinds[place] == kind) {
          ids[end++] = places.text(place);
        }
      }
      Arrays.sort(ids, from, end);
    }
    int[] order = new int[ids.length];
    Entry[] sorted = new Entry[ids.length];
    for (int i = 0; i < ids.length; i++) {
      order[i] = places.find(ids[i]);
      sorted[i] = entries.get(order[i]);
    }
    places.move(order, ids);
    return List.of(sorted);
  }

  /** Returns whether the entry in a place belongs after the one before it. */
  private boolean isAfter(int place) {
    int byKind = kinds[place] - kinds[place - 1];
    return byKind > 0 || (byKind == 0 && places.text(place).compareTo(places.text(place - 1)) > 0);
  }

  @SuppressWarnings("EnumOrdinal") // an index of KINDS
  private void enter(int first, int end) {
    for (int i = first; i < end; i++) {
      Entry entry = entries.get(i);
      kinds[i] = (byte) entry.entryKind().ordinal();
      batch.add(entry.id());
    }
    places.put(batch, first);
    for (int i = first; i < end; i++) {
      inOrder = inOrder && (i == 0 || isAfter(i));
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

  /** Puts ids behind those of the entries. */
  private void enter(Set<Id> elsewhere) {
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

  private static Problem duplicate(Entry entry, Entry earlier) {
    return Problem.of(
        ProblemCode.DUPLICATE_ID,
        entry.id() + "/id",
        entry.entryKind()
            + " '"
            + entry.id()
            + "' has the id of "
            + a(earlier.entryKind())
            + " in the same book; give each entry an id of its own");
  }

  /** Takes a reference that leads nowhere, or to the wrong kind. */
  private interface Unfit {
    void found(int place, int index);
  }

  /** Looks up what entries mention, many references at a time. */
  private final class References extends ReferenceReader {
    private final IdTable.Batch targets = new IdTable.Batch();
    private final Referent[] expected = new Referent[IdTable.Batch.SIZE];
    private final int[] mentioning = new int[IdTable.Batch.SIZE];
    private final int[] indexes = new int[IdTable.Batch.SIZE];
    private final Unfit unfit;
    private int place;
    private int index;

    References(Unfit unfit) {
      this.unfit = unfit;
    }

    void read(int first, int end) {
      for (place = first; place < end; place++) {
        index = 0;
        readAll(entries.get(place));
      }
    }

    @Override
    protected void read(Id target, Referent mayBe) {
      if (targets.isFull()) { // also amid an entry: some mention very many
        finish();
      }
      mentioning[targets.size()] = place;
      indexes[targets.size()] = index++;
      expected[targets.size()] = mayBe;
      targets.add(target);
    }

    void finish() {
      places.find(targets);
      for (int i = 0; i < targets.size(); i++) {
        if (!fits(targets.place(i), expected[i])) {
          unfit.found(mentioning[i], indexes[i]);
        }
      }
      targets.clear();
    }
  }

  private boolean fits(int target, Referent expected) {
    return target != IdTable.NONE
        && (target >= kinds.length || expected.accepts(KINDS[kinds[target]]));
  }

  /** Asks each entry for its references once, and only for the broken ones of maybe a million. */
  private void describe(List<Mention> broken) {
    for (int from = 0, end; from < broken.size(); from = end) {
      int place = broken.get(from).place;
      BitSet indexes = new BitSet();
      for (end = from; end < broken.size() && broken.get(end).place == place; end++) {
        indexes.set(broken.get(end).index);
      }
      Entry entry = entries.get(place);
      Reference.of(entry, indexes::get)
          .forEach(reference -> problems.add(problem(entry, reference)));
    }
  }

  private Problem problem(Entry entry, Reference reference) {
    String said = entry.entryKind()
        + " "
        + entry.id()
        + ": "
        + reference.path()
        + " '"
        + reference.target()
        + "' is ";
    String path = entry.id() + "/" + reference.path();
    int found = places.find(reference.target());
    return found == IdTable.NONE
        ? Problem.of(
            ProblemCode.DANGLING_REFERENCE,
            path,
            said + "no entry of the book; add " + a(reference.expectation()) + " with that id"
                + suggestion(reference))
        : Problem.of(
            ProblemCode.WRONG_KIND,
            path,
            said + a(entries.get(found).entryKind()) + "; expected " + a(reference.expectation()));
  }

  private String suggestion(Reference reference) {
    Sought sought = new Sought(reference.target(), reference.expected());
    String known = suggestions.get(sought);
    if (known == null) {
      known = lookedAt > MOST_LOOKED_AT ? "" : nearest(reference);
      suggestions.put(sought, known);
    }
    return known;
  }

  private String nearest(Reference reference) {
    lookedAt += entries.size();
    List<String> fitting = entries.stream()
        .filter(reference::accepts)
        .map(entry -> entry.id().value())
        .toList();
    return Problem.didYouMean(reference.target().value(), fitting);
  }

  /** A noun with its article, such as "an event". */
  static String a(Object noun) {
    String text = noun.toString();
    return ("aeiou".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }
}
