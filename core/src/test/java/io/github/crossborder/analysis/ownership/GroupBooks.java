package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small books of a group of persons, its members, and a company beside them that may be a nominee,
 * who vote in one company on one day.
 */
final class GroupBooks {
  /** Whose numbers worlds use. */
  static final List<String> NAMES = List.of("con", "amy", "bo", "dee", "tin");

  private GroupBooks() {}

  static Told of(long seed) {
    Random random = new Random(seed);
    Group.Builder group =
        Group.builder().id(id("con")).description("Those who vote as one.").addCitation(Told.CITED);
    if (random.nextBoolean()) {
      group.size(Quantity.exactly(2, UnitOfMeasure.PERSON));
    }
    List<Entry> things = new ArrayList<>(List.of(
        group.build(),
        Told.person("amy"),
        Told.person("bo"),
        Told.company("dee"),
        Told.company("tin")));
    List<Claim> claims = new ArrayList<>();
    for (String member : List.of("amy", "bo")) {
      if (random.nextInt(5) > 0) {
        boolean firm = random.nextInt(6) > 0;
        claims.add(claim("member-" + member, member, Interest.Type.MEMBER, "con")
            .citations(List.of(Told.cited(firm ? Certainty.STATED : Certainty.HEDGED)))
            .build());
      }
    }
    boolean nominee = random.nextInt(3) == 0;
    for (String party : List.of("con", "amy", "bo", "dee")) {
      boolean tells = party.equals("con")
          ? !nominee && random.nextInt(3) > 0
          : random.nextInt(5) > 1 || nominee && party.equals("dee");
      if (tells) {
        claims.add(claim("votes-" + party, party, Interest.Type.VOTING_RIGHTS, "tin")
            .share(share(random))
            .build());
      }
    }
    if (nominee) {
      claims.add(claim("nominee", "dee", Interest.Type.NOMINEE, "tin").build());
    } else if (random.nextInt(6) == 0) {
      String party = List.of("con", "amy", "dee").get(random.nextInt(3));
      claims.add(claim("control-" + party, party, Interest.Type.CONTROL, "tin")
          .directness(Interest.Directness.UNSPECIFIED)
          .build());
    }
    return Told.of(things, claims);
  }

  private static Interest.Builder claim(
      String name, String party, Interest.Type type, String subject) {
    return Told.interest(name, id(party), type, id(subject)).asOf(Told.on(1));
  }

  private static Quantity share(Random random) {
    return switch (random.nextInt(7)) {
      case 0, 1, 2 -> Told.percent(25);
      case 3, 4 -> Told.percent(50);
      case 5 -> Told.percent(75);
      default -> Quantity.of(Qualifier.OVER, 50, UnitOfMeasure.PERCENT);
    };
  }
}
