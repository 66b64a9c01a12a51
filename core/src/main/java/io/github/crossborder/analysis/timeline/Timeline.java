package io.github.crossborder.analysis.timeline;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came before what, such as the market test before the agreement, although only one of them
 * has a date: an order that agrees with the dates and with what the sources say follows what, how
 * much later, and what caused it.
 *
 * <p>On it are the events and dated transfers of a book, and every other claim that follows
 * something or is followed. A claim cannot be earlier than what it follows nor later than what
 * follows it, so dates bound the undated claims around them too; a lag, such as "at least three
 * months", bounds them more narrowly. What caused an event is not of a later day.
 *
 * <p>The first question takes time near-linear in the claims and links, and each other one is
 * linear in the links at worst. Immutable and safe for use by several threads.
 */
public final class Timeline {
  private static final List<Assumption> SETTLING = List.of(Assumption.APPROXIMATE_DATE_TOLERANCE);

  private final DealBook book;
  private final Assumptions assumptions;
  private final Lazy<ClaimOrder> ordered;

  private Timeline(DealBook book, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
    ordered = new Lazy<>(() -> new ClaimOrder(LinkedDays.of(book, assumptions)));
  }

  /** Returns the timeline of a book, without assumptions. */
  public static Timeline of(DealBook book) {
    return new Timeline(requireNonNull(book, "book"), Assumptions.none());
  }

  /**
   * Returns the timeline if these assumptions hold, in place of those before; a tolerance for
   * approximate dates bounds them.
   */
  public Timeline assuming(Assumptions assumptions) {
    return new Timeline(book, requireNonNull(assumptions, "assumptions"));
  }

  private ClaimOrder places() {
    return ordered.get();
  }

  private LinkedDays days() {
    return places().days();
  }

  private IntStream inOrder() {
    return IntStream.range(0, places().size()).map(places()::place);
  }

  /**
   * Returns the claims in an order in which none comes before one that is surely earlier.
   *
   * <p>Of two claims whose order is unknown, the one that must be over first comes first, then the
   * one that is bounded at all, then the one with the lesser id; so claims that nothing bounds come
   * last. Claims that follow each other in a circle are at the very end.
   */
  public List<Claim> order() {
    return inOrder().mapToObj(days()::get).toList();
  }

