package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.DatedClaim;
import io.github.crossborder.analysis.holdings.Effects;
import io.github.crossborder.analysis.holdings.Line;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What transfers of the shares in one thing leave of the holdings told before: what the giver had less
 * what it gave, what the receiver had and what it got, and of new shares less of all others. What is
 * told of a holding for the day of the transfer or a later one, or under its agreement, goes before.
 *
 * <p>Giver and receiver mean the party itself or through others. So where somebody whom others hold
 * has shares too, how much each of them gave or got is open.
 */
final class ShareTransfers {
  private static final long MOST_WORK = 2_000_000;

  private final OwnershipGraph graph;
  private final Node subject;
  private final Effects effects;
  private final List<Position> positions;
  private final Assumptions assumptions;
  private final Map<Node, Position> byParty = new HashMap<>();
  private boolean isOpen;

  ShareTransfers(
      OwnershipGraph graph,
      Node subject,
      Effects effects,
      List<Position> positions,
      Assumptions assumptions) {
    this.graph = graph;
    this.subject = subject;
    this.effects = effects;
    this.positions = positions;
    positions.forEach(position -> byParty.put(position.party(), position));
    this.assumptions = assumptions;
  }

  /** Whether a transfer may move shares in a thing that is told. */
  static boolean isOfShares(Transfer transfer) {
    Transfer.Kind kind = transfer.kind();
    return transfer.rank() != Claim.Rank.DEPRECATED
        && transfer.subject().isPresent()
        && (kind.equals(Transfer.Kind.SHARES)
            || kind.equals(Transfer.Kind.BUSINESS)
            || kind.equals(Transfer.Kind.ASSETS)
            || kind.equals(Transfer.Kind.OPTION));
  }

  /** Lots of one giver and receiver on one day, which may be parts of each other. */
  private record Lots(Key key, List<Transfer> told, Interval size, boolean sure) {
    Transfer first() {
      return told.get(0);
    }

    boolean mayBeNew(Node subject) {
      Transfer.Issue issue = first().issue();
      return issue == Transfer.Issue.NEW
          || (issue == Transfer.Issue.UNSPECIFIED
              && first().from().filter(giver -> !giver.equals(subject.id())).isEmpty());
    }

    /** Whether it is not told whether shares are new. */
    boolean mayBeOther(Node subject) {
      return mayBeNew(subject) && !isNew();
    }

    boolean isNew() {
      return first().issue() == Transfer.Issue.NEW;
    }
  }

  private record Key(
      Optional<Id> from,
      Optional<Id> to,
      Optional<Id> agreement,
      Optional<String> shareClass,
      Transfer.Issue issue,
      long since,
      long by) {}

  void apply(List<Transfer> transfers) {
    Map<Key, Lots> lots = new LinkedHashMap<>();
    for (Transfer transfer : transfers) {
      Effects.Effect effect = effect(transfer);
      if (!effect.truth().isFalse()) {
        Key key = new Key(
            transfer.from(),
            transfer.to(),
            transfer.agreement(),
            transfer.shareClass(),
            transfer.issue(),
            effect.from(),
            effect.to());
        Lots lot = new Lots(key, List.of(transfer), size(transfer), isDone(transfer, effect));
        lots.merge(key, lot, ShareTransfers::both);
      }
    }
    if ((long) lots.size() * positions.size() > MOST_WORK) {
      lots.values().forEach(this::leaveOpen);
    } else {
      lots.values().stream()
          .sorted(Comparator.comparingLong(lot -> lot.key().by()))
          .forEach(this::apply);
    }
  }

  /** Of so many transfers it is not looked up who gave what to whom: anybody may have anything. */
  private void leaveOpen(Lots lots) {
    lots.key.to.ifPresent(to -> {
      DatedClaim got =
          DatedClaim.since(lots.key.since, lots.key.by, lots.first(), Interval.ANY, false);
      position(graph.find(to)).add(got);
    });
    if (!isOpen) {
      isOpen = true;
      for (Position position : positions) {
        for (Line line : position.lines()) {
          line.claims().forEach(claim -> claim.mayEndBefore(claim.goesOnFrom() + 1));
        }
      }
    }
  }

