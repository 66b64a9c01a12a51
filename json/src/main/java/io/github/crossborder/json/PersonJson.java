package io.github.crossborder.json;

import io.github.crossborder.deal.Person;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Country;
import java.util.Optional;

/** The JSON form of a person, such as {@code {"id": "…", "names": […], …}}. */
final class PersonJson extends ObjectCodec<Person> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Person> PERSON = new PersonJson();

  private PersonJson() {
    super(ALL);
  }

  @Override
  protected Person build(Values of) {
    return Person.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Person person, JsonSink to) {
    to.put(START.id(), person.id());
    to.put(START.names(), person.names());
    to.put(DESCRIPTION, person.description());
    to.put(HOME_COUNTRY, person.homeCountry());
    to.put(END.identifiers(), person.identifiers());
    to.put(END.citations(), person.citations());
  }
}
