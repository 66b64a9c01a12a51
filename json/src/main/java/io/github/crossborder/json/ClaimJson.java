package io.github.crossborder.json;

import static io.github.crossborder.json.DealJson.CATEGORY;
import static io.github.crossborder.json.DealJson.CHANNEL;
import static io.github.crossborder.json.DealJson.CITATION;
import static io.github.crossborder.json.DealJson.EXCLUSIVITY;
import static io.github.crossborder.json.DealJson.FLAG;
import static io.github.crossborder.json.DealJson.FOLLOWS;
import static io.github.crossborder.json.DealJson.ID;
import static io.github.crossborder.json.DealJson.PARTY_IN_ROLE;
import static io.github.crossborder.json.DealJson.RANK;
import static io.github.crossborder.json.DealJson.RELATED;
import static io.github.crossborder.json.DealJson.SHARE_OF;
import static io.github.crossborder.json.DealJson.TEXT;
import static io.github.crossborder.json.DealJson.code;
import static io.github.crossborder.json.PlaceJson.TERRITORY;
import static io.github.crossborder.json.QuantityJson.QUANTITY;
import static io.github.crossborder.json.TimeJson.DATE;
import static io.github.crossborder.json.TimeJson.PERIOD;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Setter;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The JSON form of every kind of claim. */
final class ClaimJson {

  static ObjectCodec<Interest, Interest.Builder> interest() {
    return cited(
        claim(Interest::builder, Interest.Builder::build, Interest.Builder::id)
            .required("party", ID, Interest::party, Interest.Builder::party)
            .required("subject", ID, Interest::subject, Interest.Builder::subject)
            .required(
                "type",
                code("interest type", Interest.Type::new),
                Interest::type,
                Interest.Builder::type)
            .optional("title", TEXT, Interest::title, Interest.Builder::title)
            .optional("share", QUANTITY, Interest::share, Interest.Builder::share)
            .defaulted(
                "shareOf",
                SHARE_OF,
                ShareOf.UNSPECIFIED,
                Interest::shareOf,
                Interest.Builder::shareOf)
            .optional("shareClass", TEXT, Interest::shareClass, Interest.Builder::shareClass)
            .defaulted(
                "directness",
                Codec.enumeration(Interest.Directness.class),
                Interest.Directness.UNSPECIFIED,
                Interest::directness,
                Interest.Builder::directness)
            .optional("validity", PERIOD, Interest::validity, Interest.Builder::validity)
            .optional("under", ID, Interest::under, Interest.Builder::under),
        Interest.Builder::rank,
        Interest.Builder::addAllFollows,
        Interest.Builder::asOf,
        Interest.Builder::note,
        Interest.Builder::addAllCitations);
  }

  static ObjectCodec<Agreement, Agreement.Builder> agreement() {
    return cited(
        claim(Agreement::builder, Agreement.Builder::build, Agreement.Builder::id)
            .list(
                "kinds",
                code("agreement kind", Agreement.Kind::new),
                Agreement::kinds,
                Agreement.Builder::addAllKinds)
            .optional("title", TEXT, Agreement::title, Agreement.Builder::title)
            .requiredList(
                "parties", 2, PARTY_IN_ROLE, Agreement::parties, Agreement.Builder::addAllParties)
            .list("related", RELATED, Agreement::related, Agreement.Builder::addAllRelated),
        Agreement.Builder::rank,
        Agreement.Builder::addAllFollows,
        Agreement.Builder::asOf,
        Agreement.Builder::note,
        Agreement.Builder::addAllCitations);
  }

