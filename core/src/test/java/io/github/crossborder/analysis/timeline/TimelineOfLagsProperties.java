package io.github.crossborder.analysis.timeline;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A timeline against every choice of days that dates, lags and causes allow. */
class TimelineOfLagsProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 25);
  private static final int DAYS = 48;
  private static final List<UnitOfMeasure> UNITS =
      List.of(UnitOfMeasure.DAY, UnitOfMeasure.WEEK, UnitOfMeasure.MONTH);

  /** That one event comes after another; by a lag if it follows it, on the same day if caused. */
  private record Link(int earlier, int later, boolean follows, Optional<Quantity> lag) {
    boolean allows(int one, int other) {
      return one <= other && lag.map(told -> allows(told, one, other)).orElse(true);
    }

    /** With one day of slack: so far from what was told the days may be. */
    private static boolean allows(Quantity lag, int one, int other) {
      if (lag.qualifier() == Qualifier.FEW) {
        return true;
      }
      int lower = target(one, lag.amount().orElseThrow().intValueExact(), lag.unit());
      return switch (lag.qualifier()) {
        case EXACT -> Math.abs(other - lower) <= 1;
        case BETWEEN -> between(lag, lower, one, other);
        case AT_LEAST ->
          lag.upper().isPresent() ? between(lag, lower, one, other) : other >= lower - 1;
        case OVER -> lag.upper().isPresent() ? between(lag, lower + 1, one, other) : other >= lower;
        case AT_MOST -> other <= lower + 1;
        case UNDER, ALMOST -> other <= lower;
        default -> true;
      };
    }

    private static boolean between(Quantity lag, int lower, int one, int other) {
      int upper = target(one, lag.upper().orElseThrow().intValueExact(), lag.unit());
      int last = lag.upperQualifier().equals(Optional.of(Qualifier.UNDER)) ? upper - 1 : upper;
      return other >= lower - 1 && other <= last + 1;
    }

    private static int target(int day, int amount, UnitOfMeasure unit) {
      return unit.equals(UnitOfMeasure.MONTH)
          ? (int) (FIRST.plusDays(day).plusMonths(amount).toEpochDay() - FIRST.toEpochDay())
          : day + amount * (unit.equals(UnitOfMeasure.WEEK) ? 7 : 1);
    }

    boolean isLimited() {
      return lag.filter(told -> told.qualifier() != Qualifier.PLAIN)
          .flatMap(told -> told.bounds().upper())
          .isPresent();
    }
  }

  /** What is told of up to four events: between which days each is, and what comes after what. */
  private record Told(List<int[]> dates, List<Link> links) {
    Timeline timeline() {
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < dates.size(); i++) {
        int own = i;
        Event.Builder event = Event.builder()
            .id(idOf(i))
            .type(Event.Type.MEETING)
            .date(date(dates.get(i)))
            .addCitation(Citation.of(id("press")));
        links.stream().filter(link -> link.later == own).forEach(link -> {
          if (link.follows) {
            event.addFollows(new Follows(idOf(link.earlier), link.lag));
          } else {
            event.addBecause(idOf(link.earlier));
          }
        });
        events.add(event.build());
      }
      Source press = Source.builder().id(id("press")).publisher("De Tijd").build();
      return Timeline.of(DealBook.builder().add(press).addAll(events).build());
    }

    private static PartialDate date(int[] days) {
      LocalDate first = FIRST.plusDays(days[0]);
      LocalDate last = FIRST.plusDays(days[1]);
      return PartialDate.parse(
          first.equals(last) ? first.toString() : "[" + first + ".." + last + "]");
    }

    /** Returns every choice of days, one for each event. */
    List<int[]> worlds() {
      List<int[]> worlds = new ArrayList<>();
      choose(new int[dates.size()], 0, worlds);
      return worlds;
    }

    private void choose(int[] days, int next, List<int[]> worlds) {
      if (next == days.length) {
        worlds.add(days.clone());
        return;
      }
      for (int day = dates.get(next)[0]; day <= dates.get(next)[1]; day++) {
        days[next] = day;
        if (links.stream()
            .filter(link -> link.later == next)
            .allMatch(link -> link.allows(days[link.earlier], days[next]))) {
          choose(days, next + 1, worlds);
        }
      }
    }

    boolean follows(int later, int earlier) {
      return links.stream()
          .filter(link -> link.follows && link.later == later)
          .anyMatch(link -> link.earlier == earlier || follows(link.earlier, earlier));
    }

    /** By causes too: what is caused may be of the same day, and is never earlier. */
    boolean comesOf(int later, int earlier) {
      return links.stream()
          .filter(link -> link.later == later)
          .anyMatch(link -> link.earlier == earlier || comesOf(link.earlier, earlier));
    }

    Truth isBefore(int one, int other, List<int[]> worlds) {
      if (follows(other, one)) {
        return Truth.TRUE;
      }
      if (comesOf(one, other) || worlds.stream().allMatch(days -> days[other] < days[one])) {
        return Truth.FALSE;
      }
      return worlds.stream().allMatch(days -> days[one] < days[other]) ? Truth.TRUE : Truth.UNKNOWN;
    }
  }

  private static Id idOf(int number) {
    return id("event-" + number * 3 % 4); // ids need not follow time
  }

  @Provide
  Arbitrary<Told> told() {
    return Arbitraries.longs().map(seed -> told(new Random(seed))).withoutEdgeCases();
  }

  private static Told told(Random random) {
    int count = 2 + random.nextInt(3);
    List<int[]> dates = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = random.nextInt(DAYS);
      boolean wide = i < 3 && random.nextInt(3) > 0;
      dates.add(wide ? new int[] {0, DAYS - 1} : new int[] {first, first + random.nextInt(4)});
      for (int earlier = 0; earlier < i; earlier++) {
        if (random.nextInt(2) == 0) {
          links.add(link(random, earlier, i));
        }
      }
    }
    return new Told(dates, links);
  }

  private static Link link(Random random, int earlier, int later) {
    boolean follows = random.nextInt(4) > 0;
    boolean lag = follows && random.nextInt(4) > 0;
    return new Link(earlier, later, follows, lag ? Optional.of(lag(random)) : Optional.empty());
  }

  private static Quantity lag(Random random) {
    UnitOfMeasure unit = UNITS.get(random.nextInt(UNITS.size()));
    int most = unit.equals(UnitOfMeasure.DAY) ? 30 : unit.equals(UnitOfMeasure.WEEK) ? 5 : 1;
    int amount = 1 + random.nextInt(most);
    Qualifier qualifier = Qualifier.values()[random.nextInt(Qualifier.values().length)];
    if (qualifier == Qualifier.BETWEEN) {
      return Quantity.between(amount, amount + 1, unit);
    }
    Quantity one =
        qualifier == Qualifier.FEW ? Quantity.few(unit) : Quantity.of(qualifier, amount, unit);
    boolean lower = qualifier == Qualifier.OVER || qualifier == Qualifier.AT_LEAST;
    return lower && random.nextBoolean()
        ? Quantity.between(
            one,
            Quantity.of(
                random.nextBoolean() ? Qualifier.UNDER : Qualifier.AT_MOST, amount + 1, unit))
        : one;
  }

  @Property(tries = 1500)
  void the_days_of_each_event_are_those_that_some_choice_of_days_leaves_it(
      @ForAll("told") Told told) {
    List<int[]> worlds = told.worlds();
    Statistics.label("contradictory").collect(worlds.isEmpty());
    Timeline timeline = told.timeline();
    assertThat(timeline.findings().isEmpty()).isEqualTo(!worlds.isEmpty());
    for (int i = 0; i < told.dates.size() && !worlds.isEmpty(); i++) {
      int own = i;
      IntStream days = worlds.stream().mapToInt(world -> world[own]);
      int first = days.min().orElseThrow();
      int last = worlds.stream().mapToInt(world -> world[own]).max().orElseThrow();
      assertThat(timeline.earliest(idOf(i))).contains(FIRST.plusDays(first));
      assertThat(timeline.latest(idOf(i))).contains(FIRST.plusDays(last));
    }
  }

  @Property(tries = 1500)
  void an_order_is_sure_only_if_every_choice_has_it_and_then_too_unless_lags_have_limits(
      @ForAll("told") Told told) {
    List<int[]> worlds = told.worlds();
    Timeline timeline = told.timeline();
    for (int one = 0; one < told.dates.size() && !worlds.isEmpty(); one++) {
      for (int other = 0; other < told.dates.size(); other++) {
        Truth expected = one == other ? Truth.FALSE : told.isBefore(one, other, worlds);
        Truth found = timeline.isBefore(idOf(one), idOf(other));
        if (found != Truth.UNKNOWN || told.links.stream().noneMatch(Link::isLimited)) {
          assertThat(found).isEqualTo(expected);
        }
      }
    }
  }

  @Property(tries = 1500)
  void a_link_more_only_narrows(@ForAll("told") Told told) {
    if (told.links.isEmpty() || told.worlds().isEmpty()) {
      return;
    }
    Timeline more = told.timeline();
    Timeline less = new Told(told.dates, told.links.subList(1, told.links.size())).timeline();
    for (int one = 0; one < told.dates.size(); one++) {
      assertThat(more.earliest(idOf(one)).orElseThrow())
          .isAfterOrEqualTo(less.earliest(idOf(one)).orElseThrow());
      assertThat(more.latest(idOf(one)).orElseThrow())
          .isBeforeOrEqualTo(less.latest(idOf(one)).orElseThrow());
      for (int other = 0; other < told.dates.size(); other++) {
        Truth before = less.isBefore(idOf(one), idOf(other));
        if (before != Truth.UNKNOWN) {
          assertThat(more.isBefore(idOf(one), idOf(other))).isEqualTo(before);
        }
      }
    }
  }
}
