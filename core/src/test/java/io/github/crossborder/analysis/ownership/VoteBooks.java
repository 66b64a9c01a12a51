package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;

/** Small books of who votes and who is said to control, on one day, as a number draws them. */
final class VoteBooks extends DrawnBooks {
  private static final int MOST_WORLDS = 6000;

  private VoteBooks(long seed) {
    super(seed);
  }

  /** Returns a book of which every world can be tried. */
  static Told of(long seed) {
    VoteBooks books = new VoteBooks(seed);
    while (true) {
      Told told = books.draw();
      if (new VoteWorlds(told, Assumed.of(), false).count() <= MOST_WORLDS) {
        return told;
      }
    }
  }

  private Told draw() {
    List<Entry> things = new ArrayList<>();
    List<String> companies = List.of("cam", "dun", "eve").subList(0, 2 + random.nextInt(2));
    companies.forEach(name -> things.add(Told.company(name)));
    List<String> persons = List.of("ada", "ben").subList(0, random.nextInt(3));
    persons.forEach(name -> things.add(Told.person(name)));
    if (oneIn(4)) {
      things.add(Told.body("gov"));
      if (oneIn(2) && companies.size() == 2) {
        things.add(Told.body("min"));
      }
    } else if (oneIn(5)) {
      things.add(Told.undisclosed("hid"));
    }
    List<Claim> claims = new ArrayList<>();
    int number = 2 + random.nextInt(5);
    while (claims.size() < number) {
      claim(things, claims);
    }
    return Told.of(things, claims);
  }

  private void claim(List<Entry> things, List<Claim> claims) {
    Entry party = any(things);
    Entry subject = any(things);
    boolean ownable =
        subject instanceof Company || subject instanceof PublicBody && party instanceof PublicBody;
    if (party == subject || !ownable) {
      return;
    }
    String name = "c" + claims.size();
    if (oneIn(25) && subject instanceof Company) {
      claims.add(Absence.builder()
          .id(Id.id(name))
          .subject(subject.id())
          .addType(oneIn(2) ? Interest.Type.CONTROL : Interest.Type.CONSOLIDATION)
          .asOf(Told.on(1))
          .addCitation(Told.CITED)
          .build());
      return;
    }
    Interest.Builder claim =
        Told.interest(name, party.id(), type(), subject.id()).asOf(Told.on(1));
    Interest.Type type = claim.build().type();
    boolean sized = type.equals(Interest.Type.VOTING_RIGHTS)
        || type.equals(Interest.Type.SHAREHOLDING)
        || type.equals(Interest.Type.OWNER);
    claim.directness(directness(sized, type.equals(Interest.Type.VOTING_RIGHTS)));
    if (sized && !oneIn(8)) {
      claim.share(share());
    }
    if (oneIn(6)) {
      claim.citations(List.of(Told.cited(oneIn(2) ? Certainty.HEDGED : Certainty.RUMOURED)));
    }
    if (oneIn(30)) {
      claim.rank(oneIn(2) ? Claim.Rank.DEPRECATED : Claim.Rank.NORMAL);
    }
    claims.add(claim.build());
  }

  private Interest.Type type() {
    return any(List.of(
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.VOTING_RIGHTS,
        Interest.Type.SHAREHOLDING,
        Interest.Type.SHAREHOLDING,
        Interest.Type.OWNER,
        Interest.Type.CONTROL,
        Interest.Type.CONTROL,
        Interest.Type.CONTROL,
        Interest.Type.CONSOLIDATION,
        Interest.Type.CONSOLIDATION,
        VoteWorlds.JOINT_CONTROL,
        Interest.Type.APPOINTMENT_OF_BOARD,
        Interest.Type.OTHER_INFLUENCE_OR_CONTROL,
        Interest.Type.RIGHTS_GRANTED_BY_CONTRACT,
        Interest.Type.FOUNDER));
  }

  private Directness directness(boolean sized, boolean votes) {
    if (sized && !oneIn(4)) {
      return Directness.DIRECT;
    }
    if (sized) {
      return votes
          ? any(List.of(Directness.UNSPECIFIED, Directness.AGGREGATE, Directness.INDIRECT))
          : Directness.UNSPECIFIED;
    }
    return any(
        List.of(Directness.DIRECT, Directness.DIRECT, Directness.INDIRECT, Directness.UNSPECIFIED));
  }

  private Quantity share() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> Told.percent(25);
      case 2, 3 -> Told.percent(50);
      case 4 -> Told.percent(75);
      case 5 -> Told.percent(100);
      case 6 -> Quantity.of(Qualifier.OVER, 50, UnitOfMeasure.PERCENT);
      case 7 -> Quantity.atLeast(50, UnitOfMeasure.PERCENT);
      default -> Quantity.between(25, 75, UnitOfMeasure.PERCENT);
    };
  }
}
