package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds things, and holdings in them, told in another form than the one for them.
 *
 * <ul>
 *   <li>A platform that has a name of a company, but not its id with {@code -platform}.
 *   <li>A holding through a vehicle told as if it were another: a share that is the product of the
 *       holder's share in a company and that company's share, and not said to be INDIRECT.
 * </ul>
 *
 * <p>What cannot be seen: a company or platform that no source tells of; who operates or owns
 * something, where a description or statement says it in words instead of an interest.
 */
final class ThingForms {
  private final DealBook book;
  private final List<Problem> findings;

  ThingForms(DealBook book, List<Problem> findings) {
    this.book = book;
    this.findings = findings;
  }

  void report() {
    checkPlatforms();
    checkHoldings();
  }

  private void checkPlatforms() {
    Map<String, List<Id>> companies = new HashMap<>();
    for (Company company : book.entries(Company.class)) {
      for (Name name : company.names()) {
        companies.computeIfAbsent(folded(name), any -> new ArrayList<>()).add(company.id());
      }
    }
    for (Platform platform : book.entries(Platform.class)) {
      List<Id> namesakes = platform.names().stream()
          .flatMap(name -> companies.getOrDefault(folded(name), List.of()).stream())
          .distinct()
          .toList();
      boolean fits = namesakes.stream()
          .anyMatch(company -> platform.id().value().equals(company + "-platform"));
      if (!namesakes.isEmpty() && !fits) {
        findings.add(Forms.finding(
            BookRule.PLATFORM_NAMED_LIKE_COMPANY,
            platform,
            "id",
            "has the name of the company " + namesakes.get(0) + "; call it " + namesakes.get(0)
                + "-platform, so that other books find it"));
      }
    }
  }

  private static String folded(Name name) {
    return name.text().strip().toLowerCase(Locale.ROOT);
  }

  /** Looks for two steps behind each holding, from whichever end has fewer of them. */
  private void checkHoldings() {
    Map<Id, List<Interest>> of = new HashMap<>();
    Map<Id, List<Interest>> in = new HashMap<>();
    for (Interest interest : book.entries(Interest.class)) {
      if (percent(interest).isPresent()) {
        of.computeIfAbsent(interest.party(), any -> new ArrayList<>()).add(interest);
        in.computeIfAbsent(interest.subject(), any -> new ArrayList<>()).add(interest);
      }
    }
    of.values().forEach(holdings -> holdings.forEach(holding -> check(holding, of, in)));
  }

  private void check(Interest holding, Map<Id, List<Interest>> of, Map<Id, List<Interest>> in) {
    if (holding.directness() == Interest.Directness.INDIRECT
        || holding.directness() == Interest.Directness.AGGREGATE) {
      return;
    }
    Map<Id, List<Interest>> vehicles = new HashMap<>();
    List<Interest> first = of.getOrDefault(holding.party(), List.of());
    List<Interest> second = in.getOrDefault(holding.subject(), List.of());
    boolean fromHolder = first.size() <= second.size();
    for (Interest step : fromHolder ? first : second) {
      Id vehicle = fromHolder ? step.subject() : step.party();
      vehicles.computeIfAbsent(vehicle, any -> new ArrayList<>()).add(step);
    }
    for (Interest step : fromHolder ? second : first) {
      Id vehicle = fromHolder ? step.party() : step.subject();
      for (Interest other : vehicles.getOrDefault(vehicle, List.of())) {
        if (isProduct(holding, step, other)) {
          report(holding, vehicle);
          return;
        }
      }
    }
  }

  private void report(Interest holding, Id vehicle) {
    findings.add(Forms.finding(
        BookRule.HOLDING_THROUGH_VEHICLE,
        holding,
        "directness",
        holding.share().orElseThrow() + " is what " + holding.party() + " has through " + vehicle
            + "; make it INDIRECT if a source states it, leave it out if it was computed"));
  }

  private static boolean isProduct(Interest holding, Interest one, Interest other) {
    BigDecimal product = percent(one).orElseThrow().multiply(percent(other).orElseThrow());
    BigDecimal share = percent(holding).orElseThrow();
    return holding.type().equals(one.type())
        && holding.type().equals(other.type())
        && product.compareTo(share.movePointRight(2)) == 0;
  }

  /** The share of a holding, if it is a percentage other than nothing without more or less. */
  private static Optional<BigDecimal> percent(Interest interest) {
    return interest
        .share()
        .filter(share -> share.unit().equals(UnitOfMeasure.PERCENT))
        .filter(
            share -> share.qualifier() == Qualifier.EXACT || share.qualifier() == Qualifier.PLAIN)
        .flatMap(Quantity::amount)
        .filter(amount -> amount.signum() > 0);
  }
}
