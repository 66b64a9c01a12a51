package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas of files, made from the declarations that read and write them. */
final class PublishedSchema {
  private static final String ADDRESS = "https://crossborder.github.io/schema/";

  private PublishedSchema() {}

  static String ofBooks() {
    return text(
        BookJson.BOOK,
        fileOfBooks(),
        "Deal book",
        "Cross-border e-commerce deals as their sources tell them: entries by kind.");
  }

  static String ofRates() {
    return text(
        ExchangeRatesJson.RATES,
        fileOfRates(),
        "Exchange rates",
        "What one unit of a currency is worth in another, each with its source.");
  }

  /** Returns what the schema of books is called, such as {@code crossborder-1.0.schema.json}. */
  static String fileOfBooks() {
    return file("-");
  }

  /** Returns that of rates, such as {@code crossborder-exchange-rates-1.0.schema.json}. */
  static String fileOfRates() {
    return file("-exchange-rates-");
  }

  private static String file(String beforeVersion) {
    return FormatVersion.CURRENT.toString().replace("/", beforeVersion) + ".schema.json";
  }

  private static String text(Codec<?> root, String file, String title, String description) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("$id", ADDRESS + file);
    head.put("title", title);
    head.put("description", description);
    return JsonSchema.text(head, root, names());
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
    names.put(AnchorJson.ANCHOR, "Anchor");
    names.put(RunJson.RUN, "Run");
    names.put(ExclusivityJson.EXCLUSIVITY, "Exclusivity");
    names.put(RecurrenceJson.RECURRENCE, "Recurrence");
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
    names.put(ExchangeRateJson.EXCHANGE_RATE, "ExchangeRate");
    names.put(MoneyJson.CURRENCY, "Currency");
    return names;
  }
}
