package io.github.crossborder.analysis.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.analysis.status.ToldDeal.Edge;
import io.github.crossborder.analysis.status.ToldDeal.Right;
import io.github.crossborder.analysis.status.ToldDeal.Step;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worlds that hold the answers of status are themselves held against the examples. */
class DealWorldsTest {
  private static final Right SALE = right("sell", Term.Effect.PERMITS, 3, 5);

  private static Right right(String right, Term.Effect effect, int first, int last) {
    return new Right(
        effect,
        right,
        false,
        Certainty.STATED,
        false,
        true,
        new Edge(first, first, false),
        new Edge(last, last, false),
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        false);
  }

  private static ToldDeal deal(Agreement.Kind kind, Right... rights) {
    return new ToldDeal(
        List.of(kind),
        Certainty.STATED,
        OptionalInt.empty(),
        OptionalInt.empty(),
        false,
        List.of(),
        List.of(rights));
  }

  private static void holds(ToldDeal told, int day, String statuses, Step... steps) {
    DealWorlds worlds = new DealWorlds(told.with(List.of(steps)), "FR", true, false);
    Set<AgreementStatus> expected = Arrays.stream(statuses.split(", "))
        .map(AgreementStatus::valueOf)
        .collect(Collectors.toSet());
    assertThat(worlds.must(day)).isEqualTo(expected);
  }

  @Test
  void worlds_agree_with_the_examples_of_terms() {
    ToldDeal offer = deal(Agreement.Kind.OFFER, right("tender", Term.Effect.PERMITS, 3, 4));
    Step announced = Step.on(2, Event.Type.ANNOUNCED);
    holds(offer, 4, "ANNOUNCED", announced, Step.on(6, Event.Type.APPROVED));
    holds(offer, 6, "APPROVED", announced, Step.on(6, Event.Type.APPROVED));
    ToldDeal merger = deal(Agreement.Kind.MERGER, right("negotiate", Term.Effect.FORBIDS, 2, 3));
    holds(merger, 4, "SIGNED", Step.on(2, Event.Type.SIGNED), Step.on(5, Event.Type.APPROVED));
    ToldDeal sale = deal(Agreement.Kind.DISTRIBUTION, SALE);
    holds(sale, 4, "IN_EFFECT");
    holds(sale, 2, "NONE");
    holds(sale, 6, "EXPIRED");
    holds(sale, 4, "INTENDED, IN_EFFECT", Step.on(2, Event.Type.INTENDED));
    holds(sale, 6, "INTENDED, EXPIRED", Step.on(2, Event.Type.INTENDED));
    holds(
        sale,
        6,
        "EXPIRED, TERMINATED",
        Step.on(2, Event.Type.SIGNED),
        Step.on(4, Event.Type.TERMINATED).said(Certainty.RUMOURED));
    holds(sale, 4, "NONE, IN_EFFECT", Step.on(5, Event.Type.SIGNED));
    holds(sale, 6, "IN_EFFECT, EXPIRED", Step.on(7, Event.Type.OBSERVED_IN_EFFECT));
    Right rivals = right("compete", Term.Effect.FORBIDS, 3, 8);
    holds(deal(Agreement.Kind.DISTRIBUTION, SALE, rivals), 6, "EXPIRED");
  }

  @Test
  void worlds_agree_with_the_examples_of_order() {
    ToldDeal sale = deal(Agreement.Kind.DISTRIBUTION);
    Step signed = Step.on(3, Event.Type.SIGNED);
    Step ended = Step.on(4, Event.Type.TERMINATED);
    Step again = Step.on(5, Event.Type.SIGNED);
    holds(sale, 6, "SIGNED, TERMINATED", signed, ended, again);
    holds(sale, 6, "SIGNED", signed, ended, again.after(0, 1));
    holds(sale, 4, "TERMINATED", signed, ended, again.after(0, 1));
    ToldDeal venture = deal(Agreement.Kind.JOINT_VENTURE);
    Step completed = Step.on(3, Event.Type.COMPLETED);
    Step seen = Step.on(5, Event.Type.OBSERVED_IN_EFFECT);
    holds(venture, 6, "COMPLETED", completed, seen);
    holds(sale, 6, "IN_EFFECT, COMPLETED", completed, seen);
    Step approved = Step.on(6, Event.Type.APPROVED);
    holds(venture, 4, "SIGNED, COMPLETED", completed, signed, approved);
    holds(venture, 7, "APPROVED, COMPLETED", completed, signed, approved);
    holds(venture, 7, "COMPLETED", completed, signed, approved.after(0));
    holds(venture, 6, "SIGNED, COMPLETED, TERMINATED", signed, Step.on(5, Event.Type.CLOSED));
    holds(venture, 7, "TERMINATED", ended, approved);
    holds(
        sale,
        6,
        "INTENDED, DECIDED, ANNOUNCED, AGREED, SIGNED, APPROVED, REJECTED, IN_EFFECT, SUSPENDED,"
            + " COMPLETED, EXPIRED, TERMINATED, WITHDRAWN",
        signed,
        Step.on(5, new Event.Type("cancelled")));
  }
}
