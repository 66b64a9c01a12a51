package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The JSON form of an entry of any kind: {@code {"company": {…}}}. */
final class EntryJson extends ObjectCodec<Entry> {
  private static final Properties ALL = Properties.ofObject();
  private static final Map<EntryKind, Kind<?>> KINDS = kinds();

  static final Codec<Entry> ENTRY = new EntryJson();

  private EntryJson() {
    super(ALL);
  }

  private static Map<EntryKind, Kind<?>> kinds() {
    Map<Class<?>, Kind<?>> byType = new HashMap<>();
    for (BookJson.Section<?> section : BookJson.SECTIONS) {
      byType.put(section.type(), Kind.of(section));
    }
    Map<EntryKind, Kind<?>> kinds = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      kinds.put(kind, byType.get(kind.type()));
    }
    return kinds;
  }

  /** Returns what entries of a type are called, such as {@code logisticsHub}. */
  static String name(Class<? extends Entry> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  protected Entry build(Values of) {
    List<Entry> entries = new ArrayList<>(1);
    for (Kind<?> kind : KINDS.values()) {
      of.get(kind.property).ifPresent(entries::add);
    }
    if (entries.size() != 1) {
      throw new InvalidValueException(
          BookJsonRule.NOT_ONE_ENTRY,
          "found " + (entries.isEmpty() ? "no entry" : entries.size() + " entries")
              + "; expected one by its kind, such as {\"company\": {…}}");
    }
    return entries.get(0);
  }

  /** Looks for the kind, not through all properties. */
  @Override
  protected void writeProperties(Entry entry, JsonSink to) {
    Objects.requireNonNull(KINDS.get(entry.entryKind())).write(entry, to);
  }

  private record Kind<E extends Entry>(Class<E> type, Property<Optional<E>> property) {
    static <E extends Entry> Kind<E> of(BookJson.Section<E> section) {
      return new Kind<>(section.type(), ALL.optional(name(section.type()), section.codec()));
    }

    void write(Entry entry, JsonSink to) {
      to.put(property, Optional.of(type.cast(entry)));
    }
  }
}
