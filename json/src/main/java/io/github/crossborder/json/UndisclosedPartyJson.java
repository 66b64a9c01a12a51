package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Country;
import java.util.List;
import java.util.Optional;

/** The JSON form of an undisclosed party, such as {@code {"id": "…", "reason": "…", …}}. */
final class UndisclosedPartyJson extends ObjectCodec<UndisclosedParty> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<UndisclosedParty.Reason> REASON =
      ALL.required("reason", DealJson.code("reason", UndisclosedParty.Reason::new));
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<UndisclosedParty> UNDISCLOSED_PARTY = new UndisclosedPartyJson();

  private UndisclosedPartyJson() {
    super(ALL);
  }

  @Override
  protected UndisclosedParty build(Values of) {
    return UndisclosedParty.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .reason(of.get(REASON))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(UndisclosedParty undisclosedParty, JsonSink to) {
    to.put(ID, undisclosedParty.id());
    to.put(NAMES, undisclosedParty.names());
    to.put(REASON, undisclosedParty.reason());
    to.put(DESCRIPTION, undisclosedParty.description());
    to.put(HOME_COUNTRY, undisclosedParty.homeCountry());
    to.put(IDENTIFIERS, undisclosedParty.identifiers());
    to.put(CITATIONS, undisclosedParty.citations());
  }
}
