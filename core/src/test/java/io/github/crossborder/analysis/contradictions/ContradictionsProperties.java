package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.analysis.contradictions.DealNews.book;
import static io.github.crossborder.analysis.contradictions.DealNews.event;
import static io.github.crossborder.analysis.contradictions.DealNews.price;
import static io.github.crossborder.analysis.contradictions.DealNews.revenue;
import static io.github.crossborder.analysis.contradictions.DealNews.share;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Recurrence;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Small books of claims with few values, so that they meet, rival and leave open often. */
class ContradictionsProperties {
  private static final Assumptions ALL = Assumptions.builder()
      .plainNumbersExact(true)
      .aboutTolerancePercent(BigDecimal.TEN)
      .approximateDateToleranceDays(3)
      .continuance(true)
      .build();

  static final List<String> AMOUNTS = List.of(
      "EXACT 5 EUR",
      "EXACT 6 EUR",
      "AT_MOST 5 EUR",
      "UNDER 5 EUR",
      "OVER 5 EUR",
      "AT_LEAST 5 EUR",
      "BETWEEN 4 AND 6 EUR",
      "OVER 5 AT_MOST 6 EUR",
      "AT_LEAST 4 UNDER 5 EUR",
      "OVER 4 UNDER 6 EUR",
      "PLAIN 5 EUR decimals 0",
      "PLAIN 7 EUR",
      "ABOUT 6 EUR",
      "EXACT -5 EUR",
      "EXACT 0 EUR",
      "OVER 0 EUR",
      "EXACT 5 USD",
      "EXACT -1 USD",
      "OVER 0 XXX",
      "UNDER 0 XXX",
      "AT_LEAST 0 XXX",
      "AT_MOST 0 XXX",
      "EXACT 5 XXX",
      "EXACT 6 XXX",
      "BETWEEN -1 AND 0 USD");

  private static final List<String> SHARES = List.of(
      "OVER 50 percent",
      "EXACT 50 percent",
      "PLAIN 63.7 percent decimals 1",
      "AT_MOST 49 percent",
      "OVER 50 AT_MOST 75 percent",
      "AT_LEAST 25 UNDER 50 percent",
      "EXACT 100 share",
      "ABOUT 50 percent");

  private static final List<UnitOfMeasure> TIMES = List.of(UnitOfMeasure.MONTH, UnitOfMeasure.YEAR);

  private static final List<Interest.Type> TYPES = List.of(
      Interest.Type.VOTING_RIGHTS,
      Interest.Type.UNSPECIFIED_INTEREST,
      Interest.Type.UNKNOWN_INTEREST);

  private static final List<String> DATES = List.of(
      "2017-05-12",
      "2017-05",
      "2017-06",
      "2017",
      "2017-06-01~",
      "2018-01-01",
      "2017-05-12?",
      "[..2017-05]",
      "[2017-06..]",
      "[2017-05-11..2017-05-12]");

  private static final List<String> SPANS = List.of(
      "2017-01-01/2017-12-31",
      "2017-01-01/..",
      "2017-01-01/",
      "/2017-12-31",
      "2016/2018-01-01",
      "2018-01-01/2018-12-31",
      "/",
      "2017-12-31/2018-01-01~",
      "../2017-05-12");

