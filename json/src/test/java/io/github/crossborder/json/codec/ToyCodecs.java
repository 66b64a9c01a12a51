package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.Part.defaulted;
import static io.github.crossborder.json.codec.Part.list;
import static io.github.crossborder.json.codec.Part.optional;
import static io.github.crossborder.json.codec.Part.required;

import io.github.crossborder.json.codec.toy.Shop;
import io.github.crossborder.json.codec.toy.Toys;
import io.github.crossborder.json.codec.toy.Toys.Address;
import io.github.crossborder.json.codec.toy.Toys.Kind;
import io.github.crossborder.json.codec.toy.Toys.Mall;
import io.github.crossborder.json.codec.toy.Toys.Member;
import io.github.crossborder.json.codec.toy.Toys.Name;
import io.github.crossborder.json.codec.toy.Toys.Price;
import io.github.crossborder.json.codec.toy.Toys.Span;
import java.util.ArrayList;
import java.util.List;

/** How a user of the package declares forms. */
final class ToyCodecs {
  private ToyCodecs() {}

  static final Codec<String> COUNTRY =
      Codec.text("a country code such as BE", Toys::country, code -> code);
  static final Codec<Kind> KIND = Codec.enumeration(Kind.class);
  static final Codec<Integer> SMALL = Codec.integer(-99, 9999);

  static final Codec<Name> NAME = Codec.record(
      Name::new,
      required("text", Codec.string(), Name::text),
      optional("language", Codec.string(), Name::language));

  static final Codec<Member> MEMBER = Codec.record(
      Member::new,
      required("who", Codec.string(TextForm.NOT_BLANK), Member::who),
      list("roles", Codec.string(), Member::roles));

  static final Codec<Price> PRICE = Codec.record(
      Price::new,
      required("amount", Codec.decimal(), Price::amount),
      required("currency", Codec.string(), Price::currency),
      defaulted("kind", KIND, Kind.PLAIN, Price::kind));

  static final Codec<Address> ADDRESS = Codec.record(
      Address::new,
      required("street", Codec.string(), Address::street),
      optional("city", Codec.string(), Address::city),
      required("number", SMALL, Address::number),
      optional("rent", PRICE, Address::rent));

  static final Codec<Span> SPAN = Codec.record(
      Span::new,
      optional("start", SMALL, Span::start),
      optional("end", SMALL, Span::end),
      defaulted("basis", KIND, Kind.PLAIN, Span::basis),
      optional("label", Codec.string(), Span::label),
      list("assumed", Codec.string(), Span::assumed));

  static final Codec<Shop> SHOP = Codec.object(Shop::builder, Shop.Builder::build)
      .named()
      .required("id", Codec.string(TextForm.NOT_BLANK), Shop::id, Shop.Builder::id)
      .requiredList("names", 0, NAME, Shop::names, Shop.Builder::addAllNames)
      .defaulted("kind", KIND, Kind.PLAIN, Shop::kind, Shop.Builder::kind)
      .optional("home", COUNTRY, Shop::home, Shop.Builder::home)
      .optional("floors", SMALL, Shop::floors, Shop.Builder::floors)
      .defaulted("open", Codec.bool(), true, Shop::open, Shop.Builder::open)
      .optional("turnover", Codec.decimal(), Shop::turnover, Shop.Builder::turnover)
      .optional("hours", SPAN, Shop::hours, Shop.Builder::hours)
      .optional("address", ADDRESS, Shop::address, Shop.Builder::address)
      .list("staff", MEMBER, Shop::staff, Shop.Builder::addAllStaff)
      .list("tags", Codec.string(), Shop::tags, Shop.Builder::addAllTags)
      .optional("note", Codec.string(), Shop::note, Shop.Builder::note)
      .done();

  static final class MallParts {
    private String format = "";
    private final List<Shop> shops = new ArrayList<>();

    void format(String format) {
      this.format = format;
    }

    Mall build() {
      return new Mall(format, List.copyOf(shops));
    }
  }

  static final Codec<Mall> MALL = Codec.object(MallParts::new, MallParts::build)
      .required(
          "format",
          Codec.enumeration(Format.class).orStop(),
          mall -> Format.MALL_1,
          (b, f) -> b.format(f.name()))
      .list("shops", SHOP, Mall::shops, (parts, shops) -> parts.shops.addAll(shops))
      .partial()
      .done();

  enum Format {
    MALL_1
  }

  static <T> Reading<T> read(Codec<T> codec, String json) {
    return JsonDocument.of(json, Limits.STANDARD).read(codec);
  }
}
