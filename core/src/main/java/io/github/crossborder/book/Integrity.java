package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that entries make a book: unique ids, and references that lead to the right kind. */
final class Integrity {
  private final EntriesById byId;
  private final List<Problem> problems = new ArrayList<>();
  private boolean inOrder = true;

  Integrity(List<Entry> entries) {
    byId = new EntriesById(entries.size());
    enter(entries);
    entries.forEach(this::checkReferences);
  }

  EntriesById byId() {
    return byId;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns whether the entries came in the order of books. */
  boolean inOrder() {
    return inOrder;
  }

  /** Looks at each entry once: far from each other in memory, they are slow to get at. */
  private void enter(List<Entry> entries) {
    Entry before = null;
    for (Entry entry : entries) {
      inOrder = inOrder && (before == null || DealBook.LISTED.compare(before, entry) < 0);
      enter(entry);
      before = entry;
    }
  }

  private void enter(Entry entry) {
    Entry earlier = byId.putIfAbsent(entry);
    if (earlier != null) {
      problems.add(Problem.of(
          BookRule.DUPLICATE_ID,
          entry.id() + "/id",
          entry.entryKind()
              + " '"
              + entry.id()
              + "' has the id of a "
              + earlier.entryKind()
              + " in the same book; give each entry an id of its own"));
    }
  }

  private void checkReferences(Entry entry) {
    List<Reference> references = entry.references();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Entry target = byId.find(reference.target());
      if (target == null || !reference.accepts(target)) {
        problems.add(broken(entry, reference, target));
      }
    }
  }

  private static Problem broken(Entry entry, Reference reference, @Nullable Entry target) {
    String said = entry.entryKind()
        + " "
        + entry.id()
        + ": "
        + reference.path()
        + " '"
        + reference.target()
        + "' is ";
    String path = entry.id() + "/" + reference.path();
    return target == null
        ? Problem.of(
            BookRule.DANGLING_REFERENCE,
            path,
            said + "no entry of the book; add " + a(reference.expectation()) + " with that id")
        : Problem.of(
            BookRule.WRONG_KIND,
            path,
            said + a(target.entryKind()) + "; expected " + a(reference.expectation()));
  }

  /** A noun with its article, such as "an event". */
  static String a(Object noun) {
    String text = noun.toString();
    return ("aeiou".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }
}
