package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a holding through a vehicle that is told as if it were another: a share that is the product
 * of the holder's share in a company and that company's share, and not said to be INDIRECT.
 *
 * <p>Looks for the two steps behind each holding from whichever end has fewer, the holder's
 * interests or those in the subject; the step from or to the other end is looked up.
 */
final class Holdings {
  private final List<Interest> told = new ArrayList<>();
  private final Numbering<Id> ids = new Numbering<>();
  private int[] parties = new int[16];
  private int[] subjects = new int[16];
  private Groups ofParty = Groups.of(new int[0], 0);
  private Groups inSubject = ofParty;

  void add(Interest interest) {
    if (percent(interest) == null) {
      return;
    }
    int place = told.size();
    if (place == parties.length) {
      parties = Arrays.copyOf(parties, 2 * place);
      subjects = Arrays.copyOf(subjects, 2 * place);
    }
    told.add(interest);
    parties[place] = ids.add(interest.party());
    subjects[place] = ids.add(interest.subject());
  }

  void tell(List<Problem> findings) {
    parties = Arrays.copyOf(parties, told.size());
    subjects = Arrays.copyOf(subjects, told.size());
    int[] bySubject = Groups.of(subjects, ids.size()).items();
    int[] byParty = Groups.of(parties, ids.size()).items();
    ofParty = Groups.of(parties, ids.size(), bySubject); // each party's by subject
    inSubject = Groups.of(subjects, ids.size(), byParty);
    for (int holding = 0; holding < told.size(); holding++) {
      int vehicle = isSaidToBeDirect(told.get(holding)) ? vehicle(holding) : Numbering.ABSENT;
      if (vehicle != Numbering.ABSENT) {
        findings.add(finding(told.get(holding), ids.key(vehicle)));
      }
    }
  }

  private static boolean isSaidToBeDirect(Interest holding) {
    return holding.directness() != Interest.Directness.INDIRECT
        && holding.directness() != Interest.Directness.AGGREGATE;
  }

  /** The company through which a holding seems to be held, or -1. */
  private int vehicle(int holding) {
    int party = parties[holding];
    int subject = subjects[holding];
    boolean fromHolder = ofParty.size(party) <= inSubject.size(subject);
    Groups near = fromHolder ? ofParty : inSubject;
    Groups far = fromHolder ? inSubject : ofParty;
    int[] nearEnds = fromHolder ? subjects : parties;
    int[] farEnds = fromHolder ? parties : subjects;
    int nearGroup = fromHolder ? party : subject;
    int farGroup = fromHolder ? subject : party;
    int next;
    for (int i = near.start(nearGroup); i < near.end(nearGroup); i = next) {
      int vehicle = nearEnds[near.item(i)];
      next = firstOf(vehicle + 1, near, nearGroup, nearEnds);
      int first = firstOf(vehicle, far, farGroup, farEnds);
      for (int j = first; j < far.end(farGroup) && farEnds[far.item(j)] == vehicle; j++) {
        for (int step = i; step < next; step++) {
          if (isProduct(told.get(holding), told.get(near.item(step)), told.get(far.item(j)))) {
            return vehicle;
          }
        }
      }
    }
    return Numbering.ABSENT;
  }

  /** Where the steps from or to a vehicle begin or would begin, among those of a group. */
  private static int firstOf(int vehicle, Groups steps, int group, int[] ends) {
    int low = steps.start(group);
    int high = steps.end(group);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[steps.item(middle)] < vehicle) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Problem finding(Interest holding, Id vehicle) {
    return Forms.finding(
        BookRule.HOLDING_THROUGH_VEHICLE,
        holding,
        "directness",
        holding.share().orElseThrow() + " is what " + holding.party() + " has through " + vehicle
            + "; make it INDIRECT if a source states it, leave it out if it was computed");
  }

  private static boolean isProduct(Interest holding, Interest one, Interest other) {
    BigDecimal share = percent(holding);
    BigDecimal first = percent(one);
    BigDecimal second = percent(other);
    return share != null
        && first != null
        && second != null
        && holding.type().equals(one.type())
        && holding.type().equals(other.type())
        && first.multiply(second).compareTo(share.movePointRight(2)) == 0;
  }

  /** The share of a holding, if it is a percentage other than nothing without more or less. */
  private static @Nullable BigDecimal percent(Interest interest) {
    Quantity share = interest.share().orElse(null);
    if (share == null
        || (share.qualifier() != Qualifier.EXACT && share.qualifier() != Qualifier.PLAIN)
        || !share.unit().equals(UnitOfMeasure.PERCENT)) {
      return null;
    }
    return share.amount().filter(amount -> amount.signum() > 0).orElse(null);
  }
}
