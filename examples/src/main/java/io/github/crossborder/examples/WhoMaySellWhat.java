package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.rights.ExclusivityCheck;
import io.github.crossborder.analysis.rights.ExclusivityConflict;
import io.github.crossborder.analysis.rights.ExclusivityDoubt;
import io.github.crossborder.analysis.rights.GrantCheck;
import io.github.crossborder.analysis.rights.PossibleConflicts;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.view.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who has a right alone, and may somebody else still be given it? The article calls the deal
 * between Ickx and Alibaba exclusive, but not who is bound by it, nor to what: so nothing is surely
 * in conflict with it, and much may be.
 */
public final class WhoMaySellWhat {
  private final ExclusivityCheck check;
  private final Wording wording; // says terms in plain sentences

  private WhoMaySellWhat(DealBook book) {
    this.check = ExclusivityCheck.of(book);
    this.wording = Wording.of(book);
  }

  /** Prints what the articles' terms may be in conflict with, and asks about three proposals. */
  public static void main(String[] arguments) throws IOException {
    WhoMaySellWhat ask = new WhoMaySellWhat(Articles.readAll());
    ask.aboutWhatIsAgreed();
    ask.aboutProposals();
  }

  private void aboutWhatIsAgreed() {
    System.out.println("Terms that are surely in conflict: " + check.definite().size());
    for (PossibleConflicts vague : check.possible()) {
      for (Term term : vague.terms()) {
        System.out.println(Columns.lines(2, "Possibly: " + say(term)));
        vague
            .of(term.id())
            .forEach(
                conflict -> System.out.println(Columns.lines(4, "  - " + other(conflict, term))));
        System.out.println(Columns.lines(4, "  Left open is " + say(vague.doubts())));
      }
    }
  }

  private void aboutProposals() {
    Citation invented = Citation.of(id("invented")); // no article tells of these
    Term alone = Term.builder()
        .id(id("leonidas-tmall-alone"))
        .right(Term.Right.LIST)
        .grantor(id("alibaba"))
        .grantee(id("leonidas"))
        .platform(id("tmall"))
        .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
        .territory(Territory.of("CN"))
        .addCitation(invented)
        .build();
    Term second = alone.toBuilder()
        .id(id("ickx-tmall-listing"))
        .grantee(id("ickx"))
        .exclusivity(Exclusivity.UNSPECIFIED)
        .build();
    Term elsewhere = second.toBuilder()
        .id(id("postnl-buys-boni"))
        .right(Term.Right.ACQUIRE)
        .grantor(id("colruyt"))
        .grantee(id("postnl"))
        .platform(Optional.empty())
        .object(id("boni"))
        .territory(Optional.empty())
        .build();
    for (Term proposed : List.of(second, alone, elsewhere)) {
      print(check.mayGrant(proposed));
    }
  }

  private void print(GrantCheck answer) {
    Term proposed = answer.proposed();
    System.out.println();
    System.out.println(Columns.lines(
        2,
        "What if it were agreed: " + say(proposed) + " "
            + switch (answer.isFree()) {
              case TRUE -> "No term of the articles stands against it.";
              case UNKNOWN -> "Perhaps that is not free:";
              case FALSE -> "That breaks a promise:";
            }));
    for (ExclusivityConflict conflict : answer.conflicts()) {
      System.out.println(Columns.lines(6, "  - " + other(conflict, proposed)));
      System.out.println(Columns.lines(6, "    Left open is " + say(conflict.doubts())));
    }
    for (Term forbidding : answer.forbidding()) {
      System.out.println(Columns.lines(6, "  - It may be forbidden: " + say(forbidding)));
    }
  }

  /** What a term may be in conflict with. */
  private String other(ExclusivityConflict conflict, Term term) {
    boolean isTheExclusive = conflict.exclusive().id().equals(term.id());
    return say(isTheExclusive ? conflict.other() : conflict.exclusive());
  }

  private String say(Term term) {
    return wording.sentence(term).toString();
  }

  private static String say(List<ExclusivityDoubt> open) {
    return open.stream().map(ExclusivityDoubt::toString).collect(Collectors.joining(", "));
  }
}
