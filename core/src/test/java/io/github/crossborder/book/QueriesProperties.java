package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Referent;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every query gives what looking at every entry gives, in the order of the book. */
class QueriesProperties {

  @Provide
  Arbitrary<DealBook> books() {
    return Arbitraries.longs().map(seed -> Parts.rival(new Random(seed))).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Id> ids() {
    Stream<Entry> told = Stream.concat(EveryKind.full().stream(), EveryKind.others().stream());
    return Arbitraries.of(
        Stream.concat(told.map(Entry::id), Stream.of(id("nowhere"))).toList());
  }

  @Provide
  Arbitrary<Territory> territories() {
    return Arbitraries.of("BE", "CN", "FR", "150", "EU", "001", "BE (Essen)", "DE partly")
        .map(Territory::parse);
  }

  private static <E extends Entry> List<E> all(
      DealBook book, Class<E> type, Predicate<? super E> wanted) {
    return book.entries().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(wanted)
        .toList();
  }

  /** What fits no question is refused, and nothing could be told of it. */
  private static <C> List<C> ask(
      DealBook book, Id id, Referent about, Function<Id, List<C>> question) {
    if (book.find(id).filter(entry -> about.accepts(entry.entryKind())).isPresent()) {
      return question.apply(id);
    }
    assertThatThrownBy(() -> question.apply(id)).isInstanceOf(UnknownEntryException.class);
    return List.of();
  }

  @Property(tries = 1000)
  void claims_are_found_by_the_entry_they_are_about(
      @ForAll("books") DealBook book, @ForAll("ids") Id id) {
    assertThat(ask(book, id, Referent.AGREEMENT, book::termsOf))
        .isEqualTo(all(book, Term.class, term -> term.agreement().equals(Optional.of(id))));
    assertThat(ask(book, id, Referent.AGREEMENT, book::transfersOf))
        .isEqualTo(all(book, Transfer.class, told -> told.agreement().equals(Optional.of(id))));
    assertThat(ask(book, id, Referent.ENTRY, book::eventsOf))
        .isEqualTo(all(book, Event.class, event -> event.about().contains(id)));
    assertThat(ask(book, id, Referent.THING, book::interestsIn))
        .isEqualTo(all(book, Interest.class, interest -> interest.subject().equals(id)));
    assertThat(ask(book, id, Referent.ENTRY, book::figuresOf))
        .isEqualTo(all(book, Figure.class, figure -> figure.subject().equals(id)));
    assertThat(ask(book, id, Referent.ENTRY, about -> book.figuresOf(about, Figure.Metric.REVENUE)))
        .isEqualTo(all(
            book,
            Figure.class,
            figure -> figure.subject().equals(id) && figure.metric() == Figure.Metric.REVENUE));
    assertThat(ask(book, id, Referent.ENTRY, book::statementsAbout))
        .isEqualTo(all(book, Statement.class, told -> told.about().contains(id)));
  }

  @Property(tries = 1000)
  void claims_are_found_by_who_has_a_part_in_them(
      @ForAll("books") DealBook book, @ForAll("ids") Id id) {
    assertThat(ask(book, id, Referent.PARTY, book::agreementsOf))
        .isEqualTo(all(
            book,
            Agreement.class,
            deal -> deal.parties().stream().anyMatch(party -> party.party().equals(id))));
    assertThat(ask(book, id, Referent.PARTY, book::eventsWith))
        .isEqualTo(all(
            book,
            Event.class,
            event ->
                event.participants().stream().anyMatch(party -> party.party().equals(id))));
    assertThat(ask(book, id, Referent.PARTY, book::interestsOf))
        .isEqualTo(all(book, Interest.class, interest -> interest.party().equals(id)));
    assertThat(ask(book, id, Referent.PARTY, book::presencesOf))
        .isEqualTo(all(book, MarketPresence.class, presence -> presence.actor().equals(id)));
    assertThat(ask(book, id, Referent.PLATFORM, book::presencesOn))
        .isEqualTo(
            all(book, MarketPresence.class, told -> told.platform().equals(Optional.of(id))));
  }

  @Property(tries = 1000)
  void entries_are_found_by_what_they_mention(
      @ForAll("books") DealBook book, @ForAll("ids") Id id) {
    assertThat(ask(book, id, Referent.SOURCE, book::claimsCiting))
        .isEqualTo(all(
            book,
            Claim.class,
            claim -> claim.citations().stream().anyMatch(cited -> cited.source().equals(id))));
    assertThat(ask(book, id, Referent.SPEAKER, book::claimsAssertedBy))
        .isEqualTo(all(
            book,
            Claim.class,
            claim ->
                claim.citations().stream().anyMatch(cited -> cited.assertedBy().contains(id))));
    assertThat(ask(book, id, Referent.ENTRY, book::claimsFollowing))
        .isEqualTo(all(
            book,
            Claim.class,
            claim -> claim.follows().stream().anyMatch(told -> told.entry().equals(id))));
    assertThat(book.claimsFollowing())
        .isEqualTo(all(book, Claim.class, claim -> !claim.follows().isEmpty()));
    assertThat(ask(book, id, Referent.ENTRY, book::referencesTo))
        .isEqualTo(all(
            book,
            Entry.class,
            entry -> entry.references().stream().anyMatch(told -> told.target().equals(id))));
  }

  @Property(tries = 1000)
  void a_presence_is_in_a_territory_for_sure_or_possibly_or_not_at_all(
      @ForAll("books") DealBook book, @ForAll("territories") Territory territory) {
    List<MarketPresence> outside = all(
        book,
        MarketPresence.class,
        presence -> presence.territory().map(territory::overlaps).equals(Optional.of(Truth.FALSE)));
    assertThat(book.presencesIn(territory))
        .isEqualTo(all(
            book,
            MarketPresence.class,
            told -> told.territory().map(territory::covers).equals(Optional.of(Truth.TRUE))));
    assertThat(Stream.of(book.presencesIn(territory), book.presencesPossiblyIn(territory), outside)
            .flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(book.entries(MarketPresence.class));
  }

  @Property(tries = 1000)
  void entries_of_a_type_are_those_that_are_of_it(@ForAll("books") DealBook book) {
    List<Class<? extends Entry>> types = Stream.concat(
            Stream.of(EntryKind.values()).map(EntryKind::type),
            Stream.of(Entry.class, Claim.class, Thing.class, Party.class))
        .toList();
    for (Class<? extends Entry> type : types) {
      assertThat(List.<Entry>copyOf(book.entries(type))).isEqualTo(all(book, type, any -> true));
    }
  }
}
