package io.github.crossborder.json;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;

/** The JSON form of a related agreement, such as {@code {"agreement": "…", "relation": "…"}}. */
final class RelatedAgreementJson extends ObjectCodec<Agreement.Related> {
  static final Codec<Agreement.Relation> RELATION_CODE = DealJson.code(Agreement.Relation::new);

  private static final Properties ALL = Properties.ofObject();
  private static final Property<Id> AGREEMENT = ALL.required("agreement", DealJson.ID);
  private static final Property<Agreement.Relation> RELATION =
      ALL.required("relation", RELATION_CODE);

  static final Codec<Agreement.Related> RELATED_AGREEMENT = new RelatedAgreementJson();

  private RelatedAgreementJson() {
    super(ALL);
  }

  @Override
  protected Agreement.Related build(Values of) {
    return new Agreement.Related(of.get(AGREEMENT), of.get(RELATION));
  }

  @Override
  protected void writeProperties(Agreement.Related related, JsonSink to) {
    to.put(AGREEMENT, related.agreement());
    to.put(RELATION, related.relation());
  }
}
