package io.github.crossborder.deal;

import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of every kind of claim. What is not {@code always} told has a value that means
 * "not said", which not every usual value does: an agreement of which nobody says "among others"
 * is taken to grant no more, but a rank is NORMAL because nobody judged.
 */
final class ClaimAttributes {
  private ClaimAttributes() {}

  static Claim combine(Claim one, Claim other, Combiner combiner) {
    return switch (one.entryKind()) {
      case INTEREST -> interest(new Pair<>(Interest.class, one, other, combiner));
      case AGREEMENT -> agreement(new Pair<>(Agreement.class, one, other, combiner));
      case TERM -> term(new Pair<>(Term.class, one, other, combiner));
      case TRANSFER -> transfer(new Pair<>(Transfer.class, one, other, combiner));
      case EVENT -> event(new Pair<>(Event.class, one, other, combiner));
      case MARKET_PRESENCE ->
        marketPresence(new Pair<>(MarketPresence.class, one, other, combiner));
      case FIGURE -> figure(new Pair<>(Figure.class, one, other, combiner));
      case STATEMENT -> statement(new Pair<>(Statement.class, one, other, combiner));
      default -> throw new AssertionError(one.entryKind());
    };
  }

  private static Interest interest(Pair<Interest> two) {
    return Interest.builder()
        .id(two.id())
        .party(two.always("party", Interest::party))
        .subject(two.always("subject", Interest::subject))
        .type(two.always("type", Interest::type))
        .title(two.maybe("title", Interest::title))
        .share(two.maybe("share", Interest::share))
        .shareOf(two.unless("shareOf", ShareOf.UNSPECIFIED, Interest::shareOf))
        .shareClass(two.maybe("shareClass", Interest::shareClass))
        .directness(two.unless("directness", Interest.Directness.UNSPECIFIED, Interest::directness))
        .validity(two.maybe("validity", Interest::validity))
        .under(two.maybe("under", Interest::under))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Agreement agreement(Pair<Agreement> two) {
    return Agreement.builder()
        .id(two.id())
        .kinds(two.each("kinds", ListOrder.CODES, Agreement::kinds))
        .title(two.maybe("title", Agreement::title))
        .parties(two.each("parties", ListOrder.PARTIES, Agreement::parties))
        .related(two.each("related", ListOrder.RELATED, Agreement::related))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Term term(Pair<Term> two) {
    return Term.builder()
        .id(two.id())
        .agreement(two.maybe("agreement", Term::agreement))
        .effect(two.always("effect", Term::effect))
        .right(two.maybe("right", Term::right))
        .grantor(two.maybe("grantor", Term::grantor))
        .grantee(two.maybe("grantee", Term::grantee))
        .object(two.maybe("object", Term::object))
        .exclusivity(two.unless("exclusivity", Exclusivity.UNSPECIFIED, Term::exclusivity))
        .territory(two.maybe("territory", Term::territory))
        .channels(two.whole("channels", Term::channels))
        .products(two.whole("products", Term::products))
        .validity(two.maybe("validity", Term::validity))
        .condition(two.maybe("condition", Term::condition))
        .exhaustive(two.always("exhaustive", Term::exhaustive))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Transfer transfer(Pair<Transfer> two) {
    return Transfer.builder()
        .id(two.id())
        .agreement(two.maybe("agreement", Transfer::agreement))
        .kind(two.always("kind", Transfer::kind))
        .from(two.maybe("from", Transfer::from))
        .to(two.maybe("to", Transfer::to))
        .subject(two.maybe("subject", Transfer::subject))
        .shareClass(two.maybe("shareClass", Transfer::shareClass))
        .issue(two.unless("issue", Transfer.Issue.UNSPECIFIED, Transfer::issue))
        .quantity(two.maybe("quantity", Transfer::quantity))
        .undisclosed(two.always("undisclosed", Transfer::undisclosed))
        .equivalents(two.whole("equivalents", Transfer::equivalents))
        .shareOf(two.unless("shareOf", ShareOf.UNSPECIFIED, Transfer::shareOf))
        .contingent(two.always("contingent", Transfer::contingent))
        .condition(two.maybe("condition", Transfer::condition))
        .date(two.maybe("date", Transfer::date))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Event event(Pair<Event> two) {
    return Event.builder()
        .id(two.id())
        .type(two.always("type", Event::type))
        .status(two.always("status", Event::status))
        .about(two.each("about", ListOrder.IDS, Event::about))
        .date(two.maybe("date", Event::date))
        .participants(two.each("participants", ListOrder.PARTIES, Event::participants))
        .participantCount(two.maybe("participantCount", Event::participantCount))
        .territory(two.maybe("territory", Event::territory))
        .because(two.each("because", ListOrder.IDS, Event::because))
        .condition(two.maybe("condition", Event::condition))
        .description(two.maybe("description", Event::description))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static MarketPresence marketPresence(Pair<MarketPresence> two) {
    return MarketPresence.builder()
        .id(two.id())
        .actor(two.always("actor", MarketPresence::actor))
        .platform(two.maybe("platform", MarketPresence::platform))
        .territory(two.always("territory", MarketPresence::territory))
        .mode(two.maybe("mode", MarketPresence::mode))
        .status(two.always("status", MarketPresence::status))
        .partners(two.each("partners", ListOrder.IDS, MarketPresence::partners))
        .validity(two.maybe("validity", MarketPresence::validity))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Figure figure(Pair<Figure> two) {
    return Figure.builder()
        .id(two.id())
        .subject(two.always("subject", Figure::subject))
        .metric(two.always("metric", Figure::metric))
        .measure(two.always("measure", Figure::measure))
        .whole(two.maybe("whole", Figure::whole))
        .quantity(two.always("quantity", Figure::quantity))
        .equivalents(two.whole("equivalents", Figure::equivalents))
        .period(two.maybe("period", Figure::period))
        .date(two.maybe("date", Figure::date))
        .comparedWith(two.maybe("comparedWith", Figure::comparedWith))
        .territory(two.maybe("territory", Figure::territory))
        .scope(two.maybe("scope", Figure::scope))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  private static Statement statement(Pair<Statement> two) {
    return Statement.builder()
        .id(two.id())
        .speaker(two.maybe("speaker", Statement::speaker))
        .about(two.each("about", ListOrder.IDS, Statement::about))
        .kind(two.always("kind", Statement::kind))
        .text(two.always("text", Statement::text))
        .horizon(two.maybe("horizon", Statement::horizon))
        .rank(two.rank())
        .follows(two.follows())
        .asOf(two.asOf())
        .note(two.note())
        .citations(two.citations())
        .build();
  }

  /** Two claims of one type. */
  private static final class Pair<C extends Claim> extends EntryPair<C> {
    Pair(Class<C> type, Claim one, Claim other, Combiner combiner) {
      super(type, one, other, combiner);
    }

    Claim.Rank rank() {
      return unless("rank", Claim.Rank.NORMAL, Claim::rank);
    }

    List<Follows> follows() {
      return each("follows", ListOrder.FOLLOWS, Claim::follows);
    }

    Optional<PartialDate> asOf() {
      return maybe("asOf", Claim::asOf);
    }

    Optional<String> note() {
      return maybe("note", Claim::note);
    }
  }
}
