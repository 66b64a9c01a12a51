package io.github.crossborder.json;

import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a transfer, such as {@code {"id": "…", "kind": "cash", "from": "alibaba",
 * "quantity": {…}, …}}.
 */
final class TransferJson {
  static final Codec<Transfer.Kind> KIND_CODE = DealJson.code(Transfer.Kind::new);

  private TransferJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.optional("agreement", DealJson.ID);
    all.optional("partOf", DealJson.ID);
    all.required("kind", KIND_CODE);
    all.optional("from", DealJson.ID);
    all.optional("to", DealJson.ID);
    all.optional("subject", DealJson.ID);
    all.optional("shareClass", DealJson.TEXT);
    all.defaulted("issue", Codec.enumeration(Transfer.Issue.class), Transfer.Issue.UNSPECIFIED);
    all.optional("quantity", QuantityJson.QUANTITY);
    all.defaulted("undisclosed", Codec.bool(), false);
    all.list("equivalents", QuantityJson.QUANTITY);
    all.defaulted("shareOf", DealJson.SHARE_OF, ShareOf.UNSPECIFIED);
    all.defaulted("contingent", Codec.bool(), false);
    all.optional("condition", DealJson.TEXT);
    all.optional("date", TimeJson.DATE);
    all.optional("recurrence", RecurrenceJson.RECURRENCE);
    ClaimEnd.declare(all);
    return all;
  }
}
