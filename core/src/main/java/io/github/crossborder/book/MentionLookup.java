package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import java.util.List;

/** The entries of one type by the entries they mention, whose places in the book are numbers. */
final class MentionLookup<E extends Entry> extends Lookup<Id, E> {
  private final Places places;
  private final Mentions.Way<? super E> way;

  MentionLookup(
      String asked, DealBook book, Places places, Class<E> type, Mentions.Way<? super E> way) {
    super(asked, book, type);
    this.places = places;
    this.way = way;
  }

  @Override
  int number(Id key) {
    return places.find(key);
  }

  @Override
  void sort(List<E> entries, Sorting sorting) {
    Mentions mentions =
        new Mentions(places, (teller, before, target, expected) -> sorting.tell(target, teller));
    for (int i = 0; i < entries.size(); i++) {
      mentions.add(i, entries.get(i), way);
    }
    mentions.finish();
  }
}
