package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is told of a sale of shares in one thing: who held what before, who is below whom, what was
 * to change hands, and how far the sale got. Parties are numbers in {@link #NAMES}.
 *
 * @param before the quarters that each may have held before, as bits; 0 where nothing is told
 * @param part how much of its vehicle the giver has, and how much of its own the receiver
 * @param since whether lines are told by their start, else of one day
 */
record ToldSale(int[] before, int[] part, List<Lot> lots, Effect effect, int way, boolean since) {
  static final int TOY = 0;
  static final int PAR = 1;
  static final int VEH = 2;
  static final int BUY = 3;
  static final int BID = 4;
  static final int ANA = 5;
  static final int NOBODY = -1;
  static final List<String> NAMES = List.of("toy", "par", "veh", "buy", "bid", "ana");
  /** The day on which the sale completes, if it does. */
  static final int DAY = 3;

  /** Whether the sale took effect. */
  enum Effect {
    DONE,
    MAY_BE,
    NOT
  }

  /** A part of it. */
  record Lot(int from, int to, int parts, Transfer.Issue issue, ShareOf of) {}

  static Id party(int number) {
    return id(NAMES.get(number));
  }

  static ToldSale of(long seed) {
    Random random = new Random(seed);
    int[] before = new int[NAMES.size()];
    for (int party = PAR; party <= ANA; party++) {
      before[party] = random.nextInt(3) == 0 ? 0 : size(random);
    }
    int[] part = {part(random), part(random)};
    before[VEH] = part[0] == 0 ? 0 : before[VEH];
    before[BID] = part[1] == 0 ? 0 : before[BID];
    if (random.nextInt(4) > 0 && before[PAR] == 0) {
      before[PAR] = size(random);
    }
    List<Lot> lots = new ArrayList<>(List.of(lot(random)));
    if (random.nextInt(4) == 0) {
      Lot first = lots.get(0);
      boolean same = random.nextBoolean() || first.issue() == Transfer.Issue.NEW;
      lots.add(new Lot(same ? first.from() : ANA, BUY, 1, first.issue(), first.of()));
    }
    Effect effect =
        random.nextInt(3) > 0 ? Effect.DONE : random.nextInt(3) > 0 ? Effect.MAY_BE : Effect.NOT;
    return new ToldSale(before, part, lots, effect, random.nextInt(3), random.nextBoolean());
  }

  private static int size(Random random) {
    return random.nextInt(4) == 0 ? 0b0110 : 1 << 1 + random.nextInt(3);
  }

  private static int part(Random random) {
    return List.of(0, 0, 2, 3, 4).get(random.nextInt(5));
  }

  private static Lot lot(Random random) {
    int[][] ways = {
      {PAR, BUY},
      {PAR, BUY},
      {PAR, BUY},
      {PAR, BUY},
      {PAR, VEH},
      {VEH, PAR},
      {NOBODY, BUY},
      {TOY, BUY}
    };
    int[] way = ways[random.nextInt(ways.length)];
    Transfer.Issue issue = switch (random.nextInt(4)) {
      case 0 -> Transfer.Issue.NEW;
      case 1 -> Transfer.Issue.UNSPECIFIED;
      default -> Transfer.Issue.EXISTING;
    };
    ShareOf of = random.nextBoolean() ? ShareOf.ISSUED : ShareOf.UNSPECIFIED;
    boolean fresh = issue == Transfer.Issue.NEW;
    return new Lot(
        fresh ? (random.nextBoolean() ? TOY : NOBODY) : way[0],
        fresh ? BUY : way[1],
        1 + random.nextInt(2),
        way[0] == TOY && !fresh ? Transfer.Issue.UNSPECIFIED : issue,
        of);
  }

  /** Whether one is told to be below another, with a part of it. */
  boolean isBelow(int one, int other) {
    return one == VEH && other == PAR && part[0] > 0 || one == BID && other == BUY && part[1] > 0;
  }

  Told told() {
    List<Entry> things = new ArrayList<>();
    NAMES.forEach(name -> things.add(Told.company(name)));
    things.add(Agreement.builder()
        .id(id("sale"))
        .addKind(Agreement.Kind.ACQUISITION)
        .addParty(party(BUY), Role.BUYER)
        .addParty(party(PAR), Role.SELLER)
        .addCitation(Told.CITED)
        .build());
    List<Claim> claims = new ArrayList<>();
    for (int party = PAR; party <= ANA; party++) {
      if (before[party] > 0) {
        claims.add(line(party));
      }
    }
    for (int i = 0; i < 2; i++) {
      if (part[i] > 0) {
        claims.add(Told.interest(
                "below-" + i,
                party(i == 0 ? PAR : BUY),
                Interest.Type.SHAREHOLDING,
                party(i == 0 ? VEH : BID))
            .share(Told.percent(Parts.percent(part[i])))
            .validity(Period.since(Told.on(1)))
            .build());
      }
    }
    for (int i = 0; i < lots.size(); i++) {
      claims.add(transfer(i));
    }
    event(claims);
    return Told.of(things, claims);
  }

  private Claim line(int party) {
    int low = Integer.numberOfTrailingZeros(before[party]);
    int high = 31 - Integer.numberOfLeadingZeros(before[party]);
    Interest.Builder line = Told.interest(
            "line-" + NAMES.get(party), party(party), Interest.Type.SHAREHOLDING, party(TOY))
        .share(
            low == high
                ? Told.percent(Parts.percent(low))
                : Quantity.between(Parts.percent(low), Parts.percent(high), UnitOfMeasure.PERCENT));
    return since
        ? line.validity(Period.startingAt(Told.on(1))).build()
        : line.asOf(Told.on(2)).build();
  }

  private Claim transfer(int number) {
    Lot lot = lots.get(number);
    Transfer.Builder transfer = Transfer.builder()
        .id(id("lot-" + number))
        .agreement(id("sale"))
        .kind(Transfer.Kind.SHARES)
        .to(party(lot.to()))
        .subject(party(TOY))
        .issue(lot.issue())
        .shareOf(lot.of())
        .quantity(Told.percent(Parts.percent(lot.parts())))
        .addCitation(Told.CITED);
    if (lot.from() != NOBODY) {
      transfer.from(party(lot.from()));
    }
    if (effect == Effect.MAY_BE && way == 1) {
      transfer.contingent(true);
    }
    if (effect == Effect.MAY_BE && way == 2) {
      transfer.citations(List.of(Told.cited(Certainty.HEDGED)));
    }
    return transfer.build();
  }

  private void event(List<Claim> claims) {
    boolean completed = effect != Effect.NOT;
    Event.Builder event = Event.builder()
        .id(id("step"))
        .type(completed ? Event.Type.COMPLETED : Event.Type.SIGNED)
        .addAbout(id("sale"))
        .date(Told.on(DAY))
        .addCitation(Told.CITED);
    if (effect == Effect.MAY_BE && way == 0) {
      event.citations(List.of(Told.cited(Certainty.RUMOURED)));
    }
    claims.add(event.build());
  }

  @Override
  public String toString() {
    return told().toString();
  }
}
