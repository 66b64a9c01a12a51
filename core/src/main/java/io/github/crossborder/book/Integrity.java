package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;
import java.util.ArrayList;
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
  /** A search for what was meant looks at every id: no further one begins after so many ids. */
  private static final int MOST_LOOKED_AT = 500_000;

  private final List<Entry> entries;
  private final int most;
  private final Set<Id> elsewhere;
  private final Map<Id, Entry> byId;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Sought, String> suggestions = new HashMap<>();
  private int count;
  private int broken;
  private int lookedAt;

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
    this.elsewhere = elsewhere;
    byId = new HashMap<>(entries.size() * 4 / 3 + 1);
    entries.forEach(this::enter);
    BrokenReferences reader = new BrokenReferences();
    for (Entry entry : entries) {
      entry.showReferences(reader);
      reader.describe(entry);
    }
  }

  /** Returns the first of the problems, those of ids before those of references. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns how many problems there are. */
  int count() {
    return count;
  }

  /** Returns the entries by id, the first of those that share one. */
  Map<Id, Entry> byId() {
    return byId;
  }

  private void enter(Entry entry) {
    Entry earlier = byId.putIfAbsent(entry.id(), entry);
    if (earlier != null) {
      count++;
      if (problems.size() < most) {
        problems.add(duplicate(entry, earlier));
      }
    }
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

  /** Counts the broken references of an entry, and notes the indexes of those to be described. */
  private final class BrokenReferences extends ReferenceReader {
    private final BitSet noted = new BitSet();
    private int index;

    @Override
    protected void read(Id target, Referent expected) {
      Entry found = byId.get(target);
      boolean fits =
          found == null ? elsewhere.contains(target) : expected.accepts(found.entryKind());
      if (!fits) {
        count++;
        if (broken < most) {
          broken++;
          noted.set(index);
        }
      }
      index++;
    }

    void describe(Entry entry) {
      index = 0;
      if (!noted.isEmpty()) {
        Reference.of(entry, noted::get)
            .forEach(reference -> problems.add(problem(entry, reference)));
        noted.clear();
      }
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
    Entry found = byId.get(reference.target());
    return found == null
        ? Problem.of(
            BookRule.DANGLING_REFERENCE,
            path,
            said + "no entry of the book; add " + a(reference.expectation()) + " with that id"
                + suggestion(reference))
        : Problem.of(
            BookRule.WRONG_KIND,
            path,
            said + a(found.entryKind()) + "; expected " + a(reference.expectation()));
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
    List<String> fitting =
        entries.stream().filter(reference::accepts).map(entry -> entry.id().value()).toList();
    return Problem.didYouMean(reference.target().value(), fitting);
  }

  /** A noun with its article, such as "an event". */
  static String a(Object noun) {
    String text = noun.toString();
    return ("aeiou".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }
}
