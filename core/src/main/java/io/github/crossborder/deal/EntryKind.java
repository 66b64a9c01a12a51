package io.github.crossborder.deal;

import java.util.Locale;

/** The kinds of entry, such as {@code LOGISTICS_HUB}, in the order in which books list them. */
public enum EntryKind {
  /** A {@link Source}. */
  SOURCE(Source.class),
  /** A {@link Company}. */
  COMPANY(Company.class),
  /** A {@link Person}. */
  PERSON(Person.class),
  /** A {@link PublicBody}. */
  PUBLIC_BODY(PublicBody.class),
  /** A {@link Group}. */
  GROUP(Group.class),
  /** An {@link UndisclosedParty}. */
  UNDISCLOSED_PARTY(UndisclosedParty.class),
  /** A {@link Brand}. */
  BRAND(Brand.class),
  /** A {@link Platform}. */
  PLATFORM(Platform.class),
  /** A {@link LogisticsHub}. */
  LOGISTICS_HUB(LogisticsHub.class),
  /** A {@link Market}. */
  MARKET(Market.class),
  /** An {@link Interest}. */
  INTEREST(Interest.class),
  /** An {@link Absence}. */
  ABSENCE(Absence.class),
  /** An {@link Agreement}. */
  AGREEMENT(Agreement.class),
  /** A {@link Term}. */
  TERM(Term.class),
  /** A {@link Transfer}. */
  TRANSFER(Transfer.class),
  /** An {@link Event}. */
  EVENT(Event.class),
  /** A {@link MarketPresence}. */
  MARKET_PRESENCE(MarketPresence.class),
  /** A {@link Figure}. */
  FIGURE(Figure.class),
  /** A {@link Statement}. */
  STATEMENT(Statement.class);

  private final Class<? extends Entry> type;

  EntryKind(Class<? extends Entry> type) {
    this.type = type;
  }

  /** Returns the Java type of entries of this kind, such as {@code LogisticsHub.class}. */
  public Class<? extends Entry> type() {
    return type;
  }

  /** Returns the kind in words, such as {@code logistics hub}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
