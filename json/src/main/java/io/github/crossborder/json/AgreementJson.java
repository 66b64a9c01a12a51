package io.github.crossborder.json;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of an agreement, such as {@code {"id": "ickx-harrods", "kinds":
 * ["supply"], "parties": […], …}}.
 */
final class AgreementJson {
  static final Codec<Agreement.Kind> KIND_CODE = DealJson.code(Agreement.Kind::new);

  private AgreementJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.list("kinds", KIND_CODE);
    all.optional("title", DealJson.TEXT);
    all.requiredList("parties", 2, PartyInRoleJson.PARTY_IN_ROLE);
    all.list("related", RelatedAgreementJson.RELATED_AGREEMENT);
    ClaimEnd.declare(all);
    return all;
  }
}
