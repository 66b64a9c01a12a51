package io.github.crossborder.deal;

import java.util.List;
import org.immutables.value.Value;

/**
 * What customers use, such as the shopping platform {@code tmall}: a web shop, payment service, store
 * format or sales festival. Who operates or owns it is an {@link Interest}. Where the company
 * behind it has the same name, the id is {@code x-platform}.
 */
@Value.Immutable
public abstract non-sealed class Platform implements Thing {

  Platform() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.PLATFORM;
  }

  /** Returns what sort of platform it is, such as {@code marketplace}. */
  public abstract Kind kind();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.code("kind", kind());
    to.description(description());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static Platform of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .kind(of.get("kind"))
        .description(of.maybe("description"))
        .identifiers(of.list("identifiers"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).required("kind", kind()).check();
  }

  /**
   * What sort of platform it is, such as {@code live-commerce}; an open code.
   *
   * @param code the code, such as {@code marketplace}
   */
  public record Kind(String code) implements OpenCode {
    /** Many sellers sell there. */
    public static final Kind MARKETPLACE = new Kind("marketplace");

    /** One seller sells there. */
    public static final Kind WEB_SHOP = new Kind("web-shop");

    /** Customers shop there; whether from one seller or many is not said. */
    public static final Kind SHOPPING_PLATFORM = new Kind("shopping-platform");

    /** Goods are sold in live video. */
    public static final Kind LIVE_COMMERCE = new Kind("live-commerce");

    /** Customers pay with it. */
    public static final Kind PAYMENT_SERVICE = new Kind("payment-service");

    /** Orders are brought to customers. */
    public static final Kind DELIVERY_SERVICE = new Kind("delivery-service");

    /** Shops of one concept. */
    public static final Kind STORE_FORMAT = new Kind("store-format");

    /** A recurring sales event, such as Singles' Day. */
    public static final Kind SALES_FESTIVAL = new Kind("sales-festival");

    /** People meet there and may buy. */
    public static final Kind SOCIAL_NETWORK = new Kind("social-network");

    /** One app for many services. */
    public static final Kind SUPER_APP = new Kind("super-app");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN = List.of(
        MARKETPLACE,
        WEB_SHOP,
        SHOPPING_PLATFORM,
        LIVE_COMMERCE,
        PAYMENT_SERVICE,
        DELIVERY_SERVICE,
        STORE_FORMAT,
        SALES_FESTIVAL,
        SOCIAL_NETWORK,
        SUPER_APP);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code marketplace}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds platforms; {@code id}, {@code kind} and {@code citations} are required. Not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutablePlatform.Builder {
    private static final Kind UNSET = new Kind(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      kind(UNSET);
    }

    @Override
    public String toString() {
      return "Platform.Builder";
    }
  }
}
