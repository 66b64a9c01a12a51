package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A brand, such as the private label {@code boni}; who owns it is an {@link Interest}. */
@Value.Immutable
public abstract non-sealed class Brand implements Thing {

  Brand() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.BRAND;
  }

  /** Returns what sort of brand it is, such as {@code private-label}. */
  public abstract Optional<Kind> kind();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.code("kind", kind());
    to.description(description());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static Brand of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .kind(of.maybe("kind"))
        .description(of.maybe("description"))
        .identifiers(of.list("identifiers"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).check();
  }

  /**
   * What sort of brand it is, such as {@code private-label}; an open code.
   *
   * @param code the code, such as {@code private-label}
   */
  public record Kind(String code) implements OpenCode {
    /** A retailer's own label. */
    public static final Kind PRIVATE_LABEL = new Kind("private-label");

    /** The name a whole company trades under. */
    public static final Kind CORPORATE = new Kind("corporate");

    /** A brand of products. */
    public static final Kind PRODUCT = new Kind("product");

    /** The name over shops or a web shop. */
    public static final Kind RETAIL_BANNER = new Kind("retail-banner");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN =
        List.of(PRIVATE_LABEL, CORPORATE, PRODUCT, RETAIL_BANNER);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code private-label}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds brands; {@code id} and {@code citations} are required. Not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableBrand.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "Brand.Builder";
    }
  }
}
