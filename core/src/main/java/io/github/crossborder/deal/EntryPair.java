package io.github.crossborder.deal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two entries of one type, and the combiner that is asked for each attribute. */
class EntryPair<E extends Entry> {
  private final E one;
  private final E other;
  private final Combiner combiner;

  EntryPair(Class<E> type, Entry one, Entry other, Combiner combiner) {
    this.one = type.cast(one);
    this.other = type.cast(other);
    this.combiner = combiner;
  }

  <V> V always(String attribute, Function<? super E, V> getter) {
    return combiner.always(attribute, getter.apply(one), getter.apply(other));
  }

  <V> Optional<V> maybe(String attribute, Function<? super E, Optional<V>> getter) {
    return unless(attribute, Optional.empty(), getter);
  }

  <V> V unless(String attribute, V unsaid, Function<? super E, V> getter) {
    return combiner.unlessUnsaid(attribute, unsaid, getter.apply(one), getter.apply(other));
  }

  /** A list that is one value: with more or fewer elements it would say something else. */
  <V> List<V> whole(String attribute, Function<? super E, List<V>> getter) {
    return unless(attribute, List.of(), getter);
  }

  <V> List<V> each(
      String attribute, Comparator<? super V> order, Function<? super E, List<V>> getter) {
    return combiner.each(attribute, order, getter.apply(one), getter.apply(other));
  }

  <V> List<V> ledByFirst(
      String attribute, Comparator<? super V> order, Function<? super E, List<V>> getter) {
    return combiner.ledByFirst(attribute, order, getter.apply(one), getter.apply(other));
  }

  Id id() {
    return always("id", Entry::id);
  }

  List<Citation> citations() {
    return each("citations", ListOrder.CITATIONS, Entry::citations);
  }
}
