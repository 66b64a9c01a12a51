package io.github.crossborder.json;

import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of an interest, such as {@code {"id": "stake", "party": "alibaba", "subject":
 * "lazada", "type": "shareholding", …}}.
 */
final class InterestJson {
  static final Codec<Interest.Type> TYPE_CODE = DealJson.code(Interest.Type::new);

  private InterestJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.required("party", DealJson.ID);
    all.required("subject", DealJson.ID);
    all.required("type", TYPE_CODE);
    all.optional("title", DealJson.TEXT);
    all.optional("share", QuantityJson.QUANTITY);
    all.defaulted("shareOf", DealJson.SHARE_OF, ShareOf.UNSPECIFIED);
    all.optional("shareClass", DealJson.TEXT);
    all.defaulted(
        "directness",
        Codec.enumeration(Interest.Directness.class),
        Interest.Directness.UNSPECIFIED);
    all.optional("validity", PeriodJson.PERIOD);
    all.optional("under", DealJson.ID);
    all.optional("condition", DealJson.TEXT);
    ClaimEnd.declare(all);
    return all;
  }
}
