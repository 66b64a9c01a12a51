package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an entry comes from, such as {@code tijd-chocolate}, quoting "bijna". */
@Value.Immutable
public abstract class Citation {

  Citation() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a citation of a source alone, such as {@code Citation.of(id("tijd-chocolate"))}. */
  public static Citation of(Id source) {
    return builder().source(source).build();
  }

  /** Returns the id of the source that was read, such as {@code tijd-chocolate}. */
  public abstract Id source();

  /** Returns the place in the source, such as "page 12, note 4". */
  public abstract Optional<String> locator();

  /** Returns the few words that carry the qualifier, in the source's language, such as "bijna". */
  public abstract Optional<String> quote();

  /**
   * Returns the parties or sources that said it before the source did, the original speaker first,
   * such as Ma, Reynders, La Dernière Heure; the source itself is left out.
   */
  public abstract List<Id> assertedBy();

  /** Returns how firmly the source says it; {@code STATED} unless said. */
  @Value.Default
  public Certainty certainty() {
    return Certainty.STATED;
  }

  /** Returns a builder that starts from this citation. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.ofPart("citation");
    rules.reference("source", source(), Referent.SOURCE);
    rules.text("locator", locator());
    rules.text("quote", quote());
    if (assertedBy().contains(source())) {
      rules.broken(
          ProblemCode.SELF_ASSERTION,
          "assertedBy",
          "assertedBy names the source '" + source() + "' itself; leave it out");
    }
    rules.check();
  }

  /** Builds citations; {@code source} is required. Not safe for use by several threads. */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {
      source(Unset.ID);
    }

    @Override
    public String toString() {
      return "Citation.Builder";
    }
  }
}
