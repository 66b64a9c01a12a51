package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Area;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What two terms say of every small world that they allow, worked out world by world: who is bound
 * and favoured, on which spots, days, channels and goods each applies. Sets are bits.
 */
final class TermWorlds {
  /** The days that there are; the first and the last stand for all before and after. */
  static final List<LocalDate> DAYS = Stream.of(
          "2020-01-15", "2020-01-30", "2020-01-31", "2020-02-01", "2020-02-02", "2020-02-15")
      .map(LocalDate::parse)
      .toList();

  /** A web shop; all other platforms but this and the next are marketplaces. */
  static final Id SHOP = id("shop");

  /** A payment service, of which the kind tells no channel. */
  static final Id PAYING = id("paying");

  static final Id OWNER = id("owner");
  static final Id SOMEBODY = id("somebody");
  private static final Set<Id> NAMELESS = Set.of(OWNER, SOMEBODY);
  private static final List<Id> EVERYBODY =
      Stream.of("alibaba", "ickx", "godiva", "leonidas", "x", "y").map(Id::id).toList();

  /** Two spots in Belgium, one in the Netherlands, in Great Britain and elsewhere. */
  private static final Map<String, Integer> SPOTS = Map.of("BE", 3, "NL", 4, "GB", 8, "EU", 15);

  private static final int ALL_SPOTS = 31;
  private static final int GB = 8;
  /** A marketplace, own stores, live video, and one of which no term tells. */
  private static final int ALL_CHANNELS = 15;
  /** Two sorts of HS 1806, one of 1905, and one of neither. */
  private static final int ALL_GOODS = 15;

  private static final Map<String, Integer> GOODS =
      Map.of("18", 3, "1806", 3, "1806.31", 1, "18063100", 1, "1905", 4);

  private record Sides(Id bound, Id favoured) {}

  /** What a term may mean of its parties: what it claims for one alone, and what it gives. */
  private record Reading(Sides claim, List<Sides> gives) {}

  private record Days(int first, int last) {
    boolean has(int day) {
      return first <= day && day <= last;
    }
  }

  /** What has surely nothing in common with the right to sell or to list. */
  private static final Set<Term.Right> APART = Set.of(Term.Right.MANUFACTURE);

  private final Map<Id, Agreement> agreements;
  private final Map<Id, LocalDate> ends;
  private final Assumptions assumptions;

  /** Takes the agreements, and the last day of those and of the terms that events may have ended. */
  TermWorlds(Map<Id, Agreement> agreements, Map<Id, LocalDate> ends, Assumptions assumptions) {
    this.agreements = agreements;
    this.ends = ends;
    this.assumptions = assumptions;
  }

  /** Whether two terms of one right are in conflict, either way. */
  Truth conflict(Term one, Term other) {
    return conflict(one, other, equal(one.right(), other.right()));
  }

  /** Whether two terms of any rights, that may have something in common, are in conflict. */
  Truth grant(Term one, Term other) {
    return conflict(one, other, rights(one, other));
  }

  private Truth conflict(Term one, Term other, Truth rights) {
    if (Stream.of(one, other).anyMatch(this::doesNotCount)
        || tied(one, other)
        || tied(other, one)) {
      return Truth.FALSE;
    }
    Truth told = rights.and(eitherBreaks(one, other, false));
    return told.isTrue() && !eitherBreaks(one, other, true).isTrue() ? Truth.UNKNOWN : told;
  }

  private Truth eitherBreaks(Term one, Term other, boolean endsCount) {
    return breaks(one, other, endsCount).or(breaks(other, one, endsCount));
  }

  private static Truth rights(Term one, Term other) {
    Truth equal = equal(one.right(), other.right());
    boolean apart = Stream.of(one, other)
            .flatMap(term -> term.right().stream())
            .filter(right -> APART.contains(right)
                || right.equals(Term.Right.SELL)
                || right.equals(Term.Right.LIST))
            .map(APART::contains)
            .distinct()
            .count()
        == 2;
    return equal.isFalse() && !apart ? Truth.UNKNOWN : equal;
  }

