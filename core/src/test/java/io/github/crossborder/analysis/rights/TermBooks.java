package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Books of random terms over a few parties, places, days, channels and goods. */
final class TermBooks {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Citation RUMOURED =
      CITED.toBuilder().certainty(Certainty.RUMOURED).build();
  private static final List<Event.Type> ENDS = List.of(
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN,
      Event.Type.EXPIRED,
      Event.Type.REJECTED,
      Event.Type.SIGNED);
  private static final List<Term.Right> OTHER_RIGHTS =
      List.of(Term.Right.LIST, Term.Right.LIST, Term.Right.MANUFACTURE, new Term.Right("resell"));
  private static final List<Id> PARTIES =
      Stream.of("alibaba", "ickx", "godiva", "leonidas").map(Id::id).toList();
  private static final List<Territory> PLACES = Stream.of(
          "BE",
          "NL",
          "GB",
          "EU",
          "BE, NL",
          "BE partly",
          "NL partly, GB",
          "EU except NL",
          "EU except GB")
      .map(Territory::parse)
      .toList();
  private static final List<Channel> CHANNELS =
      List.of(Channel.MARKETPLACE, Channel.OWN_STORES, Channel.ONLINE, Channel.ALL_ONLINE);
  private static final Map<Id, Platform.Kind> PLATFORMS = Map.of(
      id("tmall"),
      Platform.Kind.MARKETPLACE,
      id("jd"),
      Platform.Kind.MARKETPLACE,
      TermWorlds.SHOP,
      Platform.Kind.WEB_SHOP,
      TermWorlds.PAYING,
      Platform.Kind.PAYMENT_SERVICE);
  private static final List<ProductCategory> GOODS = List.of(
      ProductCategory.of("hs", "18"),
      ProductCategory.of("HS", "1806"),
      ProductCategory.of("hs", "1806.31"),
      ProductCategory.of("cn", "18063100"),
      ProductCategory.of("hs", "1905"),
      ProductCategory.of("gpc", "1905"),
      ProductCategory.labelled("sweets"));

  /** How much is left out. */
  enum Style {
    VAGUE,
    CLEAR,
    /** Clear, and all by one licensor, for one platform in one country. */
    CROWDED
  }

  private final Random random;
  private final Style style;

  private TermBooks(Random random, Style style) {
    this.random = random;
    this.style = style;
  }

  static DealBook random(Random random, int size, Style style) {
    TermBooks books = new TermBooks(random, style);
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(books.deal("deal-two").addParty(PARTIES.get(0), Role.SUPPLIER).build())
        .add(books.later(books
            .deal("deal-three")
            .addParty(PARTIES.get(0), Role.SUPPLIER)
            .addParty(PARTIES.get(2), Role.BUYER)));
    book.add(books.deal("deal-hidden").addParty(TermWorlds.OWNER, Role.SUPPLIER).build());
    for (Id party : PARTIES) {
      book.add(Company.builder().id(party).addCitation(CITED).build());
    }
    for (Id party : List.of(TermWorlds.OWNER, TermWorlds.SOMEBODY)) {
      book.add(UndisclosedParty.builder()
          .id(party)
          .reason(UndisclosedParty.Reason.NOT_NAMED_BY_SOURCE)
          .addCitation(CITED)
          .build());
    }
    PLATFORMS.forEach((platform, kind) ->
        book.add(Platform.builder().id(platform).kind(kind).addCitation(CITED).build()));
    IntStream.range(0, size).forEach(number -> book.add(books.term(number)));
    Stream.of("deal-two", "deal-three")
        .filter(deal -> books.oneIn(4))
        .forEach(deal -> book.add(books.end(deal)));
    IntStream.range(0, size)
        .filter(number -> books.oneIn(8))
        .forEach(number -> book.add(books.end("t" + number)));
    return book.build();
  }

  static Assumptions assumptions(Random random) {
    return Assumptions.builder()
        .continuance(random.nextInt(4) == 0)
        .unsaidLimitsNone(random.nextInt(4) == 0)
        .build();
  }

  /** An end or a refusal, which may be a rumour; or a signing that ends nothing. */
  private Event end(String life) {
    return Event.builder()
        .id(id(life + "-end"))
        .type(pick(ENDS))
        .date(PartialDate.of(pick(TermWorlds.DAYS.subList(1, 5))))
        .addAbout(id(life))
        .addCitation(oneIn(2) ? RUMOURED : CITED)
        .build();
  }

  /** Returns the last day of what events may have ended. */
  static Map<Id, LocalDate> ends(DealBook book) {
    return book.entries(Event.class).stream()
        .filter(event -> !event.type().equals(Event.Type.SIGNED))
        .collect(Collectors.toMap(
            event -> event.about().get(0),
            event -> event.date().get().earliest().get()));
  }

  private Agreement.Builder deal(String id) {
    return Agreement.builder().id(id(id)).addParty(PARTIES.get(1), Role.BUYER).addCitation(CITED);
  }

  private Agreement later(Agreement.Builder deal) {
    if (random.nextInt(4) == 0) {
      deal.addKind(Agreement.Kind.OFFER);
    }
    if (random.nextInt(2) == 0) {
      deal.addRelated(
          id("deal-two"),
          pick(List.of(
              Agreement.Relation.AMENDS,
              Agreement.Relation.SUPERSEDES,
              Agreement.Relation.COMPETES_WITH)));
    }
    return deal.build();
  }

