package io.github.crossborder.analysis.rights;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sort of goods, ready to be compared.
 *
 * @param family the classification; the Harmonized System and its extensions are one
 * @param code the letters and digits of the code; empty for a label alone
 * @param label the label in lower case; empty where the code decides
 */
record Goods(String family, String code, String label) {
  private static final String HARMONIZED = "hs";
  /** The Combined Nomenclature adds two digits to the six of the HS, and TARIC two to its eight. */
  private static final Set<String> EXTENSIONS = Set.of("hs", "cn", "taric");

  private static final Set<Channel> BY_INTERNET = Set.of(
      Channel.ALL_ONLINE,
      Channel.ONLINE,
      Channel.MARKETPLACE,
      Channel.OWN_WEB_SHOP,
      Channel.LIVE_COMMERCE);

  /** What may take in several forms of the internet, or run over them. */
  private static final Set<Channel> ACROSS_INTERNET =
      Set.of(Channel.ALL_ONLINE, Channel.ONLINE, Channel.HOME_DELIVERY);

  /** That of a platform of which the kind does not tell it: it may be any. */
  private static final Channel UNTOLD = new Channel("channel-of-a-platform");

  /** Live video runs on marketplaces and in the seller's own shop. */
  private static final Set<Channel> WITH_LIVE_VIDEO =
      Set.of(Channel.MARKETPLACE, Channel.OWN_WEB_SHOP);

  /** What shops may be of which it is not said whose they are. */
  private static final Set<Channel> SHOPS =
      Set.of(Channel.SHOPS, Channel.OWN_STORES, Channel.THIRD_PARTY_RETAIL);

  private static final Map<Platform.Kind, Channel> CHANNELS = Map.of(
      Platform.Kind.MARKETPLACE, Channel.MARKETPLACE,
      Platform.Kind.LIVE_COMMERCE, Channel.LIVE_COMMERCE,
      Platform.Kind.WEB_SHOP, Channel.ONLINE,
      Platform.Kind.SHOPPING_PLATFORM, Channel.ONLINE);

  /** Returns the channel of platforms of a kind, an unknown one where the kind tells none. */
  static Channel channelOf(Platform.Kind kind) {
    return CHANNELS.getOrDefault(kind, UNTOLD);
  }

  static List<Goods> of(List<ProductCategory> products) {
    return products.isEmpty() ? List.of() : products.stream().map(Goods::of).toList();
  }