  static ObjectCodec<Term, Term.Builder> term() {
    return cited(
        claim(Term::builder, Term.Builder::build, Term.Builder::id)
            .optional("agreement", ID, Term::agreement, Term.Builder::agreement)
            .defaulted(
                "effect",
                Codec.enumeration(Term.Effect.class),
                Term.Effect.PERMITS,
                Term::effect,
                Term.Builder::effect)
            .optional("right", code("right", Term.Right::new), Term::right, Term.Builder::right)
            .optional("grantor", ID, Term::grantor, Term.Builder::grantor)
            .optional("grantee", ID, Term::grantee, Term.Builder::grantee)
            .optional("object", ID, Term::object, Term.Builder::object)
            .defaulted(
                "exclusivity",
                EXCLUSIVITY,
                Exclusivity.UNSPECIFIED,
                Term::exclusivity,
                Term.Builder::exclusivity)
            .optional("territory", TERRITORY, Term::territory, Term.Builder::territory)
            .list("channels", CHANNEL, Term::channels, Term.Builder::addAllChannels)
            .list("products", CATEGORY, Term::products, Term.Builder::addAllProducts)
            .optional("validity", PERIOD, Term::validity, Term.Builder::validity)
            .optional("condition", TEXT, Term::condition, Term.Builder::condition)
            .defaulted("exhaustive", FLAG, true, Term::exhaustive, Term.Builder::exhaustive),
        Term.Builder::rank,
        Term.Builder::addAllFollows,
        Term.Builder::asOf,
        Term.Builder::note,
        Term.Builder::addAllCitations);
  }

  static ObjectCodec<Transfer, Transfer.Builder> transfer() {
    return cited(
        claim(Transfer::builder, Transfer.Builder::build, Transfer.Builder::id)
            .optional("agreement", ID, Transfer::agreement, Transfer.Builder::agreement)
            .required(
                "kind",
                code("transfer kind", Transfer.Kind::new),
                Transfer::kind,
                Transfer.Builder::kind)
            .optional("from", ID, Transfer::from, Transfer.Builder::from)
            .optional("to", ID, Transfer::to, Transfer.Builder::to)
            .optional("subject", ID, Transfer::subject, Transfer.Builder::subject)
            .optional("shareClass", TEXT, Transfer::shareClass, Transfer.Builder::shareClass)
            .defaulted(
                "issue",
                Codec.enumeration(Transfer.Issue.class),
                Transfer.Issue.UNSPECIFIED,
                Transfer::issue,
                Transfer.Builder::issue)
            .optional("quantity", QUANTITY, Transfer::quantity, Transfer.Builder::quantity)
            .defaulted(
                "undisclosed", FLAG, false, Transfer::undisclosed, Transfer.Builder::undisclosed)
            .list(
                "equivalents", QUANTITY, Transfer::equivalents, Transfer.Builder::addAllEquivalents)
            .defaulted(
                "shareOf",
                SHARE_OF,
                ShareOf.UNSPECIFIED,
                Transfer::shareOf,
                Transfer.Builder::shareOf)
            .defaulted(
                "contingent", FLAG, false, Transfer::contingent, Transfer.Builder::contingent)
            .optional("condition", TEXT, Transfer::condition, Transfer.Builder::condition)
            .optional("date", DATE, Transfer::date, Transfer.Builder::date),
        Transfer.Builder::rank,
        Transfer.Builder::addAllFollows,
        Transfer.Builder::asOf,
        Transfer.Builder::note,
        Transfer.Builder::addAllCitations);
  }

  static ObjectCodec<Event, Event.Builder> event() {
    return cited(
        claim(Event::builder, Event.Builder::build, Event.Builder::id)
            .required("type", code("event type", Event.Type::new), Event::type, Event.Builder::type)
            .defaulted(
                "status",
                Codec.enumeration(Event.Status.class),
                Event.Status.OCCURRED,
                Event::status,
                Event.Builder::status)
            .list("about", ID, Event::about, Event.Builder::addAllAbout)
            .optional("date", DATE, Event::date, Event.Builder::date)
            .list(
                "participants",
                PARTY_IN_ROLE,
                Event::participants,
                Event.Builder::addAllParticipants)
            .optional(
                "participantCount",
                QUANTITY,
                Event::participantCount,
                Event.Builder::participantCount)
            .optional("territory", TERRITORY, Event::territory, Event.Builder::territory)
            .list("because", ID, Event::because, Event.Builder::addAllBecause)
            .optional("condition", TEXT, Event::condition, Event.Builder::condition)
            .optional("description", TEXT, Event::description, Event.Builder::description),
        Event.Builder::rank,
        Event.Builder::addAllFollows,
        Event.Builder::asOf,
        Event.Builder::note,
        Event.Builder::addAllCitations);
  }

