package io.github.crossborder.deal;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Quantity TWO_YEARS = Quantity.exactly(2, UnitOfMeasure.YEAR);
  private static final Run.Anchor CLOSING = Run.Anchor.of(id("deal"), Event.Type.COMPLETED);

  @Test
  void a_run_reads_as_a_contract_puts_it() {
    assertThat(Run.of(TWO_YEARS)).hasToString("exactly 2 years");
    assertThat(Run.from(CLOSING)).hasToString("from completed of deal");
    assertThat(Run.from(CLOSING, TWO_YEARS)).hasToString("exactly 2 years from completed of deal");
    assertThat(Run.from(
            Run.Anchor.of(id("payment")).plus(Quantity.exactly(10, UnitOfMeasure.DAY)),
            Quantity.between(12, 18, UnitOfMeasure.MONTH)))
        .hasToString("between 12 and 18 months from exactly 10 days after payment");
  }

  @Test
  void two_runs_are_equal_if_they_say_the_same() {
    assertThat(Run.from(CLOSING, TWO_YEARS)).isEqualTo(Run.from(CLOSING, TWO_YEARS));
    assertThat(Run.from(CLOSING)).isNotEqualTo(Run.from(Run.Anchor.of(id("deal"))));
  }
}
