package io.github.crossborder.deal;

import java.util.List;
import java.util.stream.Collectors;

/** What an entry may refer to in some place, such as {@code PARTY} for the parties of a deal. */
@SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"}) // bits; all lists are made by List.of
public enum Referent {
  /** A {@link Source}, which is what is cited. */
  SOURCE(List.of(Source.class)),
  /** Who can say something: a {@link Party} or a {@link Source}. */
  SPEAKER(List.of(Party.class, Source.class)),
  /** A {@link Party}. */
  PARTY(List.of(Party.class)),
  /** A {@link Platform}. */
  PLATFORM(List.of(Platform.class)),
  /** What happens on a day: an {@link Event} or a {@link Transfer}. */
  HAPPENING(List.of(Event.class, Transfer.class)),
  /** An {@link Agreement}. */
  AGREEMENT(List.of(Agreement.class)),
  /** A {@link Transfer}. */
  TRANSFER(List.of(Transfer.class)),
  /** What somebody can own, run or sell: no person and no market. */
  OWNABLE(List.of(
      Company.class,
      Brand.class,
      Platform.class,
      LogisticsHub.class,
      PublicBody.class,
      Group.class,
      UndisclosedParty.class,
      Source.class)),
  /** A {@link Thing}. */
  THING(List.of(Thing.class)),
  /** Any {@link Entry}. */
  ENTRY(List.of(Entry.class));

  private final List<Class<? extends Entry>> types;

  /** The kinds it may be, a bit for each. */
  private final int kinds;

  Referent(List<Class<? extends Entry>> types) {
    this.types = types;
    int accepted = 0;
    for (EntryKind kind : EntryKind.values()) {
      for (Class<? extends Entry> type : types) { // a lambda would slow down a first read
        accepted |= type.isAssignableFrom(kind.type()) ? 1 << kind.ordinal() : 0;
      }
    }
    kinds = accepted;
  }

  /** Returns the types of entry it may be, at least one, such as {@code Party}. */
  public List<Class<? extends Entry>> types() {
    return types;
  }

  /** Returns whether an entry of this kind may be referred to. */
  public boolean accepts(EntryKind kind) {
    return (kinds >> kind.ordinal() & 1) == 1;
  }

  /** Returns what it may be in words, such as {@code party or source}. */
  @Override
  public String toString() {
    return types.stream().map(Slug::words).collect(Collectors.joining(" or "));
  }
}
