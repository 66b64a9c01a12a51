package io.github.crossborder.json;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON form of a book's entries: a section per kind. Whether they make a book is checked when
 * all are read.
 */
final class BookJson extends ObjectCodec<List<Entry>> {
  /** The sections in the order in which a book lists them, which is that of {@link EntryKind}. */
  static final List<Section<?>> SECTIONS = List.of(
      new Section<>("sources", Source.class),
      new Section<>("companies", Company.class),
      new Section<>("people", Person.class),
      new Section<>("publicBodies", PublicBody.class),
      new Section<>("groups", Group.class),
      new Section<>("undisclosedParties", UndisclosedParty.class),
      new Section<>("brands", Brand.class),
      new Section<>("platforms", Platform.class),
      new Section<>("logisticsHubs", LogisticsHub.class),
      new Section<>("markets", Market.class),
      new Section<>("interests", Interest.class),
      new Section<>("absences", Absence.class),
      new Section<>("agreements", Agreement.class),
      new Section<>("terms", Term.class),
      new Section<>("transfers", Transfer.class),
      new Section<>("events", Event.class),
      new Section<>("marketPresences", MarketPresence.class),
      new Section<>("figures", Figure.class),
      new Section<>("statements", Statement.class));

  private static final Properties ALL = Properties.ofDocument();
  private static final Property<FormatVersion> FORMAT =
      ALL.decisive("format", FormatVersion.of("a deal book"));
  private static final List<Listed<?>> LISTED = listed();

  static final Codec<List<Entry>> BOOK = new BookJson();

  private BookJson() {
    super(ALL);
  }

  private static List<Listed<?>> listed() {
    List<Listed<?>> listed = new ArrayList<>(SECTIONS.size());
    for (Section<?> section : SECTIONS) {
      listed.add(section.listed());
    }
    return List.copyOf(listed);
  }

  @Override
  protected List<Entry> build(Values of) {
    of.get(FORMAT);
    List<Entry> entries = new ArrayList<>();
    for (Listed<?> listed : LISTED) {
      entries.addAll(of.get(listed.property));
    }
    return entries;
  }

  /** Takes entries in the order of a book. */
  @Override
  protected void writeProperties(List<Entry> entries, JsonSink to) {
    to.put(FORMAT, FormatVersion.CURRENT);
    int written = 0;
    for (Listed<?> listed : LISTED) {
      written = listed.write(entries, written, to);
    }
  }

  /**
   * The entries of one kind.
   *
   * @param name the property that holds them, such as {@code logisticsHubs}
   * @param type their type
   * @param codec the JSON form of one of them
   */
  record Section<E extends Entry>(String name, Class<E> type, Codec<E> codec) {
    Section(String name, Class<E> type) {
      this(name, type, new KindJson<>(type));
    }

    private Listed<E> listed() {
      return new Listed<>(type, ALL.list(name, codec));
    }
  }

  private record Listed<E extends Entry>(Class<E> type, Property<List<E>> property) {
    /** Writes the entries of this type from an index on; returns where the next ones begin. */
    @SuppressWarnings("unchecked") // all of them were looked at
    int write(List<Entry> entries, int from, JsonSink to) {
      int end = from;
      while (end < entries.size() && type.isInstance(entries.get(end))) {
        end++;
      }
      to.put(property, (List<E>) entries.subList(from, end));
      return end;
    }
  }
}
