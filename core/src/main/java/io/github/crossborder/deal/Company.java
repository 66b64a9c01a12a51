package io.github.crossborder.deal;

import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company, such as the praline maker {@code ickx}: it signs, owns, and is owned. What its
 * customers use, even under the same name, is a {@link Platform}, recorded only if a source tells
 * of it.
 */
@Value.Immutable
public abstract non-sealed class Company implements Party {

  Company() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.COMPANY;
  }

  /** Returns where it is based, such as Essen in BE. */
  public abstract Optional<Territory> seat();

  /** Returns the last day of its fiscal years, such as {@code --04-30}. */
  public abstract Optional<MonthDay> fiscalYearEnd();

  /** Returns when it was founded, such as {@code 2008}. */
  public abstract Optional<PartialDate> founded();

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
   * Builds companies; {@code id} and {@code citations} are required. Not safe for use by
   * several threads.
   */
  public static final class Builder extends ImmutableCompany.Builder {
    Builder() {}
  }
}
