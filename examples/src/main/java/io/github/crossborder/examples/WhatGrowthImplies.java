package io.github.crossborder.examples;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.figures.Calendarization;
import io.github.crossborder.analysis.figures.DerivedFigure;
import io.github.crossborder.analysis.figures.Growth;
import io.github.crossborder.analysis.figures.ImpliedLevel;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import java.io.IOException;
import java.util.List;

/**
 * What follows from a revenue, a growth rate and a share? Asks what three articles' figures imply
 * about numbers that no article prints, and what they do not.
 */
public final class WhatGrowthImplies {
  private static final Assumptions EXACT =
      Assumptions.builder().plainNumbersExact(true).build();

  private WhatGrowthImplies() {}

  /** Prints each question with its answer, or why there is none. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = Articles.readAll();

    Figure otto = figure(book, "otto-group-revenue");
    Figure ottoGrowth = figure(book, "otto-group-revenue-growth");
    System.out.println("Otto grew by 10.9 % to EUR 7.76 billion. From what?");
    answer(ImpliedLevel.of(otto, ottoGrowth).before());
    ask("Does the same rate say what comes next?");
    answer(ImpliedLevel.of(otto, ottoGrowth).after());

    Figure live = figure(book, "live-shopping-2021");
    Figure liveShare = figure(book, "live-shopping-share-2021-of-china");
    ask("Live shopping, USD 300 billion in 2021, is over 11 % of e-commerce in China."
        + " How much is that?");
    answer(ImpliedLevel.of(live, liveShare).whole());
    ask("And if the 300 billion are exact?");
    answer(ImpliedLevel.of(live, liveShare).assuming(EXACT).whole());

    Figure ickx = figure(book, "ickx-revenue-fy2017");
    ask("Ickx had almost EUR 28 million in the fiscal year to April 2017. In 2016, or in 2017?");
    answer(Calendarization.of(List.of(ickx)).to(2016));
    answer(Calendarization.of(List.of(ickx)).to(2017));

    Figure retailer2017 = figure(book, "chinese-online-retailer-growth-2017");
    Figure retailer2018 = figure(book, "chinese-online-retailer-growth-2018-q1");
    ask("A retailer grew by almost 50 % in 2017 and expects over 30 % early in 2018. In all?");
    answer(Growth.between(retailer2017, retailer2018).rate());

    ask("It was profitable again in 2017, as once before. By how much did its profit grow?");
    answer(Growth.between(
            figure(book, "chinese-online-retailer-profit-earlier"),
            figure(book, "chinese-online-retailer-profit-2017"))
        .rate());
  }

  private static void ask(String question) {
    System.out.println();
    System.out.println(question);
  }

  private static void answer(Answer<DerivedFigure> answer) {
    if (answer.isKnown()) {
      DerivedFigure derived = answer.get();
      System.out.println("  " + derived.display());
      System.out.println("    which is " + derived.formula() + ", from");
      derived
          .evidence()
          .forEach(input ->
              System.out.println("      " + input.id() + ": " + input.quantity().display()));
      if (!derived.assumptions().equals(Assumptions.none())) {
        System.out.println("    assuming that " + derived.assumptions());
      }
      derived
          .takenForGranted()
          .forEach(granted -> System.out.println("    taking for granted " + granted));
    } else {
      System.out.println("  cannot, because");
      answer.problems().forEach(problem -> System.out.println("    - " + problem.message()));
    }
  }

  private static Figure figure(DealBook book, String id) {
    return book.get(Id.id(id), Figure.class);
  }
}