  /**
   * Returns the claims in that order, each with its bounds and with how sure it is that it comes
   * after the one before it, such as {@code SAME_DAY} for a tie.
   */
  public List<Step> steps() {
    ClaimOrder places = places();
    LinkedDays days = days();
    List<Step> steps = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      int place = places.place(i);
      Comes comes = i == 0 ? Comes.FIRST : comes(places.place(i - 1), i);
      steps.add(new Step(days.get(place), days.firstDay(place), days.lastDay(place), comes));
    }
    return List.copyOf(steps);
  }

  private Comes comes(int previous, int number) {
    LinkedDays days = days();
    int next = places().place(number);
    boolean sameDay = days.earliest(previous) == days.latest(previous)
        && days.earliest(next) == days.latest(next)
        && days.earliest(previous) == days.earliest(next);
    // Neighbours have no claim between them by way of which one could follow the other. In a
    // circle, each claim is before and after every other, which says nothing.
    boolean linked =
        days.later(previous).stream().anyMatch(link -> link.follows() && link.later() == next);
    if ((linked && !places().isCircular(number)) || days.latest(previous) < days.earliest(next)) {
      return Comes.LATER;
    }
    return sameDay ? Comes.SAME_DAY : Comes.UNKNOWN;
  }

  /**
   * Returns whether one claim is earlier than another, such as TRUE for {@code
   * isBefore(id("ickx-china-test"), id("ickx-alibaba-agreed"))}; UNKNOWN where they may be of the
   * same day and neither is said to follow the other, or where the book says both. What is caused
   * is never earlier than its cause, which may be of the same day.
   *
   * @throws UnknownEntryException if a claim is not on the timeline
   */
  public Truth isBefore(Id one, Id other) {
    LinkedDays days = days();
    int first = place(one);
    int second = place(other);
    boolean before = days.isSurelyBefore(first, second);
    boolean notBefore = days.isSurelyBefore(second, first)
        || (days.leadsTo(second, first) && !days.leadsTo(first, second));
    if (one.equals(other)) {
      return Truth.FALSE;
    }
    return before == notBefore ? Truth.UNKNOWN : Truth.of(before);
  }

  /**
   * Returns whether one claim is earlier than another, as {@link #isBefore} does, and what would
   * settle it.
   *
   * @throws UnknownEntryException if a claim is not on the timeline
   */
  public Order between(Id one, Id other) {
    return new Order(this, one, other);
  }

  /** Returns the first day a claim can be of, by its own date or what it follows, where bounded. */
  public Optional<LocalDate> earliest(Id id) {
    return days().firstDay(place(id));
  }

  /** Returns the last day a claim can be of, by its own date or what follows it, where bounded. */
  public Optional<LocalDate> latest(Id id) {
    return days().lastDay(place(id));
  }

  /**
   * Returns where dates contradict what is said to follow what, by what lag, or to be its cause, such
   * as a sequel of 2016 to 2017.
   */
  public List<Problem> findings() {
    return new ContradictoryOrder(days()).findings(inOrder().boxed().toList());
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  private int place(Id id) {
    int place = days().place(requireNonNull(id, "id"));
    if (place < 0) {
      throw UnknownEntryException.of(
          book.get(id, Claim.class),
          "claim on the timeline: an event, a dated transfer, or what follows or is followed");
    }
    return place;
  }

  private Claim claim(Id id) {
    return days().get(place(id));
  }

  /** Returns how much is on it, such as {@code timeline of 38 claims; no assumptions}. */
  @Override
  public String toString() {
    List<Problem> findings = findings();
    return "timeline of " + places().size() + " claims"
        + (findings.isEmpty() ? "" : ", " + findings.size() + " out of order")
        + "; " + assumptions;
  }

  /** How a claim comes after the one that a timeline lists before it, such as {@code LATER}. */
  public enum Comes {
    /** Nothing is listed before it. */
    FIRST,
    /** It is surely later, if only on the same day. */
    LATER,
    /** It is of the same day, and which came first is not known. */
    SAME_DAY,
    /** It may be earlier or later. */
    UNKNOWN
  }

  /**
   * Whether one claim is earlier than another, such as {@code ickx-china-test before
   * ickx-alibaba-agreed: TRUE}. Immutable and safe for use by several threads.
   */
  public static final class Order {
    private final Timeline timeline;
    private final Id one;
    private final Id other;
    private final Truth isBefore;

    private Order(Timeline timeline, Id one, Id other) {
      this.timeline = timeline;
      this.one = one;
      this.other = other;
      this.isBefore = timeline.isBefore(one, other);
    }

    /** Returns whether the one is earlier than the other; TRUE and FALSE are sure. */
    public Truth isBefore() {
      return isBefore;
    }

    /** Returns the two claims. */
    public List<Claim> evidence() {
      return List.of(timeline.claim(one), timeline.claim(other));
    }

    /** Returns what the caller took for granted. */
    public Assumptions assumptions() {
      return timeline.assumptions();
    }

    /**
     * Returns which single assumption more would make an UNKNOWN order sure, such as {@code
     * APPROXIMATE_DATE_TOLERANCE} where a day on either side is enough; empty where it is sure, and
     * where only another source would help. Makes the timeline again.
     */
    public List<Assumption> settledBy() {
      return isBefore.isUnknown()
          ? Settled.by(
              SETTLING,
              assumptions(),
              more -> !timeline.assuming(more).isBefore(one, other).isUnknown())
          : List.of();
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Order order
          && isBefore == order.isBefore
          && evidence().equals(order.evidence())
          && assumptions().equals(order.assumptions());
    }

    @Override
    public int hashCode() {
      return Objects.hash(evidence(), isBefore, assumptions());
    }

    /** Returns it as text, such as {@code signed before completed: UNKNOWN; no assumptions}. */
    @Override
    public String toString() {
      return one + " before " + other + ": " + isBefore + "; " + assumptions();
    }
  }

  /**
   * A claim in its place on a timeline, such as a signing of 2017-03-01. Immutable and safe for use
   * by several threads.
   */
  public static final class Step {
    private final Claim claim;
    private final Optional<LocalDate> earliest;
    private final Optional<LocalDate> latest;
    private final Comes comes;

    private Step(
        Claim claim, Optional<LocalDate> earliest, Optional<LocalDate> latest, Comes comes) {
      this.claim = claim;
      this.earliest = earliest;
      this.latest = latest;
      this.comes = comes;
    }

    /** Returns the claim. */
    public Claim claim() {
      return claim;
    }

    /** Returns the first day it can be of, where bounded. */
    public Optional<LocalDate> earliest() {
      return earliest;
    }

    /** Returns the last day it can be of, where bounded. */
    public Optional<LocalDate> latest() {
      return latest;
    }

    /** Returns how sure it is that it comes after the one before it. */
    public Comes comes() {
      return comes;
    }

    private List<Object> values() {
      return List.of(claim, earliest, latest, comes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Step step && values().equals(step.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    /** Returns the step as text, such as {@code then agreed (2017-01-01 to 2018-02-28)}. */
    @Override
    public String toString() {
      String order = switch (comes) {
        case FIRST -> "";
        case LATER -> "then ";
        case SAME_DAY -> "the same day ";
        case UNKNOWN -> "earlier or later ";
      };
      return order + claim.id() + " (" + days() + ")";
    }

    private String days() {
      if (earliest.isEmpty() || latest.isEmpty()) {
        return earliest
            .map(day -> day + " or later")
            .or(() -> latest.map(day -> "by " + day))
            .orElse("any day");
      }
      LocalDate first = earliest.get();
      LocalDate last = latest.get();
      if (last.isBefore(first)) { // its date contradicts what it follows
        return "not before " + first + ", not after " + last;
      }
      return first.equals(last) ? first.toString() : first + " to " + last;
    }
  }
}
