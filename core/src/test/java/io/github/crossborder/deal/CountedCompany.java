package io.github.crossborder.deal;

import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** A company that counts how often it is asked for all that it mentions. */
public final class CountedCompany extends Company {
  private final Company company;
  private int asked;

  /** Counts from 0. */
  public CountedCompany(Company company) {
    this.company = company;
  }

  /** Returns how often its references were asked for. */
  public int asked() {
    return asked;
  }

  @Override
  public void show(AttributeReader reader) {
    asked++;
    company.show(reader);
  }

  @Override
  public Id id() {
    return company.id();
  }

  @Override
  public List<Name> names() {
    return company.names();
  }

  @Override
  public List<Identifier> identifiers() {
    return company.identifiers();
  }

  @Override
  public Optional<String> description() {
    return company.description();
  }

  @Override
  public List<Citation> citations() {
    return company.citations();
  }

  @Override
  public Optional<Country> homeCountry() {
    return company.homeCountry();
  }

  @Override
  public Optional<Territory> seat() {
    return company.seat();
  }

  @Override
  public Optional<FiscalYearEnd> fiscalYearEnd() {
    return company.fiscalYearEnd();
  }

  @Override
  public Optional<PartialDate> founded() {
    return company.founded();
  }

  @Override
  public Builder toBuilder() {
    return company.toBuilder();
  }
}
