package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.toy.Shop;
import io.github.crossborder.json.codec.toy.Toys.Address;
import io.github.crossborder.json.codec.toy.Toys.Kind;
import io.github.crossborder.json.codec.toy.Toys.Member;
import io.github.crossborder.json.codec.toy.Toys.Name;
import io.github.crossborder.json.codec.toy.Toys.Price;
import io.github.crossborder.json.codec.toy.Toys.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Toy values of all shapes: with everything, with nothing, with every kind of character. */
public class ToyArbitraries extends DomainContextBase {

  /** All of Unicode, and more often what JSON escapes or programs trip over. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .map(Character::toString);
    Arbitrary<String> awkward = Arbitraries.of(
        "\0", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\u007f", "\u0085", "\u2028", "\ufeff",
        "\uffff", "é", "ß", "中", "😀", "👩‍👧", "\\u0041", "{", "]", ",", "~1", " ");
    Arbitrary<String> plain = Arbitraries.chars().range('a', 'z').map(String::valueOf);
    return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, awkward), Tuple.of(1, any))
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }

  private Arbitrary<String> visibleTexts() {
    return texts().map(text -> text + "x");
  }

  private Arbitrary<Integer> small() {
    return Arbitraries.integers().between(-99, 9999);
  }

  private Arbitrary<Kind> kinds() {
    return Arbitraries.of(Kind.class);
  }

  /** Canonical ones, so that a round trip gives an equal value. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    BigInteger most = BigInteger.TEN.pow(50).subtract(BigInteger.ONE);
    Arbitrary<BigInteger> digits = Arbitraries.oneOf(
        Arbitraries.bigIntegers().between(most.negate(), most),
        Arbitraries.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN.negate(), most));
    return Combinators.combine(digits, Arbitraries.integers().between(0, 50))
        .as(BigDecimal::new)
        .map(value -> {
          BigDecimal stripped = value.stripTrailingZeros();
          return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        })
        .filter(value -> value.precision() - value.scale() <= 50);
  }

  private Arbitrary<Name> names() {
    return Combinators.combine(texts(), texts().optional(0.6)).as(Name::new);
  }

  private Arbitrary<Member> members() {
    return Combinators.combine(visibleTexts(), texts().list().ofMaxSize(2)).as(Member::new);
  }

  private Arbitrary<Price> prices() {
    return Combinators.combine(decimals(), texts(), kinds()).as(Price::new);
  }

  private Arbitrary<Address> addresses() {
    return Combinators.combine(texts(), texts().optional(0.6), small(), prices().optional(0.6))
        .as(Address::new);
  }

  private Arbitrary<Span> spans() {
    return Combinators.combine(
            small().optional(0.6),
            Arbitraries.integers().between(0, 50).optional(0.6),
            kinds(),
            texts().optional(0.6),
            texts().list().ofMaxSize(2))
        .as((start, length, basis, label, assumed) -> {
          Optional<Integer> end = length.map(more -> Math.min(start.orElse(0) + more, 9999));
          return new Span(start, end, basis, label, List.copyOf(assumed));
        });
  }

  @Provide
  Arbitrary<Shop> shops() {
    return Builders.withBuilder(Shop::builder)
        .use(visibleTexts())
        .in(Shop.Builder::id)
        .use(names().list().ofMaxSize(2))
        .in(Shop.Builder::addAllNames)
        .use(kinds())
        .in(Shop.Builder::kind)
        .use(Arbitraries.of("BE", "CN"))
        .withProbability(0.5)
        .in((builder, code) -> builder.home(code))
        .use(small().optional(0.6))
        .in(Shop.Builder::floors)
        .use(decimals().optional(0.6))
        .in(Shop.Builder::turnover)
        .use(spans().optional(0.6))
        .in(Shop.Builder::hours)
        .use(addresses().optional(0.6))
        .in(Shop.Builder::address)
        .use(Combinators.combine(Arbitraries.of(true, false), members().list().ofMaxSize(2))
            .as(Tuple::of))
        .in((builder, open) -> {
          builder.open(open.get1());
          return open.get1() ? builder.addAllStaff(open.get2()) : builder;
        })
        .use(texts().list().uniqueElements().ofMaxSize(3))
        .in(Shop.Builder::addAllTags)
        .use(texts().optional(0.6))
        .in(Shop.Builder::note)
        .build(Shop.Builder::build);
  }
}