  private static Goods of(ProductCategory product) {
    if (product.code().isEmpty()) {
      return new Goods("", "", lower(product.label().orElse("")));
    }
    String scheme = lower(product.scheme().orElse(""));
    String code = product.code().get();
    StringBuilder plain = new StringBuilder();
    code.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return new Goods(
        EXTENSIONS.contains(scheme) ? HARMONIZED : scheme,
        lower(plain.length() == 0 ? code : plain.toString()),
        "");
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether two sorts share goods: a shorter code takes in the longer ones that begin with it. */
  Truth meets(Goods other) {
    if (code.isEmpty() || other.code.isEmpty()) {
      boolean same = code.isEmpty() && other.code.isEmpty() && label.equals(other.label);
      return same ? Truth.TRUE : Truth.UNKNOWN;
    }
    if (!family.equals(other.family)) {
      return Truth.UNKNOWN;
    }
    return Truth.of(code.startsWith(other.code) || other.code.startsWith(code));
  }

  static Truth meet(List<Goods> some, List<Goods> others) {
    Truth met = Truth.FALSE;
    for (Goods one : some) {
      for (Goods other : others) {
        met = met.or(one.meets(other));
        if (met.isTrue()) {
          return met;
        }
      }
    }
    return met;
  }

  /** Returns the narrower of each two that share goods, and so what two lists share. */
  static List<ProductCategory> shared(List<ProductCategory> some, List<ProductCategory> others) {
    List<ProductCategory> shared = new ArrayList<>();
    for (ProductCategory one : some) {
      Goods ones = of(one);
      for (ProductCategory other : others) {
        Goods goods = of(other);
        if (ones.meets(goods).isTrue()) {
          shared.add(ones.code.length() >= goods.code.length() ? one : other);
        }
      }
    }
    return shared.stream().distinct().toList();
  }

  /**
   * Returns the first digits, so many, of HS codes under which to look for the goods; null where
   * they may be any.
   */
  static @Nullable List<String> headings(List<Goods> goods, int digits) {
    boolean told = !goods.isEmpty() && goods.stream().allMatch(one -> one.hasHeading(digits));
    return told
        ? goods.stream().map(one -> one.code.substring(0, digits)).distinct().toList()
        : null;
  }

  private boolean hasHeading(int digits) {
    return family.equals(HARMONIZED) && code.length() >= digits;
  }

  /** Returns what the channels may be, by which to look for them; null where they may be any. */
  static @Nullable List<String> forms(List<Channel> channels) {
    Set<String> forms = new LinkedHashSet<>();
    for (Channel channel : channels) {
      if (!Channel.KNOWN.contains(channel)) {
        return null;
      }
      forms.add(channel.code());
      if (ACROSS_INTERNET.contains(channel)) {
        BY_INTERNET.forEach(form -> forms.add(form.code()));
      }
      if (channel.equals(Channel.ALL_ONLINE)) {
        forms.add(Channel.WHOLESALE.code());
      } else if (channel.equals(Channel.LIVE_COMMERCE)) {
        WITH_LIVE_VIDEO.forEach(form -> forms.add(form.code()));
      } else if (channel.equals(Channel.SHOPS)) {
        SHOPS.forEach(form -> forms.add(form.code()));
      }
    }
    return forms.isEmpty() ? null : List.copyOf(forms);
  }

  /**
   * Whether two lists share a channel: equal codes do, and all of the internet any of its forms; the
   * internet in general may be any of them, home delivery may go with each, traders may sell on over
   * all of it, live video may run on a marketplace or in a shop of one's own, shops of which it is not said
   * whose they are may be anybody's, and of an unknown code nothing is known.
   */
  static Truth share(List<Channel> some, List<Channel> others) {
    Truth shared = Truth.FALSE;
    for (Channel one : some) {
      for (Channel other : others) {
        if (isSurelyForm(one, other) || isSurelyForm(other, one)) {
          return Truth.TRUE;
        }
        shared = mayBeSame(one, other) ? Truth.UNKNOWN : shared;
      }
    }
    return shared;
  }

  private static boolean mayBeSame(Channel one, Channel other) {
    if (Stream.of(one, other).anyMatch(channel -> !Channel.KNOWN.contains(channel))) {
      return true;
    }
    return mayTakeIn(one, other) || mayTakeIn(other, one);
  }

  /** Returns what two lists surely share: equal codes, and forms of what one has all of. */
  static List<Channel> sharedChannels(List<Channel> some, List<Channel> others) {
    return Stream.concat(
            some.stream().filter(one -> isOneOf(others, one)),
            others.stream().filter(one -> !some.contains(one) && isOneOf(some, one)))
        .distinct()
        .toList();
  }

  private static boolean isOneOf(List<Channel> told, Channel one) {
    return told.stream().anyMatch(other -> isSurelyForm(one, other));
  }

  private static boolean isSurelyForm(Channel one, Channel of) {
    return (one.equals(of) && !one.equals(Channel.SHOPS))
        || (of.equals(Channel.ALL_ONLINE) && BY_INTERNET.contains(one));
  }

  private static boolean mayTakeIn(Channel one, Channel other) {
    return (ACROSS_INTERNET.contains(one) && BY_INTERNET.contains(other))
        || (one.equals(Channel.ALL_ONLINE) && other.equals(Channel.WHOLESALE))
        || (one.equals(Channel.LIVE_COMMERCE) && WITH_LIVE_VIDEO.contains(other))
        || (one.equals(Channel.SHOPS) && SHOPS.contains(other));
  }
}
