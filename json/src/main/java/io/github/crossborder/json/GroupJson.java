package io.github.crossborder.json;

import io.github.crossborder.deal.Group;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/**
 * The JSON form of a group, such as {@code {"id": "makers", "description": "…", "size": {…}, …}}.
 */
final class GroupJson extends ObjectCodec<Group> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<String> DESCRIPTION = ALL.required("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<Optional<Quantity>> SIZE =
      ALL.optional("size", QuantityJson.QUANTITY);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Group> GROUP = new GroupJson();

  private GroupJson() {
    super(ALL);
  }

  @Override
  protected Group build(Values of) {
    return Group.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .size(of.get(SIZE))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Group group, JsonSink to) {
    to.put(START.id(), group.id());
    to.put(START.names(), group.names());
    to.put(DESCRIPTION, group.description().orElseThrow());
    to.put(HOME_COUNTRY, group.homeCountry());
    to.put(SIZE, group.size());
    to.put(END.identifiers(), group.identifiers());
    to.put(END.citations(), group.citations());
  }
}
