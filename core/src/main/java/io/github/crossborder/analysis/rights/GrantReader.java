package io.github.crossborder.analysis.rights;

import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CHANNELS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CONDITION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.DIRECTION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EFFECT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EXCLUSIVITY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.GRANTEE;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.GRANTOR;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OBJECT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OFFER;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.PRODUCTS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.RIGHT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.SUPERSEDED;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TERRITORY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TIME;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes terms ready to be compared, with what the book tells of their agreements and parties. */
final class GrantReader {
  private static final Grant.Span UNTOLD = span(Period.unknown(), Truth.TRUE);

  /** What a term in a definite conflict does not leave open. */
  private static final int UNCLEAR =
      EFFECT.bit() | GRANTEE.bit() | RIGHT.bit() | OBJECT.bit() | OFFER.bit() | SUPERSEDED.bit();

  private final AgreementTies ties;
  private final Assumptions assumptions;
  private final Set<Id> nameless = new HashSet<>();
  private final DealBook book;
  private final Map<Territory, CountryReach> reaches = new ConcurrentHashMap<>();

  GrantReader(DealBook book, AgreementTies ties, Assumptions assumptions) {
    this.book = book;
    this.ties = ties;
    this.assumptions = assumptions;
    book.entries(UndisclosedParty.class).forEach(party -> nameless.add(party.id()));
    book.entries(Group.class).forEach(group -> nameless.add(group.id()));
  }

  /** Reads the terms of the book that count, in its order. */
  List<Grant> read(DealBook book) {
    List<Grant> grants = new ArrayList<>();
    for (Term term : book.entries(Term.class)) {
      if (counts(term)) {
        grants.add(read(term));
      }
    }
    GrantGroups.number(grants);
    return grants;
  }

  private boolean counts(Term term) {
    return term.effect() != Term.Effect.FORBIDS && isBelieved(term);
  }

  private boolean isBelieved(Term term) {
    return term.rank() != Claim.Rank.DEPRECATED && !ties.isWrong(term);
  }

  /** Whether it perhaps permits and perhaps forbids: only what is permitted has an exclusivity. */
  private static boolean hasOpenEffect(Term term) {
    return term.effect() == Term.Effect.UNSPECIFIED
        && term.exclusivity().equals(Exclusivity.UNSPECIFIED);
  }

  /** Reads the terms of the book that forbid something, or may. */
  List<Grant> forbidding(DealBook book) {
    return book.entries(Term.class).stream()
        .filter(term ->
            (term.effect() == Term.Effect.FORBIDS || hasOpenEffect(term)) && isBelieved(term))
        .map(this::read)
        .toList();
  }

  /** Reads a term, of the book or one that may be granted beside those of the book. */
  Grant read(Term term) {
    CountryReach reach = reach(term);
    Grant.Span whole = whole(term);
    List<Channel> through = through(term);
    int doubts = doubts(term, reach, through, whole);
    return new Grant(
        term,
        GrantParties.of(term, ties, nameless),
        reach,
        through,
        whole,
        alone(term, whole),
        doubts,
        (doubts & UNCLEAR) == 0 && isClear(term, reach, through));
  }

  /** The channels, those of the platform where it tells more; none where nothing does. */
  private List<Channel> through(Term term) {
    List<Channel> told = term.channels();
    boolean narrows = told.isEmpty() || told.contains(Channel.ALL_ONLINE);
    Optional<Platform> platform =
        narrows ? term.platform().flatMap(id -> book.find(id, Platform.class)) : Optional.empty();
    if (platform.isEmpty()) {
      return told;
    }
    Channel own = Goods.channelOf(platform.get().kind());
    return told.isEmpty()
        ? List.of(own)
        : told.stream()
            .map(channel -> channel.equals(Channel.ALL_ONLINE) ? own : channel)
            .distinct()
            .toList();
  }

  /** Reads where a term applies; null where that is not said. */
  private @Nullable CountryReach reach(Term term) {
    Optional<Territory> territory = term.territory();
    return territory.isPresent() || assumptions.unsaidLimitsNone()
        ? reaches.computeIfAbsent(territory.orElse(Territory.WORLD), CountryReach::of)
        : null;
  }

