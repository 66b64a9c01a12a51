package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.status.AgreementStatus;
import io.github.crossborder.analysis.status.PossibleStatuses;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * How far had a deal got on a day, or in a quarter, and where? Records how Microsoft came to buy
 * Activision Blizzard, from its press releases and those of the authorities, and asks about some
 * days; then asks about two deals of an article that gives no dates.
 */
public final class StatusOnADate {
  private static final Citation RELEASES = Citation.of(id("releases"));

  private StatusOnADate() {}

  /** Prints what is possible on each day. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = DealBook.builder()
        .add(Source.builder()
            .id(id("releases"))
            .publisher("Microsoft, the European Commission and the CMA")
            .title("Press releases, 2022 and 2023")
            .build())
        .add(company("microsoft"), company("activision-blizzard"))
        .add(Agreement.builder()
            .id(id("purchase"))
            .addKind(Agreement.Kind.ACQUISITION)
            .addParty(id("microsoft"), Role.BUYER)
            .addParty(id("activision-blizzard"), Role.TARGET)
            .addCitation(RELEASES)
            .build())
        .add(
            event("announced", Event.Type.ANNOUNCED, "2022-01-18").build(),
            event("gb-refusal", Event.Type.REJECTED, "2023-04-26")
                .territory(Territory.of("GB"))
                .build(),
            event("eu-approval", Event.Type.APPROVED, "2023-05-15")
                .territory(Territory.of("EU"))
                .build(),
            event("gb-approval", Event.Type.APPROVED, "2023-10-13")
                .territory(Territory.of("GB"))
                .build(),
            event("closed", Event.Type.COMPLETED, "2023-10-13") // the same day, but after that
                .addFollows(Follows.of(id("gb-approval")))
                .build())
        .add(event("last-day", Event.Type.COMPLETED, "2023-07-18")
            .status(Event.Status.DEADLINE) // what is due moves nothing
            .build())
        .build();

    System.out.println("MICROSOFT'S PURCHASE OF ACTIVISION BLIZZARD");
    StatusHistory purchase = StatusHistory.of(book, id("purchase"));
    for (String day : List.of("2022-01-17", "2022-06-01", "2023-05-20", "2023-08-01")) {
      System.out.println(purchase.on(LocalDate.parse(day)));
    }
    System.out.println(purchase.on(PartialDate.ofQuarter(2023, 2)));
    System.out.println();
    for (String country : List.of("GB", "BE", "US")) {
      LocalDate day = LocalDate.parse("2023-08-01");
      System.out.println(purchase.on(day, Territory.of(country)));
    }

    PossibleStatuses closed = purchase.on(LocalDate.parse("2023-10-13"));
    Truth completed = closed.is(AgreementStatus.COMPLETED);
    List<Id> because = closed.evidence().stream().map(Claim::id).toList();
    System.out.println();
    System.out.println("completed by 2023-10-13? " + completed + ", because of " + because);

    article();
  }

  /** What an article tells without a date: agreed after a market test of 2017, seen in effect. */
  private static void article() throws IOException {
    DealBook book = Articles.read("belgian-chocolate.json");
    StatusHistory china = StatusHistory.of(book, id("ickx-alibaba"));
    StatusHistory harrods = StatusHistory.of(book, id("ickx-harrods"));
    Assumptions goesOn = Assumptions.builder().continuance(true).build();
    LocalDate later = LocalDate.parse("2020-01-01");
    System.out.println("\nTWO DEALS OF ICKX, TOLD WITHOUT A DATE");
    System.out.println(china.on(LocalDate.parse("2016-12-31")));
    System.out.println(china.on(later));
    System.out.println(harrods.on(later));
    System.out.println(harrods.assuming(goesOn).on(later));
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addCitation(RELEASES).build();
  }

  private static Event.Builder event(String id, Event.Type type, String date) {
    return Event.builder()
        .id(id(id))
        .type(type)
        .addAbout(id("purchase"))
        .date(PartialDate.parse(date))
        .addCitation(RELEASES);
  }
}
