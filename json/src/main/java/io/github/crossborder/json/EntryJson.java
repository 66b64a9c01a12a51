package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON form of an entry of any kind: {@code {"company": {…}}}. */
final class EntryJson {
  static final Codec<Entry> ENTRY = declare();

  private EntryJson() {}

  /** Returns what entries of a type are called, such as {@code logisticsHub}. */
  static String name(Class<? extends Entry> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Codec<Entry> declare() {
    ObjectCodec.Builder<Entry, List<Entry>> entry =
        Codec.object(ArrayList::new, EntryJson::onlyEntry);
    BookDraft.SECTIONS.forEach(section -> declare(section, entry));
    Map<EntryKind, Integer> indexes = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      indexes.put(kind, indexOf(kind));
    }
    return entry.only(value -> indexes.get(value.entryKind())).done();
  }

  private static int indexOf(EntryKind kind) {
    int index = 0;
    while (BookDraft.SECTIONS.get(index).type() != kind.type()) {
      index++;
    }
    return index;
  }

  private static <E extends Entry> void declare(
      BookDraft.Section<E> section, ObjectCodec.Builder<Entry, List<Entry>> entry) {
    Class<E> type = section.type();
    entry.optional(
        name(type),
        section.codec(),
        value -> type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty(),
        List::add);
  }

  private static Entry onlyEntry(List<Entry> entries) {
    if (entries.size() != 1) {
      throw new InvalidValueException(
          BookJsonRule.NOT_ONE_ENTRY,
          "found " + (entries.isEmpty() ? "no entry" : entries.size() + " entries")
              + "; expected one by its kind, such as {\"company\": {…}}");
    }
    return entries.get(0);
  }
}
