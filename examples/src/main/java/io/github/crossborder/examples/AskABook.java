package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.ownership.CorporateGroup;
import io.github.crossborder.analysis.ownership.GroupClaims;
import io.github.crossborder.analysis.ownership.Ownership;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.place.Territory;
import io.github.crossborder.view.Wording;
import java.io.IOException;
import java.util.List;

/**
 * What does a book say of a company, a country or a source? Asks the books of three articles, first
 * about one entry at a time, then about a company and all that it controls.
 */
public final class AskABook {
  private static final Territory BELGIUM = Territory.of("BE");

  private final DealBook book;
  private final Wording wording; // says claims in plain sentences

  private AskABook(DealBook book) {
    this.book = book;
    this.wording = Wording.of(book);
  }

  /** Prints what the book answers. */
  public static void main(String[] arguments) throws IOException {
    AskABook ask = new AskABook(Articles.readAll());
    ask.oneAtATime();
    ask.group();
  }

  private void oneAtATime() {
    System.out.println("ONE ENTRY AT A TIME");
    print("The agreements of Ickx", book.agreementsOf(id("ickx")));
    print("Its revenue", book.figuresOf(id("ickx"), Figure.Metric.REVENUE));
    print("Who has a part in it", book.interestsIn(id("ickx")));
    print("What happened to its deal with Alibaba", book.eventsOf(id("ickx-alibaba")));
    print("Who is told to be in Belgium, or to want to be", book.presencesIn(BELGIUM));
    print("And perhaps, since where is told less closely", book.presencesPossiblyIn(BELGIUM));
    int told = book.claimsCiting(id("tijd-chocolate")).size();
    System.out.println("\nThe article in De Tijd alone made " + told + " claims");
  }

  /** An article says that Alibaba has a majority of Cainiao; not that this gives it the votes. */
  private void group() {
    System.out.println("\n\nALIBABA AND ALL THAT IT CONTROLS");
    interests(CorporateGroup.of(Ownership.of(book).asTold(), id("alibaba")));
    Assumptions usual = Assumptions.builder()
        .unspecifiedHoldingsDirect(true)
        .votesFollowShares(true)
        .build();
    CorporateGroup alibaba =
        CorporateGroup.of(Ownership.of(book).assuming(usual).asTold(), id("alibaba"));
    interests(alibaba);
    GroupClaims<MarketPresence> inBelgium = alibaba.presencesIn(BELGIUM);
    print("In Belgium, surely", inBelgium.surely());
    print("In Belgium, possibly", inBelgium.possibly());
  }

  private void interests(CorporateGroup alibaba) {
    System.out.println("\n" + alibaba);
    GroupClaims<Interest> interests = alibaba.interests();
    print("What it has a part in, surely", interests.surely());
    print("And if those are members that may be", interests.possibly());
  }

  private void print(String what, List<? extends Claim> claims) {
    System.out.println("\n" + what + (claims.isEmpty() ? ": nothing told" : ":"));
    claims.forEach(claim -> System.out.println(Columns.lines(4, "  " + wording.sentence(claim))));
  }
}
