package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * Of an agreement that is told of in very many places, the answer for the whole has the same as an
 * answer for each of these places.
 */
class StatusInManyPlacesProperties {
  private static final List<String> PLACES = List.of(
      "BE",
      "NL",
      "GB",
      "EU",
      "BENELUX",
      "150",
      "BE partly",
      "BE-VLG",
      "BE-WAL",
      "BE-VLG (Gent)",
      "BE-VLG (Genk)",
      "BE-VLG (Gent) partly",
      "BE, NL",
      "BE (Essen), NL-NH",
      "BE (Essen) partly",
      "BE except BE-VLG",
      "EU except BE",
      "BE except BE-WAL",
      "(the West)",
      "(the West) partly");
  private static final List<Event.Type> TYPES = List.of(
      Event.Type.ANNOUNCED,
      Event.Type.SIGNED,
      Event.Type.APPROVED,
      Event.Type.REJECTED,
      Event.Type.EFFECTIVE,
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.AMENDED,
      Event.Type.SUSPENDED,
      Event.Type.RESUMED,
      Event.Type.COMPLETED,
      Event.Type.EXPIRED,
      Event.Type.TERMINATED);
  private static final List<String> DATES = List.of(
      "2019-12",
      "2019",
      "2020-01",
      "2020-01-10",
      "2020-01-30",
      "2020-02-01",
      "2020-02-03",
      "2020",
      "2021",
      "2020-03-01");

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Optional<Territory> place(Random random) {
    int which = random.nextInt(60);
    return which == 0
        ? Optional.empty()
        : Optional.of(
            which < 30
                ? Territory.parse(pick(random, PLACES))
                : Territory.place(which < 50 ? "BE" : "NL", "Town " + which));
  }

  private static Event event(Random random, int number, List<Event.Type> types, int linked) {
    Event.Builder event = Event.builder()
        .id(id("event-" + number))
        .type(pick(random, types))
        .territory(place(random))
        .addAbout(id("deal"))
        .addCitation(OneDeal.CITED.toBuilder()
            .certainty(random.nextInt(4) == 0 ? Certainty.RUMOURED : Certainty.STATED)
            .build());
    if (random.nextInt(6) > 0) {
      event.date(PartialDate.parse(pick(random, DATES)));
    }
    if (number > 0 && random.nextInt(100) < linked) {
      event.addFollows(
          Follows.of(id("event-" + (random.nextBoolean() ? 0 : random.nextInt(number)))));
    }
    return event.build();
  }

  private static Term term(Random random, int number) {
    Term.Builder term = Term.builder()
        .id(id("term-" + number))
        .agreement(id("deal"))
        .effect(random.nextInt(6) == 0 ? Term.Effect.FORBIDS : Term.Effect.PERMITS)
        .grantee(id("seller"))
        .territory(place(random))
        .exhaustive(random.nextInt(6) > 0)
        .addCitation(OneDeal.CITED);
    if (random.nextInt(8) > 0) {
      term.validity(Period.parse((random.nextBoolean() ? pick(random, DATES.subList(0, 3)) : "")
          + "/" + (random.nextInt(5) > 0 ? pick(random, DATES.subList(5, 10)) : "")));
    }
    return term.build();
  }

  @Property(tries = 50)
  void in_each_place_the_same_is_possible_as_by_itself(@ForAll Random random) {
    int size = 70 + random.nextInt(40);
    int terms = random.nextInt(3) * 20;
    int linked = random.nextInt(3) * 20;
    Set<Event.Type> few = new HashSet<>();
    int kinds = 1 + random.nextInt(5);
    for (int i = 0; i < kinds; i++) {
      few.add(pick(random, TYPES));
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(i < terms ? term(random, i) : event(random, i - terms, List.copyOf(few), linked));
    }
    StatusHistory history = StatusHistory.of(
            OneDeal.book(
                random.nextInt(4) == 0 ? List.of(Agreement.Kind.MERGER) : List.of(),
                entries.toArray(Entry[]::new)),
            id("deal"))
        .assuming(random.nextBoolean() ? OneDeal.GOES_ON : Assumptions.none());
    PartialDate day = PartialDate.parse(pick(random, List.of("2020-01-15", "2020-02-02", "2020")));
    List<PossibleStatuses.Part> parts = history.on(day).parts();
    Statistics.label("many").collect(parts.size() > 32);
    for (PossibleStatuses.Part part : parts) {
      if (part.territory().isPresent()) {
        assertThat(part.statuses())
            .as(part.toString())
            .isEqualTo(history.on(day, part.territory().get()).statuses());
      }
    }
  }
}
