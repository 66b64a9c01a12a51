package io.github.crossborder.book;

import io.github.crossborder.book.Difference.AttributeChange;
import io.github.crossborder.deal.AttributeReader;
import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Notes which attributes of two entries of one kind differ. */
final class AttributeChanges {
  private AttributeChanges() {}

  static List<AttributeChange> between(Entry before, Entry after) {
    Map<String, Object> now = values(after);
    List<AttributeChange> changes = new ArrayList<>();
    values(before).forEach((attribute, old) -> {
      Object current = Objects.requireNonNull(now.get(attribute));
      if (!old.equals(current)) {
        changes.add(new AttributeChange(attribute, told(old), told(current)));
      }
    });
    return changes;
  }

  private static Map<String, Object> values(Entry entry) {
    Map<String, Object> values = new LinkedHashMap<>();
    entry.show(new AttributeReader() {
      @Override
      protected void read(String attribute, Object value) {
        values.put(attribute, value);
      }
    });
    return values;
  }

  private static Optional<Object> told(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(inner -> inner)
        : Optional.of(value);
  }
}
