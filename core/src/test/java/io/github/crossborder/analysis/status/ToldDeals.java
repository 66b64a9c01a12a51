package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Small deals at random: what the rules of status speak of, each often enough to meet others. */
final class ToldDeals {
  private static final int MIDDLE = Courses.DAYS / 2;
  private static final List<String> TYPES = List.of(
      "intended",
      "decided",
      "announced",
      "agreed",
      "agreed",
      "signed",
      "signed",
      "signed",
      "approved",
      "approved",
      "rejected",
      "rejected",
      "effective",
      "effective",
      "observed-in-effect",
      "observed-in-effect",
      "completed",
      "completed",
      "closing",
      "amended",
      "amended",
      "suspended",
      "suspended",
      "resumed",
      "expired",
      "lapsed",
      "terminated",
      "terminated",
      "withdrawn",
      "closed",
      "opened",
      "launched",
      "retired",
      "delisted",
      "meeting",
      "notice-given",
      "ordered",
      "cancelled");
  private static final List<List<Agreement.Kind>> KINDS = List.of(
      List.of(),
      List.of(Agreement.Kind.DISTRIBUTION),
      List.of(Agreement.Kind.DISTRIBUTION),
      List.of(Agreement.Kind.SUPPLY, Agreement.Kind.LICENCE),
      List.of(Agreement.Kind.ACQUISITION),
      List.of(Agreement.Kind.JOINT_VENTURE),
      List.of(Agreement.Kind.OFFER),
      List.of(Agreement.Kind.ALLIANCE, Agreement.Kind.MERGER),
      List.of(new Agreement.Kind("moonshot")));
  private static final List<Certainty> DOUBTFUL =
      List.of(Certainty.HEDGED, Certainty.RUMOURED, Certainty.FORECAST, Certainty.INFERRED);
  private static final List<String> RIGHTS = List.of(
      "sell",
      "sell",
      "sell",
      "sell",
      "use-brand",
      "distribute",
      "list",
      "",
      "moonwalk",
      "acquire",
      "sell-shares",
      "compete");

  /** What meets in the rules: one step and another later. */
  private static final List<List<String>> MEETINGS = List.of(
      List.of("signed", "rejected"),
      List.of("rejected", "approved"),
      List.of("announced", "rejected"),
      List.of("terminated", "amended"),
      List.of("expired", "signed"),
      List.of("withdrawn", "approved"),
      List.of("terminated", "effective"),
      List.of("suspended", "resumed"),
      List.of("effective", "amended"),
      List.of("completed", "amended"),
      List.of("completed", "signed"),
      List.of("completed", "approved"),
      List.of("completed", "observed-in-effect"),
      List.of("completed", "terminated"),
      List.of("effective", "terminated"),
      List.of("agreed", "cancelled"));

  private final Random random;
  private final boolean placed;

  private ToldDeals(Random random) {
    this.random = random;
    this.placed = random.nextInt(4) == 0;
  }

  /** Returns a deal at random. */
  static ToldDeal of(long seed) {
    return new ToldDeals(new Random(seed)).deal();
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Certainty certainty(int in) {
    return once(in) ? pick(DOUBTFUL) : Certainty.STATED;
  }

  private OptionalInt maybe(int in) {
    return once(in) ? OptionalInt.of(2 + random.nextInt(6)) : OptionalInt.empty();
  }

  private String place() {
    if (!placed || once(3)) {
      return "";
    }
    return once(4) ? "BE partly" : once(3) ? "NL" : "BE";
  }

  private ToldDeal deal() {
    int terms = once(2) ? 0 : 1 + random.nextInt(2);
    int most = terms == 0 ? 4 : 3;
    int events = once(8) ? 0 : 1 + random.nextInt(most);
    List<ToldDeal.Step> steps = new ArrayList<>();
    if (events > 1 && once(3)) {
      List<String> meeting = pick(MEETINGS);
      ToldDeal.Step first = step(steps, false).as(meeting.get(0), 3 + random.nextInt(2));
      steps.add(first);
      ToldDeal.Step then = step(steps, false).as(meeting.get(1), first.first() + random.nextInt(3));
      steps.add(once(3) ? then.after(0) : then);
      events -= 2;
    }
    boolean undated = false;
    for (int i = 0; i < events; i++) {
      boolean now = !undated && once(terms == 0 ? 4 : 8);
      undated |= now;
      steps.add(step(steps, now));
    }
    List<ToldDeal.Right> rights = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      rights.add(right(i == 0 ? null : rights.get(0)));
    }
    List<Agreement.Kind> kinds = terms > 0 && !once(4) ? KINDS.get(1) : pick(KINDS);
    return new ToldDeal(kinds, certainty(8), maybe(3), maybe(8), once(10), steps, rights);
  }

  private ToldDeal.Step step(List<ToldDeal.Step> before, boolean undated) {
    int day = MIDDLE - 2 + random.nextInt(5);
    int within = once(3) ? 1 : 0;
    List<Integer> follows = new ArrayList<>();
    List<Integer> because = new ArrayList<>();
    for (int earlier = 0; earlier < before.size(); earlier++) {
      boolean linked = before.get(earlier).status() == Event.Status.OCCURRED
          && !before.get(earlier).type().equals(Event.Type.CLOSED);
      if (linked && once(5)) {
        (once(5) ? because : follows).add(earlier);
      }
    }
    Optional<Quantity> lag = follows.isEmpty() || !once(4)
        ? Optional.empty()
        : Optional.of(
            ToldDeal.days(pick(List.of("EXACT", "AT_LEAST", "AT_MOST")), 1 + random.nextInt(2)));
    Event.Status status =
        once(8) ? once(2) ? Event.Status.EXPECTED : Event.Status.DEADLINE : Event.Status.OCCURRED;
    return new ToldDeal.Step(
        new Event.Type(pick(TYPES)),
        status,
        certainty(5),
        once(20),
        undated ? 0 : day - within,
        undated ? Courses.DAYS - 1 : day + within,
        place(),
        follows,
        because,
        lag);
  }

  private ToldDeal.Right right(ToldDeal.Right before) {
    boolean stage = before != null
        && new Term.Right(before.right().isEmpty() ? "none" : before.right()).isKnown()
        && once(3);
    boolean untold = once(7);
    ToldDeal.Edge start = untold || once(8) ? ToldDeal.Edge.UNTOLD : edge(2);
    ToldDeal.Edge end =
        untold || once(8) ? ToldDeal.Edge.UNTOLD : once(8) ? ToldDeal.Edge.OPEN : edge(5);
    if (stage && before.start().isTold() && start.first() <= before.start().last()) {
      stage = false; // it would begin before the one it follows
    }
    if (stage && before.end().last() >= end.first() && before.end().isTold()) {
      stage = false; // or end before it
    }
    if (start.isTold() && end.isTold() && start.last() > end.first()) {
      start = new ToldDeal.Edge(end.first(), end.first(), false);
    }
    return new ToldDeal.Right(
        stage ? before.effect() : effect(),
        stage ? before.right() : pick(RIGHTS),
        once(7),
        certainty(7),
        once(20),
        !once(6),
        start,
        end,
        stage ? before.place() : place(),
        maybe(5),
        maybe(4),
        stage);
  }

  private Term.Effect effect() {
    return once(2) ? Term.Effect.PERMITS : pick(List.of(Term.Effect.values()));
  }

  private ToldDeal.Edge edge(int from) {
    int first = from + random.nextInt(3);
    return new ToldDeal.Edge(first, once(3) ? first + 1 : first, false);
  }
}
