package io.github.crossborder.json;

import static io.github.crossborder.json.DealJson.CATEGORY;
import static io.github.crossborder.json.DealJson.CHANNEL;
import static io.github.crossborder.json.DealJson.CITATION;
import static io.github.crossborder.json.DealJson.ID;
import static io.github.crossborder.json.DealJson.IDENTIFIER;
import static io.github.crossborder.json.DealJson.LANGUAGE;
import static io.github.crossborder.json.DealJson.NAME;
import static io.github.crossborder.json.DealJson.TEXT;
import static io.github.crossborder.json.DealJson.URL;
import static io.github.crossborder.json.DealJson.code;
import static io.github.crossborder.json.PlaceJson.COUNTRY;
import static io.github.crossborder.json.PlaceJson.TERRITORY;
import static io.github.crossborder.json.QuantityJson.QUANTITY;
import static io.github.crossborder.json.TimeJson.DATE;
import static io.github.crossborder.json.TimeJson.MONTH_DAY;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Setter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The JSON form of every kind of thing. */
final class ThingJson {

  static ObjectCodec<Source, Source.Builder> source() {
    return Codec.object(Source::builder, Source.Builder::build)
        .named()
        .required("id", ID, Source::id, Source.Builder::id)
        .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
        .optional("title", TEXT, Source::title, Source.Builder::title)
        .optional("url", URL, Source::url, Source.Builder::url)
        .optional("published", DATE, Source::published, Source.Builder::published)
        .optional("language", LANGUAGE, Source::language, Source.Builder::language)
        .optional("kind", code("source kind", Source.Kind::new), Source::kind, Source.Builder::kind)
        .optional("description", TEXT, Source::description, Source.Builder::description)
        .list("identifiers", IDENTIFIER, Source::identifiers, Source.Builder::addAllIdentifiers)
        .done();
  }

  static ObjectCodec<Company, Company.Builder> company() {
    return cited(
        thing(
                Company::builder,
                Company.Builder::build,
                Company.Builder::id,
                Company.Builder::addAllNames)
            .optional("description", TEXT, Company::description, Company.Builder::description)
            .optional("homeCountry", COUNTRY, Company::homeCountry, Company.Builder::homeCountry)
            .optional("seat", TERRITORY, Company::seat, Company.Builder::seat)
            .optional(
                "fiscalYearEnd", MONTH_DAY, Company::fiscalYearEnd, Company.Builder::fiscalYearEnd)
            .optional("founded", DATE, Company::founded, Company.Builder::founded),
        Company.Builder::addAllIdentifiers,
        Company.Builder::addAllCitations);
  }

  static ObjectCodec<Person, Person.Builder> person() {
    return cited(
        thing(
                Person::builder,
                Person.Builder::build,
                Person.Builder::id,
                Person.Builder::addAllNames)
            .optional("description", TEXT, Person::description, Person.Builder::description)
            .optional("homeCountry", COUNTRY, Person::homeCountry, Person.Builder::homeCountry),
        Person.Builder::addAllIdentifiers,
        Person.Builder::addAllCitations);
  }

  static ObjectCodec<PublicBody, PublicBody.Builder> publicBody() {
    return cited(
        thing(
                PublicBody::builder,
                PublicBody.Builder::build,
                PublicBody.Builder::id,
                PublicBody.Builder::addAllNames)
            .optional("description", TEXT, PublicBody::description, PublicBody.Builder::description)
            .optional(
                "homeCountry", COUNTRY, PublicBody::homeCountry, PublicBody.Builder::homeCountry),
        PublicBody.Builder::addAllIdentifiers,
        PublicBody.Builder::addAllCitations);
  }

  static ObjectCodec<Group, Group.Builder> group() {
    return cited(
        thing(Group::builder, Group.Builder::build, Group.Builder::id, Group.Builder::addAllNames)
            .required(
                "description",
                TEXT,
                group -> group.description().orElseThrow(),
                Group.Builder::description)
            .optional("homeCountry", COUNTRY, Group::homeCountry, Group.Builder::homeCountry)
            .optional("size", QUANTITY, Group::size, Group.Builder::size),
        Group.Builder::addAllIdentifiers,
        Group.Builder::addAllCitations);
  }

