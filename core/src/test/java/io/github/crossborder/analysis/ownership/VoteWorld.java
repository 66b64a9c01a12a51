package io.github.crossborder.analysis.ownership;

import java.util.List;

/**
 * Who controls what in one world, by rules K1 to K5: the least relations for one choice of votes
 * and of what is so of all that may be so. Parties are numbers, sets of them bits.
 */
final class VoteWorld {
  /** Whether a world is one, where readings of the specification may differ. */
  enum Standing {
    SURE,
    DISPUTED,
    NONE
  }

  /** What is said of control, apart from its size. */
  enum Sort {
    CONTROL,
    CONSOLIDATION,
    JOINT,
    /** By board, influence or contract. */
    MEANS
  }

  /** Where in the chain it is said to be. */
  enum Place {
    LOWEST,
    NOT_LOWEST,
    ANYWHERE
  }

  /** That somebody controls something. */
  record Said(int by, int of, Sort sort, Place place, boolean firm) {}

  /** Who the parties are, as far as control goes. */
  record Cast(int parties, int persons, int bodies) {
    boolean isPerson(int party) {
      return (persons >> party & 1) > 0;
    }

    boolean isBody(int party) {
      return (bodies >> party & 1) > 0;
    }
  }

  private final Cast cast;
  private final int[][] votes; // of each thing, by holder; null for what nobody holds
  private final List<Said> said;
  private final int[] firmly; // the least relation without board, influence and contract
  private final int[] controlled;
  private final int[] jointly;

  VoteWorld(Cast cast, int[][] votes, List<Said> said) {
    this.cast = cast;
    this.votes = votes;
    this.said = said;
    this.firmly = reach(false);
    boolean means = said.stream().anyMatch(each -> each.sort() == Sort.MEANS);
    this.controlled = means ? reach(true) : firmly;
    this.jointly = joint();
  }

  boolean controls(int party, int subject) {
    return has(controlled[party], subject);
  }

  boolean controlsJointly(int party, int subject) {
    return has(jointly[party], subject);
  }

  /** Returns the votes of a party and of those it controls, in parts. */
  int command(int party, int subject) {
    return votesOf(1 << party | controlled[party], subject);
  }

  int own(int party, int subject) {
    return votes[subject] == null ? 0 : votes[subject][party];
  }

  private static boolean has(int set, int party) {
    return (set >> party & 1) > 0;
  }

  private int votesOf(int set, int subject) {
    int sum = 0;
    if (votes[subject] != null) {
      for (int party = 0; party < cast.parties(); party++) {
        sum += has(set, party) ? votes[subject][party] : 0;
      }
    }
    return sum;
  }

  private int[] reach(boolean means) {
    int[] reach = new int[cast.parties()];
    for (Said each : said) {
      boolean counts = each.sort() == Sort.CONTROL
          || each.sort() == Sort.CONSOLIDATION
          || means && each.sort() == Sort.MEANS;
      reach[each.by()] |= counts ? 1 << each.of() : 0; // K2
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int party = 0; party < reach.length; party++) {
        int now = reach[party];
        for (int other = 0; other < reach.length; other++) {
          now |= has(now, other) ? reach[other] : 0; // K3
          boolean most = votesOf(1 << party | reach[party], other) * 2 > Parts.WHOLE;
          now |=
              most && isOpenTo(party, other, means ? firmly : reach, true) ? 1 << other : 0; // K1
        }
        more |= now != reach[party];
        reach[party] = now;
      }
    }
    return reach;
  }

  /** K5: where another is said to control it, votes are control for those in one chain with it. */
  private boolean isOpenTo(int party, int subject, int[] chain, boolean alone) {
    for (Said each : said) {
      boolean binds = each.of() == subject
          && each.firm()
          && (each.sort() == Sort.CONTROL
              || alone && each.sort() == Sort.JOINT
              || each.sort() == Sort.CONSOLIDATION && cast.isPerson(party));
      int by = each.by();
      if (binds && by != party && !has(chain[by], party) && !has(chain[party], by)) {
        return false;
      }
    }
    return true;
  }

  private int[] joint() {
    int[] joint = controlled.clone();
    for (Said each : said) {
      joint[each.by()] |= each.sort() == Sort.JOINT ? 1 << each.of() : 0;
    }
    for (int party = 0; party < joint.length; party++) {
      for (int thing = 0; thing < joint.length; thing++) {
        boolean half = votes[thing] != null
            && thing != party
            && command(party, thing) * 2 >= Parts.WHOLE
            && isOpenTo(party, thing, firmly, false);
        joint[party] |= half ? 1 << thing : 0;
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int party = 0; party < joint.length; party++) {
        int now = joint[party];
        for (int other = 0; other < joint.length; other++) {
          now |= has(now, other) ? controlled[other] : 0;
          now |= has(controlled[party], other) ? joint[other] : 0;
        }
        more |= now != joint[party];
        joint[party] = now;
      }
    }
    return joint;
  }

  /** K4, and that a person is controlled by nobody. */
  Standing standing() {
    Standing standing = Standing.SURE;
    for (int subject = 0; subject < cast.parties(); subject++) {
      for (int one = 0; one < cast.parties(); one++) {
        if (one != subject && has(controlled[one], subject) && cast.isPerson(subject)) {
          return Standing.NONE;
        }
        for (int other = 0; other < one; other++) {
          boolean both = has(firmly[one], subject) && has(firmly[other], subject);
          boolean apart = !has(firmly[one], other) && !has(firmly[other], one);
          if (both && apart && one != subject && other != subject) {
            return Standing.NONE;
          }
        }
      }
    }
    for (Said each : said) {
      Standing placed = standing(each);
      if (placed.compareTo(standing) > 0) {
        standing = placed;
      }
    }
    return standing;
  }

  private Standing standing(Said each) {
    boolean consolidates = each.sort() == Sort.CONSOLIDATION;
    if (!consolidates && each.sort() != Sort.CONTROL || each.place() == Place.ANYWHERE) {
      return Standing.SURE;
    }
    int below = 0;
    int circle = 0;
    int others = 0;
    for (int other = 0; other < cast.parties(); other++) {
      if (other != each.by() && other != each.of() && has(firmly[other], each.of())) {
        if (!consolidates || isSaidToConsolidate(other, each.of())) {
          others |= 1 << other;
          below |= has(firmly[each.by()], other) ? 1 << other : 0;
          circle |= has(firmly[other], each.by()) ? 1 << other : 0;
        }
      }
    }
    if (each.place() == Place.LOWEST) {
      return below == 0
          ? Standing.SURE
          : (below & ~circle) == 0 ? Standing.DISPUTED : Standing.NONE;
    }
    if (consolidates) {
      return others == 0 || below != 0 ? Standing.SURE : Standing.DISPUTED;
    }
    return below == 0 ? Standing.NONE : (below & ~circle) != 0 ? Standing.SURE : Standing.DISPUTED;
  }

  private boolean isSaidToConsolidate(int party, int subject) {
    return said.stream()
        .anyMatch(each ->
            each.by() == party && each.of() == subject && each.sort() == Sort.CONSOLIDATION);
  }
}
