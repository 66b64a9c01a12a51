package io.github.crossborder.json;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.LazyCodec;
import io.github.crossborder.json.codec.Properties;

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
  protected Codec<E> declare() {
    for (EntryKind kind : EntryKind.values()) {
      if (kind.type() == type) {
        return new AttributesJson<>(kind, type, properties(kind));
      }
    }
    throw new IllegalStateException(type + " is no kind of entry");
  }

  private static Properties properties(EntryKind kind) {
    return switch (kind) {
      case SOURCE -> SourceJson.properties();
      case COMPANY -> CompanyJson.properties();
      case PERSON -> PersonJson.properties();
      case PUBLIC_BODY -> PublicBodyJson.properties();
      case GROUP -> GroupJson.properties();
      case UNDISCLOSED_PARTY -> UndisclosedPartyJson.properties();
      case BRAND -> BrandJson.properties();
      case PLATFORM -> PlatformJson.properties();
      case LOGISTICS_HUB -> LogisticsHubJson.properties();
      case MARKET -> MarketJson.properties();
      case INTEREST -> InterestJson.properties();
      case ABSENCE -> AbsenceJson.properties();
      case AGREEMENT -> AgreementJson.properties();
      case TERM -> TermJson.properties();
      case TRANSFER -> TransferJson.properties();
      case EVENT -> EventJson.properties();
      case MARKET_PRESENCE -> MarketPresenceJson.properties();
      case FIGURE -> FigureJson.properties();
      case STATEMENT -> StatementJson.properties();
    };
  }
}
