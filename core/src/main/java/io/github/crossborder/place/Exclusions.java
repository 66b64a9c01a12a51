package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that what a territory excludes fits what it includes, on some day at least. */
final class Exclusions {
  private final List<AreaCode> included;
  private final List<AreaCode> excluded;
  private final Set<LocalDate> days;

  private Exclusions(List<AreaCode> included, List<AreaCode> excluded) {
    this.included = included;
    this.excluded = excluded;
    this.days = Extent.days(Stream.concat(included.stream(), excluded.stream()));
  }

  static List<Problem> problems(List<Area> areas, List<String> excluding) {
    List<Problem> problems = new ArrayList<>();
    List<AreaCode> excluded = new ArrayList<>();
    for (int i = 0; i < excluding.size(); i++) {
      try {
        excluded.add(AreaCode.of(excluding.get(i)));
      } catch (InvalidValueException e) {
        String path = "excluding[" + i + "]";
        e.problems().forEach(problem -> problems.add(Area.at(path, problem)));
      }
    }
    if (problems.isEmpty() && !excluded.isEmpty()) {
      new Exclusions(codes(areas), excluded).check(areas, problems);
    }
    return problems;
  }

  private static List<AreaCode> codes(List<Area> areas) {
    return areas.stream().map(Extent::code).toList();
  }

  /** Returns the areas of which the codes leave something on some day. */
  static List<Area> left(List<Area> areas, List<String> codes) {
    Exclusions all =
        new Exclusions(codes(areas), codes.stream().map(AreaCode::of).toList());
    return areas.stream().filter(area -> !all.nothingLeft(Extent.code(area))).toList();
  }

  /** Returns the codes that reach into an area on some day. */
  static List<String> meeting(List<Area> areas, List<String> codes) {
    Exclusions all =
        new Exclusions(codes(areas), codes.stream().map(AreaCode::of).toList());
    return codes.stream().filter(code -> all.meets(AreaCode.of(code))).toList();
  }

  private void check(List<Area> areas, List<Problem> problems) {
    for (AreaCode code : excluded) {
      if (!meets(code)) {
        problems.add(Problem.of(
            ProblemCode.EXCLUSION_OUTSIDE_TERRITORY,
            "excluding",
            "excluded '" + code.text() + "' lies outside the territory; leave it out"));
      }
    }
    for (int i = 0; i < included.size(); i++) {
      if (nothingLeft(included.get(i))) {
        problems.add(Problem.of(
            ProblemCode.NOTHING_LEFT_OF_AREA,
            "areas",
            "area " + Problem.quote(areas.get(i).toString()) + " is excluded as a whole; leave out"
                + " the area or the exclusion"));
      }
    }
  }

  private boolean meets(AreaCode code) {
    return days.stream()
        .anyMatch(day -> included.stream().anyMatch(area -> area.on(day).intersects(code.on(day))));
  }

  private boolean nothingLeft(AreaCode area) {
    return excluded.contains(area)
        || days.stream().allMatch(day -> area.on(day).minus(whole(day)).isEmpty());
  }

  private Countries whole(LocalDate day) {
    return excluded.stream()
        .filter(code -> !code.subdivision())
        .map(code -> code.on(day))
        .reduce(Countries.NONE, Countries::plus);
  }
}
