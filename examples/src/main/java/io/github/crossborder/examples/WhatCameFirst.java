package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.util.List;

/**
 * What came before what, where half of it has no date? Puts what three articles tell in order, with
 * what is sure of each place in it; then shows two events of one day, and a date that was mistyped.
 */
public final class WhatCameFirst {
  private static final Citation RELEASES = Citation.of(id("releases"));

  private WhatCameFirst() {}

  /** Prints timelines, and how sure they are. */
  public static void main(String[] arguments) throws IOException {
    articles();
    oneDay();
  }

  private static void articles() throws IOException {
    Timeline timeline = Timeline.of(Articles.readAll());

    System.out.println("THREE ARTICLES, as far as days are known");
    List<Timeline.Step> steps = timeline.steps();
    steps.stream().filter(WhatCameFirst::isBounded).forEach(WhatCameFirst::print);
    System.out.println("Of any day, but after what they are told to follow");
    List<Claim> undated = steps.stream()
        .filter(step -> !isBounded(step))
        .map(Timeline.Step::claim)
        .toList();
    for (Claim claim : undated) {
      claim
          .follows()
          .forEach(first -> System.out.println("  " + claim.id() + ", after " + first.entry()));
    }
    long anywhere = undated.stream().filter(claim -> claim.follows().isEmpty()).count();
    System.out.println("and " + anywhere + " more, of any day at all");

    System.out.println();
    ask(timeline, "ickx-china-test", "ickx-alibaba-agreed"); // by way of Singles' Day
    ask(timeline, "shein-wedding-dresses", "ickx-alibaba-agreed"); // since the test has a date
    ask(timeline, "ickx-alibaba-agreed", "lazada-announced");
  }

  /** How Microsoft came to buy Activision Blizzard, by its own and the authorities' releases. */
  private static void oneDay() {
    System.out.println();
    System.out.println("CONSENT AND CLOSING on one day");
    print(Timeline.of(purchase(closed().build(), "2023-05-15")));

    Event afterConsent = closed()
        .addFollows(Follows.of(id("eu-consent")), Follows.of(id("uk-consent")))
        .build();
    System.out.println();
    System.out.println("The same, where it is told that closing came after both consents");
    print(Timeline.of(purchase(afterConsent, "2023-05-15")));

    System.out.println();
    System.out.println("The same, with a slip of the hand: 2032 for 2023");
    print(Timeline.of(purchase(afterConsent, "2032-05-15")));
  }

  private static DealBook purchase(Event closed, String euConsent) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("releases")).title("Press releases").build(),
            Company.builder().id(id("microsoft")).addCitation(RELEASES).build(),
            Company.builder().id(id("activision")).addCitation(RELEASES).build(),
            Agreement.builder()
                .id(id("purchase"))
                .addParty(id("microsoft"), Role.BUYER)
                .addParty(id("activision"), Role.TARGET)
                .addCitation(RELEASES)
                .build())
        .add(
            event("announced", Event.Type.ANNOUNCED, "2022-01-18").build(),
            event("eu-consent", Event.Type.APPROVED, euConsent).build(),
            event("uk-consent", Event.Type.APPROVED, "2023-10-13").build(),
            closed)
        .build();
  }

  private static Event.Builder closed() {
    return event("closed", Event.Type.COMPLETED, "2023-10-13");
  }

  private static Event.Builder event(String id, Event.Type type, String date) {
    return Event.builder()
        .id(id(id))
        .type(type)
        .addAbout(id("purchase"))
        .date(PartialDate.parse(date))
        .addCitation(RELEASES);
  }

  private static boolean isBounded(Timeline.Step step) {
    return step.earliest().isPresent() || step.latest().isPresent();
  }

  private static void print(Timeline timeline) {
    timeline.steps().forEach(WhatCameFirst::print);
    timeline.findings().forEach(finding -> System.out.println("  ! " + finding));
  }

  private static void print(Timeline.Step step) {
    System.out.println("  " + step);
  }

  private static void ask(Timeline timeline, String one, String other) {
    System.out.println(one + " before " + other + "? " + timeline.isBefore(id(one), id(other)));
  }
}
