package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random territories for the laws, from few codes, so that they often meet. */
final class Territories {
  private static final String[] COUNTRY_SETS = {
    "BE", "NL", "LU", "DE", "FR", "GB", "GR", "US", "TW", "155", "150", "151", "001", "EU", "EEA",
    "BENELUX"
  };
  private static final String[] SUBDIVISIONS = {"BE-VLG", "BE-WAL", "DE-BY", "GB-SCT"};
  private static final String[] CLOSE = {"BE", "BE", "BENELUX", "155", "BE-VLG", "BE-WAL"};
  private static final String[] LABELS = {"Essen", "the West", "a) b\\ (c, d) except e"};

  private Territories() {}

  /** Territories that are sets of countries on every day. */
  static Arbitrary<Territory> exact() {
    Arbitrary<Area> areas = Arbitraries.of(COUNTRY_SETS).map(Territory::whole);
    return territories(areas, Arbitraries.of(COUNTRY_SETS));
  }

  /** Territories of every kind, half of them about Belgium, where much meets in one country. */
  static Arbitrary<Territory> any() {
    Arbitrary<String> far = Arbitraries.oneOf(
        Arbitraries.of(COUNTRY_SETS), Arbitraries.of(COUNTRY_SETS), Arbitraries.of(SUBDIVISIONS));
    Arbitrary<String> close = Arbitraries.of(CLOSE);
    Arbitrary<String> parts = Arbitraries.of("BE-VLG", "BE-WAL", "BE-VLG", "BE-WAL", "BE", "NL");
    return Arbitraries.oneOf(territories(areas(far), far), territories(areas(close), parts));
  }

  private static Arbitrary<Area> areas(Arbitrary<String> codes) {
    Arbitrary<Area> coded = Combinators.combine(
            codes, Arbitraries.of(LABELS).injectNull(0.7), Arbitraries.of(false, false, true))
        .as((code, label, partly) -> {
          Area.Builder area = Area.builder().code(code).partly(partly);
          return (label == null ? area : area.label(label)).build();
        });
    Arbitrary<Area> labelled = Combinators.combine(
            Arbitraries.of(LABELS), Arbitraries.of(false, false, true))
        .as((label, partly) -> Area.builder().label(label).partly(partly).build());
    return Arbitraries.oneOf(List.of(codes.map(Territory::whole), coded, coded, labelled));
  }

  private static Arbitrary<Territory> territories(
      Arbitrary<Area> areas, Arbitrary<String> excluding) {
    return Combinators.combine(
            areas.list().ofMinSize(1).ofMaxSize(3), excluding.list().ofMaxSize(2))
        .as(Territories::build)
        .withoutEdgeCases();
  }

  /** Builds a territory with as many of the exclusions as it allows. */
  static Territory build(List<Area> areas, List<String> excluding) {
    Territory territory = Territory.builder().areas(areas).build();
    for (String code : excluding) {
      try {
        territory = territory.except(code);
      } catch (InvalidValueException e) {
        continue;
      }
    }
    return territory;
  }

  /** Days on which all groups exist, before and after each kind of change. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.of(
            "1994-01-01",
            "1995-04-30",
            "1995-05-01",
            "2004-05-01",
            "2007-01-01",
            "2007-08-01",
            "2013-07-01",
            "2020-01-31",
            "2020-02-01")
        .map(LocalDate::parse);
  }
}
