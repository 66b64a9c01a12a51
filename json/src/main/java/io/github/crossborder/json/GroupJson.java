package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a group, such as {@code {"id": "makers", "description": "…", "size": {…}, …}}.
 */
final class GroupJson extends ObjectCodec<Group> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<String> DESCRIPTION = ALL.required("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<Optional<Quantity>> SIZE =
      ALL.optional("size", QuantityJson.QUANTITY);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<Group> GROUP = new GroupJson();

  private GroupJson() {
    super(ALL);
  }

  @Override
  protected Group build(Values of) {
    return Group.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .size(of.get(SIZE))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(Group group, JsonSink to) {
    to.put(ID, group.id());
    to.put(NAMES, group.names());
    to.put(DESCRIPTION, group.description().orElseThrow());
    to.put(HOME_COUNTRY, group.homeCountry());
    to.put(SIZE, group.size());
    to.put(IDENTIFIERS, group.identifiers());
    to.put(CITATIONS, group.citations());
  }
}