  private static <V> V any(Random random, List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Optional<PartialDate> date(Random random) {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(PartialDate.parse(any(random, DATES)));
  }

  private static Claim claim(Random random, int kind, String id) {
    Claim.Rank rank = any(random, List.of(Claim.Rank.values()));
    return switch (kind) {
      case 0 -> figure(random, id).rank(rank).build();
      case 1 -> interest(random, id).rank(rank).build();
      case 2 -> transfer(random, id).rank(rank).build();
      default ->
        event(
                id,
                any(random, List.of(Event.Type.SIGNED, Event.Type.SIGNED, Event.Type.AMENDED)),
                any(random, DATES))
            .status(any(random, List.of(Event.Status.OCCURRED, Event.Status.EXPECTED)))
            .asOf(date(random))
            .description(
                Optional.of(any(random, List.of("x", "y"))).filter(words -> random.nextInt(4) == 0))
            .rank(rank)
            .build();
    };
  }

  /** The same as the source converted it, into one or two other currencies. */
  private static List<Quantity> converted(Random random, String said) {
    return IntStream.range(0, Math.max(0, random.nextInt(6) - 3))
        .mapToObj(i -> Quantity.parse(any(random, AMOUNTS)))
        .filter(other -> !other.unit().equals(Quantity.parse(said).unit()))
        .toList();
  }

  private static Figure.Builder figure(Random random, String id) {
    String said = any(random, AMOUNTS);
    Figure.Builder figure = revenue(id, said)
        .addAllEquivalents(converted(random, said))
        .period(Optional.empty())
        .territory(Optional.of(any(random, List.of("BENELUX", "CN")))
            .filter(where -> random.nextInt(16) == 0)
            .map(Territory::of))
        .asOf(date(random));
    boolean change = random.nextInt(6) == 0;
    if (change) {
      figure.measure(Figure.Measure.CHANGE);
      if (random.nextBoolean()) {
        figure.comparedWith(Period.parse(any(random, SPANS)));
      }
    }
    return switch (random.nextInt(8)) {
      case 0 -> figure.date(PartialDate.parse(any(random, DATES)));
      case 1 -> figure;
      case 2, 3 -> figure.period(Period.parse(any(random, SPANS)));
      default -> figure.period(Period.parse(SPANS.get(0)));
    };
  }

  private static Interest.Builder interest(Random random, String id) {
    Interest.Builder interest = share(id, any(random, SHARES))
        .condition(
            Optional.of(any(random, List.of("x", "y"))).filter(any -> random.nextInt(8) == 0))
        .asOf(date(random))
        .directness(any(
            random,
            List.of(
                Interest.Directness.UNSPECIFIED,
                Interest.Directness.UNSPECIFIED,
                Interest.Directness.DIRECT)));
    if (random.nextBoolean()) {
      interest.validity(Period.parse(any(random, SPANS)));
    }
    if (random.nextInt(4) == 0) {
      return interest.type(any(random, TYPES));
    }
    if (random.nextInt(8) == 0) {
      interest.type(Interest.Type.OWNER).share(Optional.empty());
      return interest.party(id(any(random, List.of("buyer", "holder"))));
    }
    return interest;
  }

  private static Transfer.Builder transfer(Random random, String id) {
    Transfer.Kind kind = any(random, List.of(Transfer.Kind.CONSIDERATION, Transfer.Kind.CASH));
    String said = any(random, AMOUNTS);
    return price(id, kind, said, any(random, List.of("press", "blog", "filing")))
        .addAllEquivalents(converted(random, said))
        .shareOf(ShareOf.UNSPECIFIED)
        .from(Optional.of(id("buyer")).filter(from -> random.nextInt(4) > 0))
        .recurrence(Optional.of(Recurrence.every(Quantity.exactly(1, any(random, TIMES))))
            .filter(recurs -> random.nextInt(8) == 0))
        .asOf(date(random).filter(day -> random.nextBoolean()))
        .date(date(random).filter(day -> random.nextInt(4) == 0));
  }

  /** Mostly of one kind, so that they meet. */
  private static List<Claim> claims(Random random, int size) {
    int kind = random.nextInt(4);
    boolean parts = random.nextInt(3) == 0;
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Claim claim =
          claim(random, random.nextInt(8) == 0 ? random.nextInt(4) : kind, "c" + (char) ('a' + i));
      Claim earlier = claims.isEmpty() ? claim : any(random, claims);
      claims.add(
          parts
                  && claim instanceof Transfer part
                  && earlier != claim
                  && earlier instanceof Transfer
                  && random.nextBoolean()
              ? part.toBuilder().partOf(earlier.id()).build()
              : claim);
    }
    return claims;
  }

