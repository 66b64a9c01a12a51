package io.github.crossborder.json;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of an absence, such as {@code {"id": "…", "subject": "ickx", "types":
 * ["control"], …}}.
 */
final class AbsenceJson {
  static final Codec<Absence.Reason> REASON_CODE = DealJson.code(Absence.Reason::new);

  private AbsenceJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.required("subject", DealJson.ID);
    all.requiredList("types", 1, InterestJson.TYPE_CODE);
    all.optional("reason", REASON_CODE);
    all.optional("validity", PeriodJson.PERIOD);
    ClaimEnd.declare(all);
    return all;
  }
}