  static ObjectCodec<MarketPresence, MarketPresence.Builder> marketPresence() {
    return cited(
        claim(MarketPresence::builder, MarketPresence.Builder::build, MarketPresence.Builder::id)
            .required("actor", ID, MarketPresence::actor, MarketPresence.Builder::actor)
            .optional("platform", ID, MarketPresence::platform, MarketPresence.Builder::platform)
            .required(
                "territory",
                TERRITORY,
                MarketPresence::territory,
                MarketPresence.Builder::territory)
            .optional(
                "mode",
                code("mode", MarketPresence.Mode::new),
                MarketPresence::mode,
                MarketPresence.Builder::mode)
            .required(
                "status",
                Codec.enumeration(MarketPresence.Status.class),
                MarketPresence::status,
                MarketPresence.Builder::status)
            .list("partners", ID, MarketPresence::partners, MarketPresence.Builder::addAllPartners)
            .optional(
                "validity", PERIOD, MarketPresence::validity, MarketPresence.Builder::validity),
        MarketPresence.Builder::rank,
        MarketPresence.Builder::addAllFollows,
        MarketPresence.Builder::asOf,
        MarketPresence.Builder::note,
        MarketPresence.Builder::addAllCitations);
  }

  static ObjectCodec<Figure, Figure.Builder> figure() {
    return cited(
        claim(Figure::builder, Figure.Builder::build, Figure.Builder::id)
            .required("subject", ID, Figure::subject, Figure.Builder::subject)
            .required(
                "metric",
                code("metric", Figure.Metric::new),
                Figure::metric,
                Figure.Builder::metric)
            .required(
                "measure",
                Codec.enumeration(Figure.Measure.class),
                Figure::measure,
                Figure.Builder::measure)
            .optional("whole", ID, Figure::whole, Figure.Builder::whole)
            .required("quantity", QUANTITY, Figure::quantity, Figure.Builder::quantity)
            .list("equivalents", QUANTITY, Figure::equivalents, Figure.Builder::addAllEquivalents)
            .optional("period", PERIOD, Figure::period, Figure.Builder::period)
            .optional("date", DATE, Figure::date, Figure.Builder::date)
            .optional("comparedWith", PERIOD, Figure::comparedWith, Figure.Builder::comparedWith)
            .optional("territory", TERRITORY, Figure::territory, Figure.Builder::territory)
            .optional("scope", TEXT, Figure::scope, Figure.Builder::scope),
        Figure.Builder::rank,
        Figure.Builder::addAllFollows,
        Figure.Builder::asOf,
        Figure.Builder::note,
        Figure.Builder::addAllCitations);
  }

  static ObjectCodec<Statement, Statement.Builder> statement() {
    return cited(
        claim(Statement::builder, Statement.Builder::build, Statement.Builder::id)
            .optional("speaker", ID, Statement::speaker, Statement.Builder::speaker)
            .list("about", ID, Statement::about, Statement.Builder::addAllAbout)
            .required(
                "kind",
                code("statement kind", Statement.Kind::new),
                Statement::kind,
                Statement.Builder::kind)
            .required("text", TEXT, Statement::text, Statement.Builder::text)
            .optional("horizon", PERIOD, Statement::horizon, Statement.Builder::horizon),
        Statement.Builder::rank,
        Statement.Builder::addAllFollows,
        Statement.Builder::asOf,
        Statement.Builder::note,
        Statement.Builder::addAllCitations);
  }

  private ClaimJson() {}

  /** What comes first in every claim. */
  private static <T extends Claim, B> ObjectCodec.Builder<T, B> claim(
      Supplier<B> builder, Function<B, T> build, Setter<B, Id> id) {
    return Codec.<T, B>object(builder, build).named().required("id", ID, Claim::id, id);
  }

  /** What comes last in every claim. */
  private static <T extends Claim, B> ObjectCodec<T, B> cited(
      ObjectCodec.Builder<T, B> claim,
      Setter<B, Claim.Rank> rank,
      Setter<B, List<Follows>> follows,
      Setter<B, PartialDate> asOf,
      Setter<B, String> note,
      Setter<B, List<Citation>> citations) {
    return claim
        .defaulted("rank", RANK, Claim.Rank.NORMAL, Claim::rank, rank)
        .list("follows", FOLLOWS, Claim::follows, follows)
        .optional("asOf", DATE, Claim::asOf, asOf)
        .optional("note", TEXT, Claim::note, note)
        .requiredList("citations", 1, CITATION, Claim::citations, citations)
        .done();
  }
}
