package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.ToldSale.NOBODY;
import static io.github.crossborder.analysis.ownership.ToldSale.TOY;

import io.github.crossborder.analysis.ownership.ToldSale.Effect;
import io.github.crossborder.analysis.ownership.ToldSale.Lot;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The worlds of a sale, by part 3: each way in which what it moves may have left the giver and those
 * below it, and have come to the receiver and those below it, where all else goes on.
 */
final class SaleWorlds {
  private final ToldSale told;
  private final int parties = ToldSale.NAMES.size();

  SaleWorlds(ToldSale told) {
    this.told = told;
  }

  /** Shows who holds what of whom on the day of the sale and after it, in each world. */
  void after(Consumer<ShareWorld> seen) {
    before(new int[parties], 1, 0, parts -> {
      double[] held = percent(parts);
      if (told.effect() != Effect.DONE) {
        show(held, seen);
      }
      if (told.effect() == Effect.NOT) {
        return;
      }
      for (List<Lot> lots : lots()) {
        List<List<Lot>> orders = new ArrayList<>(List.of(lots));
        if (lots.size() == 2 && lots.get(0).issue() != lots.get(1).issue()) {
          orders.add(List.of(lots.get(1), lots.get(0)));
        }
        orders.forEach(order -> move(order, held, moved -> show(moved, seen)));
      }
    });
  }

  /** Shows who holds what before the sale. */
  void before(Consumer<ShareWorld> seen) {
    before(new int[parties], 1, 0, parts -> show(percent(parts), seen));
  }

  private static double[] percent(int[] parts) {
    double[] percent = new double[parts.length];
    for (int party = 0; party < parts.length; party++) {
      percent[party] = Parts.percent(parts[party]);
    }
    return percent;
  }

  private void show(double[] held, Consumer<ShareWorld> seen) {
    double[][] shares = new double[parties][parties];
    shares[TOY] = held;
    shares[ToldSale.VEH][ToldSale.PAR] = Parts.percent(told.part()[0]);
    shares[ToldSale.BID][ToldSale.BUY] = Parts.percent(told.part()[1]);
    seen.accept(new ShareWorld(parties, shares));
  }

  private void before(int[] parts, int party, int sum, Consumer<int[]> seen) {
    if (party == parties) {
      seen.accept(parts);
      return;
    }
    int may = Math.max(1, told.before()[party]);
    for (int size = 0; size + sum <= Parts.WHOLE; size++) {
      if ((may >> size & 1) > 0) {
        parts[party] = size;
        before(parts, party + 1, sum + size, seen);
      }
    }
  }

  /** 3.5: lots of one giver may be one, the largest. */
  private List<List<Lot>> lots() {
    List<List<Lot>> all = new ArrayList<>(List.of(told.lots()));
    if (told.lots().size() == 2
        && told.lots().get(0).from() == told.lots().get(1).from()
        && told.lots().get(0).to() == told.lots().get(1).to()) {
      Lot one = told.lots().get(0);
      Lot other = told.lots().get(1);
      all.add(List.of(one.parts() >= other.parts() ? one : other));
    }
    return all;
  }

  private void move(List<Lot> lots, double[] held, Consumer<double[]> seen) {
    if (lots.isEmpty()) {
      seen.accept(held);
      return;
    }
    Lot lot = lots.get(0);
    if (lots.size() > 1 && lots.stream().allMatch(each -> each.issue() == Transfer.Issue.NEW)) {
      issueTogether(lots, held, seen);
      return;
    }
    Consumer<double[]> next = moved -> move(lots.subList(1, lots.size()), moved, seen);
    boolean anybody = lot.from() == NOBODY || lot.from() == TOY;
    if (lot.issue() == Transfer.Issue.NEW || anybody && lot.issue() == Transfer.Issue.UNSPECIFIED) {
      issue(lot, held, next);
    }
    if (lot.issue() == Transfer.Issue.EXISTING
        || lot.issue() == Transfer.Issue.UNSPECIFIED && lot.from() != TOY
        || lot.issue() == Transfer.Issue.UNSPECIFIED && anybody) {
      give(lot, held, next);
    }
  }