  private boolean oneIn(int number) {
    return random.nextInt(style == Style.VAGUE ? number : 6 * number) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> some(List<T> list) {
    return random.nextInt(3) > 0
        ? List.of(pick(list))
        : Stream.of(pick(list), pick(list)).distinct().toList();
  }

  private Term term(int number) {
    Term.Effect effect = oneIn(6) ? pick(List.of(Term.Effect.values())) : Term.Effect.PERMITS;
    boolean crowded = style == Style.CROWDED;
    Territory place = crowded ? PLACES.get(0) : pick(PLACES);
    boolean inUnion = place.toString().contains("EU");
    Term.Builder term = Term.builder()
        .id(id("t" + number))
        .effect(effect)
        .note("so that a term says something")
        .exhaustive(inUnion || !oneIn(6))
        .rank(oneIn(12) ? Term.Rank.DEPRECATED : Term.Rank.NORMAL)
        .agreement(maybe(2, id(pick(List.of("deal-two", "deal-three", "deal-hidden")))))
        .right(
            style != Style.VAGUE || !oneIn(8)
                ? Optional.of(
                    !crowded && random.nextInt(6) == 0 ? pick(OTHER_RIGHTS) : Term.Right.SELL)
                : Optional.empty())
        .object(maybe(6, id(!crowded && random.nextInt(6) == 0 ? "jd" : "tmall")))
        .platform(
            random.nextInt(style == Style.CROWDED ? 24 : 4) == 0
                ? Optional.of(pick(List.copyOf(new TreeSet<>(PLATFORMS.keySet()))))
                : Optional.empty())
        .exclusivity(effect == Term.Effect.FORBIDS ? Exclusivity.UNSPECIFIED : exclusivity(inUnion))
        .territory(maybe(6, place))
        .channels(oneIn(6) ? List.of() : some(CHANNELS))
        .products(oneIn(6) ? List.of() : some(GOODS))
        .condition(oneIn(10) ? Optional.of("if enough is sold") : Optional.empty())
        .addCitation(CITED);
    if (oneIn(8)) {
      term.asOf(Optional.of(pick(TermWorlds.DAYS.subList(1, 5))).map(PartialDate::of));
    } else {
      term.validity(maybe(6, period(inUnion)));
    }
    return saying(parties(term, effect));
  }

  /** One in very many says nothing at all, which a term may not. */
  private static Term saying(Term.Builder term) {
    try {
      return term.build();
    } catch (InvalidValueException saysNothing) {
      return term.right(Term.Right.SELL).build();
    }
  }

  private <T> Optional<T> maybe(int absent, T value) {
    return oneIn(absent) ? Optional.empty() : Optional.of(value);
  }

  private Term.Builder parties(Term.Builder term, Term.Effect effect) {
    boolean nameless = effect == Term.Effect.PERMITS;
    int at = style != Style.CROWDED && random.nextInt(3) == 0 ? random.nextInt(4) : 0;
    Id grantor = nameless && oneIn(12) ? TermWorlds.OWNER : PARTIES.get(at);
    Id grantee =
        nameless && oneIn(12) ? TermWorlds.SOMEBODY : PARTIES.get((at + 1 + random.nextInt(3)) % 4);
    return term.grantor(maybe(5, grantor))
        .grantee(oneIn(6) ? Optional.empty() : Optional.of(grantee));
  }

  private Exclusivity exclusivity(boolean inUnion) {
    Exclusivity.Kind kind = pick(List.of(
        Exclusivity.Kind.EXCLUSIVE,
        Exclusivity.Kind.EXCLUSIVE,
        Exclusivity.Kind.EXCLUSIVE,
        Exclusivity.Kind.SOLE,
        Exclusivity.Kind.PREFERRED,
        Exclusivity.Kind.NON_EXCLUSIVE,
        Exclusivity.Kind.UNSPECIFIED));
    if (kind == Exclusivity.Kind.UNSPECIFIED) {
      return Exclusivity.UNSPECIFIED;
    }
    return Exclusivity.builder()
        .kind(kind)
        .validity(oneIn(3) ? Optional.of(period(inUnion)) : Optional.empty())
        .condition(oneIn(10) ? Optional.of("while it sells most") : Optional.empty())
        .build();
  }

  /** What has always been is older than the Union, of which no day of these small worlds is. */
  private Period period(boolean inUnion) {
    int one = 1 + random.nextInt(4); // the first and the last stand for all before and after
    int other = 1 + random.nextInt(4);
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    PeriodEnd start = end(first, oneIn(8) ? PeriodEnd.parse("2020-01") : null, first <= 2);
    PeriodEnd end = end(last, oneIn(8) ? PeriodEnd.parse("2020-02") : null, last >= 3);
    return Period.builder()
        .start(inUnion && start.isOpen() ? PeriodEnd.UNKNOWN : start)
        .end(end)
        .build();
  }

  private PeriodEnd end(int day, @Nullable PeriodEnd month, boolean fits) {
    if (oneIn(8)) {
      return PeriodEnd.UNKNOWN;
    }
    if (random.nextInt(8) == 0) {
      return PeriodEnd.OPEN;
    }
    PartialDate told = PartialDate.of(TermWorlds.DAYS.get(day));
    if (oneIn(8)) {
      return PeriodEnd.on(
          oneIn(2) ? PartialDate.noLaterThan(told) : PartialDate.noEarlierThan(told));
    }
    return month != null && fits ? month : PeriodEnd.on(told);
  }
}
