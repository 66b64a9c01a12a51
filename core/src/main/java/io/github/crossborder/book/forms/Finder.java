package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import java.util.List;

/** Finds one sort of oddity in a book, of which it is shown all entries. */
interface Finder {

  /** Looks at an entry; called once for each in the order of the book, so things come first. */
  void see(Entry entry);

  /** Adds what was found, once every entry was seen. */
  void tell(List<Problem> findings);
}
