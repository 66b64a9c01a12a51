package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.AGREED;
import static io.github.crossborder.analysis.status.AgreementStatus.INTENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Terms and transfers have lives of their own (1.5): the same rules hold, on top of what happens to
 * their agreement. What of a term is told alone is held against the agreement of the same events and
 * that one term, whose answers {@link StatusWorldsProperties} holds against every world.
 */
class StatusOfPartsProperties {
  private static final int FIRST = 2;
  private static final Id TERM = id("term-0");

  /** What may undo an end, or be one of the agreement itself. */
  private static final Set<String> UNDOING = Set.of(
      "cancelled", "resumed", "expired", "lapsed", "terminated", "withdrawn", "closed", "retired");

  @Provide
  Arbitrary<ToldDeal> deals() {
    return Arbitraries.longs().map(ToldDeals::of).withoutEdgeCases();
  }

  /** A deal of which the first term is told as firmly as the deal, with its last day if any. */
  @Provide
  Arbitrary<ToldDeal> termsTold() {
    return deals()
        .filter(told -> !told.rights().isEmpty() && told.certainty() == Certainty.STATED)
        .filter(told -> told.rights().get(0).certainty() == Certainty.STATED)
        .filter(told ->
            told.rights().get(0).end().first() == told.rights().get(0).end().last()
                || !told.rights().get(0).end().isTold())
        .filter(told ->
            told.steps().stream().noneMatch(step -> step.type().equals(Event.Type.DELISTED)));
  }

  private static Set<AgreementStatus> statuses(
      DealBook book, Id of, boolean placed, String place, int day) {
    StatusHistory history = StatusHistory.of(book, of).assuming(OneDeal.GOES_ON);
    return placed
        ? history.on(ToldEvents.day(day), Territory.of(place)).statuses()
        : history.on(ToldEvents.day(day)).statuses();
  }

  private static DealBook about(Id subject, DealBook book) {
    return DealBook.builder()
        .addAll(book.entries().stream()
            .map(entry -> entry instanceof Event event
                ? (Entry) event.toBuilder().about(List.of(subject)).build()
                : entry)
            .toList())
        .build();
  }

  @Property
  void a_term_of_which_nothing_is_told_is_as_its_agreement_would_be_by_that_term_alone(
      @ForAll("termsTold") ToldDeal told) {
    ToldDeal alone = told.onlyFirstRight();
    for (String place : told.places()) {
      for (int day = FIRST; day <= DealWorlds.LAST; day++) {
        assertThat(statuses(told.book(), TERM, told.isPlaced(), place, day))
            .as("day %s in %s", day, place)
            .isEqualTo(statuses(alone.book(), id("deal"), told.isPlaced(), place, day));
      }
    }
  }

  /**
   * Where the agreement's steps are not told, it may have got to any before the term's first; and
   * what is perhaps over itself perhaps stays so.
   */
  @Property
  void what_happens_to_a_term_moves_it_as_it_would_move_an_agreement(
      @ForAll("termsTold") ToldDeal told) {
    ToldDeal alone = told.onlyFirstRight();
    DealBook own = about(TERM, told.book());
    for (String place : told.places()) {
      for (int day = FIRST; day <= DealWorlds.LAST; day++) {
        Set<AgreementStatus> deal = statuses(alone.book(), id("deal"), told.isPlaced(), place, day);
        Set<AgreementStatus> term = statuses(own, TERM, told.isPlaced(), place, day);
        assertThat(term).as("day %s in %s", day, place).containsAll(minusNone(deal));
        if (!deal.contains(NONE) && told.steps().stream().noneMatch(ToldDeal.Step::closes)) {
          assertThat(term).as("day %s in %s", day, place).isEqualTo(deal);
        }
      }
    }
  }

  private static Set<AgreementStatus> minusNone(Set<AgreementStatus> statuses) {
    EnumSet<AgreementStatus> others = EnumSet.copyOf(statuses);
    others.remove(NONE);
    return others;
  }

  /** The closing of something else, on which the term runs; whether its day counts is not told. */
  @Property
  void a_term_that_runs_from_a_sure_event_is_as_one_of_the_days_that_it_can_run(
      @ForAll("deals") ToldDeal told,
      @ForAll @IntRange(min = 2, max = 5) int day,
      @ForAll @IntRange(min = 1, max = 4) int length) {
    Assume.that(told.rights().size() == 1 && told.rights().get(0).asOf().isEmpty());
    ToldDeal.Edge start = new ToldDeal.Edge(day, day + 1, false);
    ToldDeal.Edge end = new ToldDeal.Edge(day + length - 1, day + length + 1, false);
    ToldDeal dated = told.withRights(List.of(told.rights().get(0).within(start, end)));
    Run run = Run.from(
        Run.Anchor.of(id("seller"), Event.Type.COMPLETED),
        Quantity.exactly(length, UnitOfMeasure.DAY));
    DealBook running = DealBook.builder()
        .addAll(told.book().entries().stream()
            .map(entry -> entry instanceof Term term
                ? (Entry) term.toBuilder().validity(Optional.empty()).run(run).build()
                : entry)
            .toList())
        .add(end(id("seller"), Event.Type.COMPLETED, day, true))
        .build();
    for (String place : told.places()) {
      for (int asked = FIRST; asked <= DealWorlds.LAST; asked++) {
        assertThat(statuses(running, id("deal"), told.isPlaced(), place, asked))
            .as("day %s in %s", asked, place)
            .isEqualTo(statuses(dated.book(), id("deal"), told.isPlaced(), place, asked));
      }
    }
  }