  /** New shares: all others have a smaller part of more. */
  private void issue(Lot lot, double[] held, Consumer<double[]> seen) {
    double percent = Parts.percent(lot.parts());
    double least = lot.of() == ShareOf.ISSUED ? percent / 100 : percent / (100 + percent);
    for (double part : new double[] {least, percent / 100}) {
      issue(List.of(lot), new double[] {part}, held, seen);
    }
  }

  /** The new shares of one day, each told of what was before all of them, or is after. */
  private void issueTogether(List<Lot> lots, double[] held, Consumer<double[]> seen) {
    for (int old = 0; old < 1 << lots.size(); old++) {
      double ofNew = 0;
      double ofOld = 0;
      boolean exact = false;
      for (int i = 0; i < lots.size(); i++) {
        boolean before = (old >> i & 1) > 0;
        exact |= before && lots.get(i).of() == ShareOf.ISSUED;
        ofOld += before ? lots.get(i).parts() / 4.0 : 0;
        ofNew += before ? 0 : lots.get(i).parts() / 4.0;
      }
      if (!exact && ofNew <= 1) {
        double[] parts = new double[lots.size()];
        for (int i = 0; i < parts.length; i++) {
          boolean before = (old >> i & 1) > 0;
          parts[i] = lots.get(i).parts() / 4.0 * (before ? (1 - ofNew) / (1 + ofOld) : 1);
        }
        issue(lots, parts, held, seen);
      }
    }
  }

  private void issue(List<Lot> lots, double[] parts, double[] held, Consumer<double[]> seen) {
    double left = 1;
    for (double part : parts) {
      left -= part;
    }
    double[] moved = held.clone();
    for (int party = 0; party < parties; party++) {
      moved[party] *= left;
    }
    for (int i = 0; i < parts.length; i++) {
      moved[lots.get(i).to()] += 100 * parts[i];
    }
    seen.accept(moved);
  }

  private void give(Lot lot, double[] held, Consumer<double[]> seen) {
    List<Integer> givers = new ArrayList<>();
    List<Integer> receivers = new ArrayList<>();
    for (int party = 1; party < parties; party++) {
      boolean anybody = (lot.from() == NOBODY || lot.from() == TOY) && told.before()[party] > 0;
      boolean below = told.isBelow(party, lot.from()) && told.before()[party] > 0;
      if (party != lot.to() && (party == lot.from() || below || anybody)) {
        givers.add(party);
      }
      boolean belowReceiver = told.isBelow(party, lot.to()) && told.before()[party] > 0;
      if (party != lot.from() && (party == lot.to() || belowReceiver)) {
        receivers.add(party);
      }
    }
    double percent = Parts.percent(lot.parts());
    boolean untold = lot.from() <= 0 || told.before()[lot.from()] == 0;
    take(givers, percent, held, untold, given -> {
      double kept = 0;
      for (double part : given) {
        kept += part;
      }
      if (kept + percent <= 100 + 1e-9) {
        put(receivers, percent, given, seen);
      }
    });
  }

  /** Takes quarters from some; what an untold giver had need not be told. */
  private void take(
      List<Integer> givers,
      double percent,
      double[] held,
      boolean untold,
      Consumer<double[]> seen) {
    if (givers.isEmpty() || percent == 0) {
      if (percent == 0 || untold) {
        seen.accept(held);
      }
      return;
    }
    for (double part = 0; part <= Math.min(percent, held[givers.get(0)]); part += 25) {
      double[] less = held.clone();
      less[givers.get(0)] -= part;
      take(givers.subList(1, givers.size()), percent - part, less, untold, seen);
    }
  }

  private void put(
      List<Integer> receivers, double percent, double[] held, Consumer<double[]> seen) {
    if (receivers.isEmpty()) {
      if (percent == 0) {
        seen.accept(held);
      }
      return;
    }
    for (double part = 0; part <= percent; part += 25) {
      double[] more = held.clone();
      more[receivers.get(0)] += part;
      put(receivers.subList(1, receivers.size()), percent - part, more, seen);
    }
  }
}
