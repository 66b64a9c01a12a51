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
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * How far had a deal got on a day, or in a quarter, and where? Records how Microsoft came to buy
 * Activision Blizzard, from its press releases and those of the authorities, and asks about some
 * days; then about an offer with a time for acceptance, a venture that one country refused, a
 * licence that ran out, and two deals of an article that gives no dates.
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
      print(purchase.on(LocalDate.parse(day)));
    }
    print(purchase.on(PartialDate.ofQuarter(2023, 2)));
    System.out.println();
    for (String country : List.of("GB", "BE", "US")) {
      LocalDate day = LocalDate.parse("2023-08-01");
      print(purchase.on(day, Territory.of(country)));
    }

    PossibleStatuses closed = purchase.on(LocalDate.parse("2023-10-13"));
    Truth completed = closed.is(AgreementStatus.COMPLETED);
    List<Id> because = closed.evidence().stream().map(Claim::id).toList();
    System.out.println();
    System.out.println("completed by 2023-10-13? " + completed + ", because of " + because);

    System.out.println();
    takeover();
    System.out.println();
    jointVenture();
    System.out.println();
    licence();
    article();
  }

  /** Prints an answer in lines of at most 100 columns. */
  private static void print(PossibleStatuses answer) {
    System.out.println(
        answer.toString().replaceAll("(.{1,96})(?: |$)", "$1\n    ").strip());
  }

  /** An offer does not run out with the time in which shareholders may accept it. */
  private static void takeover() {
    DealBook book = DealBook.builder()
        .add(source("filing", "JD.com", "Form 6-K of 1 September 2025", "2025-09-01"))
        .add(company("jd", "filing"), company("ceconomy", "filing"))
        .add(Agreement.builder()
            .id(id("offer"))
            .addKind(Agreement.Kind.OFFER)
            .addParty(id("jd"), Role.OFFEROR)
            .addParty(id("ceconomy"), Role.TARGET)
            .addCitation(Citation.of(id("filing")))
            .build())
        .add(Term.builder()
            .id(id("acceptance"))
            .agreement(id("offer"))
            .right(Term.Right.TENDER)
            .validity(Period.parse("2025-09-01/2025-11-10"))
            .addCitation(Citation.of(id("filing")))
            .build())
        .add(event("offer", "filing", Event.Type.ANNOUNCED, "2025-07-30").build())
        .build();
    System.out.println(
        "JD.COM'S OFFER FOR CECONOMY, WHICH COULD BE ACCEPTED UNTIL 10 NOVEMBER 2025");
    StatusHistory offer = StatusHistory.of(book, id("offer"));
    for (String day : List.of("2025-10-01", "2025-11-15")) {
      print(offer.on(LocalDate.parse(day)));
    }
  }

  /** What one authority let pass another one forbade, and the parties gave it up. */
  private static void jointVenture() {
    DealBook book = DealBook.builder()
        .add(source("lines", "Maersk Line, MSC and CMA CGM", "The P3 Network", "2014-06-17"))
        .add(company("maersk", "lines"), company("msc", "lines"), company("cma-cgm", "lines"))
        .add(Agreement.builder()
            .id(id("p3"))
            .addKinds(Agreement.Kind.JOINT_VENTURE, Agreement.Kind.ALLIANCE)
            .addParty(id("maersk"), Role.VENTURER)
            .addParty(id("msc"), Role.VENTURER)
            .addParty(id("cma-cgm"), Role.VENTURER)
            .addCitation(Citation.of(id("lines")))
            .build())
        .add(
            event("p3", "lines", Event.Type.ANNOUNCED, "2013-06-18").build(),
            event("p3", "lines", Event.Type.APPROVED, "2014-03-24")
                .territory(Territory.of("US"))
                .build(),
            event("p3", "lines", Event.Type.REJECTED, "2014-06-17")
                .territory(Territory.of("CN"))
                .build())
        .build();
    System.out.println("THE P3 NETWORK OF THREE SHIPPING LINES");
    StatusHistory network = StatusHistory.of(book, id("p3"));
    for (String country : List.of("US", "CN", "BE")) {
      print(network.on(LocalDate.parse("2014-06-17"), Territory.of(country)));
    }
    System.out.println("approved in US by then? "
        + network.reached(
            AgreementStatus.APPROVED, LocalDate.parse("2014-06-17"), Territory.of("US"))
        + "; did it take effect? "
        + network.tookEffect(LocalDate.parse("2014-06-17")));
  }

  /** A contract that no event ended is in effect within its term, and runs out with it. */
  private static void licence() {
    DealBook book = DealBook.builder()
        .add(source("renewal", "EW Intelligence", "Safilo renews Dior license", "2016"))
        .add(company("dior", "renewal"), company("safilo", "renewal"))
        .add(Agreement.builder()
            .id(id("dior-eyewear"))
            .addKinds(Agreement.Kind.LICENCE, Agreement.Kind.DISTRIBUTION)
            .addParty(id("dior"), Role.LICENSOR)
            .addParty(id("safilo"), Role.LICENSEE)
            .addCitation(Citation.of(id("renewal")))
            .build())
        .add(Term.builder()
            .id(id("glasses"))
            .agreement(id("dior-eyewear"))
            .grantor(id("dior"))
            .grantee(id("safilo"))
            .right(Term.Right.DISTRIBUTE)
            .validity(Period.parse("1996/2020-12-31")) // since Safilo bought Carrera Optyl
            .addCitation(Citation.of(id("renewal")))
            .build())
        .build();
    System.out.println("DIOR'S GLASSES BY SAFILO, OF WHICH NO EVENT IS TOLD");
    StatusHistory licence = StatusHistory.of(book, id("dior-eyewear"));
    for (String day : List.of("1995-12-31", "2020-12-31", "2021-01-01")) {
      print(licence.on(LocalDate.parse(day)));
    }
  }

  private static Source source(String id, String publisher, String title, String published) {
    return Source.builder()
        .id(id(id))
        .publisher(publisher)
        .title(title)
        .published(PartialDate.parse(published))
        .build();
  }

  private static Company company(String id, String source) {
    return Company.builder().id(id(id)).addCitation(Citation.of(id(source))).build();
  }

  private static Event.Builder event(String about, String source, Event.Type type, String date) {
    return Event.builder()
        .id(id(about + "-" + type.code()))
        .type(type)
        .addAbout(id(about))
        .date(PartialDate.parse(date))
        .addCitation(Citation.of(id(source)));
  }

  /** What an article tells without a date: agreed after a market test of 2017, seen in effect. */
  private static void article() throws IOException {
    DealBook book = Articles.read("belgian-chocolate.json");
    StatusHistory china = StatusHistory.of(book, id("ickx-alibaba"));
    StatusHistory harrods = StatusHistory.of(book, id("ickx-harrods"));
    Assumptions goesOn = Assumptions.builder().continuance(true).build();
    LocalDate later = LocalDate.parse("2020-01-01");
    System.out.println("\nTWO DEALS OF ICKX, TOLD WITHOUT A DATE");
    print(china.on(LocalDate.parse("2016-12-31")));
    print(china.on(later));
    print(harrods.on(later));
    print(harrods.assuming(goesOn).on(later));
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
