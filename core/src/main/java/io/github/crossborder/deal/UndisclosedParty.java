package io.github.crossborder.deal;

import java.util.List;
import org.immutables.value.Value;

/**
 * A party that the source does not name, such as the Dutch owner of Ickx: it can still have a
 * country, and take part in claims.
 */
@Value.Immutable
public abstract non-sealed class UndisclosedParty implements Party {

  UndisclosedParty() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.UNDISCLOSED_PARTY;
  }

  /** Returns why there is no name, such as {@code not-named-by-source}. */
  public abstract Reason reason();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.code("reason", reason());
    to.description(description());
    to.maybe("homeCountry", homeCountry());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static UndisclosedParty of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .reason(of.get("reason"))
        .description(of.maybe("description"))
        .homeCountry(of.maybe("homeCountry"))
        .identifiers(of.list("identifiers"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).required("reason", reason()).check();
  }

  /**
   * Why a party has no name, such as {@code name-lost-in-print}; an open code.
   *
   * @param code the code, such as {@code not-named-by-source}
   */
  public record Reason(String code) implements OpenCode {
    /** The source knows or tells no name. */
    public static final Reason NOT_NAMED_BY_SOURCE = new Reason("not-named-by-source");

    /** The name was lost on the way from the source to its copy. */
    public static final Reason NAME_LOST_IN_PRINT = new Reason("name-lost-in-print");

    /** The parties keep it to themselves. */
    public static final Reason CONFIDENTIAL = new Reason("confidential");

    /** The source withholds it as it was asked to. */
    public static final Reason ANONYMOUS_BY_REQUEST = new Reason("anonymous-by-request");

    /** The codes for which this version has a constant. */
    public static final List<Reason> KNOWN =
        List.of(NOT_NAMED_BY_SOURCE, NAME_LOST_IN_PRINT, CONFIDENTIAL, ANONYMOUS_BY_REQUEST);

    /** Checks the syntax. */
    public Reason {
      Slug.requireCode(Reason.class, code);
    }

    @Override
    public List<Reason> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code not-named-by-source}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds undisclosed parties; {@code id}, {@code reason} and {@code citations} are required.
   * Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableUndisclosedParty.Builder {
    private static final Reason UNSET = new Reason(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      reason(UNSET);
    }

    @Override
    public String toString() {
      return "UndisclosedParty.Builder";
    }
  }
}
