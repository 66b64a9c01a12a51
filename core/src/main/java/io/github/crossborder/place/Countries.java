package io.github.crossborder.place;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of countries, such as the six that founded the European Union; immutable. */
final class Countries {
  static final Countries NONE = new Countries(new BitSet());

  private final BitSet bits;

  private Countries(BitSet bits) {
    this.bits = bits;
  }

  static Countries of(Stream<Country> countries) {
    BitSet bits = new BitSet();
    countries.forEach(country -> bits.set(country.index()));
    return new Countries(bits);
  }

  boolean contains(Country country) {
    return bits.get(country.index());
  }

  boolean intersects(Countries other) {
    return bits.intersects(other.bits);
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  int size() {
    return bits.cardinality();
  }

  Countries plus(Countries other) {
    BitSet sum = copy();
    sum.or(other.bits);
    return new Countries(sum);
  }

  Countries minus(Countries other) {
    BitSet rest = copy();
    rest.andNot(other.bits);
    return new Countries(rest);
  }

  Countries and(Countries other) {
    BitSet common = copy();
    common.and(other.bits);
    return new Countries(common);
  }

  Stream<Country> stream() {
    return indices().mapToObj(Country.all()::get);
  }

  /** Returns the countries ordered by code. */
  List<Country> list() {
    return stream().toList();
  }

  private IntStream indices() {
    return bits.stream();
  }

  private BitSet copy() {
    return (BitSet) bits.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Countries countries && bits.equals(countries.bits);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }
}
