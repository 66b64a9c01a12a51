package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.careful.LineAndColumn;
import io.github.crossborder.json.codec.careful.Locations;
import io.github.crossborder.json.codec.careful.Pointer;
import io.github.crossborder.json.codec.text.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;

/**
 * Where things are in a document, such as line 3, column 5 for what {@code /companies/1} names;
 * found by going through the text once more.
 */
public final class Places {
  private final JsonDocument document;

  Places(JsonDocument document) {
    this.document = document;
  }

  /** Returns the problems that careful reading found, located exactly. */
  List<LocatedProblem> problemsOf(CarefulInput input) {
    Set<String> inexact = new HashSet<>();
    for (CarefulInput.Found found : input.found()) {
      if (!found.exact()) {
        inexact.add(found.problem().path());
      }
    }
    Map<String, LineAndColumn> exact = find(inexact);
    List<LocatedProblem> problems = new ArrayList<>();
    for (CarefulInput.Found found : input.found()) {
      LineAndColumn place =
          found.exact() ? found.place() : exact.getOrDefault(found.problem().path(), found.place());
      problems.add(at(place, found.problem()));
    }
    sort(problems);
    CarefulInput.Found tooMany = input.tooMany();
    if (tooMany != null) {
      problems.add(at(tooMany.place(), tooMany.problem()));
    }
    return problems;
  }

  /**
   * Locates problems whose paths are JSON Pointers into the document; what a pointer names need
   * not be there, then the innermost value around it is the place.
   */
  public List<LocatedProblem> locate(Collection<Problem> problems) {
    Set<String> pointers = new HashSet<>();
    problems.forEach(problem -> pointers.add(problem.path()));
    Map<String, LineAndColumn> places = find(pointers);
    List<LocatedProblem> located = new ArrayList<>();
    for (Problem problem : problems) {
      located.add(at(places.getOrDefault(problem.path(), LineAndColumn.START), problem));
    }
    sort(located);
    return located;
  }

  /**
   * Locates problems whose paths begin with the name of an object, such as
   * {@code ickx-alibaba/parties[1]}: the string that its property of the given name has. Of several
   * such objects the last one is meant; a path that names none is the whole document.
   */
  public List<LocatedProblem> locate(Collection<Problem> problems, String property) {
    Set<String> names = new HashSet<>();
    problems.forEach(problem -> names.add(firstSegment(problem.path())));
    Map<String, String> objects = objectsWith(property, names::contains);
    List<Problem> pointed = new ArrayList<>();
    for (Problem problem : problems) {
      String name = firstSegment(problem.path());
      String object = objects.get(name);
      String rest =
          problem.path().substring(Math.min(name.length() + 1, problem.path().length()));
      String pointer = object == null ? "" : object + Pointer.ofPath(rest);
      pointed.add(new Problem(problem.code(), pointer, problem.message()));
    }
    return locate(pointed);
  }

  /**
   * Returns a reading's problems together with further ones, located as {@link #locate(Collection,
   * String)} does: in the order of the text, and no more than the limit of problems, with a mark
   * where there would be more.
   */
  public List<LocatedProblem> withFurther(
      ReadResult<?> reading, Collection<Problem> further, String property) {
    if (further.isEmpty()) {
      return reading.problems();
    }
    List<LocatedProblem> all = new ArrayList<>(reading.problems());
    all.addAll(locate(further, property));
    sort(all);
    Limits limits = document.limits();
    if (all.size() <= limits.problems()) {
      return all;
    }
    LocatedProblem next = all.get(limits.problems());
    List<LocatedProblem> first = new ArrayList<>(all.subList(0, limits.problems()));
    Problem more = CarefulInput.tooManyProblems(limits);
    first.add(new LocatedProblem(more, next.line(), next.column()));
    return first;
  }

  /**
   * Returns the JSON Pointers of the objects, wherever they are, whose property of the given name
   * has one of the wanted strings; such as {@code /companies/3} for {@code ickx} as {@code id}.
   * Of several such objects it is the last.
   */
  public Map<String, String> objectsWith(String property, Predicate<String> wanted) {
    if (document.refusal() != null) {
      return Map.of();
    }
    try (JsonParser parser = document.parser()) {
      return Locations.objectsWith(parser, property, wanted);
    }
  }

  private Map<String, LineAndColumn> find(Set<String> pointers) {
    if (document.refusal() != null || pointers.isEmpty()) {
      return Map.of();
    }
    try (JsonParser parser = document.parser()) {
      return Locations.find(parser, document.lines(), pointers);
    }
  }

  /** Sorts by position. */
  private static void sort(List<LocatedProblem> problems) {
    problems.sort(
        Comparator.comparingInt(LocatedProblem::line).thenComparingInt(LocatedProblem::column));
  }

  private static String firstSegment(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** Returns a problem with its place. */
  static LocatedProblem at(LineAndColumn place, Problem problem) {
    return new LocatedProblem(problem, place.line(), place.column());
  }
}