  @Property
  void what_is_over_itself_is_not_moved_by_what_happens_to_its_agreement_later(
      @ForAll("deals") ToldDeal told, @ForAll("ends") Event.Type type, @ForAll boolean ofTerm) {
    Assume.that(!ofTerm || !told.rights().isEmpty());
    Assume.that(type != Event.Type.COMPLETED || told.isDoneOnce()); // R4
    Assume.that(told.steps().stream().noneMatch(ToldDeal.Step::isUndated));
    Id subject = ofTerm ? TERM : id("price");
    DealBook book =
        told.book().toBuilder().add(price(), end(subject, type, 1, true)).build();
    AgreementStatus then = AgreementStatus.valueOf(type.code().toUpperCase(Locale.ROOT));
    for (int day = FIRST; day <= DealWorlds.LAST; day++) {
      assertThat(statuses(book, subject, false, "", day)).containsExactly(then);
    }
  }

  private static Transfer price() {
    return Transfer.builder()
        .id(id("price"))
        .agreement(id("deal"))
        .kind(Transfer.Kind.CASH)
        .addCitation(OneDeal.CITED)
        .build();
  }

  private static Event end(Id of, Event.Type type, int day, boolean sure) {
    return Event.builder()
        .id(id("own-end"))
        .type(type)
        .addAbout(of)
        .date(PartialDate.of(ToldEvents.day(day)))
        .addCitation(
            sure
                ? OneDeal.CITED
                : OneDeal.CITED.toBuilder().certainty(Certainty.RUMOURED).build())
        .build();
  }

  @Provide
  Arbitrary<Event.Type> ends() {
    return Arbitraries.of(
        Event.Type.COMPLETED, Event.Type.TERMINATED, Event.Type.WITHDRAWN, Event.Type.EXPIRED);
  }

  @Property
  void what_happens_to_a_transfer_counts_on_top_of_what_happens_to_its_agreement(
      @ForAll("deals") ToldDeal told,
      @ForAll("ends") Event.Type type,
      @ForAll @IntRange(min = FIRST, max = DealWorlds.LAST) int day,
      @ForAll boolean sure) {
    Assume.that(type != Event.Type.COMPLETED || told.isDoneOnce()); // R4
    DealBook book =
        told.book().toBuilder().add(price(), end(id("price"), type, day, sure)).build();
    StatusHistory ofPrice = StatusHistory.of(book, id("price")).assuming(OneDeal.GOES_ON);
    StatusHistory ofDeal = StatusHistory.of(book, id("deal")).assuming(OneDeal.GOES_ON);
    assertThat(ofDeal.on(ToldEvents.day(day)).statuses())
        .isEqualTo(StatusHistory.of(told.book(), id("deal"))
            .assuming(OneDeal.GOES_ON)
            .on(ToldEvents.day(day))
            .statuses());
    AgreementStatus then = AgreementStatus.valueOf(type.code().toUpperCase(Locale.ROOT));
    boolean over =
        told.steps().stream().anyMatch(step -> UNDOING.contains(step.type().code()));
    for (int asked = FIRST; asked <= DealWorlds.LAST && !told.isPlaced(); asked++) {
      Set<AgreementStatus> deal = ofDeal.on(ToldEvents.day(asked)).statuses();
      Set<AgreementStatus> statuses = ofPrice.on(ToldEvents.day(asked)).statuses();
      if (deal.containsAll(EnumSet.range(INTENDED, AgreementStatus.WITHDRAWN))) {
        continue; // how far is not told, but for what happened to the price
      }
      if (asked < day) {
        boolean settled = told.rights().isEmpty() && deal.size() == 1 && !over; // T3, G1
        assertThat(statuses).containsAll(settled ? deal : Set.of());
      } else {
        if (sure && deal.stream().noneMatch(AgreementStatus::isEnd)) {
          assertThat(statuses).contains(then);
        }
        if (sure && !over && EnumSet.range(AGREED, IN_EFFECT).containsAll(deal)) {
          assertThat(statuses).containsExactly(then);
        } else if (!sure) {
          assertThat(statuses).containsAll(deal);
        }
      }
    }
  }
}
