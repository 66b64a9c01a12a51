package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a holding through a vehicle that is told as if it were another: a share that is the product
 * of the holder's share in a company and that company's share, and not said to be INDIRECT.
 *
 * <p>Looks for the two steps behind each holding from whichever end has fewer companies beside it,
 * those that the holder has or those that have the subject.
 */
final class VehicleHoldings {
  private final List<Interest> told = new ArrayList<>();
  private final Map<Id, Map<Id, List<Interest>>> ofParty = new HashMap<>();
  private final Map<Id, List<Id>> partiesIn = new HashMap<>();

  void add(Interest interest) {
    if (percent(interest) != null) {
      told.add(interest);
    }
  }

  private void index(Interest interest) {
    List<Interest> same = ofParty
        .computeIfAbsent(interest.party(), any -> new LinkedHashMap<>(2))
        .computeIfAbsent(interest.subject(), any -> new ArrayList<>(1));
    if (same.isEmpty()) {
      partiesIn
          .computeIfAbsent(interest.subject(), any -> new ArrayList<>(1))
          .add(interest.party());
    }
    same.add(interest);
  }

  void tell(List<Problem> findings) {
    told.forEach(this::index);
    for (Interest holding : told) {
      Id vehicle = isSaidToBeDirect(holding) ? vehicle(holding) : null;
      if (vehicle != null) {
        findings.add(finding(holding, vehicle));
      }
    }
  }

  private static boolean isSaidToBeDirect(Interest holding) {
    return holding.directness() != Interest.Directness.INDIRECT
        && holding.directness() != Interest.Directness.AGGREGATE;
  }

  /** The company through which a holding seems to be held; null if there is none. */
  private @Nullable Id vehicle(Interest holding) {
    List<Id> having = partiesIn.getOrDefault(holding.subject(), List.of());
    if (having.size() < 2) { // the holder alone
      return null;
    }
    Map<Id, List<Interest>> had = ofParty.getOrDefault(holding.party(), Map.of());
    for (Id vehicle : had.size() <= having.size() ? had.keySet() : having) {
      for (Interest one : had.getOrDefault(vehicle, List.of())) {
        Map<Id, List<Interest>> through = ofParty.getOrDefault(vehicle, Map.of());
        for (Interest other : through.getOrDefault(holding.subject(), List.of())) {
          if (isProduct(holding, one, other)) {
            return vehicle;
          }
        }
      }
    }
    return null;
  }

  private static Problem finding(Interest holding, Id vehicle) {
    return Forms.finding(
        ProblemCode.HOLDING_THROUGH_VEHICLE,
        holding,
        "directness",
        holding.share().orElseThrow() + " is what " + holding.party() + " has through " + vehicle
            + "; make it INDIRECT if a source states it, leave it out if it was computed");
  }

  private static boolean isProduct(Interest holding, Interest one, Interest other) {
    BigDecimal share = percent(holding);
    BigDecimal first = percent(one);
    BigDecimal second = percent(other);
    return share != null
        && first != null
        && second != null
        && holding.type().equals(one.type())
        && holding.type().equals(other.type())
        && first.multiply(second).compareTo(share.movePointRight(2)) == 0;
  }

  /** The share of a holding, if it is a percentage other than nothing without more or less. */
  private static @Nullable BigDecimal percent(Interest interest) {
    Quantity share = interest.share().orElse(null);
    if (share == null
        || (share.qualifier() != Qualifier.EXACT && share.qualifier() != Qualifier.PLAIN)
        || !share.unit().equals(UnitOfMeasure.PERCENT)) {
      return null;
    }
    return share.amount().filter(amount -> amount.signum() > 0).orElse(null);
  }
}
