package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Term.Right.ACQUIRE;
import static io.github.crossborder.deal.Term.Right.DELIVER;
import static io.github.crossborder.deal.Term.Right.LIST;
import static io.github.crossborder.deal.Term.Right.MANUFACTURE;
import static io.github.crossborder.deal.Term.Right.OPERATE_PLATFORM;
import static io.github.crossborder.deal.Term.Right.OPERATE_STORES;
import static io.github.crossborder.deal.Term.Right.SELL;
import static io.github.crossborder.deal.Term.Right.SUPPLY;
import static io.github.crossborder.deal.Term.Right.USE_BRAND;
import static io.github.crossborder.deal.Term.Right.USE_TECHNOLOGY;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Term.Right;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two rights have something in common: to sell may take in to list, and what a code that we
 * do not know stands for may be anything.
 */
final class RightOverlap {
  /** What surely has nothing in common, each pair once. */
  private static final Map<Right, Set<Right>> APART = Map.of(
      MANUFACTURE, Set.of(SELL, LIST, OPERATE_STORES, OPERATE_PLATFORM, DELIVER),
      SUPPLY, Set.of(OPERATE_STORES, OPERATE_PLATFORM),
      DELIVER, Set.of(LIST),
      USE_BRAND, Set.of(USE_TECHNOLOGY),
      ACQUIRE,
          Set.of(
              LIST,
              SUPPLY,
              OPERATE_STORES,
              OPERATE_PLATFORM,
              DELIVER,
              USE_BRAND,
              USE_TECHNOLOGY,
              MANUFACTURE));

  private RightOverlap() {}

  static Truth overlap(Optional<Right> one, Optional<Right> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (one.equals(other)) {
      return Truth.TRUE;
    }
    return areApart(one.get(), other.get()) || areApart(other.get(), one.get())
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  private static boolean areApart(Right one, Right other) {
    return APART.getOrDefault(one, Set.of()).contains(other);
  }
}
