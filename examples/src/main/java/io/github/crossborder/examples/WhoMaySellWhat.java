package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.ExclusivityCheck;
import io.github.crossborder.analysis.ExclusivityConflict;
import io.github.crossborder.analysis.GrantCheck;
import io.github.crossborder.analysis.PossibleConflicts;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Who has a right alone, and may somebody else still be given it? The article calls the deal
 * between Ickx and Alibaba exclusive, but not who is bound by it, nor to what: so nothing is surely
 * in conflict with it, and much may be.
 */
public final class WhoMaySellWhat {
  private static final List<String> ARTICLES =
      List.of("belgian-chocolate", "alibaba-in-europe", "chinese-platforms-in-europe");

  private WhoMaySellWhat() {}

  /** Prints what the articles' terms may be in conflict with, and asks about three proposals. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = DealBook.builder().build();
    for (String article : ARTICLES) {
      try (InputStream json = WhoMaySellWhat.class.getResourceAsStream(article + ".json")) {
        book = Merge.of(book, DealBookJson.read(json)).book();
      }
    }
    ExclusivityCheck check = ExclusivityCheck.of(book);
    System.out.println("Sure conflicts: " + check.definite().size());
    for (PossibleConflicts group : check.possible()) {
      System.out.println("Possible: " + group);
      group.stream().forEach(conflict -> System.out.println("  - " + conflict));
    }

    // Only a proposal that the sources do not tell of can say all that is asked.
    Citation invented = Citation.of(id("invented"));
    Term alone = Term.builder()
        .id(id("leonidas-tmall-alone"))
        .right(Term.Right.LIST)
        .grantor(id("alibaba"))
        .grantee(id("leonidas"))
        .object(id("tmall"))
        .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
        .territory(Territory.of("CN"))
        .addChannel(Channel.MARKETPLACE)
        .addCitation(invented)
        .build();
    Term second = alone.toBuilder()
        .id(id("ickx-tmall-listing"))
        .grantee(id("ickx"))
        .exclusivity(Exclusivity.UNSPECIFIED)
        .build();
    Term elsewhere = second.toBuilder()
        .id(id("ickx-lazada-listing"))
        .grantor(id("a-party-not-in-the-book"))
        .territory(Territory.of("035"))
        .build();
    for (Term proposed : List.of(second, alone, elsewhere)) {
      print(check.mayGrant(proposed));
    }
  }

  private static void print(GrantCheck answer) {
    Term proposed = answer.proposed();
    System.out.println();
    System.out.println("May " + proposed.grantor().orElseThrow() + " let "
        + proposed.grantee().orElseThrow() + " " + proposed.right().orElseThrow() + " on "
        + proposed.object().orElseThrow() + " in " + proposed.territory().orElseThrow()
        + (proposed.exclusivity().kind() == Exclusivity.Kind.EXCLUSIVE ? " alone" : "")
        + "? "
        + switch (answer.isFree()) {
          case TRUE -> "Yes, for all that the articles say.";
          case UNKNOWN -> "Perhaps not:";
          case FALSE -> "No:";
        });
    for (ExclusivityConflict conflict : answer.conflicts()) {
      System.out.println("  - " + conflict);
    }
  }
}
