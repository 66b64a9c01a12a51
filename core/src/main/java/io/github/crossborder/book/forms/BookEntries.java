package io.github.crossborder.book.forms;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a book in its order, and how to find one by its id. */
record BookEntries(List<Entry> all, Function<Id, Optional<Entry>> byId) {

  <E extends Entry> List<E> of(Class<E> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the entry with an id if it is of a type. */
  <E extends Entry> Optional<E> find(Id id, Class<E> type) {
    return byId.apply(id).filter(type::isInstance).map(type::cast);
  }
}
