package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.place.Territory;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Something told of one agreement for each of twenty thousand towns: asking of each whether what is
 * told for another counts in it, four hundred million times, takes minutes.
 */
class ManyTownsTest {
  private static final int MANY = 20_000;

  /** What is told for each town. */
  enum Told {
    AN_EVENT_ON_ONE_DAY {
      @Override
      Entry of(Territory town, int number) {
        return event(town, number).build();
      }
    },
    AN_EVENT_THAT_FOLLOWS_THE_FIRST {
      @Override
      Entry of(Territory town, int number) {
        Event.Builder event = event(town, number);
        return number == 0
            ? event.build()
            : event.addFollows(Follows.of(id("event-0"))).build();
      }
    },
    A_TERM {
      @Override
      Entry of(Territory town, int number) {
        return OneDeal.until("term-" + number, "2020-12-31").territory(town).build();
      }
    };

    abstract Entry of(Territory town, int number);
  }

  private static Event.Builder event(Territory town, int number) {
    return OneDeal.on("2020-01-01", number % 2 == 0 ? Event.Type.SIGNED : Event.Type.EFFECTIVE)
        .toBuilder()
        .id(id("event-" + number))
        .territory(town);
  }

  @ParameterizedTest
  @EnumSource
  void towns_of_which_none_is_told_with_another_are_not_compared_each_with_each(Told told) {
    Entry[] entries = IntStream.range(0, MANY)
        .mapToObj(number -> told.of(Territory.place("CN", "Town " + number), number))
        .toArray(Entry[]::new);
    PossibleStatuses answer = OneDeal.goingOn(entries).on(OneDeal.day("2020-06-01"));
    assertThat(answer.parts()).hasSize(MANY);
    assertThat(answer.statuses()).contains(AgreementStatus.IN_EFFECT);
    assertThat(answer.evidence()).isNotEmpty();
  }
}
