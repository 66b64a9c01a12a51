package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
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
  private static final List<Kind<?>> KINDS = kinds();
  private static final Map<EntryKind, Kind<?>> BY_KIND = byKind();

  static final Codec<Entry> ENTRY = new EntryJson();

  private EntryJson() {
    super(ALL);
  }

  private static List<Kind<?>> kinds() {
    List<Kind<?>> kinds = new ArrayList<>(BookJson.SECTIONS.size());
    for (BookJson.Section<?> section : BookJson.SECTIONS) {
      kinds.add(Kind.of(section));
    }
    return List.copyOf(kinds);
  }

  private static Map<EntryKind, Kind<?>> byKind() {
    Map<Class<?>, Kind<?>> byType = new HashMap<>();
    for (Kind<?> kind : KINDS) {
      byType.put(kind.type(), kind);
    }
    Map<EntryKind, Kind<?>> byKind = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      byKind.put(kind, byType.get(kind.type()));
    }
    return byKind;
  }

  /** Returns what entries of a type are called, such as {@code logisticsHub}. */
  static String name(Class<? extends Entry> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  protected Entry build(Values of) {
    int first = of.next();
    if (first < 0) {
      throw notOne("no entry");
    }
    Entry entry = KINDS.get(first).read(of);
    if (of.next() < 0) {
      return entry;
    }
    int count = 1;
    for (int more = of.next(); more >= 0; more = of.next()) {
      KINDS.get(more).read(of);
      count++;
    }
    throw notOne(count + " entries");
  }

  private static InvalidValueException notOne(String found) {
    return new InvalidValueException(
        ProblemCode.NOT_ONE_ENTRY,
        "found " + found + "; expected one by its kind, such as {\"company\": {…}}");
  }

  /** Looks for the kind, not through all properties. */
  @Override
  protected void writeProperties(Entry entry, JsonSink to) {
    Objects.requireNonNull(BY_KIND.get(entry.entryKind())).write(entry, to);
  }

  private record Kind<E extends Entry>(Class<E> type, Property<Optional<E>> property) {
    static <E extends Entry> Kind<E> of(BookJson.Section<E> section) {
      return new Kind<>(section.type(), ALL.optional(name(section.type()), section.codec()));
    }

    Entry read(Values of) {
      return of.get(property).orElseThrow();
    }

    void write(Entry entry, JsonSink to) {
      to.put(property, Optional.of(type.cast(entry)));
    }
  }
}
