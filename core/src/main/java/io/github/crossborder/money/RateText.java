package io.github.crossborder.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rate in words. */
final class RateText {
  private RateText() {}

  static String of(ExchangeRate rate, Factor factor) {
    return equation(rate, factor) + " (" + origin(rate) + through(rate) + ")";
  }

  private static String equation(ExchangeRate rate, Factor factor) {
    Optional<BigDecimal> exact = factor.decimal();
    return "1 " + rate.base() + (exact.isPresent() ? " = " : " ≈ ")
        + exact.orElseGet(factor::rounded).toPlainString() + " " + rate.counter();
  }

  private static String origin(ExchangeRate rate) {
    String when = rate.day().isPresent()
        ? (rate.basis() == ExchangeRate.Basis.FIXED ? "from " : "") + rate.day().get()
        : rate.period().map(Object::toString).orElse("");
    return kind(rate) + ", " + when + ", " + rate.source();
  }

  private static String kind(ExchangeRate rate) {
    return switch (rate.basis()) {
      case SPOT -> "spot";
      case PERIOD_AVERAGE ->
        "average"
            + (rate.publishedDays().isPresent()
                ? " of " + rate.publishedDays().getAsInt() + " days"
                : "");
      case FIXED -> "fixed";
      case STATED -> "stated";
    };
  }

  private static String through(ExchangeRate rate) {
    return rate.legs().isEmpty()
        ? ""
        : "; by way of "
            + rate.legs().stream().map(Object::toString).collect(Collectors.joining(" and "));
  }
}
