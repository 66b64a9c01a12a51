package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a transfer, such as {@code {"id": "…", "kind": "cash", "from": "alibaba",
 * "quantity": {…}, …}}.
 */
final class TransferJson extends ObjectCodec<Transfer> {
  static final Codec<Transfer.Kind> KIND_CODE = DealJson.code(Transfer.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Optional<Id>> AGREEMENT = ALL.optional("agreement", DealJson.ID);
  private static final Property<Transfer.Kind> KIND = ALL.required("kind", KIND_CODE);
  private static final Property<Optional<Id>> FROM = ALL.optional("from", DealJson.ID);
  private static final Property<Optional<Id>> TO = ALL.optional("to", DealJson.ID);
  private static final Property<Optional<Id>> SUBJECT = ALL.optional("subject", DealJson.ID);
  private static final Property<Optional<String>> SHARE_CLASS =
      ALL.optional("shareClass", DealJson.TEXT);
  private static final Property<Transfer.Issue> ISSUE =
      ALL.defaulted("issue", Codec.enumeration(Transfer.Issue.class), Transfer.Issue.UNSPECIFIED);
  private static final Property<Optional<Quantity>> QUANTITY =
      ALL.optional("quantity", QuantityJson.QUANTITY);
  private static final Property<Boolean> UNDISCLOSED =
      ALL.defaulted("undisclosed", Codec.bool(), false);
  private static final Property<List<Quantity>> EQUIVALENTS =
      ALL.list("equivalents", QuantityJson.QUANTITY);
  private static final Property<ShareOf> SHARE_OF =
      ALL.defaulted("shareOf", DealJson.SHARE_OF, ShareOf.UNSPECIFIED);
  private static final Property<Boolean> CONTINGENT =
      ALL.defaulted("contingent", Codec.bool(), false);
  private static final Property<Optional<String>> CONDITION =
      ALL.optional("condition", DealJson.TEXT);
  private static final Property<Optional<PartialDate>> DATE = ALL.optional("date", TimeJson.DATE);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Transfer> TRANSFER = new TransferJson();

  private TransferJson() {
    super(ALL);
  }

  @Override
  protected Transfer build(Values of) {
    return Transfer.builder()
        .id(of.get(ID))
        .agreement(of.get(AGREEMENT))
        .kind(of.get(KIND))
        .from(of.get(FROM))
        .to(of.get(TO))
        .subject(of.get(SUBJECT))
        .shareClass(of.get(SHARE_CLASS))
        .issue(of.get(ISSUE))
        .quantity(of.get(QUANTITY))
        .undisclosed(of.get(UNDISCLOSED))
        .addAllEquivalents(of.get(EQUIVALENTS))
        .shareOf(of.get(SHARE_OF))
        .contingent(of.get(CONTINGENT))
        .condition(of.get(CONDITION))
        .date(of.get(DATE))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Transfer transfer, JsonSink to) {
    to.put(ID, transfer.id());
    to.put(AGREEMENT, transfer.agreement());
    to.put(KIND, transfer.kind());
    to.put(FROM, transfer.from());
    to.put(TO, transfer.to());
    to.put(SUBJECT, transfer.subject());
    to.put(SHARE_CLASS, transfer.shareClass());
    to.put(ISSUE, transfer.issue());
    to.put(QUANTITY, transfer.quantity());
    to.put(UNDISCLOSED, transfer.undisclosed());
    to.put(EQUIVALENTS, transfer.equivalents());
    to.put(SHARE_OF, transfer.shareOf());
    to.put(CONTINGENT, transfer.contingent());
    to.put(CONDITION, transfer.condition());
    to.put(DATE, transfer.date());
    END.write(transfer, to);
  }
}
