package io.github.crossborder.deal;

import io.github.crossborder.place.Territory;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
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

  /** Returns when its fiscal years end, such as {@code --04-30} or {@code last saturday of --01}. */
  public abstract Optional<FiscalYearEnd> fiscalYearEnd();

  /** Returns when it was founded, such as {@code 2008}. */
  public abstract Optional<PartialDate> founded();

  @Override
  public void show(AttributeReader to) {
    to.entry(this);
    to.names(names());
    to.description(description());
    to.maybe("homeCountry", homeCountry());
    to.maybe("seat", seat());
    to.maybe("fiscalYearEnd", fiscalYearEnd());
    to.maybe("founded", founded());
    to.identifiers(identifiers());
    to.citations(citations());
  }

  static Company of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .names(of.list("names"))
        .description(of.maybe("description"))
        .homeCountry(of.maybe("homeCountry"))
        .seat(of.maybe("seat"))
        .fiscalYearEnd(of.maybe("fiscalYearEnd"))
        .founded(of.maybe("founded"))
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
   * Builds companies; {@code id} and {@code citations} are required. Not safe for use by
   * several threads.
   */
  public static final class Builder extends ImmutableCompany.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "Company.Builder";
    }
  }
}
