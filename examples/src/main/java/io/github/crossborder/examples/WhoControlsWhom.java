package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.ownership.Affiliates;
import io.github.crossborder.analysis.ownership.Ownership;
import io.github.crossborder.analysis.ownership.OwnershipStructure;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.io.IOException;
import java.util.List;

/**
 * Who really owns and controls whom? Asks three articles that say little, and then the filings on
 * Renault, Nissan and Mitsubishi Motors, who hold shares in each other.
 */
public final class WhoControlsWhom {
  private static final Citation FILED = Citation.of(id("filings"));

  private WhoControlsWhom() {}

  /** Prints what the sources leave no doubt of, and what they leave open. */
  public static void main(String[] arguments) throws IOException {
    articles();
    alliance();
  }

  private static void articles() throws IOException {
    DealBook book = Articles.readAll();
    System.out.println("THREE ARTICLES say that Alibaba has a majority of Cainiao. Of its shares?");
    OwnershipStructure said = Ownership.of(book).asTold();
    System.out.println("  " + said.shares(id("alibaba"), id("cainiao")));
    System.out.println("  So it controls it? " + said.controls(id("alibaba"), id("cainiao")));

    // Neither "held directly" nor "with the votes" was said: only the caller can add that.
    Assumptions usual = Assumptions.builder()
        .unspecifiedHoldingsDirect(true)
        .votesFollowShares(true)
        .build();
    OwnershipStructure assumed = Ownership.of(book).assuming(usual).asTold();
    System.out.println("If " + usual + ":");
    System.out.println("  " + assumed.shares(id("alibaba"), id("cainiao")));
    System.out.println("  So it controls it? " + assumed.controls(id("alibaba"), id("cainiao")));
    System.out.println();
    System.out.println("Who is at the top of each?");
    for (String owned : List.of("boni", "cainiao", "ickx", "priceminister", "tmall")) {
      Affiliates parents = assumed.ultimateParents(id(owned));
      System.out.printf(
          "  %-14s surely %-12s possibly %s%n",
          owned, listed(parents.surely()), listed(parents.possibly()));
    }
  }

  private static String listed(List<Id> parties) {
    return parties.isEmpty()
        ? "nobody"
        : String.join(", ", parties.stream().map(Id::value).toList());
  }

  private static void alliance() {
    Ownership alliance = Ownership.of(renaultAndNissan());
    for (String day : List.of("2022-12-31", "2023-11-30")) {
      OwnershipStructure then = alliance.on(PartialDate.parse(day));
      System.out.println();
      System.out.println("RENAULT, NISSAN, MITSUBISHI on " + day);
      ask(then, "renault", "nissan");
      ask(then, "nissan", "renault");
      ask(then, "renault", "mitsubishi");
      ask(then, "france", "nissan");
      System.out.println(
          "  Renault controls Nissan? " + then.controls(id("renault"), id("nissan")));
      then.findings().forEach(finding -> System.out.println("  ! " + finding));
    }
  }

  private static void ask(OwnershipStructure then, String party, String subject) {
    System.out.println("  " + party + " in " + subject);
    System.out.println("    shares " + then.shares(id(party), id(subject)).told());
    System.out.println("    votes  " + then.votes(id(party), id(subject)).told());
  }

  /**
   * The cross-holding, as the companies' annual reports for 2022 and their release of 8 November
   * 2023 have it: until then Nissan's shares in Renault gave it no votes, and since then both may
   * use the votes of 15 percent; Renault's others lie in a trust, for its benefit, until Nissan
   * buys the first of them back on 13 December. What they held of each other at the end of 2022
   * began by then; when, no source was found for. "Mitsubishi" is Mitsubishi Motors, of which
   * Nissan bought 34 percent in 2016.
   */
  private static DealBook renaultAndNissan() {
    return DealBook.builder()
        .add(Source.builder()
            .id(id("filings"))
            .title("Annual reports for 2022 and releases of Renault and Nissan")
            .build())
        .add(company("renault"), company("nissan"), company("mitsubishi"))
        .add(PublicBody.builder()
            .id(id("france"))
            .addName(Name.of("French State"))
            .addCitation(FILED)
            .build())
        .add(UndisclosedParty.builder()
            .id(id("trust"))
            .reason(UndisclosedParty.Reason.NOT_NAMED_BY_SOURCE)
            .description("French trust (fiducie) for Renault's shares in Nissan")
            .addCitation(FILED)
            .build())
        .add(Agreement.builder()
            .id(id("new-alliance"))
            .addParty(id("renault"), Role.ALLY)
            .addParty(id("nissan"), Role.ALLY)
            .addCitation(FILED)
            .build())
        .add(Event.builder()
            .id(id("new-alliance-completed"))
            .type(Event.Type.COMPLETED)
            .addAbout(id("new-alliance"))
            .date(PartialDate.parse("2023-11-08"))
            .addCitation(FILED)
            .build())
        .add(
            shares("renault", "nissan", "43.4 %", "[..2022]/2023-11-07"),
            shares("trust", "nissan", "28.4 %", "2023-11-08/2023-12-12"),
            votes("renault", "nissan", "15 %", "2023-11-08/2023-12-12") // all but the trust's
                .id(id("renault-in-nissan-since"))
                .type(Interest.Type.SHAREHOLDING)
                .build(),
            beneficiary("renault", "trust"),
            shares("nissan", "renault", "exactly 15 %", "[..2022]/2023-12"),
            shares("france", "renault", "15.01 %", "2017/2023-12"),
            shares("nissan", "mitsubishi", "exactly 34 %", "2016/2023-12"),
            votes("renault", "nissan", "43.4 %", "[..2022]/2023-11-07").build(),
            votes("nissan", "renault", "exactly 0 %", "[..2022]/2023-11-07").build(),
            votes("nissan", "mitsubishi", "exactly 34 %", "2016/2023-12").build(),
            votes("renault", "nissan", "exactly 15 %", "2023-11-08/2023-12")
                .id(id("renault-votes-in-nissan-since"))
                .under(id("new-alliance"))
                .build(),
            votes("nissan", "renault", "exactly 15 %", "2023-11-08/2023-12")
                .id(id("nissan-votes-in-renault-since"))
                .under(id("new-alliance"))
                .build())
        .build();
  }

  private static Company company(String name) {
    return Company.builder()
        .id(id(name))
        .addName(Name.of(name))
        .addCitation(FILED)
        .build();
  }

  private static Interest shares(String party, String subject, String share, String validity) {
    return votes(party, subject, share, validity)
        .id(Id.id(party + "-in-" + subject))
        .type(Interest.Type.SHAREHOLDING)
        .build();
  }

  private static Interest beneficiary(String party, String trust) {
    return Interest.builder()
        .id(id(party + "-in-" + trust))
        .party(id(party))
        .subject(id(trust))
        .type(Interest.Type.BENEFICIARY_OF_LEGAL_ARRANGEMENT)
        .validity(Period.parse("2023-11-08/2023-12-12"))
        .addCitation(FILED)
        .build();
  }

  private static Interest.Builder votes(
      String party, String subject, String share, String validity) {
    return Interest.builder()
        .id(id(party + "-votes-in-" + subject))
        .party(id(party))
        .subject(id(subject))
        .type(Interest.Type.VOTING_RIGHTS)
        .directness(Interest.Directness.DIRECT)
        .share(Quantity.parsePhrase(share))
        .validity(Period.parse(validity))
        .addCitation(FILED);
  }
}
