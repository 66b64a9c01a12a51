package io.github.crossborder.deal;

import java.util.List;

/**
 * Through what goods reach customers, such as {@code own-stores}; an open code.
 *
 * @param code the code, such as {@code own-stores}
 */
public record Channel(String code) implements OpenCode {
  /** Shops of the brand itself. */
  public static final Channel OWN_STORES = new Channel("own-stores");

  /** Shops; whose is not said. */
  public static final Channel SHOPS = new Channel("shops");

  /** Shops of others, such as supermarkets. */
  public static final Channel THIRD_PARTY_RETAIL = new Channel("third-party-retail");

  /** The internet; how is not said. */
  public static final Channel ONLINE = new Channel("online");

  /**
   * The internet in every form, as in "the whole online business"; where a source does not say that
   * all of it is meant, it is {@code online}.
   */
  public static final Channel ALL_ONLINE = new Channel("all-online");

  /** A platform with many sellers. */
  public static final Channel MARKETPLACE = new Channel("marketplace");

  /** A web shop of the brand itself. */
  public static final Channel OWN_WEB_SHOP = new Channel("own-web-shop");

  /** Live video with a buy button. */
  public static final Channel LIVE_COMMERCE = new Channel("live-commerce");

  /** Traders that sell on. */
  public static final Channel WHOLESALE = new Channel("wholesale");

  /** Deliveries to homes. */
  public static final Channel HOME_DELIVERY = new Channel("home-delivery");

  /** The codes for which this version has a constant. */
  public static final List<Channel> KNOWN = List.of(
      OWN_STORES,
      SHOPS,
      THIRD_PARTY_RETAIL,
      ONLINE,
      ALL_ONLINE,
      MARKETPLACE,
      OWN_WEB_SHOP,
      LIVE_COMMERCE,
      WHOLESALE,
      HOME_DELIVERY);

  /** Checks the syntax. */
  public Channel {
    Slug.requireCode(Channel.class, code);
  }

  @Override
  public List<Channel> known() {
    return KNOWN;
  }

  /** Returns the code alone, such as {@code own-stores}. */
  @Override
  public String toString() {
    return code;
  }
}
