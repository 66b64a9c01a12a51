package io.github.crossborder.benchmarks;

import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * The same book in plain records, as somebody would write them who wants no rules checked: what
 * databind is measured with.
 */
@Json.Import({
  Plain.Line.class,
  Plain.Book.class,
  Plain.Identifier.class,
  Plain.Citation.class,
  Plain.Name.class,
  Plain.ProductCategory.class,
  Plain.PartyInRole.class,
  Plain.Follows.class,
  Plain.Related.class,
  Plain.Exclusivity.class,
  Plain.Quantity.class,
  Plain.Period.class,
  Plain.Territory.class,
  Plain.Area.class,
  Plain.Source.class,
  Plain.Company.class,
  Plain.Person.class,
  Plain.PublicBody.class,
  Plain.Group.class,
  Plain.UndisclosedParty.class,
  Plain.Brand.class,
  Plain.Platform.class,
  Plain.LogisticsHub.class,
  Plain.Market.class,
  Plain.Interest.class,
  Plain.Agreement.class,
  Plain.Term.class,
  Plain.Transfer.class,
  Plain.Event.class,
  Plain.MarketPresence.class,
  Plain.Figure.class,
  Plain.Statement.class
})
public final class Plain {
  private Plain() {}

  public record Book(
      String format,
      List<Source> sources,
      List<Company> companies,
      List<Person> people,
      List<PublicBody> publicBodies,
      List<Group> groups,
      List<UndisclosedParty> undisclosedParties,
      List<Brand> brands,
      List<Platform> platforms,
      List<LogisticsHub> logisticsHubs,
      List<Market> markets,
      List<Interest> interests,
      List<Agreement> agreements,
      List<Term> terms,
      List<Transfer> transfers,
      List<Event> events,
      List<MarketPresence> marketPresences,
      List<Figure> figures,
      List<Statement> statements) {}

  /** One entry of a stream: of its properties one is there. */
  public record Line(
      Source source,
      Company company,
      Person person,
      PublicBody publicBody,
      Group group,
      UndisclosedParty undisclosedParty,
      Brand brand,
      Platform platform,
      LogisticsHub logisticsHub,
      Market market,
      Interest interest,
      Agreement agreement,
      Term term,
      Transfer transfer,
      Event event,
      MarketPresence marketPresence,
      Figure figure,
      Statement statement) {}

  public record Identifier(String scheme, String value) {}

  public record Citation(
      String source, String locator, String quote, List<String> assertedBy, String certainty) {}

  public record Name(String text, String language, Period validity) {}

  public record ProductCategory(String scheme, String code, String label) {}

  public record PartyInRole(String party, String role) {}

  public record Follows(String entry, Quantity lag) {}

  public record Related(String agreement, String relation) {}

  public record Exclusivity(String kind, Period validity, String condition) {}

  public record Quantity(
      String qualifier, BigDecimal amount, BigDecimal upper, Integer decimals, String unit) {}

  public record Period(
      String start, String end, String basis, String label, List<String> assumed) {}

  public record Territory(List<Area> areas, List<String> excluding) {}

  public record Area(String code, Boolean partly, String label) {}

  public record Source(
      String id,
      String publisher,
      String title,
      String url,
      String published,
      String language,
      String kind,
      String description,
      List<Identifier> identifiers) {}

  public record Company(
      String id,
      List<Name> names,
      String description,
      String homeCountry,
      Territory seat,
      String fiscalYearEnd,
      String founded,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Person(
      String id,
      List<Name> names,
      String description,
      String homeCountry,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record PublicBody(
      String id,
      List<Name> names,
      String description,
      String homeCountry,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Group(
      String id,
      List<Name> names,
      String description,
      String homeCountry,
      Quantity size,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record UndisclosedParty(
      String id,
      List<Name> names,
      String reason,
      String description,
      String homeCountry,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Brand(
      String id,
      List<Name> names,
      String kind,
      String description,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Platform(
      String id,
      List<Name> names,
      String kind,
      String description,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record LogisticsHub(
      String id,
      List<Name> names,
      String kind,
      String description,
      Territory location,
      Quantity floorArea,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Market(
      String id,
      List<Name> names,
      String description,
      Territory territory,
      ProductCategory category,
      String channel,
      List<Identifier> identifiers,
      List<Citation> citations) {}

  public record Interest(
      String id,
      String party,
      String subject,
      String type,
      String title,
      Quantity share,
      String shareOf,
      String shareClass,
      String directness,
      Period validity,
      String under,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Agreement(
      String id,
      List<String> kinds,
      String title,
      List<PartyInRole> parties,
      List<Related> related,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Term(
      String id,
      String agreement,
      String effect,
      String right,
      String grantor,
      String grantee,
      String object,
      Exclusivity exclusivity,
      Territory territory,
      List<String> channels,
      List<ProductCategory> products,
      Period validity,
      String condition,
      Boolean exhaustive,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Transfer(
      String id,
      String agreement,
      String kind,
      String from,
      String to,
      String subject,
      String shareClass,
      String issue,
      Quantity quantity,
      Boolean undisclosed,
      List<Quantity> equivalents,
      String shareOf,
      Boolean contingent,
      String condition,
      String date,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Event(
      String id,
      String type,
      String status,
      List<String> about,
      String date,
      List<PartyInRole> participants,
      Quantity participantCount,
      Territory territory,
      List<String> because,
      String condition,
      String description,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record MarketPresence(
      String id,
      String actor,
      String platform,
      Territory territory,
      String mode,
      String status,
      List<String> partners,
      Period validity,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Figure(
      String id,
      String subject,
      String metric,
      String measure,
      String whole,
      Quantity quantity,
      List<Quantity> equivalents,
      Period period,
      String date,
      Period comparedWith,
      Territory territory,
      String scope,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}

  public record Statement(
      String id,
      String speaker,
      List<String> about,
      String kind,
      String text,
      Period horizon,
      String rank,
      List<Follows> follows,
      String asOf,
      String note,
      List<Citation> citations) {}
}
