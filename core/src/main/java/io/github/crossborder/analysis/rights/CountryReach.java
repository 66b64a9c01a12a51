package io.github.crossborder.analysis.rights;

import io.github.crossborder.Truth;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The countries that a territory may touch, by which terms are found. */
final class CountryReach {
  private static final List<Country> ALL = Country.all();
  private static final Map<String, Integer> INDEX = IntStream.range(0, ALL.size())
      .boxed()
      .collect(Collectors.toMap(index -> ALL.get(index).code(), index -> index));
  private static final Map<String, BitSet> WITHIN = new ConcurrentHashMap<>();
  private static final int MOST_KEYS = 12;

  private final Territory territory;
  private final BitSet countries;
  private final boolean exact;
  private final @Nullable List<String> keys;
  private final List<LocalDate> changes;

  private CountryReach(Territory territory, BitSet countries, boolean exact) {
    this.territory = territory;
    this.countries = countries;
    this.exact = exact;
    this.keys = countries.cardinality() > MOST_KEYS
        ? null
        : countries.stream().mapToObj(index -> ALL.get(index).code()).toList();
    this.changes = exact ? List.of() : territory.changes();
  }

  static CountryReach of(Territory territory) {
    Optional<List<Country>> all = territory.countries();
    BitSet countries = new BitSet(ALL.size());
    if (all.isPresent()) {
      all.get().stream().map(Country::code).mapToInt(INDEX::get).forEach(countries::set);
    } else {
      territory.areas().forEach(area -> countries.or(within(area)));
    }
    return new CountryReach(territory, countries, all.isPresent());
  }

  private static BitSet within(Area area) {
    String code = area.code().orElse("001");
    String whole = code.contains("-") ? code.substring(0, 2) : code;
    return WITHIN.computeIfAbsent(whole, CountryReach::members);
  }

  private static BitSet members(String code) {
    Territory whole = Territory.of(code);
    BitSet members = new BitSet(ALL.size());
    for (int i = 0; i < ALL.size(); i++) {
      members.set(i, !whole.overlaps(Territory.of(ALL.get(i))).isFalse());
    }
    return members;
  }

  Territory territory() {
    return territory;
  }

  /** Returns whether it is exactly some countries, at all times. */
  boolean isExact() {
    return exact;
  }

  /** Returns the codes of the countries under which to look for it; null for "any of many". */
  @Nullable
  List<String> keys() {
    return keys;
  }

  /** Returns whether the two have no country in common, whenever it is. */
  boolean isFarFrom(CountryReach other) {
    return !countries.intersects(other.countries);
  }

  /**
   * Whether two territories share ground while two terms apply: TRUE if they surely do on a day
   * that both terms surely have, on the first day that both have, whichever it is, or on all days
   * that both may have.
   */
  static Truth meet(CountryReach one, CountryReach other, DayRange ones, DayRange others) {
    if (one.isFarFrom(other)) {
      return Truth.FALSE;
    }
    if (one.exact && other.exact) {
      return Truth.TRUE;
    }
    if (one.changes.isEmpty() && other.changes.isEmpty()) {
      return one.territory.overlaps(other.territory);
    }
    DayRange sure = DayRange.sure(ones, others);
    if (!sure.isEmpty()
        && days(one, other, sure.first(), sure.last())
            .anyMatch(day -> one.territory.overlaps(other.territory, day).isTrue())) {
      return Truth.TRUE;
    }
    if (ones.surelyMeets(others) && meetAtFirst(one, other, DayRange.firstOfBoth(ones, others))) {
      return Truth.TRUE;
    }
    List<Truth> answers = days(
            one, other, DayRange.first(ones, others), DayRange.last(ones, others))
        .map(day -> one.territory.overlaps(other.territory, day))
        .distinct()
        .toList();
    return answers.size() == 1 ? answers.get(0) : Truth.UNKNOWN;
  }

  private static boolean meetAtFirst(CountryReach one, CountryReach other, DayRange first) {
    return first.first().isPresent()
        && first.last().isPresent()
        && days(one, other, first.first(), first.last())
            .allMatch(day -> one.territory.overlaps(other.territory, day).isTrue());
  }

  /** Returns a day of each time from a first to a last over which no group has other members. */
  private static Stream<LocalDate> days(
      CountryReach one, CountryReach other, Optional<LocalDate> first, Optional<LocalDate> last) {
    LocalDate founded = Stream.concat(
            one.changes.stream().limit(1), other.changes.stream().limit(1))
        .max(Comparator.naturalOrder())
        .orElseThrow();
    LocalDate from = first.orElse(founded);
    return Stream.concat(
            Stream.of(from),
            Stream.concat(one.changes.stream(), other.changes.stream())
                .filter(day -> day.isAfter(from)))
        .filter(day -> last.isEmpty() || !day.isAfter(last.get()));
  }
}
