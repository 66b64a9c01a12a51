package io.github.crossborder.deal;

import io.github.crossborder.place.Territory;
import java.util.Optional;
import org.immutables.value.Value;

/** A market as the subject of sizes and shares, such as Chinese live shopping. */
@Value.Immutable
public abstract non-sealed class Market implements Thing {

  Market() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.MARKET;
  }

  /** Returns where it is, such as CN. */
  public abstract Optional<Territory> territory();

  /** Returns what is sold in it, such as fashion. */
  public abstract Optional<ProductCategory> category();

  /** Returns through what it is sold, such as {@code live-commerce}. */
  public abstract Optional<Channel> channel();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.description(description());
    to.maybe("territory", territory());
    to.maybe("category", category());
    to.code("channel", channel());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static Market of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .description(of.maybe("description"))
        .territory(of.maybe("territory"))
        .category(of.maybe("category"))
        .channel(of.maybe("channel"))
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
   * Builds markets; {@code id} and {@code citations} are required. Not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableMarket.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "Market.Builder";
    }
  }
}
