package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.analysis.ownership.VoteWorld.Cast;
import io.github.crossborder.analysis.ownership.VoteWorld.Place;
import io.github.crossborder.analysis.ownership.VoteWorld.Said;
import io.github.crossborder.analysis.ownership.VoteWorld.Sort;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.UndisclosedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The worlds of control that a book allows on a day of which all its claims are known: each way in
 * which the votes of each thing may lie, in quarters, with one company that nobody names and a
 * public that controls nothing; each choice of what may be so; each identity of who is undisclosed.
 */
final class VoteWorlds {
  static final Set<Interest.Type> SHARES = Set.of(Interest.Type.SHAREHOLDING, Interest.Type.OWNER);
  private static final Set<Interest.Type> MEANS = Set.of(
      Interest.Type.APPOINTMENT_OF_BOARD,
      Interest.Type.OTHER_INFLUENCE_OR_CONTROL,
      Interest.Type.RIGHTS_GRANTED_BY_CONTRACT);
  static final Interest.Type JOINT_CONTROL = new Interest.Type("joint-control");

  private final Told told;
  private final Assumed assumed;
  private final boolean onlyTold;
  private final int named;
  private final int untold; // the company that nobody names; after it comes the public
  private final Cast cast;
  private final List<Interest> interests = new ArrayList<>();

  /** @param onlyTold whether nobody holds more than is told, as "as far as told" has it */
  VoteWorlds(Told told, Assumed assumed, boolean onlyTold) {
    this.told = told;
    this.assumed = assumed;
    this.onlyTold = onlyTold;
    this.named = told.things().size();
    this.untold = named;
    int persons = 0;
    int bodies = 0;
    for (int party = 0; party < named; party++) {
      persons |= told.things().get(party) instanceof Person ? 1 << party : 0;
      bodies |= told.things().get(party) instanceof PublicBody ? 1 << party : 0;
    }
    this.cast = new Cast(named + 1, persons, bodies);
    for (Claim claim : told.claims()) {
      if (claim instanceof Interest interest && claim.rank() != Claim.Rank.DEPRECATED) {
        interests.add(interest);
      }
    }
  }

  /** One identity of each party, and the ways in which the votes of each thing may lie. */
  record Frame(int[] who, List<List<int[]>> ways) {
    long count() {
      return ways.stream().mapToLong(List::size).reduce(1, (all, some) -> all * some);
    }
  }

  /** A world, and who each party of the book is in it. */
  record Seen(VoteWorld world, int[] who) {}

