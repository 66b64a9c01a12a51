package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry under the name of its kind, such as {@code {"company": {…}}}: a line of a stream. */
final class EntryLine {
  static final ObjectCodec<Entry, EntryLine> CODEC = declare();

  private final List<Entry> entries = new ArrayList<>(1);

  private EntryLine() {}

  private void add(Entry entry) {
    entries.add(entry);
  }

  private Entry only() {
    if (entries.size() != 1) {
      throw new InvalidValueException(
          BookJsonRule.NOT_ONE_ENTRY,
          entries.isEmpty()
              ? "the line has no entry; expected one such as {\"company\": {…}}"
              : "the line has " + entries.size() + " entries; give each a line of its own");
    }
    return entries.get(0);
  }

  private static ObjectCodec<Entry, EntryLine> declare() {
    ObjectCodec.Builder<Entry, EntryLine> line = Codec.object(EntryLine::new, EntryLine::only);
    BookDraft.SECTIONS.forEach(section -> declare(section, line));
    return line.done();
  }

  private static <E extends Entry> void declare(
      BookDraft.Section<E> section, ObjectCodec.Builder<Entry, EntryLine> line) {
    line.optional(
        section.tag(),
        section.codec(),
        entry -> section.type().isInstance(entry)
            ? Optional.of(section.type().cast(entry))
            : Optional.empty(),
        EntryLine::add);
  }
}
