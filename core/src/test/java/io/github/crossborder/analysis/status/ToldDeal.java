package io.github.crossborder.analysis.status;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.PeriodEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One agreement, its events and its terms as sources tell them, on a calendar of eleven days.
 *
 * @param published the day of the source that tells of the agreement, where it says
 * @param amending whether another agreement amends it
 */
record ToldDeal(
    List<Agreement.Kind> kinds,
    Certainty certainty,
    OptionalInt published,
    OptionalInt asOf,
    boolean amending,
    List<Step> steps,
    List<Right> rights) {
  private static final Set<String> UNMOVED =
      Set.of("meeting", "notice-given", "ordered", "delisted");
  private static final Set<String> CLOSES = Set.of(
      "closed", "retired", "completed", "closing", "expired", "lapsed", "terminated", "withdrawn");

  /**
   * An event.
   *
   * @param place where, such as {@code BE partly}; empty for everywhere
   * @param follows the indexes of earlier ones that it comes after
   * @param because those that caused it
   * @param lag by how many days it comes after what it follows, where told
   */
  record Step(
      Event.Type type,
      Event.Status status,
      Certainty certainty,
      boolean deprecated,
      int first,
      int last,
      String place,
      List<Integer> follows,
      List<Integer> because,
      Optional<Quantity> lag) {

    static Step on(int day, Event.Type type) {
      return within(day, day, type);
    }

    static Step within(int first, int last, Event.Type type) {
      return new Step(
          type,
          Event.Status.OCCURRED,
          Certainty.STATED,
          false,
          first,
          last,
          "",
          List.of(),
          List.of(),
          Optional.empty());
    }

    Step after(int... steps) {
      return new Step(
          type,
          status,
          certainty,
          deprecated,
          first,
          last,
          place,
          java.util.Arrays.stream(steps).boxed().toList(),
          because,
          lag);
    }

    /** Returns it as something else that surely happened, on one day. */
    Step as(String code, int day) {
      return new Step(
          new Event.Type(code),
          Event.Status.OCCURRED,
          certainty,
          false,
          day,
          day,
          place,
          List.of(),
          List.of(),
          Optional.empty());
    }

    Step said(Certainty how) {
      return new Step(type, status, how, deprecated, first, last, place, follows, because, lag);
    }

    Step between(int from, int to) {
      return new Step(type, status, certainty, deprecated, from, to, place, follows, because, lag);
    }

    /** Whether it moves the status, or may. */
    boolean moves() {
      return !deprecated && status == Event.Status.OCCURRED && !UNMOVED.contains(type.code());
    }

    /** Whether it is an end or a completion, or perhaps one. */
    boolean closes() {
      return CLOSES.contains(type.code());
    }

    boolean isUndated() {
      return first == 0 && last == Courses.DAYS - 1;
    }
  }

  /** An end of a term's validity: a day within bounds, or OPEN, or not told. */
  record Edge(int first, int last, boolean open) {
    static final Edge OPEN = new Edge(0, Courses.DAYS - 1, true);
    static final Edge UNTOLD = new Edge(0, Courses.DAYS - 1, false);

    boolean isTold() {
      return !equals(OPEN) && !equals(UNTOLD);
    }

    PeriodEnd end() {
      return isTold() ? PeriodEnd.on(date(first, last)) : open ? PeriodEnd.OPEN : PeriodEnd.UNKNOWN;
    }
  }

  /** A term; {@code right} is the code of its right, empty where it says none. */
  record Right(
      Term.Effect effect,
      String right,
      boolean conditional,
      Certainty certainty,
      boolean deprecated,
      boolean exhaustive,
      Edge start,
      Edge end,
      String place,
      OptionalInt asOf,
      OptionalInt published,
      boolean nextStage) {

    Right within(Edge from, Edge to) {
      return new Right(
          effect,
          right,
          conditional,
          certainty,
          deprecated,
          exhaustive,
          from,
          to,
          place,
          asOf,
          published,
          nextStage);
    }

    boolean bears() {
      return !deprecated && effect != Term.Effect.FORBIDS && !DealWorlds.NO_LIFE.contains(right);
    }

    boolean isUndated() {
      return start.equals(Edge.UNTOLD) && end.equals(Edge.UNTOLD) && asOf.isEmpty();
    }

    /** Whether it surely bears on the agreement, or surely does not, and with days that are told. */
    boolean isPlain() {
      boolean days = start.isTold()
          && start.first() == start.last()
          && (end.open() || end.isTold() && end.first() == end.last());
      return !bears() || days && full().equals(this) && !place.contains("partly");
    }

    /** Returns the term as one that bears fully where this one does so perhaps. */
    Right full() {
      boolean open = right.isEmpty() || !new Term.Right(right).isKnown();
      return new Right(
          effect == Term.Effect.FORBIDS ? effect : Term.Effect.PERMITS,
          open ? "sell" : right,
          false,
          Certainty.STATED,
          deprecated,
          exhaustive,
          start,
          end,
          place,
          asOf,
          published,
          nextStage);
    }
  }

  static PartialDate date(int first, int last) {
    return first == last
        ? PartialDate.of(ToldEvents.day(first))
        : PartialDate.between(ToldEvents.day(first), ToldEvents.day(last));
  }

  ToldDeal with(List<Step> others) {
    return new ToldDeal(kinds, certainty, published, asOf, amending, others, rights);
  }

  ToldDeal withRights(List<Right> others) {
    return new ToldDeal(kinds, certainty, published, asOf, amending, steps, others);
  }

  /** Returns it with the first term alone, and told of since that term was. */
  ToldDeal onlyFirstRight() {
    Right first = rights.get(0);
    return new ToldDeal(
        kinds, certainty, first.published(), first.asOf(), amending, steps, List.of(first));
  }

  /** Whether it is of a kind that stays completed. */
  boolean isDoneOnce() {
    return kinds.stream().anyMatch(DealWorlds.DEAL_KINDS::contains);
  }

  /** Whether anything is told of one place alone. */
  boolean isPlaced() {
    return Stream.concat(steps.stream().map(Step::place), rights.stream().map(Right::place))
        .anyMatch(place -> !place.isEmpty());
  }

  /** Whether anything is told of a part of a place. */
  boolean isPartly() {
    return Stream.concat(steps.stream().map(Step::place), rights.stream().map(Right::place))
        .anyMatch(place -> place.contains("partly"));
  }

  /** Returns the places to ask about: those of the calendar's deals, and one that is never told. */
  List<String> places() {
    return isPlaced() ? List.of("BE", "NL", "FR") : List.of("FR");
  }

  /** Returns the places that what moves the deal is told of; FR where it is told without one. */
  Set<String> placesTold(boolean unknownMoveNothing) {
    Set<String> told = new TreeSet<>();
    steps.stream()
        .filter(step -> step.moves() && !step.type().equals(Event.Type.AMENDED))
        .filter(step -> step.type().isKnown() || !unknownMoveNothing)
        .map(Step::place)
        .forEach(told::add);
    rights.stream().filter(Right::bears).map(Right::place).forEach(told::add);
    if (told.isEmpty() || told.remove("")) {
      told.add("FR");
    }
    return told;
  }

  /** Whether each place told of is a whole country, and all that is told of one may move the deal. */
  boolean placesAreWhole() {
    return Stream.concat(
                steps.stream().map(step -> step.moves() ? step.place() : "partly " + step.place()),
                rights.stream()
                    .map(right -> right.bears() ? right.place() : "partly " + right.place()))
            .noneMatch(place -> place.contains("partly") && place.length() > 7)
        && kinds.stream().noneMatch(DealWorlds.DEAL_KINDS::contains);
  }

  /** Whether all is told firmly and with its day, so that no answer need be wider than the rules. */
  boolean isPlain() {
    return certainty == Certainty.STATED
        && kinds.stream().allMatch(Agreement.Kind::isKnown)
        && rights.stream().allMatch(Right::isPlain)
        && steps.stream()
            .allMatch(step -> step.first() == step.last()
                && step.certainty() == Certainty.STATED
                && !step.place().contains("partly"));
  }

  /** Returns what rules may be at work, in a few words. */
  String rules(boolean contradicted) {
    List<String> rules = new ArrayList<>();
    if (contradicted) {
      rules.add("R2, R4, R5");
    }
    if (steps.stream().anyMatch(step -> !step.type().isKnown())) {
      rules.add("G5");
    }
    if (rights.stream().anyMatch(Right::bears)) {
      rules.add("T1 to T4");
    }
    if (steps.stream().noneMatch(Step::moves)) {
      rules.add("1.4");
    }
    return rules.isEmpty() ? "1.1, R1" : String.join(", ", rules);
  }

  DealBook book() {
    return new ToldBook(this).book();
  }

  /** Returns the lag of exactly, at least or at most some days. */
  static Quantity days(String qualifier, int days) {
    return switch (qualifier) {
      case "EXACT" -> Quantity.exactly(days, UnitOfMeasure.DAY);
      case "AT_LEAST" -> Quantity.atLeast(days, UnitOfMeasure.DAY);
      default -> Quantity.atMost(days, UnitOfMeasure.DAY);
    };
  }
}
