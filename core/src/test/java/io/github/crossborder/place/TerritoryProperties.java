package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all territories, and of those that are sets of countries. */
class TerritoryProperties {
  @Provide
  Arbitrary<Territory> any() {
    return Territories.any();
  }

  @Provide
  Arbitrary<Territory> exact() {
    return Territories.exact();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Territories.days();
  }

  @Property(tries = 5000)
  void what_is_printed_reads_back(@ForAll("any") Territory territory) {
    assertThat(Territory.parse(territory.toString())).isEqualTo(territory);
  }

  @Property(tries = 2000)
  void order_and_repetition_do_not_matter(
      @ForAll("any") Territory territory, @ForAll Random random) {
    List<Area> areas = new ArrayList<>(territory.areas());
    areas.addAll(territory.areas());
    Collections.shuffle(areas, random);
    List<String> excluding = new ArrayList<>(territory.excluding());
    Collections.shuffle(excluding, random);

    Territory again = Territory.builder().areas(areas).excluding(excluding).build();

    assertThat(again).isEqualTo(territory).hasSameHashCodeAs(territory);
    assertThat(again).hasToString(territory.toString());
  }

  @Property(tries = 5000)
  void exact_territories_compare_as_sets_of_countries(
      @ForAll("exact") Territory one,
      @ForAll("exact") Territory other,
      @ForAll("days") LocalDate day) {
    Set<Country> ones = set(one, day);
    Set<Country> others = set(other, day);

    assertThat(one.countries(day)).contains(List.copyOf(ones));
    assertThat(one.covers(other, day)).isEqualTo(Truth.of(ones.containsAll(others)));
    assertThat(one.overlaps(other, day)).isEqualTo(Truth.of(!Collections.disjoint(ones, others)));
  }

  @Property(tries = 5000)
  void what_holds_without_a_date_holds_on_every_day(
      @ForAll("any") Territory one, @ForAll("any") Territory other, @ForAll("days") LocalDate day) {
    assertThat(one.covers(other)).isIn(Truth.UNKNOWN, one.covers(other, day));
    assertThat(one.overlaps(other)).isIn(Truth.UNKNOWN, one.overlaps(other, day));
    assertThat(one.countries())
        .satisfiesAnyOf(
            countries -> assertThat(countries).isEmpty(),
            countries -> assertThat(countries).isEqualTo(one.countries(day)));
  }

  @Property(tries = 5000)
  void overlap_is_mutual_and_what_is_covered_overlaps_unless_nothing_is_left_of_it(
      @ForAll("any") Territory one, @ForAll("any") Territory other, @ForAll("days") LocalDate day) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(other, day)).isEqualTo(other.overlaps(one, day));
    if (one.covers(other, day).isTrue() && other.overlaps(Territory.WORLD, day).isTrue()) {
      assertThat(one.overlaps(other, day)).isNotEqualTo(Truth.FALSE);
    }
    assertThat(Territory.WORLD.covers(one)).isEqualTo(Truth.TRUE);
  }

  @Property(tries = 2000)
  void a_territory_without_unsaid_parts_covers_itself(@ForAll("any") Territory territory) {
    boolean partly = territory.areas().stream().anyMatch(Area::partly);
    assertThat(territory.covers(territory)).isIn(Truth.TRUE, partly ? Truth.UNKNOWN : Truth.TRUE);
  }

  private static Set<Country> set(Territory territory, LocalDate day) {
    Set<Country> countries = new TreeSet<>();
    territory.areas().forEach(area -> countries.addAll(members(area.code().orElseThrow(), day)));
    territory.excluding().forEach(code -> countries.removeAll(members(code, day)));
    return countries;
  }

  private static List<Country> members(String code, LocalDate day) {
    return Territory.of(code).countries(day).orElseThrow();
  }
}
