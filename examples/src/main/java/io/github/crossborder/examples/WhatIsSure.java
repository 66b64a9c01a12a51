package io.github.crossborder.examples;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;

/**
 * What can be computed from "almost", "spring" and "the EU"? Asks questions to which a plain number
 * or date would give an invented answer.
 */
public final class WhatIsSure {
  private WhatIsSure() {}

  /** Prints each question with its answer: TRUE, FALSE, UNKNOWN or the bounds that are sure. */
  public static void main(String[] arguments) {
    UnitOfMeasure eur = UnitOfMeasure.of("EUR");
    Quantity revenue = Quantity.parsePhrase("almost EUR 28 million");

    show("almost EUR 28 million is", revenue.bounds());
    show("  less than 30 million?", revenue.isLessThan(Quantity.exactly(30_000_000, eur)));
    show("  more than 20 million?", revenue.isGreaterThan(Quantity.exactly(20_000_000, eur)));
    show("a majority is", Quantity.parsePhrase("a majority").bounds());

    Quantity turnover = Quantity.parsePhrase("EUR 7.76 billion");
    show("EUR 7.76 billion, as printed, is", turnover.bounds());

    Quantity market = Quantity.parsePhrase("USD 300 billion");
    Assumptions exact = Assumptions.none().with(Assumption.PLAIN_NUMBERS_EXACT);
    show("USD 300 billion is", market.bounds());
    show("  if " + exact + ":", market.assuming(exact).bounds());

    PartialDate spring = PartialDate.parse("2022-25");
    show("northern spring 2022 before July?", spring.isBefore(PartialDate.parse("2022-07")));
    show("  before May?", spring.isBefore(PartialDate.parse("2022-05")));

    Territory union = Territory.of("EU");
    show("the EU covers the United Kingdom?", union.covers(Territory.of("GB")));
    show("  on 1 May 2019?", union.covers(Territory.of("GB"), LocalDate.of(2019, 5, 1)));
  }

  private static void show(String question, Object answer) {
    System.out.printf("%-40s %s%n", question, answer);
  }
}
