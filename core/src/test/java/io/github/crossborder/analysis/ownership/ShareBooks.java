package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;

/** Small books of who holds what of which, on one day, as a number draws them. */
final class ShareBooks extends DrawnBooks {
  private static final int MOST_WORLDS = 3_000;

  private ShareBooks(long seed) {
    super(seed);
  }

  /** Returns a book of which every world can be tried. */
  static Told of(long seed) {
    ShareBooks books = new ShareBooks(seed);
    while (true) {
      Told told = books.draw();
      if (new ShareWorlds(told, Assumed.of(), false).count() <= MOST_WORLDS) {
        return told;
      }
    }
  }

  private Told draw() {
    List<Entry> things = new ArrayList<>();
    List.of("cam", "dun", "eve")
        .subList(0, 2 + random.nextInt(2))
        .forEach(name -> things.add(Told.company(name)));
    List.of("ada", "ben")
        .subList(0, random.nextInt(3))
        .forEach(name -> things.add(Told.person(name)));
    List<Claim> claims = new ArrayList<>();
    int number = 2 + random.nextInt(5);
    boolean totals = oneIn(2);
    while (claims.size() < number) {
      Entry party = any(things);
      Entry subject = any(things);
      if (party != subject && subject instanceof Company) {
        claims.add(claim("c" + claims.size(), party, subject, totals));
      }
    }
    return Told.of(things, claims);
  }

  private Interest claim(String name, Entry party, Entry subject, boolean totals) {
    Interest.Type type = oneIn(4) ? Interest.Type.OWNER : Interest.Type.SHAREHOLDING;
    Interest.Builder claim = Told.interest(name, party.id(), type, subject.id()).asOf(Told.on(1));
    if (totals && oneIn(3)) {
      claim.directness(oneIn(2) ? Directness.AGGREGATE : Directness.INDIRECT);
      claim.share(any(List.of(
          Quantity.atLeast(25, UnitOfMeasure.PERCENT),
          Quantity.atLeast(50, UnitOfMeasure.PERCENT),
          Quantity.of(Qualifier.OVER, 50, UnitOfMeasure.PERCENT),
          Quantity.atMost(50, UnitOfMeasure.PERCENT),
          Quantity.between(25, 75, UnitOfMeasure.PERCENT),
          Told.percent(100))));
    } else {
      claim.directness(oneIn(8) ? Directness.UNSPECIFIED : Directness.DIRECT);
      if (!oneIn(9)) {
        claim.share(share());
        claim.shareOf(any(List.of(
            ShareOf.UNSPECIFIED,
            ShareOf.UNSPECIFIED,
            ShareOf.UNSPECIFIED,
            ShareOf.UNSPECIFIED,
            ShareOf.UNSPECIFIED,
            ShareOf.ISSUED,
            ShareOf.EXCLUDING_TREASURY,
            ShareOf.FULLY_DILUTED)));
      }
    }
    if (oneIn(7)) {
      claim.citations(List.of(Told.cited(oneIn(2) ? Certainty.HEDGED : Certainty.RUMOURED)));
    }
    return claim.build();
  }

  private Quantity share() {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Told.percent(25);
      case 3, 4 -> Told.percent(50);
      case 5 -> Told.percent(75);
      case 6 -> Quantity.of(Qualifier.OVER, 50, UnitOfMeasure.PERCENT);
      case 7 -> Quantity.atLeast(25, UnitOfMeasure.PERCENT);
      default -> Quantity.between(25, 75, UnitOfMeasure.PERCENT);
    };
  }
}
