package io.github.crossborder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The set operations on territories, where their result can be said exactly. */
final class Combination {
  private Combination() {}

  static Optional<Territory> union(Territory one, Territory other) {
    if (one.covers(other).isTrue()) {
      return Optional.of(one);
    }
    if (other.covers(one).isTrue()) {
      return Optional.of(other);
    }
    boolean harmless = harmless(one.excluding(), other) && harmless(other.excluding(), one);
    return harmless
        ? restricted(both(one.areas(), other.areas()), both(one.excluding(), other.excluding()))
        : listed(one, other, List::addAll);
  }

  static Optional<Territory> intersection(Territory one, Territory other) {
    if (one.covers(other).isTrue()) {
      return Optional.of(other);
    }
    return other.covers(one).isTrue() ? Optional.of(one) : listed(one, other, List::retainAll);
  }

  static Optional<Territory> minus(Territory one, Territory other) {
    if (one.overlaps(other).isFalse()) {
      return Optional.of(one);
    }
    boolean plain = other.excluding().isEmpty() && other.areas().stream().noneMatch(Area::vague);
    return plain ? excluding(one, other) : listed(one, other, List::removeAll);
  }

  /** Takes whole codes from a territory by excluding them; what they may cut must not be vague. */
  private static Optional<Territory> excluding(Territory one, Territory codes) {
    List<String> taken =
        codes.areas().stream().flatMap(area -> area.code().stream()).toList();
    List<String> excluding = both(one.excluding(), taken);
    boolean unclear = mayUseUp(codes, excluding)
        || Exclusions.left(one.areas(), excluding).stream()
            .anyMatch(area -> cuts(area, codes, one));
    return unclear ? Optional.empty() : restricted(one.areas(), excluding);
  }

  /** Whether subdivisions, some of them just taken out, may together be all of their country. */
  private static boolean mayUseUp(Territory codes, List<String> excluding) {
    return codes.areas().stream()
        .map(Extent::code)
        .filter(AreaCode::subdivision)
        .anyMatch(code -> excluding.stream()
            .anyMatch(other ->
                !other.equals(code.text()) && other.startsWith(code.text().substring(0, 3))));
  }

  private static boolean cuts(Area area, Territory codes, Territory one) {
    boolean vague = area.vague() || Extent.code(area).subdivision();
    return vague
        && restricted(List.of(area), one.excluding())
            .filter(alone -> !codes.overlaps(alone).isFalse())
            .isPresent();
  }

  /**
   * Returns those areas of which something is left on some day, with those exclusions that concern
   * them: of GR nothing is left by EU on the days on which there is an EEA.
   */
  private static Optional<Territory> restricted(List<Area> areas, List<String> excluding) {
    List<Area> left = Exclusions.left(areas, excluding);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Territory all = Territory.builder().areas(left).build();
    List<String> concerned = Exclusions.meeting(left, excluding).stream()
        .filter(code -> !all.overlaps(Territory.of(code)).isFalse())
        .toList();
    boolean tooMany = concerned.size() > Territory.MOST;
    return Optional.of(
        all.toBuilder().excluding(tooMany ? needed(concerned) : concerned).build());
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Leaves out codes that lie in another, such as GB-SCT beside GB. */
  private static List<String> needed(List<String> excluding) {
    List<Territory> codes =
        excluding.stream().distinct().map(Territory::of).collect(Collectors.toList());
    for (Territory code : List.copyOf(codes)) {
      if (codes.stream()
          .anyMatch(other -> !other.equals(code) && other.covers(code).isTrue())) {
        codes.remove(code);
      }
    }
    return codes.stream().flatMap(code -> code.areas().get(0).code().stream()).toList();
  }

  /** Whether to exclude the codes from a territory would change nothing. */
  private static boolean harmless(List<String> excluding, Territory territory) {
    return excluding.stream()
        .allMatch(code -> territory.excluding().contains(code)
            || territory.overlaps(Territory.of(code)).isFalse());
  }

  private static Optional<Territory> listed(
      Territory one, Territory other, BiConsumer<List<Country>, List<Country>> operation) {
    return one.countries()
        .flatMap(countries -> other.countries().flatMap(others -> {
          List<Country> result = new ArrayList<>(countries);
          operation.accept(result, others);
          Territory.Builder builder = Territory.builder();
          result.forEach(country -> builder.addArea(Territory.whole(country.code())));
          return result.isEmpty() ? Optional.empty() : Optional.of(builder.build());
        }));
  }
}