  /** Whether a term may forbid somebody just what another lets him do. */
  boolean mayForbid(Term forbidding, Term other) {
    return (forbidding.effect() == Term.Effect.FORBIDS || hasOpenEffect(forbidding))
        && forbidding.rank() != Term.Rank.DEPRECATED
        && !rights(forbidding, other).isFalse()
        && !equal(forbidding.object(), other.object()).isFalse()
        && !spacetime(forbidding, other, false).isFalse()
        && !channels(forbidding, other).isFalse()
        && !goods(forbidding, other).isFalse()
        && mayBeToldOfOne(forbidding, other);
  }

  private static boolean hasOpenEffect(Term term) {
    return term.effect() == Term.Effect.UNSPECIFIED
        && term.exclusivity().kind() == Exclusivity.Kind.UNSPECIFIED;
  }

  private boolean mayBeToldOfOne(Term forbidding, Term other) {
    for (Id owner : meanings(OWNER, forbidding, other)) {
      for (Id somebody : meanings(SOMEBODY, forbidding, other)) {
        Map<Id, Id> named = Map.of(OWNER, owner, SOMEBODY, somebody);
        Set<Id> forbidden = favoured(forbidding, named);
        if (favoured(other, named).stream().anyMatch(forbidden::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Id> favoured(Term term, Map<Id, Id> named) {
    return readings(term, named).stream()
        .flatMap(reading -> reading.gives.stream())
        .map(Sides::favoured)
        .collect(Collectors.toSet());
  }

  private boolean doesNotCount(Term term) {
    return term.effect() == Term.Effect.FORBIDS || term.rank() == Term.Rank.DEPRECATED;
  }

  private boolean tied(Term one, Term other) {
    return agreement(one).stream()
        .flatMap(agreement -> agreement.related().stream())
        .anyMatch(related -> other.agreement().equals(Optional.of(related.agreement())));
  }

  private Optional<Agreement> agreement(Term term) {
    return term.agreement().map(agreements::get);
  }

  private Truth breaks(Term one, Term other, boolean endsCount) {
    Truth claimed = switch (one.exclusivity().kind()) {
      case EXCLUSIVE, SOLE -> Truth.TRUE;
      case UNSPECIFIED -> Truth.UNKNOWN;
      case PREFERRED, NON_EXCLUSIVE -> Truth.FALSE;
    };
    return Stream.<java.util.function.Supplier<Truth>>of(
            () -> claimed,
            () -> equal(one.object(), other.object()),
            () -> sure(one, other),
            () -> parties(one, other),
            () -> spacetime(one, other, endsCount),
            () -> channels(one, other),
            () -> goods(one, other))
        .reduce(
            Truth.TRUE,
            (truth, next) -> truth.isFalse() ? truth : truth.and(next.get()),
            Truth::and);
  }

  private static Truth equal(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() ? Truth.of(one.equals(other)) : Truth.UNKNOWN;
  }

  private Truth sure(Term one, Term other) {
    boolean open = one.condition().isPresent()
        || one.exclusivity().condition().isPresent()
        || other.condition().isPresent()
        || Stream.of(one, other)
            .anyMatch(term -> term.grantor().isEmpty() || term.grantee().isEmpty())
        || Stream.of(one, other).anyMatch(this::isPassing)
        || hasOpenEffect(other);
    return open ? Truth.UNKNOWN : Truth.TRUE;
  }

  private boolean isPassing(Term term) {
    return agreement(term)
            .filter(it -> it.kinds().contains(Agreement.Kind.OFFER))
            .isPresent()
        || agreements.values().stream()
            .flatMap(agreement -> agreement.related().stream())
            .filter(related -> related.relation().equals(Agreement.Relation.SUPERSEDES))
            .anyMatch(related -> term.agreement().equals(Optional.of(related.agreement())));
  }

  private Truth parties(Term one, Term other) {
    Outcome outcome = new Outcome();
    for (Id owner : meanings(OWNER, one, other)) {
      for (Id somebody : meanings(SOMEBODY, one, other)) {
        Map<Id, Id> named = Map.of(OWNER, owner, SOMEBODY, somebody);
        for (Reading mine : readings(one, named)) {
          for (Reading theirs : readings(other, named)) {
            outcome.add(theirs.gives.stream().anyMatch(given -> taken(one, mine.claim, given)));
          }
        }
      }
    }
    return outcome.truth();
  }

  private static List<Id> meanings(Id nameless, Term... terms) {
    boolean used = Stream.of(terms)
        .flatMap(term -> Stream.of(term.grantor(), term.grantee()).flatMap(Optional::stream))
        .anyMatch(nameless::equals);
    return used ? EVERYBODY : List.of(nameless);
  }

  private static boolean taken(Term term, Sides claim, Sides given) {
    boolean room =
        term.exclusivity().kind() == Exclusivity.Kind.SOLE && given.favoured.equals(given.bound);
    return !claim.bound.equals(claim.favoured)
        && claim.bound.equals(given.bound)
        && !claim.favoured.equals(given.favoured)
        && !room;
  }

  private List<Reading> readings(Term term, Map<Id, Id> named) {
    boolean must = term.effect() == Term.Effect.REQUIRES;
    boolean duty = must || term.effect() == Term.Effect.UNSPECIFIED;
    boolean mayKeep = !must && term.grantor().isEmpty() && term.grantee().isPresent();
    Set<Reading> readings = new LinkedHashSet<>();
    for (Id bound : side(term, term.grantor(), term.grantee(), named)) {
      for (Id favoured : side(term, term.grantee(), term.grantor(), named)) {
        Sides plain = new Sides(bound, favoured);
        if (!bound.equals(favoured) || mayKeep) {
          readings.add(new Reading(plain, List.of(plain)));
        }
        if (!bound.equals(favoured) && duty) {
          Sides turned = new Sides(favoured, bound);
          readings.add(new Reading(turned, List.of(plain, turned)));
        }
      }
    }
    if (mayKeep) {
      side(term, term.grantee(), term.grantor(), named)
          .forEach(keeper -> readings.add(
              new Reading(new Sides(keeper, keeper), List.of(new Sides(keeper, keeper)))));
    }
    return List.copyOf(readings);
  }

  private List<Id> side(Term term, Optional<Id> told, Optional<Id> across, Map<Id, Id> named) {
    if (told.isPresent()) {
      return List.of(named.getOrDefault(told.get(), told.get()));
    }
    List<Id> parties = agreement(term).stream()
        .flatMap(agreement -> agreement.parties().stream())
        .map(PartyInRole::party)
        .filter(party -> !across.equals(Optional.of(party)))
        .toList();
    return agreement(term).isEmpty() || parties.stream().anyMatch(NAMELESS::contains)
        ? EVERYBODY
        : parties;
  }

  /** Nothing applies after its end, nor after that of its agreement, if these count. */
  private boolean isOver(Term term, LocalDate day) {
    return Stream.concat(Stream.of(term.id()), term.agreement().stream())
        .flatMap(life -> Optional.ofNullable(ends.get(life)).stream())
        .anyMatch(day::isAfter);
  }

  private Truth spacetime(Term one, Term other, boolean endsCount) {
    Outcome outcome = new Outcome();
    List<Days> mine = spans(one.exclusivity().validity().or(one::validity), one);
    List<Days> theirs = spans(other.validity(), other);
    Set<Integer> shared = new LinkedHashSet<>();
    for (int spots : spots(one)) {
      for (int others : spots(other)) {
        shared.add(spots & others & ~GB & ALL_SPOTS
            | (spots & others & GB)
            | (isUnion(one) || isUnion(other) ? 32 : 0));
      }
    }
    for (Days some : mine) {
      for (Days more : theirs) {
        for (int spots : shared) {
          outcome.add(IntStream.range(0, DAYS.size())
              .filter(day -> some.has(day) && more.has(day) && ground(spots, day) != 0)
              .mapToObj(DAYS::get)
              .anyMatch(day -> !endsCount || !(isOver(one, day) || isOver(other, day))));
        }
      }
    }
    return outcome.truth();
  }

  /** From 1 February 2020 the Union has no spot in Great Britain. */
  private static int ground(int spots, int day) {
    boolean left = (spots & 32) != 0 && day >= 3;
    return spots & ALL_SPOTS & (left ? ~GB : ALL_SPOTS);
  }

  private static boolean isUnion(Term term) {
    return term.exhaustive()
        && term.territory().stream()
            .flatMap(where -> where.areas().stream())
            .anyMatch(area -> area.code().equals(Optional.of("EU")));
  }

  private List<Integer> spots(Term term) {
    if (term.territory().isEmpty()) {
      return assumptions.unsaidLimitsNone() ? List.of(ALL_SPOTS) : some(ALL_SPOTS);
    }
    List<Integer> told = List.of(0);
    for (Area area : term.territory().get().areas()) {
      int within = SPOTS.get(area.code().orElseThrow());
      for (String out : term.territory().get().excluding()) {
        within &= ~SPOTS.get(out);
      }
      List<Integer> parts = area.partly() ? some(within) : List.of(within);
      told =
          told.stream().flatMap(have -> parts.stream().map(part -> have | part)).toList();
    }
    return withMore(term, told, ALL_SPOTS);
  }

  private static List<Integer> withMore(Term term, List<Integer> told, int all) {
    return term.exhaustive()
        ? told
        : told.stream()
            .flatMap(have -> IntStream.rangeClosed(0, all).mapToObj(more -> have | more))
            .distinct()
            .toList();
  }

  private static List<Integer> some(int all) {
    return IntStream.rangeClosed(1, all)
        .filter(part -> (part & ~all) == 0)
        .boxed()
        .toList();
  }

  private List<Days> spans(Optional<Period> told, Term term) {
    int last = DAYS.size() - 1;
    IntPredicate start = day -> true;
    IntPredicate end = day -> true;
    List<Days> spans = new ArrayList<>();
    Optional<PartialDate> held = told.isPresent() ? Optional.empty() : term.asOf();
    if (told.isPresent()) {
      Period period = told.get();
      boolean goesOn = assumptions.continuance()
          && period.end().isUnknown()
          && !period.start().isUnknown();
      start = period.start().isOpen()
          ? day -> day == 0
          : period.start().date().map(TermWorlds::among).orElse(start);
      end = goesOn || period.end().isOpen()
          ? day -> day == last
          : period.end().date().map(TermWorlds::among).orElse(end);
    } else if (held.isPresent() && assumptions.continuance()) {
      end = day -> day == last;
    }
    for (int first = 0; first <= last; first++) {
      for (int to = first; to <= last; to++) {
        Days days = new Days(first, to);
        boolean holds =
            held.isEmpty() || days.has(DAYS.indexOf(held.get().earliest().get()));
        if (start.test(first) && end.test(to) && holds) {
          spans.add(days);
        }
      }
    }
    return spans;
  }

  private static IntPredicate among(PartialDate date) {
    LocalDate first = date.earliest().orElse(LocalDate.MIN);
    LocalDate last = date.latest().orElse(LocalDate.MAX);
    return day -> !DAYS.get(day).isBefore(first) && !DAYS.get(day).isAfter(last);
  }

  /** What one has alone it has on each platform that there may be; the other may give it on some. */
  private Truth channels(Term one, Term other) {
    if (one.platform().isEmpty()) {
      return byChannels(one, other);
    }
    boolean more = !one.exhaustive() || !other.exhaustive();
    Truth apart = more ? Truth.UNKNOWN : Truth.FALSE;
    Truth listed = byChannels(listing(one), listing(other));
    if (other.platform().isPresent()) {
      return listed.isFalse() || !one.platform().equals(other.platform()) ? apart : Truth.TRUE;
    }
    boolean everywhere = other.channels().contains(Channel.ALL_ONLINE)
        && byChannels(
                listing(one),
                other.toBuilder().channels(List.of(Channel.ALL_ONLINE)).build())
            .isTrue();
    Truth told = listed.isFalse() ? apart : listed;
    return everywhere || assumptions.unsaidLimitsNone() ? told : told.and(Truth.UNKNOWN);
  }

  private static Term listing(Term term) {
    return term.toBuilder().exhaustive(true).build();
  }

  private Truth byChannels(Term one, Term other) {
    Outcome outcome = new Outcome();
    for (int online : some(5)) { // what the internet in general is: a marketplace, live, or both
      for (int mine : channels(one, online)) {
        channels(other, online).forEach(theirs -> outcome.add((mine & theirs) != 0));
      }
    }
    return outcome.truth();
  }

  private List<Integer> channels(Term term, int online) {
    List<Channel> channels = term.channels();
    if (term.platform().isPresent() && channels.isEmpty()) {
      channels = List.of(Channel.ALL_ONLINE);
    }
    if (channels.isEmpty()) {
      return assumptions.unsaidLimitsNone() ? List.of(ALL_CHANNELS) : some(ALL_CHANNELS);
    }
    int told = 0;
    for (Channel channel : channels) {
      told |= channel.equals(Channel.ONLINE)
          ? online
          : channel.equals(Channel.ALL_ONLINE)
              ? ofPlatform(term, online)
              : channel.equals(Channel.MARKETPLACE) ? 1 : 2;
    }
    int without = told;
    boolean any = channels.contains(Channel.ALL_ONLINE) && ofPlatform(term, online) == 0;
    return any
        ? some(ALL_CHANNELS).stream().map(part -> without | part).toList()
        : withMore(term, List.of(told), ALL_CHANNELS);
  }

  private static int ofPlatform(Term term, int online) {
    if (term.platform().isEmpty()) {
      return 5;
    }
    return term.platform().get().equals(SHOP)
        ? online
        : term.platform().get().equals(PAYING) ? 0 : 1;
  }

  private Truth goods(Term one, Term other) {
    Outcome outcome = new Outcome();
    for (int sweets : some(ALL_GOODS)) {
      for (int brick : some(ALL_GOODS)) {
        for (int mine : goods(one, sweets, brick)) {
          goods(other, sweets, brick).forEach(theirs -> outcome.add((mine & theirs) != 0));
          if (outcome.truth().isUnknown()) {
            return Truth.UNKNOWN;
          }
        }
      }
    }
    return outcome.truth();
  }

  private List<Integer> goods(Term term, int sweets, int brick) {
    if (term.products().isEmpty()) {
      return assumptions.unsaidLimitsNone() ? List.of(ALL_GOODS) : some(ALL_GOODS);
    }
    int told = 0;
    for (ProductCategory product : term.products()) {
      told |= product.code().isEmpty()
          ? sweets
          : product.scheme().equals(Optional.of("gpc"))
              ? brick
              : GOODS.get(product.code().orElseThrow());
    }
    return withMore(term, List.of(told), ALL_GOODS);
  }

  /** Whether something held in all worlds, in none, or in some. */
  private static final class Outcome {
    private boolean held;
    private boolean failed;

    void add(boolean holds) {
      held |= holds;
      failed |= !holds;
    }

    Truth truth() {
      return held && failed ? Truth.UNKNOWN : Truth.of(held);
    }
  }
}
