package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Country;
import java.util.List;
import java.util.Optional;

/** The JSON form of a person, such as {@code {"id": "…", "names": […], …}}. */
final class PersonJson extends ObjectCodec<Person> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<Person> PERSON = new PersonJson();

  private PersonJson() {
    super(ALL);
  }

  @Override
  protected Person build(Values of) {
    return Person.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(Person person, JsonSink to) {
    to.put(ID, person.id());
    to.put(NAMES, person.names());
    to.put(DESCRIPTION, person.description());
    to.put(HOME_COUNTRY, person.homeCountry());
    to.put(IDENTIFIERS, person.identifiers());
    to.put(CITATIONS, person.citations());
  }
}
