package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.both;
import static io.github.crossborder.view.Paragraphs.say;
import static io.github.crossborder.view.Paragraphs.unquoted;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The deals of a book, each with all that is told under it. */
final class DealSection {
  private final DealBook book;
  private final Wording noted;
  private final Sources sources;

  DealSection(DealBook book, Wording noted, Sources sources) {
    this.book = book;
    this.noted = noted;
    this.sources = sources;
  }

  /** A paragraph for each deal, what is told of brands, and terms and transfers without a deal. */
  List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    book.entries(Agreement.class).stream()
        .sorted(sources.newestFirst())
        .forEach(agreement -> paragraphs.add(deal(agreement)));
    for (Brand brand : book.entries(Brand.class)) {
      List<Event> events = book.eventsOf(brand.id());
      if (!events.isEmpty()) {
        List<Sentence> said = new ArrayList<>(say(noted, events.subList(0, 1)));
        said.addAll(say(noted.within(brand.id()), events.subList(1, events.size())));
        paragraphs.add(said);
      }
    }
    book.entries(Term.class).stream()
        .filter(term -> term.agreement().isEmpty())
        .forEach(term ->
            paragraphs.add(say(noted, both(List.of(term), book.figuresOf(term.id())))));
    book.entries(Transfer.class).stream()
        .filter(transfer -> transfer.agreement().isEmpty())
        .forEach(transfer ->
            paragraphs.add(say(noted, both(List.of(transfer), book.figuresOf(transfer.id())))));
    return paragraphs;
  }

  /** A deal, and all that is told under it: what happened to it, its terms, what moves. */
  private List<Sentence> deal(Agreement agreement) {
    Wording within = noted.within(agreement.id());
    List<Event> events = byDay(book.eventsOf(agreement.id()), Event::date);
    List<Transfer> transfers = byDay(book.transfersOf(agreement.id()), Transfer::date);
    Optional<Event> then =
        events.stream().filter(event -> isBare(event, agreement)).findFirst();
    List<Transfer> bare =
        transfers.stream().filter(transfer -> isBare(transfer, agreement)).toList();
    List<Sentence> said = new ArrayList<>();
    said.add(noted.sentence(agreement, then, bare));
    List<Entry> parts = both(book.termsOf(agreement.id()), without(transfers, bare));
    said.addAll(say(within, parts));
    said.addAll(say(within, without(events, then.stream().toList())));
    said.addAll(say(within, book.figuresOf(agreement.id())));
    parts.forEach(part -> {
      said.addAll(say(noted.within(part.id()), book.figuresOf(part.id())));
      said.addAll(say(within, book.eventsOf(part.id())));
    });
    return said;
  }

  /** Claims in the order of the days on which something was so; those without a day come last. */
  private static <C extends Claim> List<C> byDay(
      List<C> claims, Function<C, Optional<PartialDate>> date) {
    return claims.stream()
        .sorted(comparing(
            claim -> date.apply(claim).or(claim::asOf).orElse(null),
            nullsLast(PartialDate.displayOrder())))
        .toList();
  }

  /** Whether an event tells how far the agreement got and no more, in the same place and as surely. */
  private static boolean isBare(Event event, Agreement agreement) {
    Event bare = Event.builder()
        .id(event.id())
        .type(event.type())
        .addAbout(agreement.id())
        .citations(event.citations())
        .build();
    return event.equals(bare)
        && unquoted(event).equals(unquoted(agreement))
        && agreement.follows().isEmpty();
  }

  /** Whether a transfer tells no more than that the business that is bought goes to its buyer. */
  private static boolean isBare(Transfer transfer, Agreement agreement) {
    Transfer.Builder bare = Transfer.builder()
        .id(transfer.id())
        .agreement(agreement.id())
        .kind(Transfer.Kind.BUSINESS)
        .citations(transfer.citations());
    agreement.parties().forEach(party -> {
      if (party.role().equals(Role.TARGET)) {
        bare.subject(party.party());
      } else if (party.role().equals(Role.BUYER)) {
        bare.to(party.party());
      }
    });
    return agreement.kinds().equals(List.of(Agreement.Kind.ACQUISITION))
        && agreement.parties().size() == 2
        && transfer.citations().equals(agreement.citations())
        && transfer.equals(bare.build());
  }

  private static <E> List<E> without(List<E> all, List<? extends E> some) {
    return some.isEmpty()
        ? all
        : all.stream().filter(each -> !some.contains(each)).toList();
  }
}
