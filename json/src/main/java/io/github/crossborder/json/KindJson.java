package io.github.crossborder.json;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.LazyCodec;

/**
 * The JSON form of entries of one kind, such as {@code {"id": "ickx", …}} for companies, whose
 * classes are loaded when the first such entry is met: a small book has a few kinds.
 */
final class KindJson<E extends Entry> extends LazyCodec<E> {
  private final Class<E> type;

  KindJson(Class<E> type) {
    this.type = type;
  }

  @Override
  @SuppressWarnings("unchecked") // each kind has a type of its own
  protected Codec<E> declare() {
    for (EntryKind kind : EntryKind.values()) {
      if (kind.type() == type) {
        return (Codec<E>) of(kind);
      }
    }
    throw new IllegalStateException(type + " is no kind of entry");
  }

  private static Codec<? extends Entry> of(EntryKind kind) {
    return switch (kind) {
      case SOURCE -> SourceJson.SOURCE;
      case COMPANY -> CompanyJson.COMPANY;
      case PERSON -> PersonJson.PERSON;
      case PUBLIC_BODY -> PublicBodyJson.PUBLIC_BODY;
      case GROUP -> GroupJson.GROUP;
      case UNDISCLOSED_PARTY -> UndisclosedPartyJson.UNDISCLOSED_PARTY;
      case BRAND -> BrandJson.BRAND;
      case PLATFORM -> PlatformJson.PLATFORM;
      case LOGISTICS_HUB -> LogisticsHubJson.LOGISTICS_HUB;
      case MARKET -> MarketJson.MARKET;
      case INTEREST -> InterestJson.INTEREST;
      case AGREEMENT -> AgreementJson.AGREEMENT;
      case TERM -> TermJson.TERM;
      case TRANSFER -> TransferJson.TRANSFER;
      case EVENT -> EventJson.EVENT;
      case MARKET_PRESENCE -> MarketPresenceJson.MARKET_PRESENCE;
      case FIGURE -> FigureJson.FIGURE;
      case STATEMENT -> StatementJson.STATEMENT;
    };
  }
}
