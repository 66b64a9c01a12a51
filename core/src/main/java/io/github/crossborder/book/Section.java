package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of a sorted list of entries that is of one type. Entries are sorted by kind, and the
 * kinds of a type such as {@code Party} stand together, so that the part has no gaps.
 */
final class Section {
  private static final List<EntryKind> KINDS = List.of(EntryKind.values());

  private Section() {}

  static <E extends Entry> List<E> of(List<Entry> sorted, Class<E> type) {
    List<EntryKind> kinds =
        KINDS.stream().filter(kind -> type.isAssignableFrom(kind.type())).toList();
    if (kinds.isEmpty()) { // the class of some entry, which is no type of the domain
      return sorted.stream().filter(type::isInstance).map(type::cast).toList();
    }
    EntryKind firstKind = kinds.get(0);
    EntryKind lastKind = kinds.get(kinds.size() - 1);
    int first = countWhile(sorted, kind -> kind.compareTo(firstKind) < 0);
    int end = countWhile(sorted, kind -> kind.compareTo(lastKind) <= 0);
    @SuppressWarnings("unchecked") // all entries of these kinds are of the type
    List<E> section = (List<E>) sorted.subList(first, end);
    return section;
  }

  /** Returns how many entries the list begins with whose kinds are such. */
  private static int countWhile(List<Entry> sorted, Predicate<EntryKind> such) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (such.test(sorted.get(middle).entryKind())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
