package io.github.crossborder.json;

import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a term, such as {@code {"id": "…", "agreement": "…", "right": "operate-stores",
 * "grantee": "alibaba", …}}.
 */
final class TermJson {
  static final Codec<Term.Right> RIGHT_CODE = DealJson.code(Term.Right::new);

  private TermJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.optional("agreement", DealJson.ID);
    all.defaulted("effect", Codec.enumeration(Term.Effect.class), Term.Effect.PERMITS);
    all.optional("right", RIGHT_CODE);
    all.optional("grantor", DealJson.ID);
    all.optional("grantee", DealJson.ID);
    all.optional("object", DealJson.ID);
    all.optional("platform", DealJson.ID);
    all.defaulted("exclusivity", ExclusivityJson.EXCLUSIVITY, Exclusivity.UNSPECIFIED);
    all.optional("territory", TerritoryJson.TERRITORY);
    all.list("channels", DealJson.CHANNEL);
    all.list("products", ProductCategoryJson.PRODUCT_CATEGORY);
    all.optional("validity", PeriodJson.PERIOD);
    all.optional("run", RunJson.RUN);
    all.optional("condition", DealJson.TEXT);
    all.defaulted("exhaustive", Codec.bool(), true);
    ClaimEnd.declare(all);
    return all;
  }
}
