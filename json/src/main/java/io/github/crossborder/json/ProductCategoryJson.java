package io.github.crossborder.json;

import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.Optional;

/**
 * The JSON form of a product category, such as {@code {"scheme": "HS", "code": "1806", "label":
 * "chocolate"}}.
 */
final class ProductCategoryJson extends ObjectCodec<ProductCategory> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Optional<String>> SCHEME = ALL.optional("scheme", DealJson.TEXT);
  private static final Property<Optional<String>> CODE = ALL.optional("code", DealJson.TEXT);
  private static final Property<Optional<String>> LABEL = ALL.optional("label", DealJson.TEXT);

  static final Codec<ProductCategory> PRODUCT_CATEGORY = new ProductCategoryJson();

  private ProductCategoryJson() {
    super(ALL);
  }

  @Override
  protected ProductCategory build(Values of) {
    return ProductCategory.builder()
        .scheme(of.get(SCHEME))
        .code(of.get(CODE))
        .label(of.get(LABEL))
        .build();
  }

  @Override
  protected void writeProperties(ProductCategory productCategory, JsonSink to) {
    to.put(SCHEME, productCategory.scheme());
    to.put(CODE, productCategory.code());
    to.put(LABEL, productCategory.label());
  }
}
