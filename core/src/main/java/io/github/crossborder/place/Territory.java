package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where something is or holds, such as {@code BE (Essen), DE partly, 150 except GB}: one or more
 * {@link Area}s together, minus excluded codes.
 *
 * <p>The text form separates areas by a comma and a space. An area is a code, then its label in
 * parentheses, then {@code partly}, each where it applies; in a label {@code )} and {@code \} are
 * written {@code \)} and {@code \\}. {@code except} and the excluded codes come last and hold for
 * all the areas. Areas and codes may come in any order; they are kept and printed sorted and
 * without repetition.
 *
 * <p>How codes relate:
 *
 * <ul>
 *   <li>Countries share no ground, as ISO 3166-1 lists them: Réunion is {@code RE} and not in
 *       {@code FR}. Subdivisions that ISO 3166-1 lists as countries too, such as {@code US-PR}, are
 *       refused in favour of the country.
 *   <li>M49 regions and groups are sets of countries. Taiwan, which M49 does not list apart, counts
 *       as Eastern Asia (030); Antarctica is in the World alone. The World (001) is all countries.
 *   <li>Groups are the member states on a day, by the Treaties' dates, as known when this version
 *       was made; ground that only belongs to a member, such as {@code RE}, is to be named.
 *       The United Kingdom is in the {@code EU} and the {@code EEA} until 31 January 2020. New
 *       members of the EU count for the {@code EEA} from the day its Agreement was applied to them,
 *       be it provisionally: Bulgaria and Romania from 1 August 2007, Croatia from 12 April 2014.
 *       {@code ASEAN} and the {@code GCC} begin with their founding documents, {@code MERCOSUR}
 *       with the Treaty of Asunción's entry into force; whose rights there are suspended is a
 *       member still: Venezuela, since 12 August 2012. {@code CIS} is no code, since sources
 *       count Ukraine and Turkmenistan in, which its Charter does not bind: use a label.
 *   <li>A subdivision is a proper part of its country. Two subdivisions of one country may nest.
 * </ul>
 *
 * <p>A comparison is {@code TRUE} or {@code FALSE} only if that holds however far vague areas
 * reach, given that each reaches somewhere: something is left of each area after the exclusions.
 * Without a date, it must hold on every day on which all the groups concerned have existed; on a
 * day before one of them was founded nothing is known.
 *
 * <p>Refused are a territory of no area ({@code territory-without-area}) or of more than 300 areas
 * or excluded codes ({@code oversized-territory}), an exclusion that lies outside ({@code
 * exclusion-outside-territory}) or leaves nothing of an area ({@code nothing-left-of-area}), and
 * areas that {@link Area} refuses ({@code unknown-area-code}, {@code malformed-place-label}).
 *
 * <p>Territories are equal if they say the same, in whatever order. Two that reach equally far but
 * say it otherwise ({@code BENELUX} and {@code BE, LU, NL}) are not equal; they cover one another.
 */
@Value.Immutable
public abstract class Territory {
  /** The whole world, {@code 001}. */
  public static final Territory WORLD = of("001");

  static final int MOST = 300;

  Territory() {}