  static ObjectCodec<UndisclosedParty, UndisclosedParty.Builder> undisclosedParty() {
    return cited(
        thing(
                UndisclosedParty::builder,
                UndisclosedParty.Builder::build,
                UndisclosedParty.Builder::id,
                UndisclosedParty.Builder::addAllNames)
            .required(
                "reason",
                code("reason", UndisclosedParty.Reason::new),
                UndisclosedParty::reason,
                UndisclosedParty.Builder::reason)
            .optional(
                "description",
                TEXT,
                UndisclosedParty::description,
                UndisclosedParty.Builder::description)
            .optional(
                "homeCountry",
                COUNTRY,
                UndisclosedParty::homeCountry,
                UndisclosedParty.Builder::homeCountry),
        UndisclosedParty.Builder::addAllIdentifiers,
        UndisclosedParty.Builder::addAllCitations);
  }

  static ObjectCodec<Brand, Brand.Builder> brand() {
    return cited(
        thing(Brand::builder, Brand.Builder::build, Brand.Builder::id, Brand.Builder::addAllNames)
            .optional("kind", code("brand kind", Brand.Kind::new), Brand::kind, Brand.Builder::kind)
            .optional("description", TEXT, Brand::description, Brand.Builder::description),
        Brand.Builder::addAllIdentifiers,
        Brand.Builder::addAllCitations);
  }

  static ObjectCodec<Platform, Platform.Builder> platform() {
    return cited(
        thing(
                Platform::builder,
                Platform.Builder::build,
                Platform.Builder::id,
                Platform.Builder::addAllNames)
            .required(
                "kind",
                code("platform kind", Platform.Kind::new),
                Platform::kind,
                Platform.Builder::kind)
            .optional("description", TEXT, Platform::description, Platform.Builder::description),
        Platform.Builder::addAllIdentifiers,
        Platform.Builder::addAllCitations);
  }

  static ObjectCodec<LogisticsHub, LogisticsHub.Builder> logisticsHub() {
    return cited(
        thing(
                LogisticsHub::builder,
                LogisticsHub.Builder::build,
                LogisticsHub.Builder::id,
                LogisticsHub.Builder::addAllNames)
            .required(
                "kind",
                code("hub kind", LogisticsHub.Kind::new),
                LogisticsHub::kind,
                LogisticsHub.Builder::kind)
            .optional(
                "description", TEXT, LogisticsHub::description, LogisticsHub.Builder::description)
            .optional("location", TERRITORY, LogisticsHub::location, LogisticsHub.Builder::location)
            .optional(
                "floorArea", QUANTITY, LogisticsHub::floorArea, LogisticsHub.Builder::floorArea),
        LogisticsHub.Builder::addAllIdentifiers,
        LogisticsHub.Builder::addAllCitations);
  }

  static ObjectCodec<Market, Market.Builder> market() {
    return cited(
        thing(
                Market::builder,
                Market.Builder::build,
                Market.Builder::id,
                Market.Builder::addAllNames)
            .optional("description", TEXT, Market::description, Market.Builder::description)
            .optional("territory", TERRITORY, Market::territory, Market.Builder::territory)
            .optional("category", CATEGORY, Market::category, Market.Builder::category)
            .optional("channel", CHANNEL, Market::channel, Market.Builder::channel),
        Market.Builder::addAllIdentifiers,
        Market.Builder::addAllCitations);
  }

  private ThingJson() {}

  /** What comes first in every thing but a source. */
  private static <T extends Thing, B> ObjectCodec.Builder<T, B> thing(
      Supplier<B> builder, Function<B, T> build, Setter<B, Id> id, Setter<B, List<Name>> names) {
    return Codec.<T, B>object(builder, build)
        .named()
        .required("id", ID, Thing::id, id)
        .list("names", NAME, Thing::names, names);
  }

  /** What comes last in every thing but a source. */
  private static <T extends Thing, B> ObjectCodec<T, B> cited(
      ObjectCodec.Builder<T, B> thing,
      Setter<B, List<Identifier>> identifiers,
      Setter<B, List<Citation>> citations) {
    return thing
        .list("identifiers", IDENTIFIER, Thing::identifiers, identifiers)
        .requiredList("citations", 1, CITATION, Thing::citations, citations)
        .done();
  }
}
