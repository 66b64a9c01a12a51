package io.github.crossborder.time;

import io.github.crossborder.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random periods for the laws of this package. */
final class Periods {
  private Periods() {}

  /** Periods with any ends, and with every attribute. */
  static Arbitrary<Period> all() {
    Arbitrary<Optional<String>> labels =
        Arbitraries.of("the past fiscal year", "§ 1").optional();
    Arbitrary<List<Period.Assumption>> assumed = Arbitraries.of("twelve-months", "a", "same-year-2")
        .map(Period.Assumption::new)
        .list()
        .uniqueElements()
        .ofMaxSize(2);
    return Combinators.combine(
            plain(Dates.all()), Arbitraries.of(Period.Basis.class), labels, assumed)
        .as((period, basis, label, codes) ->
            period.toBuilder().basis(basis).label(label).addAllAssumed(codes).build());
  }

  /** Periods that have nothing but ends: the given dates, OPEN and UNKNOWN. */
  static Arbitrary<Period> plain(Arbitrary<PartialDate> dates) {
    Arbitrary<PeriodEnd> ends = Arbitraries.frequencyOf(
        Tuple.of(4, dates.map(PeriodEnd::on)),
        Tuple.of(1, Arbitraries.of(PeriodEnd.OPEN, PeriodEnd.UNKNOWN)));
    return Combinators.combine(ends, ends)
        .as((one, other) -> build(one, other).or(() -> build(other, one)).orElseThrow())
        .withoutEdgeCases();
  }

  /** A period that the given one can turn out to be; itself if the random ends do not fit. */
  static Period refine(Period period, PartialDate any, PartialDate other, Random random) {
    return build(refine(period.start(), any, random), refine(period.end(), other, random))
        .map(refined ->
            period.toBuilder().start(refined.start()).end(refined.end()).build())
        .orElse(period);
  }

  private static PeriodEnd refine(PeriodEnd end, PartialDate any, Random random) {
    if (end.isUnknown()) {
      return switch (random.nextInt(3)) {
        case 0 -> end;
        case 1 -> PeriodEnd.OPEN;
        default -> PeriodEnd.on(any);
      };
    }
    return end.date()
        .map(date -> PeriodEnd.on(Dates.isSure(date) ? Dates.within(date, random) : any))
        .orElse(end);
  }

  private static Optional<Period> build(PeriodEnd start, PeriodEnd end) {
    try {
      return Optional.of(Period.builder().start(start).end(end).build());
    } catch (InvalidValueException endsBeforeStart) {
      return Optional.empty();
    }
  }
}