  private Grant.Span whole(Term term) {
    if (term.run().isPresent()) {
      return span(held(term).orElseThrow());
    }
    Optional<Period> validity = term.validity();
    if (validity.isPresent()) {
      return span(validity.get());
    }
    return term.asOf().isPresent() ? asOf(term.asOf().get()) : UNTOLD;
  }

  private Grant.Span alone(Term term, Grant.Span whole) {
    Exclusivity exclusivity = term.exclusivity();
    if (exclusivity.run().isPresent()) {
      return span(alone(term, exclusivity.run().get()));
    }
    return exclusivity.validity().map(this::span).orElse(whole);
  }

  /** When a run tells that a term is exclusive: within its own validity, else that of the term. */
  private RunDays alone(Term term, Run run) {
    Optional<Period> validity = term.exclusivity().validity();
    Optional<RunDays> within = validity.isPresent()
        ? RunDays.of(book, validity, Optional.empty(), assumptions)
        : held(term);
    return within
        .map(days -> days.within(book, run, assumptions))
        .or(() -> RunDays.of(book, Optional.empty(), Optional.of(run), assumptions))
        .orElseThrow();
  }

  private Optional<RunDays> held(Term term) {
    return RunDays.of(book, term.validity(), term.run(), assumptions);
  }

  /** Returns the runs, of a term and of its exclusivity, that have no day in the validity. */
  List<String> outsideValidity(Term term) {
    List<String> outside = new ArrayList<>();
    if (!isBelieved(term)) {
      return outside;
    }
    if (term.run().isPresent() && whole(term).holds().isFalse()) {
      outside.add("run");
    } else if (term.exclusivity().run().isPresent()
        && alone(term, whole(term)).holds().isFalse()) {
      outside.add("exclusivity/run");
    }
    return outside;
  }

  private Grant.Span span(Period told) {
    return span(told.assuming(assumptions), Truth.TRUE);
  }

  private static Grant.Span span(RunDays days) {
    return span(days.period(), days.holds());
  }

  private static Grant.Span span(Period period, Truth holds) {
    return new Grant.Span(period, period, DayRange.of(period), holds);
  }

  /** It may have begun before the day for which it was told, but it held on that day. */
  private Grant.Span asOf(PartialDate day) {
    Period surely = Period.startingAt(day).assuming(assumptions);
    return new Grant.Span(
        Period.unknown(), surely, UNTOLD.days().or(DayRange.of(surely)), Truth.TRUE);
  }

  /** Returns what a term alone leaves open. */
  private int doubts(
      Term term, @Nullable CountryReach reach, List<Channel> through, Grant.Span whole) {
    Exclusivity exclusivity = term.exclusivity();
    boolean open = !term.exhaustive();
    return GRANTOR.bit(!isNamed(term.grantor()))
        | GRANTEE.bit(!isNamed(term.grantee()))
        | RIGHT.bit(term.right().isEmpty())
        | OBJECT.bit(term.object().isEmpty())
        | EXCLUSIVITY.bit(exclusivity.kind() == Exclusivity.Kind.UNSPECIFIED)
        | DIRECTION.bit(GrantParties.isDuty(term))
        | TERRITORY.bit(open || reach == null || !reach.isExact())
        | CHANNELS.bit(open || through.isEmpty())
        | PRODUCTS.bit(open || term.products().isEmpty())
        | TIME.bit(isUnbounded(term, whole))
        | CONDITION.bit(term.condition().isPresent() || exclusivity.condition().isPresent())
        | OFFER.bit(ties.isOffer(term))
        | SUPERSEDED.bit(ties.isSuperseded(term))
        | EFFECT.bit(hasOpenEffect(term));
  }

  private boolean isNamed(Optional<Id> party) {
    return party.isPresent() && !nameless.contains(party.get());
  }

  private boolean isUnbounded(Term term, Grant.Span whole) {
    return (term.validity().isEmpty() && term.run().isEmpty())
        || !whole.holds().isTrue()
        || whole.period().start().isUnknown()
        || whole.period().end().isUnknown();
  }

  /** Whether a term says enough to be in a definite conflict, besides whom and what it names. */
  private boolean isClear(Term term, @Nullable CountryReach reach, List<Channel> through) {
    boolean silent = assumptions.unsaidLimitsNone();
    return reach != null
        && term.grantor().isPresent()
        && (silent || !through.isEmpty())
        && (silent || !term.products().isEmpty())
        && term.condition().isEmpty();
  }
}
