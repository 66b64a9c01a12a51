package io.github.crossborder.json;

import io.github.crossborder.deal.Company;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The JSON form of a company, such as {@code {"id": "ickx", "names": [{"text": "Ickx"}],
 * "homeCountry": "BE", …}}.
 */
final class CompanyJson extends ObjectCodec<Company> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<Optional<Territory>> SEAT =
      ALL.optional("seat", TerritoryJson.TERRITORY);
  private static final Property<Optional<MonthDay>> FISCAL_YEAR_END =
      ALL.optional("fiscalYearEnd", TimeJson.MONTH_DAY);
  private static final Property<Optional<PartialDate>> FOUNDED =
      ALL.optional("founded", TimeJson.DATE);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Company> COMPANY = new CompanyJson();

  private CompanyJson() {
    super(ALL);
  }

  @Override
  protected Company build(Values of) {
    return Company.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .seat(of.get(SEAT))
        .fiscalYearEnd(of.get(FISCAL_YEAR_END))
        .founded(of.get(FOUNDED))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Company company, JsonSink to) {
    to.put(START.id(), company.id());
    to.put(START.names(), company.names());
    to.put(DESCRIPTION, company.description());
    to.put(HOME_COUNTRY, company.homeCountry());
    to.put(SEAT, company.seat());
    to.put(FISCAL_YEAR_END, company.fiscalYearEnd());
    to.put(FOUNDED, company.founded());
    to.put(END.identifiers(), company.identifiers());
    to.put(END.citations(), company.citations());
  }
}
