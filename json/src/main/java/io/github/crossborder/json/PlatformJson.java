package io.github.crossborder.json;

import io.github.crossborder.deal.Platform;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/** The JSON form of a platform, such as {@code {"id": "tmall-global", "kind": "…", …}}. */
final class PlatformJson {
  static final Codec<Platform.Kind> KIND_CODE = DealJson.code(Platform.Kind::new);

  private PlatformJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.required("kind", KIND_CODE);
    all.optional("description", DealJson.TEXT);
    ThingEnd.declare(all);
    return all;
  }
}
