package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import io.github.crossborder.json.codec.toy.Toys;
import io.github.crossborder.json.codec.toy.Toys.Address;
import io.github.crossborder.json.codec.toy.Toys.Kind;
import io.github.crossborder.json.codec.toy.Toys.Mall;
import io.github.crossborder.json.codec.toy.Toys.Member;
import io.github.crossborder.json.codec.toy.Toys.Name;
import io.github.crossborder.json.codec.toy.Toys.Price;
import io.github.crossborder.json.codec.toy.Toys.Span;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a user of the package declares forms. */
public final class ToyCodecs {
  static final Codec<String> COUNTRY =
      Codec.text(TextForm.of("a country code such as BE"), Toys::country, code -> code);
  public static final Codec<Kind> KIND = Codec.enumeration(Kind.class);
  public static final Codec<Integer> SMALL = Codec.integer(-99, 9999);
  public static final Codec<Name> NAME = new NameForm();
  public static final Codec<Member> MEMBER = new MemberForm();
  public static final Codec<Price> PRICE = new PriceForm();
  public static final Codec<Address> ADDRESS = new AddressForm();
  public static final Codec<Span> SPAN = new SpanForm();
  public static final Codec<Shop> SHOP = new ShopForm();
  public static final Codec<Mall> MALL = new MallForm();

  private ToyCodecs() {}

  enum Format {
    MALL_1
  }

  static <T> ReadResult<T> read(Codec<T> codec, String json) {
    return JsonDocument.of(json, Limits.STANDARD).read(codec);
  }

  static final class NameForm extends ObjectCodec<Name> {
    private static final Properties ALL = Properties.ofRecurringObject();
    private static final Property<String> TEXT = ALL.required("text", Codec.string());
    private static final Property<Optional<String>> LANGUAGE =
        ALL.optional("language", Codec.string());

    private NameForm() {
      super(ALL);
    }

    @Override
    protected Name build(Values of) {
      return new Name(of.get(TEXT), of.get(LANGUAGE));
    }

    @Override
    protected void writeProperties(Name name, JsonSink to) {
      to.put(TEXT, name.text());
      to.put(LANGUAGE, name.language());
    }
  }

  static final class MemberForm extends ObjectCodec<Member> {
    private static final Properties ALL = Properties.ofObject();
    private static final Property<String> WHO =
        ALL.required("who", Codec.string(TextForm.NOT_BLANK));
    private static final Property<List<String>> ROLES = ALL.list("roles", Codec.string());

    private MemberForm() {
      super(ALL);
    }

    @Override
    protected Member build(Values of) {
      return new Member(of.get(WHO), of.get(ROLES));
    }

    @Override
    protected void writeProperties(Member member, JsonSink to) {
      to.put(WHO, member.who());
      to.put(ROLES, member.roles());
    }
  }

  static final class PriceForm extends ObjectCodec<Price> {
    private static final Properties ALL = Properties.ofObject();
    private static final Property<BigDecimal> AMOUNT = ALL.required("amount", Codec.decimal());
    private static final Property<String> CURRENCY = ALL.required("currency", Codec.string());
    private static final Property<Kind> PRICE_KIND = ALL.defaulted("kind", KIND, Kind.PLAIN);

    private PriceForm() {
      super(ALL);
    }

    @Override
    protected Price build(Values of) {
      return new Price(of.get(AMOUNT), of.get(CURRENCY), of.get(PRICE_KIND));
    }

    @Override
    protected void writeProperties(Price price, JsonSink to) {
      to.put(AMOUNT, price.amount());
      to.put(CURRENCY, price.currency());
      to.put(PRICE_KIND, price.kind());
    }
  }

  static final class AddressForm extends ObjectCodec<Address> {
    private static final Properties ALL = Properties.ofObject();
    private static final Property<String> STREET = ALL.required("street", Codec.string());
    private static final Property<Optional<String>> CITY = ALL.optional("city", Codec.string());
    private static final Property<Integer> NUMBER = ALL.required("number", SMALL);
    private static final Property<Optional<Price>> RENT = ALL.optional("rent", PRICE);

    private AddressForm() {
      super(ALL);
    }

    @Override
    protected Address build(Values of) {
      return new Address(of.get(STREET), of.get(CITY), of.get(NUMBER), of.get(RENT));
    }

    @Override
    protected void writeProperties(Address address, JsonSink to) {
      to.put(STREET, address.street());
      to.put(CITY, address.city());
      to.put(NUMBER, address.number());
      to.put(RENT, address.rent());
    }
  }