  /**
   * Returns the territory of one or more whole codes, such as {@code of("CN")} or {@code of("150",
   * "TR")}.
   *
   * @throws InvalidValueException if a code is unknown
   */
  public static Territory of(String code, String... more) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(more, "more");
    Builder builder = builder();
    Stream.concat(Stream.of(code), Stream.of(more)).forEach(each -> builder.addArea(whole(each)));
    return builder.build();
  }

  /** Returns the territory of a whole country, such as {@code CN} for {@code Country.of("CN")}. */
  public static Territory of(Country country) {
    return of(Objects.requireNonNull(country, "country").code());
  }

  /** Returns a place that no code fits, such as {@code labelled("the West")}. */
  public static Territory labelled(String label) {
    return of(Area.builder().label(label).build());
  }

  /** Returns a named part of a code, such as {@code place("BE", "Essen")}. */
  public static Territory place(String code, String label) {
    return of(Area.builder().code(code).label(label).build());
  }

  /** Returns an unsaid part of a code, such as {@code partly("DE")} for "parts of Germany". */
  public static Territory partly(String code) {
    return of(Area.builder().code(code).partly(true).build());
  }

  /**
   * Reads what {@link #toString} writes, such as {@code BE (Essen), DE partly, 150 except GB}.
   *
   * @throws InvalidValueException if the text is malformed ({@code malformed-territory}) or breaks a
   *     rule
   */
  public static Territory parse(String text) {
    return TerritoryText.parse(Objects.requireNonNull(text, "text"));
  }

  /** Returns a new builder, such as in {@code Territory.builder().addArea(area).build()}. */
  public static Builder builder() {
    return new Builder();
  }

  private static Territory of(Area area) {
    return builder().addArea(area).build();
  }

  static Area whole(String code) {
    return Area.builder().code(code).build();
  }

  /** Returns the areas, one to 300, each once, sorted. */
  public abstract List<Area> areas();

  /**
   * Returns the excluded codes, such as {@code GB} in {@code 150 except GB}, at most 300, each
   * once, sorted. Each lies, or may lie, inside an area.
   */
  public abstract List<String> excluding();

  /** Returns a builder that starts from this territory. */
  public abstract Builder toBuilder();

  /**
   * Returns this territory without more codes, such as {@code 150 except GB} for {@code
   * of("150").except("GB")}.
   *
   * @throws InvalidValueException if a code is unknown, lies outside, or leaves nothing of an area
   */
  public Territory except(String code, String... more) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(more, "more");
    return toBuilder().addExcluding(code).addExcluding(more).build();
  }

  /**
   * Returns whether all of the other lies in this territory, such as {@code TRUE} for Europe and
   * {@code BE (Essen)}, and {@code UNKNOWN} for the European Union and {@code GB}.
   */
  public Truth covers(Territory other) {
    Objects.requireNonNull(other, "other");
    return Extent.always(this, other, Extent::covers);
  }

  /** Returns whether all of the other lies in this territory on a day. */
  public Truth covers(Territory other, LocalDate day) {
    Objects.requireNonNull(other, "other");
    return Extent.on(Objects.requireNonNull(day, "day"), this, other, Extent::covers);
  }

  /**
   * Returns whether all of the other lies in this territory on a day not fully known, such as
   * {@code UNKNOWN} for {@code EU}, {@code GB} and {@code 2020}: the answer of every day it can be.
   */
  public Truth covers(Territory other, PartialDate date) {
    Objects.requireNonNull(other, "other");
    return Extent.on(Objects.requireNonNull(date, "date"), this, other, Extent::covers);
  }

  /**
   * Returns whether the two share ground, such as {@code TRUE} for Europe and {@code BE (Essen)},
   * {@code FALSE} for {@code BE} and {@code DE}, and {@code UNKNOWN} for {@code DE partly} and
   * {@code DE-BY}.
   */
  public Truth overlaps(Territory other) {
    Objects.requireNonNull(other, "other");
    return Extent.always(this, other, Extent::overlaps);
  }

  /** Returns whether the two share ground on a day. */
  public Truth overlaps(Territory other, LocalDate day) {
    Objects.requireNonNull(other, "other");
    return Extent.on(Objects.requireNonNull(day, "day"), this, other, Extent::overlaps);
  }

  /** Returns whether the two share ground on a day not fully known, as {@link #covers} does. */
  public Truth overlaps(Territory other, PartialDate date) {
    Objects.requireNonNull(other, "other");
    return Extent.on(Objects.requireNonNull(date, "date"), this, other, Extent::overlaps);
  }

  /**
   * Returns the countries that make up this territory exactly and at all times, ordered by code,
   * such as {@code BE, LU, NL} for {@code BENELUX}; empty if a label, {@code partly}, a subdivision
   * or a change of members leaves that open.
   */
  public Optional<List<Country>> countries() {
    return Extent.agreed(extents().values().stream().map(Extent::countries))
        .orElse(Optional.empty());
  }

  /**
   * Returns the countries that make up this territory exactly on a day, ordered by code, such as
   * the 28 member states for {@code EU} on 2020-01-31; empty if that is open, or the day is before
   * a group was founded. The list may have no entries, as for {@code GB except EU} in 2000.
   */
  public Optional<List<Country>> countries(LocalDate day) {
    Map.Entry<LocalDate, Extent> extent = extents().floorEntry(Objects.requireNonNull(day, "day"));
    return extent == null ? Optional.empty() : extent.getValue().countries();
  }

  /**
   * Returns the countries that make up this territory exactly on every day that a date can be, such
   * as the 27 member states for {@code EU} and {@code 2021}; empty where {@link
   * #countries(LocalDate)} is on one of these days, or they differ, as in 2020.
   */
  public Optional<List<Country>> countries(PartialDate date) {
    Objects.requireNonNull(date, "date");
    return Extent.agreed(Extent.days(date, this).map(this::countries)).orElse(Optional.empty());
  }

  /**
   * Returns the days from which a group in this territory had other members, in order, the first
   * being the day on which all its groups existed, such as 2020-02-01 as the last one for {@code
   * EU}; empty for a territory without groups.
   */
  public List<LocalDate> changes() {
    return extents().keySet().stream().filter(day -> !day.equals(LocalDate.MIN)).toList();
  }

  /**
   * Returns all that lies in either, such as {@code 151, BE} for {@code BE} and {@code 151}; empty
   * if that cannot be said exactly, as for {@code 150 except GB} and {@code GB (London)}.
   *
   * @throws InvalidValueException if the union has more than 300 areas or exclusions
   */
  public Optional<Territory> union(Territory other) {
    return Combination.union(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Returns what lies in both, such as {@code BE} for {@code 150} and {@code BE}; empty if there is
   * no such ground or it cannot be said exactly, which {@link #overlaps} tells apart.
   */
  public Optional<Territory> intersection(Territory other) {
    return Combination.intersection(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Returns what lies in this territory and not in the other, such as {@code 150 except GB} for
   * {@code 150} and {@code GB}; empty if nothing is left or it cannot be said exactly, which {@link
   * #covers} of the other tells apart.
   *
   * @throws InvalidValueException if the difference needs more than 300 exclusions
   */
  public Optional<Territory> minus(Territory other) {
    return Combination.minus(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * Returns the territory in English for people, such as "Essen, Belgium", "parts of Germany" or "the
   * world except China".
   */
  public String display() {
    return PlaceDisplay.words(this);
  }

  /** Returns the text form, such as {@code BE (Essen), DE partly}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return TerritoryText.print(this);
  }

  /** Returns how far this reaches, from each day on which that changes. */
  @Value.Lazy
  NavigableMap<LocalDate, Extent> extents() {
    return Extent.of(this);
  }

  @Value.Check
  Territory check() {
    if (areas().size() == 1 && excluding().isEmpty()) {
      return this; // most are
    }
    List<Area> areas = areas().stream().sorted().distinct().toList();
    List<String> excluding = excluding().stream().sorted().distinct().toList();
    List<Problem> problems = new ArrayList<>();
    if (areas.isEmpty()) {
      problems.add(Problem.of(
          ProblemCode.TERRITORY_WITHOUT_AREA,
          "areas",
          "territory without an area; give a code or a label, or 001 for the world"));
    }
    if (areas.size() > MOST || excluding.size() > MOST) {
      problems.add(Problem.of(
          ProblemCode.OVERSIZED_TERRITORY,
          "",
          "territory of " + areas.size() + " areas except " + excluding.size() + " codes; expected"
              + " at most " + MOST + " of each"));
    }
    if (problems.isEmpty()) {
      problems.addAll(Exclusions.problems(areas, excluding()));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return areas.equals(areas()) && excluding.equals(excluding())
        ? this
        : builder().areas(areas).excluding(excluding).build();
  }

  /** Builds a territory; one area is needed. Not safe for use by several threads. */
  public static final class Builder extends ImmutableTerritory.Builder {
    Builder() {}

    /** Returns {@code Territory.Builder}: what has been said so far shows once it is built. */
    @Override
    public String toString() {
      return "Territory.Builder";
    }
  }
}