  /** At least the largest of them, at most their sum. */
  private static Lots both(Lots one, Lots other) {
    Interval size = new Interval(
        one.sure && other.sure
            ? Math.max(one.size.low(), other.size.low())
            : one.sure ? one.size.low() : other.size.low(),
        one.size.plus(other.size).high());
    List<Transfer> told = Stream.concat(one.told.stream(), other.told.stream()).toList();
    return new Lots(one.key, told, size, one.sure || other.sure);
  }

  /** When it took effect: by the events about it, else with its agreement and not before its date. */
  private Effects.Effect effect(Transfer transfer) {
    boolean own = effects.hasEvents(transfer.id());
    Effects.Effect effect = own || transfer.agreement().isEmpty()
        ? effects.of(transfer.id())
        : effects.of(transfer.agreement().get());
    if (own || transfer.date().isEmpty()) {
      return effect;
    }
    ToldSpan date = ToldSpan.of(Optional.empty(), transfer.date(), assumptions);
    return new Effects.Effect(
        effect.truth(),
        Math.max(effect.from(), date.hasKnownDay() ? date.first().from() : ToldSpan.PAST),
        Math.max(effect.to(), date.hasKnownDay() ? date.first().to() : ToldSpan.FUTURE),
        effect.lastStep());
  }

  private static boolean isDone(Transfer transfer, Effects.Effect effect) {
    return effect.truth().isTrue()
        && transfer.kind().equals(Transfer.Kind.SHARES)
        && !transfer.contingent()
        && transfer.recurrence().isEmpty()
        && DatedClaim.isFirm(transfer);
  }

  private Interval size(Transfer transfer) {
    boolean ofAll = transfer.shareClass().isEmpty()
        && (transfer.shareOf() == ShareOf.ISSUED || transfer.shareOf() == ShareOf.UNSPECIFIED);
    return Stream.concat(transfer.quantity().stream(), transfer.equivalents().stream())
        .filter(quantity -> ofAll && quantity.unit().equals(UnitOfMeasure.PERCENT))
        .findFirst()
        .map(quantity -> Interval.of(quantity.assuming(assumptions).bounds()))
        .orElse(Interval.SOME_OF_IT);
  }

  private void apply(Lots lots) {
    boolean open = positions.stream()
        .anyMatch(
            position -> !isGiverOrReceiver(position, lots) && graph.mayBeHeld(position.party()));
    boolean sure = lots.sure && lots.key.since == lots.key.by;
    lots.key.to.ifPresent(to -> position(graph.find(to)));
    for (Position position : List.copyOf(positions)) {
      if (isConcerned(position, lots)) {
        if (sure) {
          apply(position, lots, open);
        } else {
          mayApply(position, lots);
        }
      }
    }
  }

  private void apply(Position position, Lots lots, boolean open) {
    Interval before = before(position, lots);
    boolean gets = Optional.of(position.party().id()).equals(lots.key.to);
    Interval after = null;
    if (before != null) {
      after = after(position, lots, before, open);
      change(position, lots, after, true);
    } else if (gets) {
      change(
          position,
          lots,
          lots.isNew() ? issued(lots) : lots.size,
          !open && !lots.mayBeOther(subject));
    }
    stopSay(position, lots, after != null && after.high() == ShareEnds.NONE);
  }