  static final class SpanForm extends ObjectCodec<Span> {
    private static final Properties ALL = Properties.ofRecurringObject();
    private static final Property<Optional<Integer>> START = ALL.optional("start", SMALL);
    private static final Property<Optional<Integer>> END = ALL.optional("end", SMALL);
    private static final Property<Kind> BASIS = ALL.defaulted("basis", KIND, Kind.PLAIN);
    private static final Property<Optional<String>> LABEL = ALL.optional("label", Codec.string());
    private static final Property<List<String>> ASSUMED = ALL.list("assumed", Codec.string());

    private SpanForm() {
      super(ALL);
    }

    @Override
    protected Span build(Values of) {
      return new Span(of.get(START), of.get(END), of.get(BASIS), of.get(LABEL), of.get(ASSUMED));
    }

    @Override
    protected void writeProperties(Span span, JsonSink to) {
      to.put(START, span.start());
      to.put(END, span.end());
      to.put(BASIS, span.basis());
      to.put(LABEL, span.label());
      to.put(ASSUMED, span.assumed());
    }
  }

  static final class ShopForm extends ObjectCodec<Shop> {
    private static final Properties ALL = Properties.ofNamedObject();
    private static final Property<String> ID = ALL.required("id", Codec.string(TextForm.NOT_BLANK));
    private static final Property<List<Name>> NAMES = ALL.requiredList("names", 0, NAME);
    private static final Property<Kind> SHOP_KIND = ALL.defaulted("kind", KIND, Kind.PLAIN);
    private static final Property<Optional<String>> HOME = ALL.optional("home", COUNTRY);
    private static final Property<Optional<Integer>> FLOORS = ALL.optional("floors", SMALL);
    private static final Property<Boolean> OPEN = ALL.defaulted("open", Codec.bool(), true);
    private static final Property<Optional<BigDecimal>> TURNOVER =
        ALL.optional("turnover", Codec.decimal());
    private static final Property<Optional<Span>> HOURS = ALL.optional("hours", SPAN);
    private static final Property<Optional<Address>> ADDRESS_OF = ALL.optional("address", ADDRESS);
    private static final Property<List<Member>> STAFF = ALL.list("staff", MEMBER);
    private static final Property<List<String>> TAGS = ALL.list("tags", Codec.string());
    private static final Property<Optional<String>> NOTE = ALL.optional("note", Codec.string());

    private ShopForm() {
      super(ALL);
    }

    @Override
    protected Shop build(Values of) {
      return Shop.builder()
          .id(of.get(ID))
          .addAllNames(of.get(NAMES))
          .kind(of.get(SHOP_KIND))
          .home(of.get(HOME))
          .floors(of.get(FLOORS))
          .open(of.get(OPEN))
          .turnover(of.get(TURNOVER))
          .hours(of.get(HOURS))
          .address(of.get(ADDRESS_OF))
          .addAllStaff(of.get(STAFF))
          .addAllTags(of.get(TAGS))
          .note(of.get(NOTE))
          .build();
    }

    @Override
    protected void writeProperties(Shop shop, JsonSink to) {
      to.put(ID, shop.id());
      to.put(NAMES, shop.names());
      to.put(SHOP_KIND, shop.kind());
      to.put(HOME, shop.home());
      to.put(FLOORS, shop.floors());
      to.put(OPEN, shop.open());
      to.put(TURNOVER, shop.turnover());
      to.put(HOURS, shop.hours());
      to.put(ADDRESS_OF, shop.address());
      to.put(STAFF, shop.staff());
      to.put(TAGS, shop.tags());
      to.put(NOTE, shop.note());
    }
  }

  static final class MallForm extends ObjectCodec<Mall> {
    private static final Properties ALL = Properties.ofDocument();
    private static final Property<Format> FORMAT =
        ALL.decisive("format", Codec.enumeration(Format.class));
    private static final Property<List<Shop>> SHOPS = ALL.list("shops", SHOP);

    private MallForm() {
      super(ALL);
    }

    @Override
    protected Mall build(Values of) {
      return new Mall(of.get(FORMAT).name(), List.copyOf(of.get(SHOPS)));
    }

    @Override
    protected void writeProperties(Mall mall, JsonSink to) {
      to.put(FORMAT, Format.valueOf(mall.format()));
      to.put(SHOPS, mall.shops());
    }
  }

  /** An object of which only the declaration matters. */
  static final class Declared extends ObjectCodec<Member> {
    private final Function<? super Values, Member> build;

    Declared(Properties all) {
      this(all, read -> new Member("", List.of()));
    }

    Declared(Properties all, Function<? super Values, Member> build) {
      super(all);
      this.build = build;
    }

    @Override
    protected Member build(Values of) {
      return build.apply(of);
    }

    @Override
    protected void writeProperties(Member member, JsonSink to) {}
  }
}
