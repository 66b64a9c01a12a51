package io.github.crossborder.book.forms;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import java.util.Optional;
import java.util.function.Function;

/** How to find an entry of a book by its id. */
record BookEntries(Function<Id, Optional<Entry>> byId) {

  /** Returns the entry with an id if it is of a type. */
  <E extends Entry> Optional<E> find(Id id, Class<E> type) {
    return byId.apply(id).filter(type::isInstance).map(type::cast);
  }
}
