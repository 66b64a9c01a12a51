package io.github.crossborder.json;

import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Recurrence;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.List;

/** The parts of entries that a host may use by themselves, each with its JSON form. */
final class ModuleForms {
  /**
   * The form of one type.
   *
   * @param type the type, and whatever is hidden behind it
   * @param codec its JSON form
   */
  record Form<T>(Class<T> type, Codec<T> codec) {}

  static final List<Form<?>> VALUES = List.of(
      new Form<>(Id.class, DealJson.ID),
      new Form<>(Identifier.class, IdentifierJson.IDENTIFIER),
      new Form<>(Citation.class, CitationJson.CITATION),
      new Form<>(Name.class, NameJson.NAME),
      new Form<>(ProductCategory.class, ProductCategoryJson.PRODUCT_CATEGORY),
      new Form<>(PartyInRole.class, PartyInRoleJson.PARTY_IN_ROLE),
      new Form<>(Follows.class, FollowsJson.FOLLOWS),
      new Form<>(Agreement.Related.class, RelatedAgreementJson.RELATED_AGREEMENT),
      new Form<>(Run.class, RunJson.RUN),
      new Form<>(Run.Anchor.class, AnchorJson.ANCHOR),
      new Form<>(Exclusivity.class, ExclusivityJson.EXCLUSIVITY),
      new Form<>(Recurrence.class, RecurrenceJson.RECURRENCE),
      new Form<>(Quantity.class, QuantityJson.QUANTITY),
      new Form<>(UnitOfMeasure.class, UnitJson.UNIT),
      new Form<>(FiscalYearEnd.class, TimeJson.FISCAL_YEAR_END),
      new Form<>(PartialDate.class, TimeJson.DATE),
      new Form<>(Period.class, PeriodJson.PERIOD),
      new Form<>(PeriodEnd.class, TimeJson.PERIOD_END),
      new Form<>(Country.class, PlaceJson.COUNTRY),
      new Form<>(Territory.class, TerritoryJson.TERRITORY),
      new Form<>(Area.class, AreaJson.AREA),
      new Form<>(Absence.Reason.class, AbsenceJson.REASON_CODE),
      new Form<>(Agreement.Kind.class, AgreementJson.KIND_CODE),
      new Form<>(Agreement.Relation.class, RelatedAgreementJson.RELATION_CODE),
      new Form<>(Brand.Kind.class, BrandJson.KIND_CODE),
      new Form<>(Channel.class, DealJson.CHANNEL),
      new Form<>(Event.Type.class, EventJson.TYPE_CODE),
      new Form<>(Figure.Metric.class, FigureJson.METRIC_CODE),
      new Form<>(Interest.Type.class, InterestJson.TYPE_CODE),
      new Form<>(LogisticsHub.Kind.class, LogisticsHubJson.KIND_CODE),
      new Form<>(MarketPresence.Mode.class, MarketPresenceJson.MODE_CODE),
      new Form<>(Period.Assumption.class, TimeJson.ASSUMPTION),
      new Form<>(Platform.Kind.class, PlatformJson.KIND_CODE),
      new Form<>(Role.class, PartyInRoleJson.ROLE_CODE),
      new Form<>(Source.Kind.class, SourceJson.KIND_CODE),
      new Form<>(Statement.Kind.class, StatementJson.KIND_CODE),
      new Form<>(Term.Right.class, TermJson.RIGHT_CODE),
      new Form<>(Transfer.Kind.class, TransferJson.KIND_CODE),
      new Form<>(UndisclosedParty.Reason.class, UndisclosedPartyJson.REASON_CODE),
      choice(Certainty.class),
      new Form<>(Claim.Rank.class, DealJson.RANK),
      choice(Event.Status.class),
      choice(Exclusivity.Kind.class),
      choice(Figure.Measure.class),
      choice(Interest.Directness.class),
      choice(MarketPresence.Status.class),
      choice(Period.Basis.class),
      choice(Qualifier.class),
      new Form<>(ShareOf.class, DealJson.SHARE_OF),
      choice(Term.Effect.class),
      choice(Transfer.Issue.class));

  private ModuleForms() {}

  private static <E extends Enum<E>> Form<E> choice(Class<E> type) {
    return new Form<>(type, Codec.enumeration(type));
  }
}
