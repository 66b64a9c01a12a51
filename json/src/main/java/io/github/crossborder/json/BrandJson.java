package io.github.crossborder.json;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/** The JSON form of a brand, such as {@code {"id": "tmall", "names": […], "citations": […]}}. */
final class BrandJson {
  static final Codec<Brand.Kind> KIND_CODE = DealJson.code(Brand.Kind::new);

  private BrandJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.optional("kind", KIND_CODE);
    all.optional("description", DealJson.TEXT);
    ThingEnd.declare(all);
    return all;
  }
}
