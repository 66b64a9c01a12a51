package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.Period;
import java.util.Optional;

/**
 * The JSON form of an interest, such as {@code {"id": "stake", "party": "alibaba", "subject":
 * "lazada", "type": "shareholding", …}}.
 */
final class InterestJson extends ObjectCodec<Interest> {
  static final Codec<Interest.Type> TYPE_CODE = DealJson.code(Interest.Type::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Id> PARTY = ALL.required("party", DealJson.ID);
  private static final Property<Id> SUBJECT = ALL.required("subject", DealJson.ID);
  private static final Property<Interest.Type> TYPE = ALL.required("type", TYPE_CODE);
  private static final Property<Optional<String>> TITLE = ALL.optional("title", DealJson.TEXT);
  private static final Property<Optional<Quantity>> SHARE =
      ALL.optional("share", QuantityJson.QUANTITY);
  private static final Property<ShareOf> SHARE_OF =
      ALL.defaulted("shareOf", DealJson.SHARE_OF, ShareOf.UNSPECIFIED);
  private static final Property<Optional<String>> SHARE_CLASS =
      ALL.optional("shareClass", DealJson.TEXT);
  private static final Property<Interest.Directness> DIRECTNESS = ALL.defaulted(
      "directness", Codec.enumeration(Interest.Directness.class), Interest.Directness.UNSPECIFIED);
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);
  private static final Property<Optional<Id>> UNDER = ALL.optional("under", DealJson.ID);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Interest> INTEREST = new InterestJson();

  private InterestJson() {
    super(ALL);
  }

  @Override
  protected Interest build(Values of) {
    return Interest.builder()
        .id(of.get(ID))
        .party(of.get(PARTY))
        .subject(of.get(SUBJECT))
        .type(of.get(TYPE))
        .title(of.get(TITLE))
        .share(of.get(SHARE))
        .shareOf(of.get(SHARE_OF))
        .shareClass(of.get(SHARE_CLASS))
        .directness(of.get(DIRECTNESS))
        .validity(of.get(VALIDITY))
        .under(of.get(UNDER))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Interest interest, JsonSink to) {
    to.put(ID, interest.id());
    to.put(PARTY, interest.party());
    to.put(SUBJECT, interest.subject());
    to.put(TYPE, interest.type());
    to.put(TITLE, interest.title());
    to.put(SHARE, interest.share());
    to.put(SHARE_OF, interest.shareOf());
    to.put(SHARE_CLASS, interest.shareClass());
    to.put(DIRECTNESS, interest.directness());
    to.put(VALIDITY, interest.validity());
    to.put(UNDER, interest.under());
    END.write(interest, to);
  }
}
