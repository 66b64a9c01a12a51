package io.github.crossborder.json.codec.toy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value with a builder. */
public interface Shop {
  String id();

  List<Toys.Name> names();

  Toys.Kind kind();

  Optional<String> home();

  Optional<Integer> floors();

  boolean open();

  Optional<BigDecimal> turnover();

  Optional<Toys.Span> hours();

  Optional<Toys.Address> address();

  List<Toys.Member> staff();

  List<String> tags();

  Optional<String> note();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends GeneratedShop.Builder {
    Builder() {}
  }
}
