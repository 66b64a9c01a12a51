package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The worlds of {@link GroupBooks}: who is in the group, for whom a nominee votes, and who holds the
 * company beside them and one that nobody names.
 */
final class GroupWorlds {
  static final int CON = 0;
  static final int AMY = 1;
  static final int BO = 2;
  static final int DEE = 3;
  static final int TIN = 4;
  /** A person that nobody names, who may be a member. */
  private static final int ODD = 5;
  /** A company that nobody names. */
  private static final int UNO = 6;

  private static final int PUBLIC = 7;
  private static final int NOBODY = -1;

  private final Told told;
  private final boolean closed;
  private final boolean onlyTwo;
  private final int[] lines = new int[PUBLIC + 1];
  private final int said;
  private final boolean nominee;

  GroupWorlds(Told told, Assumed assumed) {
    this.told = told;
    this.closed = assumed.has(Letter.N);
    this.onlyTwo = told.things().get(CON) instanceof Group group && group.size().isPresent();
    int control = NOBODY;
    boolean forOthers = false;
    for (Claim claim : told.claims()) {
      Interest interest = (Interest) claim;
      int party = GroupBooks.NAMES.indexOf(interest.party().value());
      control = interest.type().equals(Interest.Type.CONTROL) ? party : control;
      forOthers |= interest.type().equals(Interest.Type.NOMINEE);
      lines[party] |= interest.type().equals(Interest.Type.VOTING_RIGHTS) ? Parts.of(interest) : 0;
    }
    this.said = control;
    this.nominee = forOthers;
  }

  /**
   * One world.
   *
   * @param members the persons of the group, as bits
   * @param toldMembers those of them of whom it is told
   * @param votes in tin, by holder
   * @param deeIs whose dee is, and whose the company that nobody names
   * @param bound who is said to control tin, or nobody
   */
  record World(int members, int toldMembers, int[] votes, int deeIs, int unoIs, int bound) {
    /** Returns whom a party consists of: members of the group, else itself. */
    private int self(int party) {
      return party == CON ? members : 1 << party;
    }

    private static boolean has(int set, int party) {
      return party >= 0 && (set >> party & 1) > 0;
    }

    private int companies(int party) {
      int all = self(party);
      for (int round = 0; round < 2; round++) {
        all |= has(all, deeIs) ? 1 << DEE : 0;
        all |= has(all, unoIs) ? 1 << UNO : 0;
      }
      return all;
    }

    int command(int party) {
      int sum = 0;
      int all = companies(party);
      for (int holder = 0; holder < votes.length; holder++) {
        sum += has(all, holder) ? votes[holder] : 0;
      }
      return sum;
    }

    /** K5: one chain with who is said to control; a group and its members are one party. */
    private boolean isOpenTo(int party) {
      return bound == NOBODY
          || isAbove(party, bound)
          || isAbove(bound, party)
          || self(party) == self(bound);
    }

    private boolean isAbove(int one, int other) {
      int below = companies(one);
      int all = self(other);
      return (below & all) == all || one == CON && has(members, other);
    }

    boolean controls(int party) {
      return bound != NOBODY && isInReach(party)
          || command(party) * 2 > Parts.WHOLE && isOpenTo(party);
    }

    private boolean isInReach(int party) {
      return party == bound || has(companies(party) & ~self(party), bound);
    }

    boolean controlsJointly(int party) {
      return controls(party)
          || command(party) * 2 >= Parts.WHOLE && isOpenTo(party)
          || has(toldMembers & members, party) && controls(CON)
          || has(companies(party), DEE) && party != DEE && controlsJointly(DEE);
    }

    /** K4: of two who control it, one controls the other, or they are one party. */
    boolean isOneChain() {
      for (int one = CON; one <= UNO; one++) {
        for (int other = CON; other < one; other++) {
          boolean both = one != TIN && other != TIN && controls(one) && controls(other);
          boolean member = other == CON && has(members, one);
          if (both && !member && !isAbove(one, other) && !isAbove(other, one)) {
            return false;
          }
        }
      }
      return true;
    }
  }

  void each(Consumer<World> seen) {
    for (int members : groups()) {
      for (int dee : List.of(NOBODY, AMY, BO, ODD, UNO)) {
        for (int uno : List.of(NOBODY, AMY, BO, ODD, DEE)) {
          boolean circle = dee == UNO && uno == DEE;
          boolean untold = closed && (isNamed(dee, members) || isNamed(uno, members) || uno == DEE);
          if (!circle && !untold) {
            votes(members, dee, uno, seen);
          }
        }
      }
    }
  }

  /** Whether who holds is of the book, himself or by the group; such have only what is told. */
  private static boolean isNamed(int holder, int members) {
    return holder == AMY || holder == BO || holder >= 0 && (members >> holder & 1) > 0;
  }

  /** Returns each set of persons that may be the group. */
  private List<Integer> groups() {
    int surely = 0;
    for (Claim claim : told.claims()) {
      surely |= Told.isFirm(claim) ? member((Interest) claim) : 0;
    }
    List<Integer> all = new ArrayList<>();
    for (int set : List.of(
        1 << ODD,
        1 << AMY,
        1 << BO,
        1 << AMY | 1 << BO,
        1 << AMY | 1 << ODD,
        1 << BO | 1 << ODD,
        1 << AMY | 1 << BO | 1 << ODD)) {
      boolean size = !onlyTwo || Integer.bitCount(set) == 2;
      if ((set & surely) == surely && size) {
        all.add(set);
      }
    }
    return all;
  }

  private static int member(Interest claim) {
    boolean tells = claim.type().equals(Interest.Type.MEMBER);
    return tells ? 1 << GroupBooks.NAMES.indexOf(claim.party().value()) : 0;
  }

  private int toldMembers() {
    return told.claims().stream().mapToInt(claim -> member((Interest) claim)).sum();
  }

  private void votes(int members, int dee, int uno, Consumer<World> seen) {
    int[] may = new int[PUBLIC + 1];
    for (int holder = 0; holder <= PUBLIC; holder++) {
      boolean none = holder == CON || holder == TIN;
      boolean named = holder <= TIN || (members >> holder & 1) > 0; // a group has what is told
      int free = closed && named ? 1 : Parts.ALL;
      may[holder] = none ? 1 : lines[holder] != 0 ? lines[holder] : free;
      if (closed && (members >> holder & 1) > 0 && lines[CON] != 0 && lines[holder] == 0) {
        may[holder] = Parts.ALL; // what is told of the group is told of them
      }
    }
    for (int[] way : Parts.ways(may)) {
      int between = 0;
      for (int holder = 0; holder < way.length; holder++) {
        between += (members >> holder & 1) > 0 ? way[holder] : 0;
      }
      if (lines[CON] == 0 || (lines[CON] >> between & 1) > 0) {
        show(members, dee, uno, way, seen);
      }
    }
  }

  private void show(int members, int dee, int uno, int[] way, Consumer<World> seen) {
    List<Integer> behind = nominee ? List.of(AMY, BO, ODD, UNO, PUBLIC) : List.of(DEE);
    for (int holder : behind) {
      if (closed && nominee && isNamed(holder, members)) {
        continue;
      }
      int[] votes = way.clone();
      votes[DEE] = 0;
      votes[holder] += way[DEE];
      World world = new World(members, toldMembers(), votes, dee, uno, said);
      if (world.isOneChain()) {
        seen.accept(world);
      }
    }
  }
}
