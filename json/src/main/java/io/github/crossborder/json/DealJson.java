package io.github.crossborder.json;

import static io.github.crossborder.json.QuantityJson.QUANTITY;
import static io.github.crossborder.json.TimeJson.PERIOD;
import static io.github.crossborder.json.codec.Part.optional;
import static io.github.crossborder.json.codec.Part.required;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The JSON form of the parts that entries share. */
final class DealJson {
  static final Codec<String> TEXT = Codec.string(TextForm.NOT_BLANK.upTo(10_000));
  static final Codec<String> LANGUAGE = Codec.string(
      TextForm.of("a language such as \"nl\"").matching("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"));
  static final Codec<String> URL =
      Codec.string(TextForm.of("an absolute URL").containing("^[A-Za-z][A-Za-z0-9+.-]*:"));
  static final Codec<Boolean> FLAG = Codec.bool();
  static final Codec<Id> ID =
      Codec.text(kebabCase("an id such as \"ickx-alibaba\"", 100), Id::new, Id::value);
  static final Codec<Claim.Rank> RANK = Codec.enumeration(Claim.Rank.class);
  static final Codec<ShareOf> SHARE_OF = Codec.enumeration(ShareOf.class);
  static final Codec<Channel> CHANNEL = code("channel", Channel::new);

  static final Codec<Citation> CITATION = Codec.object(Citation::builder, Citation.Builder::build)
      .required("source", ID, Citation::source, Citation.Builder::source)
      .optional("locator", TEXT, Citation::locator, Citation.Builder::locator)
      .optional("quote", TEXT, Citation::quote, Citation.Builder::quote)
      .list("assertedBy", ID, Citation::assertedBy, Citation.Builder::addAllAssertedBy)
      .defaulted(
          "certainty",
          Codec.enumeration(Certainty.class),
          Certainty.STATED,
          Citation::certainty,
          Citation.Builder::certainty)
      .done();

  static final Codec<Name> NAME = Codec.object(Name::builder, Name.Builder::build)
      .required("text", TEXT, Name::text, Name.Builder::text)
      .optional("language", LANGUAGE, Name::language, Name.Builder::language)
      .optional("validity", PERIOD, Name::validity, Name.Builder::validity)
      .done();

  private static final List<String> SCHEMES = List.of(
      Identifier.LEI,
      Identifier.GLN,
      Identifier.ISIN,
      Identifier.BE_ENTERPRISE_NUMBER,
      Identifier.KVK,
      Identifier.UN_LOCODE,
      Identifier.IATA);

  static final Codec<Identifier> IDENTIFIER = Codec.record(
      Identifier::new,
      required(
          "scheme",
          Codec.string(kebabCase("a scheme such as \"lei\"", 60).suchAs(SCHEMES)),
          Identifier::scheme),
      required(
          "value",
          Codec.string(TextForm.of("what the scheme says").notEmpty().upTo(200)),
          Identifier::value));

  static final Codec<ProductCategory> CATEGORY = Codec.object(
          ProductCategory::builder, ProductCategory.Builder::build)
      .optional("scheme", TEXT, ProductCategory::scheme, ProductCategory.Builder::scheme)
      .optional("code", TEXT, ProductCategory::code, ProductCategory.Builder::code)
      .optional("label", TEXT, ProductCategory::label, ProductCategory.Builder::label)
      .done();

  static final Codec<PartyInRole> PARTY_IN_ROLE = Codec.record(
      PartyInRole::new,
      required("party", ID, PartyInRole::party),
      required("role", code("role", Role::new), PartyInRole::role));

  static final Codec<Follows> FOLLOWS = Codec.record(
      Follows::new, required("entry", ID, Follows::entry), optional("lag", QUANTITY, Follows::lag));

  static final Codec<Agreement.Related> RELATED = Codec.record(
      Agreement.Related::new,
      required("agreement", ID, Agreement.Related::agreement),
      required("relation", code("relation", Agreement.Relation::new), Agreement.Related::relation));

  static final Codec<Exclusivity> EXCLUSIVITY = Codec.object(
          Exclusivity::builder, Exclusivity.Builder::build)
      .required(
          "kind",
          Codec.enumeration(Exclusivity.Kind.class),
          Exclusivity::kind,
          Exclusivity.Builder::kind)
      .optional("validity", PERIOD, Exclusivity::validity, Exclusivity.Builder::validity)
      .optional("condition", TEXT, Exclusivity::condition, Exclusivity.Builder::condition)
      .done();

  private DealJson() {}

  /** A code of a vocabulary that grows: any in kebab-case is read, known or not. */
  static <C extends OpenCode> Codec<C> code(String vocabulary, Function<String, C> of) {
    List<String> known = new ArrayList<>();
    for (OpenCode constant : of.apply("any").known()) {
      known.add(constant.code());
    }
    TextForm form = kebabCase("a " + vocabulary + " in kebab-case", 100).suchAs(known);
    return Codec.text(form, of, OpenCode::code);
  }

  /** The form of ids and codes. */
  static TextForm kebabCase(String what, int longest) {
    return TextForm.of(what).matching("[a-z0-9]+(?:-[a-z0-9]+)*").upTo(longest);
  }
}
