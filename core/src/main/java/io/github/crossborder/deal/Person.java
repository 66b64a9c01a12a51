package io.github.crossborder.deal;

import java.util.List;
import org.immutables.value.Value;

/** A person, such as {@code jack-ma}; what the person is to a company is an {@link Interest}. */
@Value.Immutable
public abstract non-sealed class Person implements Party {

  Person() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.PERSON;
  }

  @Override
  public final List<CodedAttribute> codes() {
    return List.of();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).check();
  }

  /**
   * Builds people; {@code id} and {@code citations} are required. Not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
