package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of deal books, made from the declarations that read and write them. */
final class BookSchema {
  private static final String ADDRESS = "https://crossborder.github.io/schema/";

  private BookSchema() {}

  static String text() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("$id", ADDRESS + fileName());
    head.put("title", "Deal book");
    head.put(
        "description",
        "Cross-border e-commerce deals as their sources tell them: entries by kind.");
    return JsonSchema.text(head, BookJson.BOOK, names());
  }

  /** Returns what the schema's file is called, such as {@code crossborder-1.0.schema.json}. */
  static String fileName() {
    return FormatVersion.CURRENT.toString().replace('/', '-') + ".schema.json";
  }

  /** Every object has a name, and so has a form of text that many properties share. */
  private static Map<Codec<?>, String> names() {
    Map<Codec<?>, String> names = new HashMap<>();
    BookJson.SECTIONS.forEach(
        section -> names.put(section.codec(), section.type().getSimpleName()));
    names.put(DealJson.TEXT, "Text");
    names.put(DealJson.LANGUAGE, "Language");
    names.put(DealJson.ID, "Id");
    names.put(DealJson.RANK, "Rank");
    names.put(DealJson.SHARE_OF, "ShareOf");
    names.put(DealJson.CHANNEL, "Channel");
    names.put(CitationJson.CITATION, "Citation");
    names.put(NameJson.NAME, "Name");
    names.put(IdentifierJson.IDENTIFIER, "Identifier");
    names.put(ProductCategoryJson.PRODUCT_CATEGORY, "ProductCategory");
    names.put(PartyInRoleJson.PARTY_IN_ROLE, "PartyInRole");
    names.put(FollowsJson.FOLLOWS, "Follows");
    names.put(RelatedAgreementJson.RELATED_AGREEMENT, "RelatedAgreement");
    names.put(ExclusivityJson.EXCLUSIVITY, "Exclusivity");
    names.put(PlaceJson.COUNTRY, "Country");
    names.put(PlaceJson.AREA_CODE, "AreaCode");
    names.put(AreaJson.AREA, "Area");
    names.put(TerritoryJson.TERRITORY, "Territory");
    names.put(TimeJson.DATE, "PartialDate");
    names.put(TimeJson.PERIOD_END, "PeriodEnd");
    names.put(PeriodJson.PERIOD, "Period");
    names.put(UnitJson.UNIT, "UnitOfMeasure");
    names.put(QuantityJson.QUANTITY, "Quantity");
    names.put(Codec.decimal(), "Decimal");
    return names;
  }
}
