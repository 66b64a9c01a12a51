package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Area;
import java.util.Optional;

/** The JSON form of an area, such as {@code {"code": "BE-VLG", "partly": true}}. */
final class AreaJson extends ObjectCodec<Area> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Optional<String>> CODE = ALL.optional("code", PlaceJson.AREA_CODE);
  private static final Property<Boolean> PARTLY = ALL.defaulted("partly", Codec.bool(), false);
  private static final Property<Optional<String>> LABEL =
      ALL.optional("label", Codec.string(TextForm.NOT_BLANK.upTo(200)));

  static final Codec<Area> AREA = new AreaJson();

  private AreaJson() {
    super(ALL);
  }

  @Override
  protected Area build(Values of) {
    return Area.builder()
        .code(of.get(CODE))
        .partly(of.get(PARTLY))
        .label(of.get(LABEL))
        .build();
  }

  @Override
  protected void writeProperties(Area area, JsonSink to) {
    to.put(CODE, area.code());
    to.put(PARTLY, area.partly());
    to.put(LABEL, area.label());
  }
}
