package io.github.crossborder.json;

import io.github.crossborder.book.DealBook;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a deal book in JSON: a section per kind. Reading fills it, and only then is it
 * checked whether its entries make a book; writing starts from it.
 */
final class BookDraft {
  /** The sections in the order in which a book lists them. */
  static final List<Section<?>> SECTIONS = List.of(
      new Section<>("sources", Source.class, Codec.later(ThingJson::source)),
      new Section<>("companies", Company.class, Codec.later(ThingJson::company)),
      new Section<>("people", Person.class, Codec.later(ThingJson::person)),
      new Section<>("publicBodies", PublicBody.class, Codec.later(ThingJson::publicBody)),
      new Section<>("groups", Group.class, Codec.later(ThingJson::group)),
      new Section<>(
          "undisclosedParties", UndisclosedParty.class, Codec.later(ThingJson::undisclosedParty)),
      new Section<>("brands", Brand.class, Codec.later(ThingJson::brand)),
      new Section<>("platforms", Platform.class, Codec.later(ThingJson::platform)),
      new Section<>("logisticsHubs", LogisticsHub.class, Codec.later(ThingJson::logisticsHub)),
      new Section<>("markets", Market.class, Codec.later(ThingJson::market)),
      new Section<>("interests", Interest.class, Codec.later(ClaimJson::interest)),
      new Section<>("agreements", Agreement.class, Codec.later(ClaimJson::agreement)),
      new Section<>("terms", Term.class, Codec.later(ClaimJson::term)),
      new Section<>("transfers", Transfer.class, Codec.later(ClaimJson::transfer)),
      new Section<>("events", Event.class, Codec.later(ClaimJson::event)),
      new Section<>(
          "marketPresences", MarketPresence.class, Codec.later(ClaimJson::marketPresence)),
      new Section<>("figures", Figure.class, Codec.later(ClaimJson::figure)),
      new Section<>("statements", Statement.class, Codec.later(ClaimJson::statement)));

  static final ObjectCodec<BookDraft, BookDraft> CODEC = declare();

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Class<?>, List<Entry>> byType = new HashMap<>();

  BookDraft() {}

  /** The entries of a book, by kind and id. */
  static BookDraft of(DealBook book) {
    BookDraft draft = new BookDraft();
    List<Entry> all = book.entries(); // by kind
    for (int from = 0, to = 0; from < all.size(); from = to) {
      EntryKind kind = all.get(from).entryKind();
      while (to < all.size() && all.get(to).entryKind() == kind) {
        to++;
      }
      draft.byType.put(kind.type(), all.subList(from, to));
    }
    return draft;
  }

  /** Returns what was read. */
  List<Entry> entries() {
    return entries;
  }

  private void add(List<? extends Entry> read) {
    entries.addAll(read);
  }

  /** Returns what is to be written of one kind. */
  @SuppressWarnings("unchecked") // entries are listed under their own type
  private <E extends Entry> List<E> section(Class<E> type) {
    return (List<E>) byType.getOrDefault(type, List.of());
  }

  private static ObjectCodec<BookDraft, BookDraft> declare() {
    ObjectCodec.Builder<BookDraft, BookDraft> book = Codec.<BookDraft, BookDraft>object(
            BookDraft::new, draft -> draft)
        .required(
            "format",
            FormatVersion.CODEC.orStop(),
            draft -> FormatVersion.CURRENT,
            (draft, version) -> {});
    for (Section<?> section : SECTIONS) {
      section.declare(book);
    }
    return book.partial().done();
  }

  /**
   * The entries of one kind.
   *
   * @param name the property that holds them, such as {@code logisticsHubs}
   * @param type their type
   * @param codec the JSON form of one of them
   */
  record Section<E extends Entry>(String name, Class<E> type, Codec<E> codec) {
    void declare(ObjectCodec.Builder<BookDraft, BookDraft> book) {
      book.list(name, codec, draft -> draft.section(type), BookDraft::add);
    }
  }
}
