package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A place that parcels go through, such as {@code cainiao-liege}; the code of the airport or town
 * where it is names other hubs too and is none of its identifiers, and who operates it is an {@link
 * Interest}.
 */
@Value.Immutable
public abstract non-sealed class LogisticsHub implements Thing {

  private static final Set<UnitOfMeasure> AREAS =
      Set.of(UnitOfMeasure.SQUARE_METRE, UnitOfMeasure.SQUARE_FOOT);

  LogisticsHub() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.LOGISTICS_HUB;
  }

  /** Returns what sort of hub it is, such as {@code distribution-center}. */
  public abstract Kind kind();

  /** Returns where it is, such as Liège airport in BE. */
  public abstract Optional<Territory> location();

  /** Returns its floor area in square metres. */
  public abstract Optional<Quantity> floorArea();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.code("kind", kind());
    to.description(description());
    to.maybe("location", location());
    to.maybe("floorArea", floorArea());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static LogisticsHub of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .kind(of.get("kind"))
        .description(of.maybe("description"))
        .location(of.maybe("location"))
        .floorArea(of.maybe("floorArea"))
        .identifiers(of.list("identifiers"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.of(this).required("kind", kind());
    if (floorArea().isPresent() && !AREAS.contains(floorArea().get().unit())) {
      rules.broken(
          ProblemCode.MEASURE_UNIT,
          "floorArea",
          "floorArea " + floorArea().get() + ": expected a quantity in m2 or ft2");
    }
    rules.check();
  }

  /**
   * What sort of hub it is, such as {@code sorting-center}; an open code.
   *
   * @param code the code, such as {@code distribution-center}
   */
  public record Kind(String code) implements OpenCode {
    /** Goods are stored and sent on. */
    public static final Kind DISTRIBUTION_CENTER = new Kind("distribution-center");

    /** Orders of customers are picked and packed. */
    public static final Kind FULFILMENT_CENTER = new Kind("fulfilment-center");

    /** Parcels are sorted. */
    public static final Kind SORTING_CENTER = new Kind("sorting-center");

    /** Parcels change to or from aircraft. */
    public static final Kind AIR_HUB = new Kind("air-hub");

    /** Goods change to or from ships. */
    public static final Kind PORT_TERMINAL = new Kind("port-terminal");

    /** Goods wait before customs duty is paid. */
    public static final Kind BONDED_WAREHOUSE = new Kind("bonded-warehouse");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN = List.of(
        DISTRIBUTION_CENTER,
        FULFILMENT_CENTER,
        SORTING_CENTER,
        AIR_HUB,
        PORT_TERMINAL,
        BONDED_WAREHOUSE);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code distribution-center}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds logistics hubs; {@code id}, {@code kind} and {@code citations} are required. Not
   * safe for use by several threads.
   */
  public static final class Builder extends ImmutableLogisticsHub.Builder {
    private static final Kind UNSET = new Kind(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      kind(UNSET);
    }

    @Override
    public String toString() {
      return "LogisticsHub.Builder";
    }
  }
}
