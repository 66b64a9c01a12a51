package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of vague territories holds in every world that fits what was said. */
class VagueTerritoryProperties {
  private static final int WORLDS = 5;
  private static final LocalDate ANY_DAY = LocalDate.of(2015, 6, 1);

  @Provide
  Arbitrary<Territory> any() {
    return Territories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Territories.days();
  }

  @Property(tries = 10_000)
  void an_answer_holds_in_every_possible_world(
      @ForAll("any") Territory one,
      @ForAll("any") Territory other,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    Truth covers = one.covers(other, day);
    Truth overlaps = one.overlaps(other, day);
    for (long world = seed; world < seed + WORLDS; world++) {
      World possible = new World(world, day, false);
      Optional<BitSet> ones = possible.points(one);
      Optional<BitSet> others = possible.points(other);
      if (ones.isPresent() && others.isPresent()) {
        assertThat(covers).isIn(Truth.UNKNOWN, Truth.of(contains(ones.get(), others.get())));
        assertThat(overlaps).isIn(Truth.UNKNOWN, Truth.of(ones.get().intersects(others.get())));
      }
    }
  }

  @Property(tries = 5000)
  void a_more_precise_territory_never_turns_an_answer_round(
      @ForAll("any") Territory one,
      @ForAll("any") Territory other,
      @ForAll("refinements") UnaryOperator<Area> refinement) {
    Optional<Territory> finerOne = refined(one, refinement);
    Optional<Territory> finerOther = refined(other, refinement);
    if (finerOne.isPresent() && finerOther.isPresent()) {
      assertThat(finerOne.get().covers(finerOther.get())).isNotEqualTo(opposite(one.covers(other)));
      assertThat(finerOne.get().overlaps(finerOther.get()))
          .isNotEqualTo(opposite(one.overlaps(other)));
    }
  }

  /** More precise areas; a label means the same place everywhere, so all its uses change alike. */
  @Provide
  Arbitrary<UnaryOperator<Area>> refinements() {
    return Arbitraries.of(
        area -> area.partly() ? area.toBuilder().partly(false).build() : area,
        area -> area.partly() && area.label().isEmpty()
            ? area.toBuilder().label("somewhere").build()
            : area,
        unlabelled("155", "BE"),
        unlabelled("BE", "BE-VLG"),
        unlabelled("EU", "DE"),
        labelled("the West", "US"),
        labelled("Essen", "BE"));
  }

  private static UnaryOperator<Area> unlabelled(String code, String finer) {
    Area unsaid = Area.builder().code(code).partly(true).build();
    return area -> area.equals(unsaid) ? Territory.whole(finer) : area;
  }

  private static UnaryOperator<Area> labelled(String label, String code) {
    Area place = Area.builder().label(label).build();
    Area part = place.toBuilder().partly(true).build();
    return area -> area.equals(place)
        ? Territory.whole(code)
        : area.equals(part) ? Area.builder().code(code).partly(true).build() : area;
  }

  private static Optional<Territory> refined(Territory territory, UnaryOperator<Area> refinement) {
    List<Area> areas = territory.areas().stream().map(refinement).toList();
    try {
      return Optional.of(territory.toBuilder().areas(areas).build());
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Truth opposite(Truth truth) {
    return truth.isUnknown() ? null : truth.not();
  }

  @Property(tries = 3000)
  void a_union_has_all_of_both(
      @ForAll("any") Territory one, @ForAll("any") Territory other, @ForAll long seed) {
    check(one, other, seed, Territory::union, BitSet::or);
  }

  @Property(tries = 3000)
  void an_intersection_has_what_both_have(
      @ForAll("any") Territory one, @ForAll("any") Territory other, @ForAll long seed) {
    check(one, other, seed, Territory::intersection, BitSet::and);
  }

  @Property(tries = 3000)
  void a_difference_has_what_only_the_first_has(
      @ForAll("any") Territory one, @ForAll("any") Territory other, @ForAll long seed) {
    check(one, other, seed, Territory::minus, BitSet::andNot);
  }

  private interface PointOperation {
    void apply(BitSet points, BitSet others);
  }

  private static void check(
      Territory one,
      Territory other,
      long seed,
      BiFunction<Territory, Territory, Optional<Territory>> operation,
      PointOperation onPoints) {
    Optional<Territory> result = operation.apply(one, other);
    for (long world = seed; result.isPresent() && world < seed + WORLDS; world++) {
      World possible = new World(world, ANY_DAY, true);
      Optional<BitSet> ones = possible.points(one);
      Optional<BitSet> others = possible.points(other);
      if (ones.isPresent() && others.isPresent()) {
        BitSet expected = World.copy(ones.get());
        onPoints.apply(expected, others.get());
        assertThat(possible.points(result.get())).contains(expected);
      }
    }
  }

  private static boolean contains(BitSet points, BitSet others) {
    BitSet outside = World.copy(others);
    outside.andNot(points);
    return outside.isEmpty();
  }
}
