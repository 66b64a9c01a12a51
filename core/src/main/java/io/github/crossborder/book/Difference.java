package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one book to another, such as {@code homeCountry: not told -> BE}: the entries
 * that are only in the second, those only in the first, and those with the same id that differ, by
 * attribute. Equal books have no difference. An entry that is of another kind now counts as removed
 * and added.
 */
public final class Difference {
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> removed = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();

  /** Both books list entries by kind and id, so one walk along both finds what is only in one. */
  private Difference(DealBook before, DealBook after) {
    List<Entry> old = before.entries();
    List<Entry> now = after.entries();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      int order = DealBook.LISTED.compare(old.get(i), now.get(j));
      if (order < 0) {
        removed.add(old.get(i++));
      } else if (order > 0) {
        added.add(now.get(j++));
      } else {
        compare(old.get(i++), now.get(j++));
      }
    }
    removed.addAll(old.subList(i, old.size()));
    added.addAll(now.subList(j, now.size()));
  }

  private void compare(Entry before, Entry after) {
    if (!before.equals(after)) {
      changed.add(new Change(before, after, AttributeChanges.between(before, after)));
    }
  }

  /** Returns what changed from a book to another, such as a later version of it. */
  public static Difference between(DealBook before, DealBook after) {
    return new Difference(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  /** Returns the entries that only the second book has, by kind and id. */
  public List<Entry> added() {
    return List.copyOf(added);
  }

  /** Returns the entries that only the first book has, by kind and id. */
  public List<Entry> removed() {
    return List.copyOf(removed);
  }

  /** Returns the entries that both have but tell differently, by kind and id. */
  public List<Change> changed() {
    return List.copyOf(changed);
  }

  /** Returns whether the books are equal. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * Returns it as lines of text: what was removed after {@code -}, what was added after {@code +},
   * and under each changed entry, after {@code ~}, its attributes.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    removed.forEach(entry -> lines.add("- " + title(entry)));
    added.forEach(entry -> lines.add("+ " + title(entry)));
    for (Change change : changed) {
      lines.add("~ " + title(change.after()));
      for (AttributeChange attribute : change.attributes()) {
        attribute.lines().forEach(line -> lines.add("    " + line));
      }
    }
    return List.copyOf(lines);
  }

  /** Returns the {@link #lines()} as one text, a line each; empty for equal books. */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }

  private static String title(Entry entry) {
    String name = entry instanceof Thing thing && !thing.names().isEmpty() ? thing.label() : "";
    return entry.entryKind() + " " + entry.id() + (name.isEmpty() ? "" : " (" + name + ")");
  }

  /**
   * An entry that both books have but tell differently. Immutable and safe for use by several
   * threads.
   */
  public static final class Change {
    private final Entry before;
    private final Entry after;
    private final List<AttributeChange> attributes;

    private Change(Entry before, Entry after, List<AttributeChange> attributes) {
      this.before = before;
      this.after = after;
      this.attributes = List.copyOf(attributes);
    }

    /** Returns the id of the entry. */
    public Id id() {
      return after.id();
    }

    /** Returns the entry in the first book. */
    public Entry before() {
      return before;
    }

    /** Returns the entry in the second book. */
    public Entry after() {
      return after;
    }

    /** Returns the attributes that differ, at least one, in the order of writing. */
    public List<AttributeChange> attributes() {
      return attributes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Change change
          && before.equals(change.before)
          && after.equals(change.after);
    }

    @Override
    public int hashCode() {
      return Objects.hash(before, after);
    }

    /** Returns it as text, such as {@code company ickx: homeCountry: not told -> BE}. */
    @Override
    public String toString() {
      return after.entryKind() + " " + id() + ": "
          + String.join("; ", attributes.stream().map(AttributeChange::toString).toList());
    }
  }

  /**
   * An attribute that changed, such as {@code seat}. Immutable and safe for use by several threads.
   */
  public static final class AttributeChange {
    private final String attribute;
    private final Optional<Object> before;
    private final Optional<Object> after;

    AttributeChange(String attribute, Optional<Object> before, Optional<Object> after) {
      this.attribute = attribute;
      this.before = before;
      this.after = after;
    }

    /** Returns the attribute. */
    public String attribute() {
      return attribute;
    }

    /** Returns the value in the first book, a list for a list; empty where not told. */
    public Optional<Object> before() {
      return before;
    }

    /** Returns the value in the second book, a list for a list; empty where not told. */
    public Optional<Object> after() {
      return after;
    }

    private List<Object> values() {
      return List.of(attribute, before, after);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AttributeChange change && values().equals(change.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    /** Returns the change as a line, such as {@code homeCountry: not told -> BE}. */
    @Override
    public String toString() {
      return attribute + ": " + Wording.of(before) + " -> " + Wording.of(after);
    }

    /** As lines: one for each element that came or went, or else one for the whole attribute. */
    private List<String> lines() {
      List<String> lines = new ArrayList<>();
      if (before.isPresent()
          && after.isPresent()
          && before.get() instanceof List<?> old
          && after.get() instanceof List<?> now) {
        old.stream()
            .filter(element -> !now.contains(element))
            .forEach(element -> lines.add(attribute + ": - " + Wording.of(element)));
        now.stream()
            .filter(element -> !old.contains(element))
            .forEach(element -> lines.add(attribute + ": + " + Wording.of(element)));
      }
      return lines.isEmpty() ? List.of(toString()) : lines;
    }
  }
}