  int number(Id party) {
    for (int i = 0; i < named; i++) {
      if (told.things().get(i).id().equals(party)) {
        return i;
      }
    }
    throw new IllegalArgumentException(party.toString());
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int[] who : identities()) {
      List<List<int[]>> ways = new ArrayList<>();
      for (int thing = 0; thing <= named; thing++) {
        ways.add(waysOf(thing, who));
      }
      frames.add(new Frame(who, ways));
    }
    return frames;
  }

  /** Returns how many worlds there are to try. */
  long count() {
    long ways = frames().stream().mapToLong(Frame::count).sum();
    return ways << optional().size();
  }

  private List<int[]> identities() {
    int[] oneself = new int[named];
    int hidden = -1;
    for (int i = 0; i < named; i++) {
      oneself[i] = i;
      hidden = told.things().get(i) instanceof UndisclosedParty ? i : hidden;
    }
    List<int[]> all = new ArrayList<>(List.of(oneself));
    for (int i = 0; hidden >= 0 && !onlyTold && i <= named; i++) {
      if (i != hidden && !holdsIn(hidden, i)) {
        int[] other = oneself.clone();
        other[hidden] = i;
        all.add(other);
      }
    }
    return all;
  }

  private boolean holdsIn(int party, int subject) {
    return interests.stream()
        .anyMatch(each -> number(each.party()) == party && number(each.subject()) == subject);
  }

  // The ways in which votes may lie.

  private List<int[]> waysOf(int thing, int[] who) {
    if (thing == untold) {
      return waysOfUntold(who);
    }
    if (cast.isPerson(thing) || who[thing] != thing || isHidden(thing)) {
      List<int[]> none = new ArrayList<>();
      none.add(null);
      return none;
    }
    boolean direct = assumed.has(Letter.D);
    boolean directVotes =
        direct && !Parts.ways(lines(thing, who, true, false, true)).isEmpty();
    boolean directShares =
        direct && !Parts.ways(lines(thing, who, false, true, true)).isEmpty();
    if (assumed.has(Letter.V)) {
      int[] both = lines(thing, who, true, false, directVotes);
      int[] shares = lines(thing, who, false, true, directShares);
      for (int i = 0; i < both.length; i++) {
        boolean toldVotes = isTold(i, thing, who, true, directVotes);
        both[i] = met(both[i], shares[i], toldVotes, isTold(i, thing, who, false, directShares));
      }
      List<int[]> ways = Parts.ways(both);
      if (!ways.isEmpty()) {
        return ways;
      }
    }
    return Parts.ways(lines(thing, who, true, false, directVotes));
  }

  /** What holders have where votes follow shares: what is told of either; nothing told is open. */
  private int met(int votes, int shares, boolean toldVotes, boolean toldShares) {
    boolean closed = onlyTold || assumed.has(Letter.N);
    if (!closed || toldVotes && toldShares) {
      return votes & shares;
    }
    return toldVotes ? votes : toldShares ? shares : votes | shares;
  }

  private boolean isTold(int holder, int thing, int[] who, boolean votes, boolean direct) {
    return interests.stream()
        .anyMatch(each -> isOf(each, votes, !votes)
            && isSurelyItsOwn(each, direct)
            && number(each.subject()) == thing
            && who[number(each.party())] == holder);
  }

  private static boolean isOf(Interest claim, boolean votes, boolean shares) {
    return votes && claim.type().equals(Interest.Type.VOTING_RIGHTS)
        || shares && SHARES.contains(claim.type());
  }

  private static boolean isSurelyItsOwn(Interest claim, boolean direct) {
    return Told.isFirm(claim)
        && (claim.directness() == Interest.Directness.DIRECT
            || direct && claim.directness() == Interest.Directness.UNSPECIFIED);
  }

  private boolean isHidden(int party) {
    return party < named && told.things().get(party) instanceof UndisclosedParty;
  }

  /** What each holder of a thing may have: a bit for each number of parts. */
  private int[] lines(int thing, int[] who, boolean votes, boolean shares, boolean direct) {
    int[] lines = new int[named + 2];
    for (int holder = 0; holder < lines.length; holder++) {
      boolean closed = (onlyTold || assumed.has(Letter.N)) && holder < untold;
      boolean barred = cast.isBody(thing) && !cast.isBody(holder) && holder <= untold;
      boolean unrelated = onlyTold && holder == untold || isHidden(holder) && who[holder] != holder;
      lines[holder] = closed || barred || unrelated || holder == thing ? 1 : Parts.ALL;
    }
    int toldSurely = 0;
    for (int party = 0; party < named; party++) {
      int firm = Parts.ALL;
      int hull = 0;
      int perhaps = 0;
      for (Interest each : interests) {
        boolean itself = each.directness() == Interest.Directness.DIRECT
            || each.directness() == Interest.Directness.UNSPECIFIED;
        if (isOf(each, votes, shares)
            && itself
            && number(each.party()) == party
            && number(each.subject()) == thing) {
          boolean sure = isSurelyItsOwn(each, direct);
          firm &= sure ? Parts.of(each) : Parts.ALL;
          hull |= sure ? Parts.of(each) : 0;
          perhaps |= Parts.of(each);
        }
      }
      int holder = who[party];
      if (hull != 0) {
        int line = firm != 0 ? firm : Parts.between(hull);
        boolean told = (toldSurely >> holder & 1) > 0;
        lines[holder] = told ? lines[holder] & line : line;
        toldSurely |= 1 << holder;
      } else if ((toldSurely >> holder & 1) == 0) {
        lines[holder] |= perhaps;
      }
    }
    return lines;
  }

  /** The unnamed company is the public's, one party's, or two parties' by halves. */
  private List<int[]> waysOfUntold(int[] who) {
    List<int[]> ways = new ArrayList<>();
    int open = named + 1;
    int[] publics = new int[named + 2];
    publics[open] = Parts.WHOLE;
    ways.add(publics);
    for (int one = 0; one < named && !onlyTold && !assumed.has(Letter.N); one++) {
      for (int other = one; other <= open; other++) {
        boolean counts = who[one] == one && other != untold && !isHidden(one) && !isHidden(other);
        if (counts && other != open) {
          int[] way = new int[named + 2];
          way[one] += Parts.WHOLE / 2;
          way[other] += Parts.WHOLE / 2;
          ways.add(way);
        }
      }
    }
    return ways;
  }

  // What is said.

  private List<Interest> optional() {
    return interests.stream()
        .filter(each -> sort(each) != null && (!Told.isFirm(each) || sort(each) == Sort.MEANS))
        .filter(each -> !onlyTold)
        .toList();
  }

  private static Sort sort(Interest claim) {
    if (claim.type().equals(Interest.Type.CONTROL)) {
      return Sort.CONTROL;
    }
    if (claim.type().equals(Interest.Type.CONSOLIDATION)) {
      return Sort.CONSOLIDATION;
    }
    return claim.type().equals(JOINT_CONTROL)
        ? Sort.JOINT
        : MEANS.contains(claim.type()) ? Sort.MEANS : null;
  }

  private Said said(Interest claim, int[] who) {
    Place place = switch (claim.directness()) {
      case DIRECT -> Place.LOWEST;
      case INDIRECT -> Place.NOT_LOWEST;
      default -> Place.ANYWHERE;
    };
    return new Said(
        who[number(claim.party())],
        number(claim.subject()),
        sort(claim),
        place,
        Told.isFirm(claim));
  }

  /** Shows each world that no reading of the specification refuses, and whether each allows it. */
  void each(Consumer<Seen> sure, Consumer<Seen> disputed) {
    List<Interest> optional = optional();
    List<Interest> firm = interests.stream()
        .filter(each -> sort(each) != null && sort(each) != Sort.MEANS && Told.isFirm(each))
        .toList();
    for (Frame frame : frames()) {
      for (int chosen = 0; chosen < 1 << optional.size(); chosen++) {
        List<Said> said = new ArrayList<>();
        firm.forEach(each -> said.add(said(each, frame.who())));
        for (int i = 0; i < optional.size(); i++) {
          if ((chosen >> i & 1) > 0) {
            said.add(said(optional.get(i), frame.who()));
          }
        }
        worlds(frame, said, new int[named + 1][], 0, sure, disputed);
      }
    }
  }

  private void worlds(
      Frame frame,
      List<Said> said,
      int[][] votes,
      int thing,
      Consumer<Seen> sure,
      Consumer<Seen> disputed) {
    if (thing <= named) {
      for (int[] way : frame.ways().get(thing)) {
        votes[thing] = way;
        worlds(frame, said, votes, thing + 1, sure, disputed);
      }
      return;
    }
    VoteWorld world = new VoteWorld(cast, votes.clone(), List.copyOf(said));
    VoteWorld.Standing standing =
        agrees(world, frame.who()) ? world.standing() : VoteWorld.Standing.NONE;
    if (standing == VoteWorld.Standing.SURE) {
      sure.accept(new Seen(world, frame.who()));
    } else if (standing == VoteWorld.Standing.DISPUTED) {
      disputed.accept(new Seen(world, frame.who()));
    }
  }

  /** Whether totals of votes are as stated, and nobody controls what is said to be free. */
  private boolean agrees(VoteWorld world, int[] who) {
    for (Interest each : interests) {
      boolean total = each.directness() == Interest.Directness.AGGREGATE;
      boolean through = each.directness() == Interest.Directness.INDIRECT;
      if (each.type().equals(Interest.Type.VOTING_RIGHTS)
          && Told.isFirm(each)
          && (total || through)) {
        int party = who[number(each.party())];
        int subject = number(each.subject());
        int parts = world.command(party, subject) - (through ? world.own(party, subject) : 0);
        if ((Parts.of(each) >> parts & 1) == 0) {
          return false;
        }
      }
    }
    for (Claim claim : told.claims()) {
      if (claim instanceof Absence absence && !isAbsent(world, absence)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbsent(VoteWorld world, Absence absence) {
    int subject = number(absence.subject());
    for (int party = 0; party <= named; party++) {
      boolean controls = party != subject && world.controls(party, subject);
      boolean barred = absence.types().contains(Interest.Type.CONTROL)
          || absence.types().contains(Interest.Type.CONSOLIDATION) && !cast.isPerson(party);
      if (controls && barred) {
        return false;
      }
    }
    return true;
  }
}
