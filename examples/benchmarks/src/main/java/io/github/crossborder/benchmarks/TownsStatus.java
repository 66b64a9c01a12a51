package io.github.crossborder.benchmarks;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.status.PossibleStatuses;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * How long the status of one agreement takes of which something is told in each of very many towns,
 * or very much on one day: the time of the processor, and the most memory that was in use at once.
 *
 * <p>Run with {@code -Dprogram=TownsStatus}, and {@code -Dbenchmark=4000} for other than a hundred
 * thousand towns.
 */
public final class TownsStatus {
  private static final int MOST = 100_000;

  /** Where each town is looked at with all that is linked to it. */
  private static final int FEWER = 4_000;

  private static final Citation CITED = Citation.of(id("press"));
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final List<String> COUNTRIES =
      List.of("CN", "DE", "FR", "GB", "NL", "BE", "JP", "IT", "ES", "PL");
  private static final List<Event.Type> COURSE = List.of(
      Event.Type.SIGNED, Event.Type.EFFECTIVE, Event.Type.SUSPENDED, Event.Type.TERMINATED);

  private enum Shape {
    AN_EVENT_IN_EACH_TOWN_OF_ONE_COUNTRY {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(event(number, number).territory(town("CN", number)).build());
      }
    },
    AN_EVENT_IN_EACH_TOWN_OF_TEN_COUNTRIES {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(event(number, number)
            .territory(town(COUNTRIES.get(number % COUNTRIES.size()), number))
            .build());
      }
    },
    HALF_OF_THE_EVENTS_ARE_TOLD_FOR_EVERYWHERE {
      @Override
      void add(DealBook.Builder book, int number) {
        Event.Builder event = event(number, number);
        if (number % 2 == 0) {
          event.territory(town("CN", number));
        }
        book.add(event.build());
      }
    },
    ALL_EVENTS_ARE_OF_ONE_DAY {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(event(number, 0).territory(town("CN", number)).build());
      }
    },
    ALL_EVENTS_ARE_TOLD_FOR_EVERYWHERE_AND_ONE_DAY {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(event(number, 0).build());
      }
    },
    THE_EVENT_IN_EACH_TOWN_FOLLOWS_ONE_SIGNING {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(
            number == 0
                ? event(number, 0).build()
                : event(number, number)
                    .territory(town("CN", number))
                    .addFollows(Follows.of(id("event-0")))
                    .build());
      }
    },
    THE_EVENT_IN_EACH_TOWN_FOLLOWS_THE_ONE_BEFORE {
      @Override
      void add(DealBook.Builder book, int number) {
        Event.Builder event = event(number, 0).territory(town("CN", number));
        if (number > 0) {
          event.addFollows(Follows.of(id("event-" + (number - 1))));
        }
        book.add(event.build());
      }
    },
    EACH_EVENT_EVERYWHERE_FOLLOWS_THE_ONE_BEFORE {
      @Override
      void add(DealBook.Builder book, int number) {
        Event.Builder event = event(number, 0);
        if (number > 0) {
          event.addFollows(Follows.of(id("event-" + (number - 1))));
        }
        book.add(event.build());
      }
    },
    A_TERM_IN_EACH_TOWN {
      @Override
      void add(DealBook.Builder book, int number) {
        book.add(Term.builder()
            .id(id("term-" + number))
            .agreement(id("deal"))
            .right(Term.Right.SELL)
            .territory(town("CN", number))
            .validity(Period.until(PartialDate.of(DAY.plusDays(number % 1000))))
            .addCitation(CITED)
            .build());
      }
    };

    abstract void add(DealBook.Builder book, int number);
  }

  private TownsStatus() {}

  /** Measures each shape, of as many towns as the argument says. */
  public static void main(String... args) {
    int towns = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : MOST;
    for (Shape shape : Shape.values()) {
      measure(shape, Math.min(towns, 1000)); // for the compiler
      boolean product = shape == Shape.THE_EVENT_IN_EACH_TOWN_FOLLOWS_THE_ONE_BEFORE;
      int many = product ? Math.min(towns, FEWER) : towns;
      System.out.printf("%,9d %-48s %s%n", many, words(shape), measure(shape, many));
    }
  }

  private static String words(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String measure(Shape shape, int size) {
    DealBook book = book(shape, size);
    book.eventsOf(id("deal")); // sorts what is looked up
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    StatusHistory history = StatusHistory.of(book, id("deal"));
    PossibleStatuses answer = history.on(DAY);
    int days = history.turningDays().size();
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return "%8.3f s of the processor, at most %5d MB beside the book; %d parts, %d days, %s".formatted(
        taken / 1e9, (peak - before) >> 20, answer.parts().size(), days, answer.statuses());
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static DealBook book(Shape shape, int size) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(Company.builder().id(id("buyer")).addCitation(CITED).build())
        .add(Company.builder().id(id("seller")).addCitation(CITED).build())
        .add(Agreement.builder()
            .id(id("deal"))
            .addParty(id("buyer"), Role.BUYER)
            .addParty(id("seller"), Role.SELLER)
            .addCitation(CITED)
            .build());
    for (int i = 0; i < size; i++) {
      shape.add(book, i);
    }
    return book.build();
  }

  private static Event.Builder event(int number, int day) {
    return Event.builder()
        .id(id("event-" + number))
        .type(COURSE.get(number / 2 % COURSE.size()))
        .date(PartialDate.of(DAY.minusDays(2000).plusDays(day % 4000)))
        .addAbout(id("deal"))
        .addCitation(CITED);
  }

  private static Territory town(String country, int number) {
    return Territory.place(country, "Town " + number);
  }
}