  /** What only may have changed hands, or on some day, leaves open what everybody has since. */
  private void mayApply(Position position, Lots lots) {
    Interval most = lots.size;
    for (DatedClaim claim : position.claims(Aspect.SHARES)) {
      if (claim.goesOnFrom() < lots.key.by) {
        claim.mayEndBefore(Math.max(lots.key.since, claim.goesOnFrom() + 1));
      }
      if (isUndated(claim)) {
        claim.giveWay();
      }
      most = new Interval(
          ShareEnds.NONE, Math.max(most.high(), claim.size().plus(lots.size).high()));
    }
    boolean mayGet = !Optional.of(position.party().id()).equals(lots.key.from);
    if (mayGet) {
      position.add(DatedClaim.since(lots.key.since, lots.key.by, lots.first(), most, false));
    }
    for (Line line : position.lines()) {
      for (DatedClaim claim : line.claims()) {
        if (line.portion().aspect() != Aspect.SHARES && claim.goesOnFrom() < lots.key.by) {
          claim.mayEndBefore(Math.max(lots.key.since, claim.goesOnFrom() + 1));
        }
      }
    }
  }

  /** Whether it is told for no day, where days do not count. */
  private boolean isUndated(DatedClaim claim) {
    return effects.isAsTold() && claim.isSure() && !claim.span().hasKnownDay();
  }

  /** Whether a transfer may change what somebody holds. */
  private boolean isConcerned(Position position, Lots lots) {
    return isGiverOrReceiver(position, lots)
        || lots.mayBeNew(subject)
        || lots.key.from.isEmpty()
        || graph.mayBeHeld(position.party());
  }

  private boolean isGiverOrReceiver(Position position, Lots lots) {
    Optional<Id> id = Optional.of(position.party().id());
    return id.equals(lots.key.from) || id.equals(lots.key.to);
  }

  private Position position(Node party) {
    return byParty.computeIfAbsent(party, any -> {
      Position position = new Position(party);
      positions.add(position);
      return position;
    });
  }

  /** What a position was known to be when the transfer took effect, or went on to be. */
  private @Nullable Interval before(Position position, Lots lots) {
    long day = lots.key.since - 1;
    for (DatedClaim claim : position.claims(Aspect.SHARES)) {
      boolean sameDay = claim.claim() instanceof Transfer && claim.knownFrom() == lots.key.since;
      if (sameDay && claim.isSure()) {
        day = lots.key.since;
      }
    }
    long asked = day;
    boolean known = position.claims(Aspect.SHARES).stream()
        .anyMatch(claim ->
            claim.isKnownOn(asked) || (assumptions.continuance() && claim.goesOnOn(asked)));
    if (known) {
      return position.plainOn(Aspect.SHARES, asked, assumptions.continuance());
    }
    return position.claims(Aspect.SHARES).stream()
        .filter(this::isUndated)
        .map(DatedClaim::plainSize)
        .reduce(Interval::or)
        .orElse(null);
  }

  /** What a position comes to after the transfer, given what it was before. */
  private Interval after(Position position, Lots lots, Interval before, boolean open) {
    Interval lot = lots.size;
    Optional<Id> id = Optional.of(position.party().id());
    boolean gives = id.equals(lots.key.from) && !lots.isNew();
    boolean gets = id.equals(lots.key.to);
    Interval after = before;
    if (lots.mayBeNew(subject)) {
      Interval fewer = diluted(before, lots);
      after = lots.isNew() ? fewer : fewer.or(before).or(less(before, lot)).or(before);
      after = gets
          ? after.plus(lots.isNew() ? issued(lots) : new Interval(issued(lots).low(), lot.high()))
          : after;
      return after;
    }
    boolean mayGive = gives || lots.key.from.isEmpty();
    if (mayGive && !gets) {
      after = less(before, lot);
      after = gives && !open ? after : after.or(before);
    } else if (gets && !gives) {
      after = open ? before.or(before.plus(lot)) : before.plus(lot);
    } else if (open && graph.mayBeHeld(position.party())) {
      after = before.or(less(before, lot)).or(before.plus(lot));
    }
    return after;
  }

