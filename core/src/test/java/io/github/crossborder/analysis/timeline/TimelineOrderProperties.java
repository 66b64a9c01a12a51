package io.github.crossborder.analysis.timeline;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is on a timeline, and the order of what nothing but dates and ids puts in order. */
class TimelineOrderProperties {
  private static final Citation CITED = Citation.of(id("press"));
  private static final List<String> DATES = List.of(
      "2016",
      "2016-12",
      "2016-12-31",
      "2016-12-31~",
      "2017-01-01~",
      "2017",
      "2017?",
      "0001",
      "[..2016-12]",
      "[2017..]",
      "[2016-12-31..2017-01-01]");
  private static final Assumptions DAY =
      Assumptions.builder().approximateDateToleranceDays(1).build();
  private static final Assumptions AGES =
      Assumptions.builder().approximateDateToleranceDays(Integer.MAX_VALUE).build();

  @Provide
  Arbitrary<Random> seeds() {
    return Arbitraries.longs().map(Random::new).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Assumptions> assumptions() {
    return Arbitraries.of(Assumptions.none(), DAY, AGES);
  }

  @Property(tries = 3000)
  void unlinked_claims_are_listed_by_last_day_then_bounded_first_then_by_id(
      @ForAll("seeds") Random random, @ForAll("assumptions") Assumptions assumptions) {
    List<Claim> claims = claims(random, 0);
    Comparator<Claim> listed = Comparator.comparing((Claim claim) -> dateOf(claim)
            .flatMap(date -> date.assuming(assumptions).latest())
            .orElse(LocalDate.MAX))
        .thenComparing(claim ->
            dateOf(claim).flatMap(date -> date.assuming(assumptions).earliest()).isEmpty())
        .thenComparing(Claim::id);
    List<Claim> expected =
        claims.stream().filter(TimelineOrderProperties::isTimed).sorted(listed).toList();
    assertThat(Timeline.of(book(claims)).assuming(assumptions).order()).isEqualTo(expected);
  }

  @Property(tries = 3000)
  void what_has_a_time_or_is_linked_to_a_claim_is_on_it(@ForAll("seeds") Random random) {
    List<Claim> claims = claims(random, 3);
    Set<Id> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    Set<Claim> expected = new HashSet<>();
    for (Claim claim : claims) {
      if (isTimed(claim)) {
        expected.add(claim);
      }
      for (Follows follows : claim.follows()) {
        if (ids.contains(follows.entry())) { // not the source
          expected.add(claim);
          claims.stream()
              .filter(other -> other.id().equals(follows.entry()))
              .forEach(expected::add);
        }
      }
    }
    DealBook book = book(claims);
    LinkedDays links = LinkedDays.of(book, Assumptions.none());
    assertThat(Timeline.of(book).order()).containsExactlyInAnyOrderElementsOf(expected);
    for (Claim claim : expected) {
      for (Follows follows : claim.follows()) {
        if (ids.contains(follows.entry())) {
          assertThat(links.after(List.of(follows.entry()))).contains(claim.id());
          assertThat(links.before(List.of(claim.id()))).contains(follows.entry());
        }
      }
    }
  }

  @Property(tries = 3000)
  void linked_claims_are_listed_so_too_once_all_that_they_follow_are_and_circles_at_the_end(
      @ForAll("seeds") Random random) {
    Timeline timeline = Timeline.of(book(claims(random, 2)));
    List<Claim> open = new ArrayList<>(timeline.order());
    open.sort(
        Comparator.comparing((Claim claim) -> timeline.latest(claim.id()).orElse(LocalDate.MAX))
            .thenComparing(claim -> timeline.earliest(claim.id()).isEmpty())
            .thenComparing(Claim::id));
    List<Claim> expected = new ArrayList<>();
    Optional<Claim> next = firstFree(open);
    while (next.isPresent()) {
      expected.add(next.get());
      open.remove(next.get());
      next = firstFree(open);
    }
    expected.addAll(open);
    assertThat(timeline.order()).isEqualTo(expected);
  }

  private static Optional<Claim> firstFree(List<Claim> open) {
    Set<Id> waiting = new HashSet<>();
    open.forEach(claim -> waiting.add(claim.id()));
    return open.stream()
        .filter(claim ->
            claim.follows().stream().noneMatch(follows -> waiting.contains(follows.entry())))
        .findFirst();
  }

  private static boolean isTimed(Claim claim) {
    return claim instanceof Event || dateOf(claim).isPresent();
  }

  private static Optional<PartialDate> dateOf(Claim claim) {
    return claim instanceof Event event
        ? event.date()
        : claim instanceof Transfer transfer ? transfer.date() : Optional.empty();
  }

  private static DealBook book(List<Claim> claims) {
    Entry press = Source.builder().id(id("press")).publisher("De Tijd").build();
    return DealBook.builder().add(press).addAll(claims).build();
  }

  /** Claims of several kinds, whose ids are mixed, and that follow so many things at most. */
  private static List<Claim> claims(Random random, int links) {
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      claims.add(claim(random, id("c" + i), follows(random, links, count, i)));
    }
    return claims;
  }

  private static List<Follows> follows(Random random, int links, int count, int own) {
    Set<Id> followed = new HashSet<>();
    for (int i = random.nextInt(links + 1); i > 0; i--) {
      int other = random.nextInt(count + 1);
      followed.add(other == count ? id("press") : id("c" + other));
    }
    followed.remove(id("c" + own));
    return followed.stream().map(Follows::of).toList();
  }

  private static Claim claim(Random random, Id id, List<Follows> follows) {
    Optional<PartialDate> date = random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(PartialDate.parse(DATES.get(random.nextInt(DATES.size()))));
    return switch (random.nextInt(5)) {
      case 0, 1 ->
        Event.builder()
            .id(id)
            .type(Event.Type.MEETING)
            .date(date)
            .addAllFollows(follows)
            .addCitation(CITED)
            .build();
      case 2, 3 ->
        Transfer.builder()
            .id(id)
            .kind(Transfer.Kind.CASH)
            .date(date)
            .addAllFollows(follows)
            .addCitation(CITED)
            .build();
      default ->
        Statement.builder()
            .id(id)
            .kind(Statement.Kind.OPINION)
            .text("Fair.")
            .addAllFollows(follows)
            .addCitation(CITED)
            .build();
    };
  }
}
