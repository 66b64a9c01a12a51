package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.analysis.contradictions.Dispute;
import io.github.crossborder.analysis.contradictions.Doubt;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.quantity.Quantity;
import java.io.IOException;

/**
 * Where do sources contradict each other? Asks the merged books of three articles, and then a book
 * of one deal: Amazon bought Souq.com of Dubai in 2017 for a price that was kept secret, and that
 * was reported in four ways, by Reuters on two days in two, before Amazon's annual report told it.
 */
public final class WhatSourcesDispute {
  private WhatSourcesDispute() {}

  /** Prints what is in dispute, what is open, and which claim to go by. */
  public static void main(String[] arguments) throws IOException {
    DealBook articles = Articles.readAll();
    show("Three articles", articles);
    System.out.println("  Whose service Stockon is, by a headline and its item: "
        + Contradictions.of(articles)
            .between(id("postnl-in-stockon-platform"), id("stockon-runs-stockon")));

    System.out.println();
    DealBook souq = souq().build();
    show("The price of Souq.com", souq);
    Contradictions prices = Contradictions.of(souq);
    Dispute price = prices.disputes().get(0);
    System.out.println("  All that contradict:");
    price.relations().forEach(relation -> System.out.println("    - " + relation));
    System.out.println("  All about the later report of Reuters:");
    prices
        .about(id("price-by-reuters-28-march"))
        .forEach(relation -> System.out.println("    - " + relation));
    System.out.println("  To go by: " + prices.best(id("price-by-reuters-28-march")));

    System.out.println();
    System.out.println("The same with the annual report, ranked PREFERRED");
    DealBook known = souq()
        .add(reported(
                "annual-report",
                Quantity.parsePhrase("approximately USD 583 million"),
                Citation.of(id("annual-report")))
            .rank(Claim.Rank.PREFERRED)
            .note("Less the cash that was acquired with it.")
            .build())
        .build();
    System.out.println("  To go by: "
        + Contradictions.of(known).best(id("price-by-reuters-28-march")).get().id());
  }

  private static void show(String title, DealBook book) {
    Contradictions found = Contradictions.of(book);
    System.out.println(title + ": " + found);
    for (Dispute dispute : found.disputes()) {
      System.out.println("  ! " + dispute);
    }
    for (Doubt doubt : found.doubts()) {
      System.out.println("  ? " + doubt);
    }
  }

  private static DealBook.Builder souq() {
    return DealBook.builder()
        .add(
            source("amazon-release", "Amazon.com"),
            source("bloomberg", "Bloomberg"),
            source("financial-times", "Financial Times"),
            source("reuters-27-march", "Reuters"),
            source("reuters-28-march", "Reuters"),
            source("annual-report", "Amazon.com"))
        .add(company("amazon", "Amazon"), company("souq", "Souq.com"))
        .add(
            insiders("bloomberg", "People who know of the talks"),
            insiders("financial-times", "Two people who know of the deal"),
            insiders("reuters-27-march", "One person who knows of the matter"),
            insiders("reuters-28-march", "People who know of the deal"))
        .add(Agreement.builder()
            .id(id("purchase"))
            .addKind(Agreement.Kind.ACQUISITION)
            .addParty(id("amazon"), Role.BUYER)
            .addParty(id("souq"), Role.TARGET)
            .addCitation(Citation.of(id("amazon-release")))
            .build())
        .add(
            rumoured("bloomberg", Quantity.parsePhrase("at most USD 650 million")),
            rumoured(
                "financial-times", Quantity.parsePhrase("between USD 650 million and 750 million")),
            rumoured("reuters-27-march", Quantity.parse("PLAIN 580000000 USD decimals -7")),
            rumoured("reuters-28-march", Quantity.parsePhrase("under USD 800 million")));
  }

  /** Those who were asked for a report: whether they are those of another is not said. */
  private static UndisclosedParty insiders(String source, String description) {
    return UndisclosedParty.builder()
        .id(id(source + "-insiders"))
        .reason(UndisclosedParty.Reason.ANONYMOUS_BY_REQUEST)
        .description(description)
        .addCitation(Citation.of(id(source)))
        .build();
  }

  private static Transfer rumoured(String source, Quantity price) {
    Citation rumour = Citation.builder()
        .source(id(source))
        .addAssertedBy(id(source + "-insiders"))
        .certainty(Certainty.RUMOURED)
        .build();
    return reported(source, price, rumour).build();
  }

  private static Transfer.Builder reported(String source, Quantity price, Citation citation) {
    return Transfer.builder()
        .id(id("price-by-" + source))
        .agreement(id("purchase"))
        .kind(Transfer.Kind.CONSIDERATION)
        .from(id("amazon"))
        .quantity(price)
        .addCitation(citation);
  }

  private static Source source(String id, String publisher) {
    return Source.builder().id(id(id)).publisher(publisher).build();
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(Citation.of(id("amazon-release")))
        .build();
  }
}