  private static List<Relation> pairs(Contradictions found, List<Claim> claims) {
    List<Relation> pairs = new ArrayList<>();
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (one != other) {
          pairs.add(found.between(one.id(), other.id()));
        }
      }
    }
    return pairs;
  }

  private static Set<Id> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 2000)
  void contested_is_just_what_contradicts_another_when_each_is_compared_with_each(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 14) int size) {
    List<Claim> claims = claims(random, size);
    Assumptions assumptions = random.nextBoolean() ? ALL : Assumptions.none();
    Contradictions found = Contradictions.of(book(claims)).withDeprecated().assuming(assumptions);
    Set<Id> expected = new TreeSet<>();
    Set<Set<Id>> expectedPairs = new java.util.HashSet<>();
    for (Relation pair : pairs(found, claims)) {
      if (pair.kind() == Kind.CONTRADICTS) {
        expected.add(pair.one().id());
        expectedPairs.add(Set.of(pair.one().id(), pair.other().id()));
      }
    }
    Statistics.collect(expected.isEmpty() ? "no dispute" : "dispute");
    assertThat(found.disputes().stream().flatMap(dispute -> dispute.contested().stream()))
        .extracting(Claim::id)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.disputes().stream().flatMap(Dispute::relations))
        .extracting(pair -> Set.of(pair.one().id(), pair.other().id()))
        .containsExactlyInAnyOrderElementsOf(expectedPairs);
    for (Dispute dispute : found.disputes()) {
      assertThat(dispute.farthest().kind()).isEqualTo(Kind.CONTRADICTS);
      assertThat(ids(dispute.claims())).containsAll(ids(dispute.contested()));
    }
  }

  @Property(tries = 2000)
  void a_relation_seen_from_the_other_side_is_its_reverse(@ForAll Random random) {
    List<Claim> claims = claims(random, 6);
    Contradictions found = Contradictions.of(book(claims)).withDeprecated();
    for (Relation pair : pairs(found, claims)) {
      Relation back = found.between(pair.other().id(), pair.one().id());
      Statistics.collect(pair.one().entryKind(), pair.kind());
      assertThat(back.kind()).isEqualTo(pair.kind().reversed());
      assertThat(back.otherwise()).isEqualTo(pair.otherwise().map(Kind::reversed));
    }
  }

  @Property(tries = 2000)
  void assumptions_make_only_definite_what_is_unknown(@ForAll Random random) {
    List<Claim> claims = claims(random, 8);
    DealBook book = book(claims);
    List<Relation> sure = pairs(Contradictions.of(book).withDeprecated(), claims);
    List<Relation> assumed = pairs(Contradictions.of(book).withDeprecated().assuming(ALL), claims);
    for (int i = 0; i < sure.size(); i++) {
      boolean changed = sure.get(i).kind() != assumed.get(i).kind();
      Statistics.collect(changed);
      if (changed) {
        assertThat(sure.get(i).kind())
            .as(() -> sure + " became " + assumed)
            .isEqualTo(Kind.UNKNOWN);
      }
    }
  }

  @Property(tries = 2000)
  void every_unknown_pair_of_different_values_is_in_a_doubt(@ForAll Random random) {
    List<Claim> claims = claims(random, random.nextBoolean() ? 2 : 8);
    Contradictions found = Contradictions.of(book(claims)).withDeprecated();
    List<Set<Id>> doubts = found.doubts().stream()
        .map(Doubt::claims)
        .map(ContradictionsProperties::ids)
        .toList();
    for (Relation pair : pairs(found, claims)) {
      boolean different = !value(pair.one()).equals(value(pair.other()));
      if (pair.kind() == Kind.UNKNOWN && different) {
        Set<Id> both = Set.of(pair.one().id(), pair.other().id());
        assertThat(doubts).as(pair.toString()).anyMatch(doubt -> doubt.containsAll(both));
      }
    }
  }

  private static Object value(Claim claim) {
    if (claim instanceof Figure figure) {
      return figure.quantity();
    } else if (claim instanceof Transfer transfer) {
      return transfer.quantity();
    } else if (claim instanceof Interest interest) {
      return interest.share().isPresent() ? interest.share() : interest.party();
    }
    return ((Event) claim).date();
  }

  @Property(tries = 2000)
  void the_best_claim_contradicts_no_claim_of_its_rank_and_no_other_refines_it(
      @ForAll Random random) {
    List<Claim> claims = claims(random, 8);
    Contradictions found = Contradictions.of(book(claims)).withDeprecated();
    Map<Id, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    for (Claim claim : claims) {
      Answer<Claim> best = found.best(claim.id());
      Statistics.collect(best.isKnown());
      best.value().ifPresent(chosen -> {
        for (Relation relation : found.about(chosen.id())) {
          Claim rival = byId.get(relation.other().id());
          boolean onTheFact =
              relation.kind() != Kind.UNKNOWN && isOnTheFact(found.between(claim.id(), rival.id()));
          if (onTheFact) {
            assertThat(rival.rank()).isGreaterThanOrEqualTo(chosen.rank());
          }
          if (onTheFact && rival.rank() == chosen.rank()) {
            assertThat(relation.kind()).isIn(Kind.REFINES, Kind.CONSISTENT);
          }
        }
      });
    }
  }

  private static boolean isOnTheFact(Relation relation) {
    return relation.kind() != Kind.UNKNOWN && relation.kind() != Kind.DIFFERENT;
  }

  @Property(tries = 2000)
  void a_part_contradicts_neither_its_whole_nor_another_part_of_it(@ForAll Random random) {
    List<Claim> claims = claims(random, 8);
    for (Relation pair : pairs(Contradictions.of(book(claims)).withDeprecated(), claims)) {
      if (pair.one() instanceof Transfer one && pair.other() instanceof Transfer other) {
        boolean family = one.partOf().equals(Optional.of(other.id()))
            || (one.partOf().isPresent() && one.partOf().equals(other.partOf()));
        if (family) {
          assertThat(pair.kind()).isEqualTo(Kind.DIFFERENT);
        } else if (one.partOf().isPresent()) {
          assertThat(pair.kind()).isIn(Kind.DIFFERENT, Kind.UNKNOWN);
        }
      }
    }
  }
}
