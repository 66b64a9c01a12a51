package io.github.crossborder.deal;

import org.immutables.value.Value;

/** A government, ministry, regulator or other authority, such as {@code ndrc}. */
@Value.Immutable
public abstract non-sealed class PublicBody implements Party {

  PublicBody() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.PUBLIC_BODY;
  }

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.description(description());
    to.maybe("homeCountry", homeCountry());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static PublicBody of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
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
    Rules.of(this).check();
  }

  /**
   * Builds public bodies; {@code id} and {@code citations} are required. Not safe for use by
   * several threads.
   */
  public static final class Builder extends ImmutablePublicBody.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "PublicBody.Builder";
    }
  }
}