  private static Interval less(Interval before, Interval lot) {
    long low = ShareEnds.ofLow(before.low()) - ShareEnds.ofHigh(lot.high());
    long high = ShareEnds.ofHigh(before.high()) - ShareEnds.ofLow(lot.low());
    boolean approached = ShareEnds.isApproached(before.high()) || ShareEnds.isApproached(lot.low());
    return new Interval(
        low < 0
            ? ShareEnds.NONE
            : ShareEnds.low(
                low, ShareEnds.isApproached(before.low()) || ShareEnds.isApproached(lot.high())),
        high <= 0 ? ShareEnds.NONE : ShareEnds.high(high, approached));
  }

  /** The part of all shares that new ones are, told of those before the issue or of those after it. */
  private static Interval issued(Lots lots) {
    if (lots.first().shareOf() == ShareOf.ISSUED && lots.told.size() == 1) {
      return lots.size;
    }
    long lot = ShareEnds.ofLow(lots.size.low());
    long low = lot * ShareEnds.WHOLE / (ShareEnds.WHOLE + lot);
    return new Interval(
        ShareEnds.low(low, low * (ShareEnds.WHOLE + lot) != lot * ShareEnds.WHOLE),
        lots.size.high());
  }

  private static Interval diluted(Interval before, Lots lots) {
    Interval issued = issued(lots);
    long low = ShareEnds.ofLow(before.low())
        * Math.max(0, ShareEnds.WHOLE - ShareEnds.ofHigh(issued.high()));
    long high = ShareEnds.ofHigh(before.high());
    long part = ShareEnds.WHOLE; // of which high is left
    if (lots.first().shareOf() == ShareOf.ISSUED && lots.told.size() == 1) {
      high *= ShareEnds.WHOLE - ShareEnds.ofLow(issued.low());
    } else {
      high *= ShareEnds.WHOLE;
      part += ShareEnds.ofLow(lots.size.low());
    }
    return new Interval(
        ShareEnds.low(low / ShareEnds.WHOLE, low % ShareEnds.WHOLE != 0),
        ShareEnds.high(
            (high + part - 1) / part,
            high % part != 0
                || ShareEnds.isApproached(before.high())
                || ShareEnds.isApproached(lots.size.low())));
  }

  /** Puts what comes out of a transfer in the place of what went on, unless a claim tells it. */
  private void change(Position position, Lots lots, Interval after, boolean sure) {
    boolean told = false;
    boolean later = false;
    for (DatedClaim claim : position.claims(Aspect.SHARES)) {
      if (claim.claim() instanceof Transfer && claim.knownFrom() == lots.key.since) {
        claim.giveWay();
        claim.endBefore(lots.key.since);
        continue;
      }
      boolean isReceipt = claim.isUnder(lots.key.agreement) || claim.isKnownOn(lots.key.since);
      told |= claim.isSure() && isReceipt;
      later |= claim.isSure() && claim.knownTo() > lots.key.since;
      if (claim.goesOnFrom() < lots.key.since) {
        claim.mayEndBefore(lots.key.since);
      }
    }
    if (!told) {
      long since = lots.key.since;
      DatedClaim changed = DatedClaim.since(since, since, lots.first(), after, sure && !later);
      for (DatedClaim claim : position.claims(Aspect.SHARES)) {
        if (sure && claim.isDisjointFrom(changed) && claim.span().isKnownBefore(changed.span())) {
          claim.endBefore(since);
        } else if (isUndated(claim)) {
          claim.giveWay();
        }
      }
      position.add(changed);
    }
  }

  /** What was told of votes and control goes on no longer than the shares that it was told with. */
  private void stopSay(Position position, Lots lots, boolean isNothingLeft) {
    for (Line line : position.lines()) {
      Aspect aspect = line.portion().aspect();
      for (DatedClaim claim : aspect == Aspect.SHARES ? List.<DatedClaim>of() : line.claims()) {
        if (claim.goesOnFrom() < lots.key.since) {
          claim.mayEndBefore(lots.key.since);
          if (isNothingLeft && !aspect.isTotal() && aspect != Aspect.MEMBER) {
            claim.endBefore(lots.key.since);
          }
        }
      }
    }
  }
}
