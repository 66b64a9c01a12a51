package io.github.crossborder.json;

import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a term, such as {@code {"id": "…", "agreement": "…", "right": "operate-stores",
 * "grantee": "alibaba", …}}.
 */
final class TermJson extends ObjectCodec<Term> {
  static final Codec<Term.Right> RIGHT_CODE = DealJson.code(Term.Right::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Optional<Id>> AGREEMENT = ALL.optional("agreement", DealJson.ID);
  private static final Property<Term.Effect> EFFECT =
      ALL.defaulted("effect", Codec.enumeration(Term.Effect.class), Term.Effect.PERMITS);
  private static final Property<Optional<Term.Right>> RIGHT = ALL.optional("right", RIGHT_CODE);
  private static final Property<Optional<Id>> GRANTOR = ALL.optional("grantor", DealJson.ID);
  private static final Property<Optional<Id>> GRANTEE = ALL.optional("grantee", DealJson.ID);
  private static final Property<Optional<Id>> OBJECT = ALL.optional("object", DealJson.ID);
  private static final Property<Exclusivity> EXCLUSIVITY =
      ALL.defaulted("exclusivity", ExclusivityJson.EXCLUSIVITY, Exclusivity.UNSPECIFIED);
  private static final Property<Optional<Territory>> TERRITORY =
      ALL.optional("territory", TerritoryJson.TERRITORY);
  private static final Property<List<Channel>> CHANNELS = ALL.list("channels", DealJson.CHANNEL);
  private static final Property<List<ProductCategory>> PRODUCTS =
      ALL.list("products", ProductCategoryJson.PRODUCT_CATEGORY);
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);
  private static final Property<Optional<String>> CONDITION =
      ALL.optional("condition", DealJson.TEXT);
  private static final Property<Boolean> EXHAUSTIVE =
      ALL.defaulted("exhaustive", Codec.bool(), true);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Term> TERM = new TermJson();

  private TermJson() {
    super(ALL);
  }

  @Override
  protected Term build(Values of) {
    return Term.builder()
        .id(of.get(ID))
        .agreement(of.get(AGREEMENT))
        .effect(of.get(EFFECT))
        .right(of.get(RIGHT))
        .grantor(of.get(GRANTOR))
        .grantee(of.get(GRANTEE))
        .object(of.get(OBJECT))
        .exclusivity(of.get(EXCLUSIVITY))
        .territory(of.get(TERRITORY))
        .addAllChannels(of.get(CHANNELS))
        .addAllProducts(of.get(PRODUCTS))
        .validity(of.get(VALIDITY))
        .condition(of.get(CONDITION))
        .exhaustive(of.get(EXHAUSTIVE))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Term term, JsonSink to) {
    to.put(ID, term.id());
    to.put(AGREEMENT, term.agreement());
    to.put(EFFECT, term.effect());
    to.put(RIGHT, term.right());
    to.put(GRANTOR, term.grantor());
    to.put(GRANTEE, term.grantee());
    to.put(OBJECT, term.object());
    to.put(EXCLUSIVITY, term.exclusivity());
    to.put(TERRITORY, term.territory());
    to.put(CHANNELS, term.channels());
    to.put(PRODUCTS, term.products());
    to.put(VALIDITY, term.validity());
    to.put(CONDITION, term.condition());
    to.put(EXHAUSTIVE, term.exhaustive());
    END.write(term, to);
  }
}
