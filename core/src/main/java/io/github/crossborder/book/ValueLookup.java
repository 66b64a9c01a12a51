package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The entries of one type by one thing that each of them tells, such as its territory. */
final class ValueLookup<K, E extends Entry> extends Lookup<K, E> {
  private final Numbering<K> numbers = new Numbering<>();
  private final Function<? super E, K> value;

  ValueLookup(String asked, DealBook book, Class<E> type, Function<? super E, K> value) {
    super(asked, book, type);
    this.value = value;
  }

  @Override
  int number(K key) {
    return numbers.find(key);
  }

  @Override
  void sort(List<E> entries, Sorting sorting) {
    for (int i = 0; i < entries.size(); i++) {
      sorting.tell(numbers.add(value.apply(entries.get(i))), i);
    }
  }

  /** Shows every value with the entries that tell it. */
  void forEach(BiConsumer<K, List<E>> reader) {
    Sorted<E> sorted = sorted();
    for (int number = 0; number < numbers.size(); number++) {
      reader.accept(numbers.key(number), sorted.list(number));
    }
  }
}
