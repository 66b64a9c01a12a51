package io.github.crossborder.json;

import io.github.crossborder.deal.Statement;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a statement, such as {@code {"id": "…", "speaker": "…", "kind": "…", "text":
 * "…", …}}.
 */
final class StatementJson {
  static final Codec<Statement.Kind> KIND_CODE = DealJson.code(Statement.Kind::new);

  private StatementJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.optional("speaker", DealJson.ID);
    all.list("about", DealJson.ID);
    all.required("kind", KIND_CODE);
    all.required("text", DealJson.TEXT);
    all.optional("horizon", PeriodJson.PERIOD);
    ClaimEnd.declare(all);
    return all;
  }
}
