package io.github.crossborder.json;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of an agreement, such as {@code {"id": "ickx-alibaba", "kinds":
 * ["marketplace-listing"], "parties": […], …}}.
 */
final class AgreementJson extends ObjectCodec<Agreement> {
  static final Codec<Agreement.Kind> KIND_CODE = DealJson.code(Agreement.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Agreement.Kind>> KINDS = ALL.list("kinds", KIND_CODE);
  private static final Property<Optional<String>> TITLE = ALL.optional("title", DealJson.TEXT);
  private static final Property<List<PartyInRole>> PARTIES =
      ALL.requiredList("parties", 2, PartyInRoleJson.PARTY_IN_ROLE);
  private static final Property<List<Agreement.Related>> RELATED =
      ALL.list("related", RelatedAgreementJson.RELATED_AGREEMENT);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Agreement> AGREEMENT = new AgreementJson();

  private AgreementJson() {
    super(ALL);
  }

  @Override
  protected Agreement build(Values of) {
    return Agreement.builder()
        .id(of.get(ID))
        .addAllKinds(of.get(KINDS))
        .title(of.get(TITLE))
        .addAllParties(of.get(PARTIES))
        .addAllRelated(of.get(RELATED))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Agreement agreement, JsonSink to) {
    to.put(ID, agreement.id());
    to.put(KINDS, agreement.kinds());
    to.put(TITLE, agreement.title());
    to.put(PARTIES, agreement.parties());
    to.put(RELATED, agreement.related());
    END.write(agreement, to);
  }
}
