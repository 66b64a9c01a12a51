package io.github.crossborder.deal;

import java.util.Objects;

/**
 * Makes entries of their attributes, such as {@code names}, {@code homeCountry} and {@code seat} of
 * a company, for whatever treats entries attribute by attribute, such as merging and comparing
 * books; {@link Entry#show} is the way back.
 */
public final class Attributes {
  private Attributes() {}

  /**
   * Returns the entry of a kind that has some attributes.
   *
   * @throws io.github.crossborder.InvalidValueException if the values do not fit together
   */
  public static Entry entry(EntryKind kind, AttributeValues of) {
    return switch (kind) {
      case SOURCE -> Source.of(of);
      case COMPANY -> Company.of(of);
      case PERSON -> Person.of(of);
      case PUBLIC_BODY -> PublicBody.of(of);
      case GROUP -> Group.of(of);
      case UNDISCLOSED_PARTY -> UndisclosedParty.of(of);
      case BRAND -> Brand.of(of);
      case PLATFORM -> Platform.of(of);
      case LOGISTICS_HUB -> LogisticsHub.of(of);
      case MARKET -> Market.of(of);
      case INTEREST -> Interest.of(of);
      case ABSENCE -> Absence.of(of);
      case AGREEMENT -> Agreement.of(of);
      case TERM -> Term.of(of);
      case TRANSFER -> Transfer.of(of);
      case EVENT -> Event.of(of);
      case MARKET_PRESENCE -> MarketPresence.of(of);
      case FIGURE -> Figure.of(of);
      case STATEMENT -> Statement.of(of);
    };
  }

  /**
   * Returns the entry that a combiner makes of two entries of one kind. Combining an entry with
   * itself shows the combiner every attribute of it.
   *
   * @throws IllegalArgumentException if the entries are of different kinds
   * @throws io.github.crossborder.InvalidValueException if the values do not fit together
   */
  public static Entry combine(Entry one, Entry other, Combiner combiner) {
    Objects.requireNonNull(combiner, "combiner");
    EntryKind kind = one.entryKind();
    if (kind != other.entryKind()) {
      throw new IllegalArgumentException(kind + " '" + one.id() + "' and " + other.entryKind()
          + " '" + other.id() + "' have different attributes");
    }
    return entry(kind, new EntryPair(one, other, combiner).combined());
  }
}
