package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.DatedClaim;
import io.github.crossborder.analysis.holdings.Days;
import io.github.crossborder.analysis.holdings.Line;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one party is told to have in one thing, through time. */
final class Position {
  private final Node party;
  private final List<Line> lines = new ArrayList<>(1);

  Position(Node party) {
    this.party = party;
  }

  Node party() {
    return party;
  }

  List<Line> lines() {
    return lines;
  }

  void add(DatedClaim claim) {
    DatedClaim.Portion portion = claim.portion();
    for (Line line : lines) {
      if (line.portion().equals(portion)) {
        line.claims().add(claim);
        return;
      }
    }
    Line line = new Line(portion);
    line.claims().add(claim);
    lines.add(line);
  }

  /** The claims on one aspect of it. */
  List<DatedClaim> claims(Aspect aspect) {
    List<DatedClaim> claims = new ArrayList<>(1);
    for (Line line : lines) {
      if (line.portion().aspect() == aspect) {
        claims.addAll(line.claims());
      }
    }
    return claims;
  }

  /** Tells when each of its claims begins and ends by what the others tell. */
  void order() {
    for (Line line : lines) {
      if (line.claims().size() > 1) {
        line.order();
        line.handOver();
      }
    }
  }

  /** How much it is of the shares or the votes on a day, if numbers say no more than they say. */
  Interval plainOn(Aspect aspect, long day, boolean continuance) {
    Sum sum = new Sum();
    for (Line line : lines) {
      if (line.portion().aspect() == aspect) {
        sum.add(line.portion(), line.on(day, continuance, true));
      }
    }
    Line.Size size = sum.size();
    return size == null ? Interval.NOTHING : size.size();
  }

  /** What is told of it on the days that are asked about. */
  Holding.Told on(Days asked, boolean continuance) {
    if (asked.isAsTold()) {
      return at(null, continuance);
    }
    Holding.Told told = at(asked.from(), continuance);
    if (asked.from() < asked.to()) {
      turningDays(asked).forEach(day -> told.or(at(day, continuance)));
    }
    return told;
  }

  /** The days, of those that are asked about, from which on something else is told. */
  private SortedSet<Long> turningDays(Days asked) {
    SortedSet<Long> days = new TreeSet<>();
    for (Line line : lines) {
      for (DatedClaim claim : line.claims()) {
        days.add(claim.knownFrom());
        days.add(claim.knownTo() + 1);
        days.add(claim.mayFrom());
        days.add(claim.mayTo() + 1);
        days.add(claim.goesOnFrom());
        days.add(claim.goesOnTo() + 1);
      }
    }
    return days.subSet(asked.from() + 1, asked.to() + 1);
  }

  /** What is told on a day, or without one if all that is told held at one time. */
  private Holding.Told at(@Nullable Long day, boolean continuance) {
    Holding.Told told = new Holding.Told(party);
    Sum shares = new Sum();
    Sum votes = new Sum();
    for (Line line : lines) {
      Aspect aspect = line.portion().aspect();
      if (aspect.isHolding()) {
        Line.Size size = day == null ? line.asTold() : line.on(day, continuance, false);
        (aspect == Aspect.SHARES ? shares : votes).add(line.portion(), size);
      }
      for (DatedClaim claim : line.claims()) {
        tell(told, line, claim, day, continuance);
      }
    }
    Line.Size ofShares = shares.size();
    Line.Size ofVotes = votes.size();
    told.setShares(ofShares == null ? null : ofShares.size(), ofShares != null && ofShares.sure());
    told.setVotes(ofVotes == null ? null : ofVotes.size(), ofVotes != null && ofVotes.sure());
    return told;
  }

  private static void tell(
      Holding.Told told, Line line, DatedClaim claim, @Nullable Long day, boolean continuance) {
    boolean known = day == null ? claim.isSure() && line.isLast(claim) : claim.isKnownOn(day);
    boolean sure = known || (day != null && continuance && claim.goesOnOn(day));
    boolean may = day == null ? line.isLast(claim) : claim.maybeOn(day);
    if (!sure && !may) {
      return;
    }
    if (claim.aspect().isTotal()) {
      told.add(new Holding.StatedTotal((Interest) claim.claim(), sure, claim.size()));
    }
    if (!claim.aspect().isHolding() && !claim.aspect().isTotal()) {
      told.say(claim.aspect(), sure, known, claim.isDirect());
    }
    told.add(claim.claim());
  }

  /** The sum of the classes, and what is told of all of them. */
  private static final class Sum {
    private @Nullable Interval whole;
    private @Nullable Interval classes;
    private boolean sure;

    void add(DatedClaim.Portion portion, Line.@Nullable Size told) {
      if (told == null) {
        return;
      }
      sure = told.sure() && (sure || (whole == null && classes == null));
      if (portion.shareClass().isPresent()) {
        classes = classes == null ? told.size() : classes.plus(told.size());
      } else {
        whole = whole == null ? told.size() : whole.and(told.size());
      }
    }

    Line.@Nullable Size size() {
      if (whole == null) {
        return classes == null ? null : new Line.Size(classes, sure);
      }
      if (classes == null) {
        return new Line.Size(whole, sure);
      }
      return new Line.Size(whole.and(new Interval(classes.low(), ShareEnds.ALL)), sure);
    }
  }
}
