package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small books of what persons hold of one thing over some days, as a number draws them. */
final class LineBooks extends DrawnBooks {
  private static final int MOST_WORLDS = 20_000;
  private static final List<String> HOLDERS = List.of("ada", "ben", "cia");

  private LineBooks(long seed) {
    super(seed);
  }

  /** Returns a book of which every world can be tried. */
  static Told of(long seed) {
    LineBooks books = new LineBooks(seed);
    while (true) {
      Told told = books.draw();
      if (new LineWorlds(told, Assumed.of()).count() <= MOST_WORLDS) {
        return told;
      }
    }
  }

  /** Returns one in which they are said to control it in place of holding it. */
  static Told ofControl(long seed) {
    Told told = of(seed);
    List<Interest> claims = told.claims().stream()
        .map(claim -> ((Interest) claim)
            .toBuilder().type(Interest.Type.CONTROL).share(Optional.empty()).build())
        .toList();
    return Told.of(told.things(), claims);
  }

  private Told draw() {
    List<Entry> things = new ArrayList<>(List.of(Told.company("toy")));
    HOLDERS.forEach(name -> things.add(Told.person(name)));
    List<Claim> claims = new ArrayList<>();
    int number = 2 + random.nextInt(3);
    while (claims.size() < number) {
      claims.add(claim(claims));
    }
    return Told.of(things, claims);
  }

  private Claim claim(List<Claim> before) {
    Entry party = Told.person(HOLDERS.get(Math.min(random.nextInt(3), random.nextInt(3))));
    Interest.Builder claim = Told.interest(
            "c" + before.size(),
            party.id(),
            Interest.Type.SHAREHOLDING,
            Told.company("toy").id())
        .share(share());
    ToldDays.any(random, claim);
    if (oneIn(8)) {
      claim.directness(Directness.UNSPECIFIED);
    }
    if (oneIn(7)) {
      claim.citations(List.of(Told.cited(oneIn(2) ? Certainty.HEDGED : Certainty.RUMOURED)));
    }
    if (oneIn(10) && !before.isEmpty()) {
      claim.addFollows(Follows.of(before.get(before.size() - 1).id()));
    }
    return claim.build();
  }

  private Quantity share() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Told.percent(25);
      case 2 -> Told.percent(50);
      case 3, 4 -> Told.percent(75);
      case 5 -> Told.percent(100);
      case 6 -> Quantity.of(Qualifier.OVER, 50, UnitOfMeasure.PERCENT);
      default -> Quantity.between(25, 50, UnitOfMeasure.PERCENT);
    };
  }
}
