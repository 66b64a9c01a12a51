package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/** Several parties spoken of as one, such as "Chinese online companies" or "four ministries". */
@Value.Immutable
public abstract non-sealed class Group implements Party {

  Group() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.GROUP;
  }

  /** Returns how many they are, such as exactly 4 items. */
  public abstract Optional<Quantity> size();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.description(description());
    to.maybe("homeCountry", homeCountry());
    to.maybe("size", size());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static Group of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .description(of.maybe("description"))
        .homeCountry(of.maybe("homeCountry"))
        .size(of.maybe("size"))
        .identifiers(of.list("identifiers"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.of(this);
    if (description().isEmpty()) {
      rules.broken(
          ProblemCode.MISSING_DESCRIPTION,
          "description",
          "group " + id() + " has no description; say in a few words who is meant");
    }
    rules.count("size", size());
    rules.check();
  }

  /**
   * Builds groups; {@code id}, {@code description} and {@code citations} are required. Not
   * safe for use by several threads.
   */
  public static final class Builder extends ImmutableGroup.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "Group.Builder";
    }
  }
}
