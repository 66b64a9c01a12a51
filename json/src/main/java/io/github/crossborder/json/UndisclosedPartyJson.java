package io.github.crossborder.json;

import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Country;
import java.util.Optional;

/** The JSON form of an undisclosed party, such as {@code {"id": "…", "reason": "…", …}}. */
final class UndisclosedPartyJson extends ObjectCodec<UndisclosedParty> {
  static final Codec<UndisclosedParty.Reason> REASON_CODE =
      DealJson.code(UndisclosedParty.Reason::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<UndisclosedParty.Reason> REASON =
      ALL.required("reason", REASON_CODE);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<UndisclosedParty> UNDISCLOSED_PARTY = new UndisclosedPartyJson();

  private UndisclosedPartyJson() {
    super(ALL);
  }

  @Override
  protected UndisclosedParty build(Values of) {
    return UndisclosedParty.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .reason(of.get(REASON))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(UndisclosedParty undisclosedParty, JsonSink to) {
    to.put(START.id(), undisclosedParty.id());
    to.put(START.names(), undisclosedParty.names());
    to.put(REASON, undisclosedParty.reason());
    to.put(DESCRIPTION, undisclosedParty.description());
    to.put(HOME_COUNTRY, undisclosedParty.homeCountry());
    to.put(END.identifiers(), undisclosedParty.identifiers());
    to.put(END.citations(), undisclosedParty.citations());
  }
}
