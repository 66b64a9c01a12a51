package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Small books of everything that bears on ownership, as a number draws them, for laws of any book. */
final class MixedBooks extends DrawnBooks {
  /** Those that can be owned. */
  static final List<String> OWNED = List.of("cam", "dun", "eve");

  static final List<String> PARTIES =
      List.of("cam", "dun", "eve", "ada", "ben", "gov", "hid", "con");

  private static final List<Interest.Type> TYPES = List.of(
      Interest.Type.SHAREHOLDING,
      Interest.Type.SHAREHOLDING,
      Interest.Type.SHAREHOLDING,
      Interest.Type.VOTING_RIGHTS,
      Interest.Type.VOTING_RIGHTS,
      Interest.Type.VOTING_RIGHTS,
      Interest.Type.OWNER,
      Interest.Type.CONTROL,
      Interest.Type.CONTROL,
      Interest.Type.CONSOLIDATION,
      VoteWorlds.JOINT_CONTROL,
      Interest.Type.APPOINTMENT_OF_BOARD,
      Interest.Type.RIGHTS_GRANTED_BY_CONTRACT,
      Interest.Type.NOMINEE,
      Interest.Type.FOUNDER);

  private MixedBooks(long seed) {
    super(seed);
  }

  static Told of(long seed) {
    return new MixedBooks(seed).draw();
  }

  private Told draw() {
    List<Entry> things = new ArrayList<>();
    OWNED.forEach(name -> things.add(Told.company(name)));
    things.add(Told.person("ada"));
    things.add(Told.person("ben"));
    things.add(Told.body("gov"));
    things.add(Told.undisclosed("hid"));
    things.add(Group.builder()
        .id(id("con"))
        .description("Some who act as one.")
        .addCitation(Told.CITED)
        .build());
    things.add(Agreement.builder()
        .id(id("sale"))
        .addKind(oneIn(3) ? Agreement.Kind.JOINT_VENTURE : Agreement.Kind.ACQUISITION)
        .addParty(id("cam"), Role.BUYER)
        .addParty(id("ada"), Role.SELLER)
        .addCitation(Told.CITED)
        .build());
    List<Claim> claims = new ArrayList<>();
    int number = 2 + random.nextInt(7);
    while (claims.size() < number) {
      claims.add(claim("c" + claims.size()));
    }
    return Told.of(things, claims);
  }

  private Claim claim(String name) {
    return switch (random.nextInt(14)) {
      case 0 -> transfer(name);
      case 1 -> event(name);
      case 2 -> oneIn(3) ? absence(name) : interest(name);
      case 3 -> oneIn(2) ? member(name) : interest(name);
      default -> interest(name);
    };
  }

  private List<Citation> cited() {
    return List.of(Told.cited(
        oneIn(6) ? any(List.of(Certainty.HEDGED, Certainty.RUMOURED)) : Certainty.STATED));
  }

  private Claim interest(String name) {
    String subject = any(OWNED);
    String party = any(PARTIES);
    while (party.equals(subject)) {
      party = any(PARTIES);
    }
    Interest.Type type = any(TYPES);
    Interest.Builder claim = Told.interest(name, id(party), type, id(subject));
    claim.citations(cited());
    claim.directness(
        oneIn(3)
            ? any(List.of(Directness.INDIRECT, Directness.AGGREGATE, Directness.UNSPECIFIED))
            : Directness.DIRECT);
    if (TYPES.indexOf(type) < 7 && !oneIn(8)) {
      claim.share(share());
      if (oneIn(10)) {
        claim.shareOf(any(List.of(ShareOf.EXCLUDING_TREASURY, ShareOf.FULLY_DILUTED)));
      }
    }
    if (oneIn(2)) {
      claim.validity(Period.since(Told.on(1)));
    } else {
      ToldDays.any(random, claim);
    }
    if (oneIn(12)) {
      claim.under(id("sale"));
    }
    if (oneIn(20)) {
      claim.rank(any(List.of(Claim.Rank.DEPRECATED, Claim.Rank.PREFERRED)));
    }
    return claim.build();
  }

  private Quantity share() {
    long percent = any(List.of(10L, 25L, 30L, 40L, 50L, 51L, 60L, 75L, 100L));
    return switch (random.nextInt(7)) {
      case 0 -> Quantity.atLeast(percent, UnitOfMeasure.PERCENT);
      case 1 -> Quantity.of(Qualifier.OVER, percent - 1, UnitOfMeasure.PERCENT);
      case 2 -> Quantity.plain(percent, 0, UnitOfMeasure.PERCENT);
      case 3 ->
        Quantity.between(
            Quantity.over(percent / 2, UnitOfMeasure.PERCENT),
            Quantity.atMost(percent, UnitOfMeasure.PERCENT));
      default -> Told.percent(percent);
    };
  }

  private Claim member(String name) {
    return Told.interest(
            name, id(any(List.of("ada", "ben", "dun"))), Interest.Type.MEMBER, id("con"))
        .validity(Period.since(Told.on(1)))
        .citations(cited())
        .build();
  }

  private Claim absence(String name) {
    return Absence.builder()
        .id(id(name))
        .subject(id(any(OWNED)))
        .addType(any(List.of(
            Interest.Type.CONTROL, Interest.Type.CONSOLIDATION, Interest.Type.VOTING_RIGHTS)))
        .asOf(Told.on(3))
        .addCitation(Told.CITED)
        .build();
  }

  private Claim transfer(String name) {
    String subject = any(OWNED);
    List<String> others = new ArrayList<>(PARTIES.subList(0, 5));
    others.remove(subject);
    Id from = id(others.remove(random.nextInt(others.size())));
    Transfer.Builder transfer = Transfer.builder()
        .id(id(name))
        .agreement(id("sale"))
        .kind(Transfer.Kind.SHARES)
        .to(id(any(others)))
        .subject(id(subject))
        .issue(any(List.of(Transfer.Issue.values())))
        .citations(cited());
    if (!oneIn(4)) {
      transfer.from(from);
    }
    if (!oneIn(5)) {
      transfer.quantity(share());
    }
    return transfer.build();
  }

  private Claim event(String name) {
    return Event.builder()
        .id(id(name))
        .type(any(List.of(
            Event.Type.COMPLETED,
            Event.Type.COMPLETED,
            Event.Type.SIGNED,
            Event.Type.EFFECTIVE,
            Event.Type.TERMINATED)))
        .addAbout(id("sale"))
        .date(Told.on(1 + random.nextInt(5)))
        .citations(cited())
        .build();
  }
}
