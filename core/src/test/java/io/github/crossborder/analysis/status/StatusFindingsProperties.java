package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Event;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Something is found in what is told of a deal (R6) where every world shows its cause, and nothing
 * is found of which no world does. {@link DealFindings} looks for the causes.
 */
class StatusFindingsProperties {
  @Provide
  Arbitrary<ToldDeal> deals() {
    return Arbitraries.longs()
        .map(ToldDeals::of)
        .filter(told ->
            told.steps().stream() // of no place are findings that an amendment alone is of
                .noneMatch(step ->
                    step.type().equals(Event.Type.AMENDED) && !step.place().isEmpty()))
        .filter(told -> !new DealWorlds(told, "FR", true, false).areNone())
        .withoutEdgeCases();
  }

  @Property
  void a_finding_is_where_a_cause_is(
      @ForAll("deals") ToldDeal told, @ForAll boolean unknownMoveNothing) {
    Assumptions assumptions = unknownMoveNothing
        ? OneDeal.GOES_ON.with(Assumption.UNKNOWN_EVENTS_MOVE_NOTHING)
        : OneDeal.GOES_ON;
    List<Problem> found =
        StatusHistory.of(told.book(), id("deal")).assuming(assumptions).findings();
    DealFindings causes = new DealFindings(told, unknownMoveNothing);
    assertThat(causes.sure())
        .allSatisfy(cause -> assertThat(found).as("%s", cause).anyMatch(cause::explains));
    if (!told.isPartly()) {
      assertThat(found)
          .allSatisfy(problem -> assertThat(causes.possible())
              .as("%s", problem)
              .anyMatch(cause -> cause.explains(problem)));
    }
  }
}
