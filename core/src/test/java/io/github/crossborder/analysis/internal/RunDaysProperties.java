package io.github.crossborder.analysis.internal;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * What is said of the days of a run is so in every world of a few days: those in which what surely
 * happened did so on one of its days, and what may have happened did so or not.
 */
class RunDaysProperties {
  private static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 1);

  /** Days that stand for all before and after those that are told. */
  private static final int PAST = -20;

  private static final int FUTURE = 40;
  /** Beyond all days, so that it binds nothing. */
  private static final int FREE = 1000;

  private static final Citation CITED = Citation.of(id("press"));

  /** The days of a world; none if the last is before the first. */
  private record Held(int first, int last) {
    boolean has(int day) {
      return first <= day && day <= last;
    }
  }

  @Property(tries = 3000)
  void what_is_sure_of_a_run_is_so_in_every_world(@ForAll Random random) {
    List<Event> events = IntStream.range(0, random.nextInt(3))
        .mapToObj(number -> event("e" + number, random))
        .toList();
    Optional<Period> validity =
        random.nextInt(3) == 0 ? Optional.of(validity(random)) : Optional.empty();
    Run run = run(events, random);
    DealBook book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(Company.builder().id(id("ickx")).addCitation(CITED).build())
        .addAll(events)
        .build();
    RunDays days =
        RunDays.of(book, validity, Optional.of(run), Assumptions.none()).orElseThrow();
    Set<Held> worlds = worlds(events, validity, run);
    String said = events + "\n" + validity + "\n" + run + "\n" + days;
    for (Held held : worlds) {
      for (int day = PAST + 10; day <= FUTURE - 10; day++) {
        long asked = DAY_ZERO.toEpochDay() + day;
        if (days.firstSure() <= asked && asked <= days.lastSure()) {
          assertThat(held.has(day)).as("%s surely on %s in %s", said, day, held).isTrue();
        }
        if (asked < days.firstPossible() || days.lastPossible() < asked) {
          assertThat(held.has(day)).as("%s never on %s in %s", said, day, held).isFalse();
        }
      }
      boolean any = held.first <= held.last;
      assertThat(any).as(said).isIn(days.holds().isTrue() ? List.of(true) : List.of(true, false));
      assertThat(any).as(said).isIn(days.holds().isFalse() ? List.of(false) : List.of(true, false));
    }
    Statistics.label("has a day").collect(days.holds());
    boolean sure = events.stream().anyMatch(event -> isOfRun(event, run) && isSure(event));
    int earliest = worlds.stream().mapToInt(Held::first).min().orElseThrow();
    boolean over = run.from()
        .flatMap(Run.Anchor::lag)
        .filter(lag -> lag.qualifier() == Qualifier.OVER)
        .isPresent();
    if (sure && validity.isEmpty() && run.from().isPresent() && earliest >= 0 && !over) {
      assertThat(days.firstStart() - DAY_ZERO.toEpochDay()).as(said).isEqualTo(earliest);
      assertThat(days.holds().isTrue()).as(said).isTrue();
    }
  }

  private static Set<Held> worlds(List<Event> events, Optional<Period> validity, Run run) {
    Set<Held> worlds = new HashSet<>();
    for (Held valid : valid(validity.orElseGet(Period::unknown), run.from().isEmpty())) {
      for (int start : starts(events, run, valid, worlds)) {
        boolean ends = validity.map(told -> !told.end().isUnknown()).orElse(false);
        int from = run.length().isEmpty() ? Math.max(start, valid.first) : start;
        for (int last : run.length().isEmpty() && ends ? List.of(FREE) : lasts(from, run)) {
          worlds.add(new Held(Math.max(start, valid.first), Math.min(last, valid.last)));
        }
      }
    }
    return worlds;
  }

  /** On which days a run may start; a world in which it never does is added here. */
  private static Set<Integer> starts(List<Event> events, Run run, Held valid, Set<Held> worlds) {
    if (run.from().isEmpty()) {
      return Set.of(valid.first);
    }
    List<Event> told = events.stream().filter(event -> isOfRun(event, run)).toList();
    List<Event> sure = told.stream().filter(RunDaysProperties::isSure).toList();
    if (sure.isEmpty()) {
      worlds.add(new Held(1, 0));
    }
    List<Integer> days = new ArrayList<>();
    for (Event event : sure.isEmpty() ? told : sure) {
      days.addAll(days(event.date()));
    }
    if (told.isEmpty()) {
      days.addAll(days(Optional.empty()));
    }
    Set<Integer> starts = new HashSet<>();
    for (int day : days) {
      for (int lag : run.from().get().lag().map(RunDaysProperties::times).orElse(List.of(0))) {
        starts.add(day + lag);
        starts.add(day + lag + 1);
      }
    }
    return starts;
  }

  private static boolean isOfRun(Event event, Run run) {
    boolean meant = run.from().isPresent()
        && (run.from().get().event().isEmpty()
            ? event.id().equals(run.from().get().entry())
            : !event.type().equals(Event.Type.SIGNED));
    return meant
        && event.status() == Event.Status.OCCURRED
        && event.rank() != Claim.Rank.DEPRECATED;
  }

  private static boolean isSure(Event event) {
    return event.citations().get(0).certainty() == Certainty.STATED;
  }

  private static List<Integer> lasts(int start, Run run) {
    return run.length().isEmpty()
        ? IntStream.rangeClosed(start, Math.max(start, FUTURE)).boxed().toList()
        : times(run.length().get()).stream()
            .flatMap(time -> IntStream.of(start + time - 1, start + time).boxed())
            .filter(last -> last >= start)
            .toList();
  }

  /** The days that a time may be: a week is seven, "a few" may be any. */
  private static List<Integer> times(Quantity time) {
    int unit = time.unit().equals(UnitOfMeasure.WEEK) ? 7 : 1;
    int amount = unit * time.amount().map(number -> number.intValueExact()).orElse(0);
    return switch (time.qualifier()) {
      case EXACT -> List.of(amount);
      case AT_MOST -> IntStream.rangeClosed(0, amount).boxed().toList();
      case AT_LEAST -> IntStream.rangeClosed(amount, FUTURE).boxed().toList();
      case OVER -> IntStream.rangeClosed(amount + 1, FUTURE).boxed().toList();
      case BETWEEN ->
        IntStream.rangeClosed(amount, unit * time.upper().orElseThrow().intValueExact())
            .boxed()
            .toList();
      default -> IntStream.rangeClosed(0, FUTURE).boxed().toList();
    };
  }

  /** What is open, or not told beside a run, binds nothing; a run may begin with it on any day. */
  private static List<Held> valid(Period told, boolean begins) {
    List<Held> valid = new ArrayList<>();
    List<Integer> free = begins ? days(Optional.empty()) : List.of(-FREE);
    for (int first : told.start().date().isPresent() ? days(told.start().date()) : free) {
      for (int last : told.end().date().isPresent() ? days(told.end().date()) : List.of(FREE)) {
        if (first <= last) {
          valid.add(new Held(first, last));
        }
      }
    }
    return valid;
  }

  private static List<Integer> days(Optional<PartialDate> date) {
    int first = date.flatMap(PartialDate::earliest).map(RunDaysProperties::day).orElse(PAST);
    int last = date.flatMap(PartialDate::latest).map(RunDaysProperties::day).orElse(FUTURE);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static int day(LocalDate date) {
    return (int) (date.toEpochDay() - DAY_ZERO.toEpochDay());
  }

  private static Event event(String name, Random random) {
    Certainty certainty = random.nextInt(3) == 0 ? Certainty.RUMOURED : Certainty.STATED;
    return Event.builder()
        .id(id(name))
        .type(pick(random, Event.Type.COMPLETED, Event.Type.CLOSING, Event.Type.SIGNED))
        .status(random.nextInt(6) == 0 ? Event.Status.EXPECTED : Event.Status.OCCURRED)
        .rank(random.nextInt(8) == 0 ? Claim.Rank.DEPRECATED : Claim.Rank.NORMAL)
        .addAbout(id("ickx"))
        .date(random.nextInt(8) == 0 ? Optional.empty() : Optional.of(date(random)))
        .addCitation(CITED.toBuilder().certainty(certainty).build())
        .build();
  }

  private static PartialDate date(Random random) {
    LocalDate first = DAY_ZERO.plusDays(random.nextInt(8));
    return switch (random.nextInt(5)) {
      case 0 -> PartialDate.between(first, first.plusDays(1 + random.nextInt(3)));
      case 1 ->
        random.nextBoolean()
            ? PartialDate.noEarlierThan(PartialDate.of(first))
            : PartialDate.noLaterThan(PartialDate.of(first));
      default -> PartialDate.of(first);
    };
  }

  private static Period validity(Random random) {
    LocalDate first = DAY_ZERO.plusDays(random.nextInt(10));
    PeriodEnd start = PeriodEnd.on(PartialDate.of(first));
    PeriodEnd end = PeriodEnd.on(PartialDate.of(first.plusDays(random.nextInt(8))));
    return Period.builder()
        .start(pick(random, start, start, PeriodEnd.UNKNOWN, PeriodEnd.OPEN))
        .end(pick(random, end, end, PeriodEnd.UNKNOWN, PeriodEnd.OPEN))
        .build();
  }

  private static Run run(List<Event> events, Random random) {
    Run.Anchor anchor = events.isEmpty() || random.nextBoolean()
        ? Run.Anchor.of(id("ickx"), Event.Type.COMPLETED)
        : Run.Anchor.of(pick(random, events.toArray(Event[]::new)).id());
    if (random.nextInt(3) == 0) {
      anchor = anchor.plus(time(random, 0));
    }
    return switch (random.nextInt(4)) {
      case 0 -> Run.from(anchor);
      case 1 -> Run.of(time(random, 1));
      default -> Run.from(anchor, time(random, 1));
    };
  }

  private static Quantity time(Random random, int least) {
    UnitOfMeasure unit = pick(random, UnitOfMeasure.DAY, UnitOfMeasure.DAY, UnitOfMeasure.WEEK);
    int amount = least + random.nextInt(unit.equals(UnitOfMeasure.DAY) ? 5 : 2);
    return switch (random.nextInt(8)) {
      case 0 -> Quantity.few(unit);
      case 1 -> Quantity.atMost(amount, unit);
      case 2 -> Quantity.atLeast(amount, unit);
      case 3 -> Quantity.between(amount, amount + 1L, unit);
      case 4 -> Quantity.over(amount, unit);
      default -> Quantity.exactly(amount, unit);
    };
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... some) {
    return some[random.nextInt(some.length)];
  }
}
