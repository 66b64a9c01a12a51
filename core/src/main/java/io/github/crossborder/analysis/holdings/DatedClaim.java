package io.github.crossborder.analysis.holdings;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an interest comes to, and on which days: those on which it surely is so, those on which it
 * may be, and how far it goes on if the caller assumes that. What other claims tell narrows these.
 */
public final class DatedClaim {
  private static final Portion SHARES = new Portion(
      Aspect.SHARES, ShareOf.UNSPECIFIED, Optional.empty(), Interest.Directness.UNSPECIFIED);

  private final Claim claim;
  private final Portion portion;
  private final boolean conditional;
  private final boolean direct;
  private final Interval size;
  private final Interval plainSize;
  private final ToldSpan span;
  private final boolean planned;
  private boolean sure;
  private long mayFrom;
  private long mayTo;
  private long knownFrom;
  private long knownTo;
  private long goesOnTo;

  private DatedClaim(
      Claim claim,
      Portion portion,
      boolean conditional,
      boolean direct,
      Interval size,
      Interval plainSize,
      ToldSpan span,
      boolean planned,
      boolean sure) {
    this.claim = claim;
    this.portion = portion;
    this.conditional = conditional;
    this.direct = direct;
    this.size = size;
    this.plainSize = plainSize;
    this.span = span;
    this.planned = planned;
    this.sure = sure;
    mayFrom = span.mayFrom();
    mayTo = span.mayTo();
    knownFrom = span.surelyFrom();
    knownTo = span.surelyTo();
    goesOnTo = span.isEndTold() ? ToldSpan.PAST : ToldSpan.FUTURE;
  }

  /** What somebody holds since some day because of a transfer, surely or perhaps. */
  public static DatedClaim since(long from, long to, Claim transfer, Interval size, boolean sure) {
    ToldSpan.Day day = new ToldSpan.Day(from, to);
    return new DatedClaim(
        transfer,
        SHARES,
        false,
        true,
        size,
        size,
        new ToldSpan(from, ToldSpan.FUTURE, day, day, false, false),
        false,
        sure);
  }

  /**
   * Reads an interest; what hangs on a condition, or is stated by no source, is not sure. Nothing is
   * read where its agreement surely did not take effect.
   */
  public static @Nullable DatedClaim of(
      Interest interest, Effects effects, Assumptions assumptions) {
    ToldSpan span = ToldSpan.of(interest.validity(), interest.asOf(), assumptions);
    Aspect aspect = Aspect.of(interest);
    boolean sure = interest.condition().isEmpty()
        && isFirm(interest)
        && (!aspect.isHolding()
            || interest.directness() == Interest.Directness.DIRECT
            || assumptions.unspecifiedHoldingsDirect());
    boolean planned = false;
    if (interest.under().isPresent()) {
      Effects.Effect effect = effects.of(interest.under().get());
      boolean knownAfter = span.hasKnownDay() && span.first().from() > effect.lastStep();
      if (effect.truth().isFalse() && !knownAfter) {
        return null;
      }
      planned = !span.hasKnownDay() || span.first().from() < effect.to();
      sure &= effect.truth().isTrue() && !(planned && effects.isAmendedAfter(interest));
      span = effect.truth().isFalse() ? span : span.onceInEffect(effect.from(), effect.to());
    }
    Interval told = size(interest, assumptions);
    return new DatedClaim(
        interest,
        Portion.of(interest),
        interest.condition().isPresent(),
        interest.directness() == Interest.Directness.DIRECT,
        told,
        isPlain(assumptions) ? told : size(interest, Assumptions.none()),
        span,
        planned,
        sure);
  }

  /** Whether numbers are taken for no more than they say alone. */
  private static boolean isPlain(Assumptions assumptions) {
    return !assumptions.plainNumbersExact()
        && assumptions.aboutTolerancePercent().isEmpty();
  }

  /** Whether a source states it outright. */
  public static boolean isFirm(Claim claim) {
    return claim.citations().stream()
        .anyMatch(citation -> citation.certainty() == Certainty.STATED);
  }

  /**
   * How large a part of the issued shares an interest tells of. A part of the shares less those
   * that the company itself holds is that part of all shares at most. A part of one class, of the
   * diluted shares, or a number of shares may be any part of all, but not nothing.
   */
  private static Interval size(Interest interest, Assumptions assumptions) {
    Aspect aspect = Aspect.of(interest);
    if (!aspect.isHolding() && !aspect.isTotal()) {
      return Interval.ANY;
    }
    if (interest.share().isEmpty()) {
      return Interval.SOME_OF_IT;
    }
    Quantity share = interest.share().get();
    Bounds bounds = share.assuming(assumptions).bounds();
    boolean some = bounds
        .lower()
        .filter(lower -> lower.signum() > 0 || (lower.signum() == 0 && !bounds.isLowerClosed()))
        .isPresent();
    Interval any = some ? Interval.SOME_OF_IT : Interval.ANY;
    if (!share.unit().equals(UnitOfMeasure.PERCENT)) {
      return any;
    }
    return switch (interest.shareOf()) {
      case ISSUED, UNSPECIFIED -> Interval.of(bounds);
      case EXCLUDING_TREASURY ->
        any.and(new Interval(ShareEnds.NONE, Interval.of(bounds).high()));
      case FULLY_DILUTED, CLASS -> any;
    };
  }

