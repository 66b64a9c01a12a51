package io.github.crossborder.book;

import io.github.crossborder.book.Difference.AttributeChange;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes which attributes of two entries differ. */
final class AttributeChanges implements Combiner {
  private final List<AttributeChange> changes = new ArrayList<>();

  private AttributeChanges() {}

  static List<AttributeChange> between(Entry before, Entry after) {
    AttributeChanges noted = new AttributeChanges();
    Attributes.combine(before, after, noted);
    return noted.changes;
  }

  @Override
  public <V> V always(String attribute, V before, V after) {
    if (!before.equals(after)) {
      changes.add(new AttributeChange(attribute, told(before), told(after)));
    }
    return after;
  }

  private static Optional<Object> told(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(inner -> inner)
        : Optional.of(value);
  }
}
