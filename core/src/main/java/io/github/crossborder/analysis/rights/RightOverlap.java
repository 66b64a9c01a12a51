package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Term.Right.ACQUIRE;
import static io.github.crossborder.deal.Term.Right.COMPETE;
import static io.github.crossborder.deal.Term.Right.DELIVER;
import static io.github.crossborder.deal.Term.Right.DILUTE;
import static io.github.crossborder.deal.Term.Right.DISTRIBUTE;
import static io.github.crossborder.deal.Term.Right.LIST;
import static io.github.crossborder.deal.Term.Right.MANUFACTURE;
import static io.github.crossborder.deal.Term.Right.NEGOTIATE;
import static io.github.crossborder.deal.Term.Right.OPERATE_PLATFORM;
import static io.github.crossborder.deal.Term.Right.OPERATE_STORES;
import static io.github.crossborder.deal.Term.Right.SELL;
import static io.github.crossborder.deal.Term.Right.SELL_SHARES;
import static io.github.crossborder.deal.Term.Right.SET_UP_STORES;
import static io.github.crossborder.deal.Term.Right.SHARE_DATA;
import static io.github.crossborder.deal.Term.Right.SUPPLY;
import static io.github.crossborder.deal.Term.Right.TENDER;
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
  /** What is about stakes and talks: apart from all known rights but each other and these two. */
  private static final Set<Right> STAKES = Set.of(ACQUIRE, TENDER, SELL_SHARES, DILUTE, NEGOTIATE);

  private static final Set<Right> NEAR_STAKES = Set.of(SELL, COMPETE);

  /** What surely has nothing in common among the other rights, each pair once. */
  private static final Map<Right, Set<Right>> APART = Map.of(
      MANUFACTURE,
          Set.of(SELL, LIST, DISTRIBUTE, OPERATE_STORES, SET_UP_STORES, OPERATE_PLATFORM, DELIVER),
      SUPPLY, Set.of(OPERATE_STORES, SET_UP_STORES, OPERATE_PLATFORM),
      DELIVER, Set.of(LIST),
      USE_BRAND, Set.of(USE_TECHNOLOGY),
      SHARE_DATA,
          Set.of(
              SELL,
              LIST,
              SUPPLY,
              DISTRIBUTE,
              OPERATE_STORES,
              SET_UP_STORES,
              OPERATE_PLATFORM,
              DELIVER,
              USE_BRAND,
              MANUFACTURE,
              COMPETE));

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
    return STAKES.contains(one)
        ? Right.KNOWN.contains(other) && !STAKES.contains(other) && !NEAR_STAKES.contains(other)
        : APART.getOrDefault(one, Set.of()).contains(other);
  }
}