  public Claim claim() {
    return claim;
  }

  public Aspect aspect() {
    return portion.aspect();
  }

  public boolean isDirect() {
    return direct;
  }

  public Interval size() {
    return size;
  }

  /** How much it says if plain numbers and those said to be "about" are what they say alone. */
  public Interval plainSize() {
    return plainSize;
  }

  public ToldSpan span() {
    return span;
  }

  /** Whether it surely is so on some day or other. */
  public boolean isSure() {
    return sure;
  }

  public boolean isConditional() {
    return conditional;
  }

  /** Which part of which whole it tells of; claims of one portion are rivals. */
  public Portion portion() {
    return portion;
  }

  /** What claims are about that are rivals if told for one day. */
  public record Portion(
      Aspect aspect, ShareOf whole, Optional<String> shareClass, Interest.Directness directness) {
    public static Portion of(Interest interest) {
      ShareOf whole =
          interest.shareOf() == ShareOf.ISSUED ? ShareOf.UNSPECIFIED : interest.shareOf();
      boolean held = interest.directness() == Interest.Directness.DIRECT
          || interest.directness() == Interest.Directness.UNSPECIFIED;
      return new Portion(
          Aspect.of(interest),
          whole,
          interest.shareClass(),
          held ? Interest.Directness.UNSPECIFIED : interest.directness());
    }
  }

  public long knownFrom() {
    return knownFrom;
  }

  public long knownTo() {
    return knownTo;
  }

  public long mayFrom() {
    return mayFrom;
  }

  public long mayTo() {
    return mayTo;
  }

  /** The first day by which it surely had begun, and from which it may go on. */
  public long goesOnFrom() {
    return span.hasKnownDay() ? span.last().to() : ToldSpan.FUTURE;
  }

  /** The last day to which it surely goes on, if it goes on until an end is told. */
  public long goesOnTo() {
    return goesOnTo;
  }

  public boolean isKnownOn(long day) {
    return sure && knownFrom <= day && day <= knownTo;
  }

  public boolean goesOnOn(long day) {
    return sure && goesOnFrom() <= day && day <= Math.min(goesOnTo, mayTo);
  }

  public boolean maybeOn(long day) {
    return mayFrom <= day && day <= mayTo;
  }

  /** Whether it is told to follow another. */
  public boolean follows(DatedClaim other) {
    Id id = other.claim.id();
    for (Follows follows : claim.follows()) {
      if (follows.entry().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is surely known for a later day than another, or told to follow it. */
  public boolean isLaterThan(DatedClaim other) {
    return other.span.isKnownBefore(span) || follows(other) || isLaterPlanThan(other);
  }

  private boolean isLaterPlanThan(DatedClaim other) {
    return planned
        && other.planned
        && isUnder(other)
        && ToldSpan.of(Optional.empty(), other.claim.asOf(), Assumptions.none())
            .isKnownBefore(ToldSpan.of(Optional.empty(), claim.asOf(), Assumptions.none()));
  }

  private boolean isUnder(DatedClaim other) {
    return claim instanceof Interest one
        && other.claim instanceof Interest another
        && one.under().equals(another.under());
  }

  /** Whether it is told as what an agreement brings. */
  public boolean isUnder(Optional<Id> agreement) {
    return agreement.isPresent()
        && claim instanceof Interest interest
        && interest.under().equals(agreement);
  }

  /** Whether it was a plan that something else, told for the day of its completion or after, beats. */
  public boolean isPlan() {
    return planned;
  }

  /** Whether it may be known for a later day than one that another surely is known for. */
  public boolean maybeLaterThan(DatedClaim other) {
    return span.hasKnownDay()
        ? span.last().to() > other.span.last().from()
        : mayTo > other.span.last().from();
  }

  public boolean isDisjointFrom(DatedClaim other) {
    return plainSize.high() < other.plainSize.low() || other.plainSize.high() < plainSize.low();
  }

  public boolean encloses(DatedClaim other) {
    return size.low() <= other.size.low() && other.size.high() <= size.high();
  }

  /** It surely was not so from some day on. */
  public void endBefore(long day) {
    mayTo = Math.min(mayTo, day - 1);
    goesOnTo = Math.min(goesOnTo, day - 1);
  }

  /** It surely was not so before some day. */
  public void beginFrom(long day) {
    mayFrom = Math.max(mayFrom, day);
  }

  /** From some day on it may have ended. */
  public void mayEndBefore(long day) {
    goesOnTo = Math.min(goesOnTo, day - 1);
  }

  /** It is not known for some day any more, its last, on which another took its place. */
  public void yieldOn(long day) {
    knownTo = Math.min(knownTo, day - 1);
    endBefore(day);
  }

  /** Something else is so instead; it may be that it never was. */
  public void giveWay() {
    sure = false;
  }
}
