package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Interest;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.Random;

/** The ways in which the days of a holding may be told (2.2). */
final class ToldDays {
  private ToldDays() {}

  static void any(Random random, Interest.Builder claim) {
    int one = 1 + random.nextInt(5);
    int other = one + random.nextInt(6 - one);
    int last = other + random.nextInt(6 - other);
    switch (random.nextInt(14)) {
      case 0 -> claim.validity(Period.between(Told.on(one), Told.on(other)));
      case 1, 2, 3 -> claim.validity(Period.startingAt(Told.on(one)));
      case 4 -> claim.validity(Period.until(Told.on(one)));
      case 5, 6, 7 -> claim.asOf(Told.on(one));
      case 8 -> claim.validity(Period.unknown()).asOf(Told.on(one));
      case 9 -> claim.validity(Period.startingAt(Told.on(one))).asOf(Told.on(other));
      case 10 -> claim.validity(Period.until(Told.on(other))).asOf(Told.on(one));
      case 11 ->
        claim.validity(random.nextBoolean() ? open(Told.on(one)) : Period.since(Told.on(one)));
      case 12 -> ranged(random, claim, PartialDate.between(Told.day(one), Told.day(other)), last);
      default -> {
        if (random.nextInt(3) == 0) {
          claim.validity(Period.between(Told.on(one), Told.on(other))).asOf(Told.on(last));
        }
      }
    }
  }

  private static Period open(PartialDate end) {
    return Period.builder().start(PeriodEnd.OPEN).end(PeriodEnd.on(end)).build();
  }

  private static void ranged(Random random, Interest.Builder claim, PartialDate range, int last) {
    switch (random.nextInt(4)) {
      case 0 -> claim.asOf(range);
      case 1 -> claim.validity(Period.until(range));
      case 2 -> claim.validity(Period.between(range, Told.on(last)));
      default -> claim.validity(Period.startingAt(range));
    }
  }
}
