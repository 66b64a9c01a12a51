package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.groups;
import static io.github.crossborder.view.Paragraphs.unquoted;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    groups(
            book.entries(Agreement.class).stream().sorted(sources.newestFirst()).toList(),
            this::same)
        .forEach(alike -> paragraphs.add(deals(alike)));
    List<Sentence> ofBrands = new ArrayList<>();
    for (Brand brand : book.entries(Brand.class)) {
      Wording here = noted;
      for (Event event : book.eventsOf(brand.id())) {
        ofBrands.add(here.sentence(event));
        here = noted.within(brand.id());
      }
    }
    paragraphs.add(ofBrands);
    Stream.concat(
            book.entries(Term.class).stream().filter(term -> term.agreement().isEmpty()),
            book.entries(Transfer.class).stream()
                .filter(transfer -> transfer.agreement().isEmpty()))
        .forEach(claim -> {
          List<Sentence> alone = new ArrayList<>(List.of(noted.sentence(claim)));
          alone.addAll(figures(claim));
          paragraphs.add(alone);
        });
    return paragraphs;
  }

  /** What is the same of deals of which a verb tells all, such as "supplies"; else the deal. */
  private Object same(Agreement agreement) {
    List<Event> events = book.eventsOf(agreement.id());
    List<Id> doers = events.size() == 1 ? Deals.doers(agreement, events.get(0).type()) : List.of();
    boolean isPlain = !doers.isEmpty()
        && agreement.title().isEmpty()
        && agreement.related().isEmpty()
        && deals(List.of(agreement)).size() == 1;
    return isPlain
        ? List.of(agreement.kinds(), doers, unquoted(agreement), agreement.rank(), agreement.asOf())
        : agreement.id();
  }

  /** Deals that are alike, or one with all that is told under it: what happened, terms, what moves. */
  private List<Sentence> deals(List<Agreement> alike) {
    Agreement agreement = alike.get(0);
    List<Transfer> transfers = byDay(book.transfersOf(agreement.id()), Transfer::date);
    List<Event> events = new ArrayList<>(byDay(book.eventsOf(agreement.id()), Event::date));
    List<Claim> parts = new ArrayList<>(book.termsOf(agreement.id()));
    parts.addAll(transfers);
    Optional<Event> then =
        events.stream().filter(event -> isBare(event, agreement)).findFirst();
    Optional<Term> exclusive = book.termsOf(agreement.id()).stream()
        .filter(Terms::isJustExclusive)
        .filter(term -> unquoted(term).equals(unquoted(agreement)))
        .findFirst();
    List<Claim> first = new ArrayList<>(alike);
    then.ifPresent(first::add);
    exclusive.ifPresent(first::add);
    transfers.stream().filter(transfer -> isBare(transfer, agreement)).forEach(first::add);
    for (Agreement other : alike.subList(1, alike.size())) {
      first.addAll(book.eventsOf(other.id()));
      first.addAll(book.transfersOf(other.id()));
    }
    parts.removeAll(first);
    events.removeAll(first);
    Wording within = noted.within(agreement.id());
    Phrase words = noted.deals().say(alike, then.map(Event::type), exclusive.isPresent());
    List<Sentence> said = new ArrayList<>(List.of(noted.sentence(words, first)));
    said.addAll(within.each(parts));
    said.addAll(within.each(events));
    said.addAll(figures(agreement));
    for (Claim part : parts) {
      said.addAll(figures(part));
      said.addAll(within.each(book.eventsOf(part.id())));
    }
    return said;
  }

  private List<Sentence> figures(Claim claim) {
    return noted.within(claim.id()).each(book.figuresOf(claim.id()));
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
    Transfer bare = Transfer.builder()
        .id(transfer.id())
        .agreement(agreement.id())
        .kind(Transfer.Kind.BUSINESS)
        .subject(Names.in(agreement.parties(), Role.TARGET::equals).findFirst())
        .to(Names.in(agreement.parties(), Role.BUYER::equals).findFirst())
        .citations(transfer.citations())
        .build();
    return agreement.kinds().equals(List.of(Agreement.Kind.ACQUISITION))
        && agreement.parties().size() == 2
        && transfer.citations().equals(agreement.citations())
        && transfer.equals(bare);
  }
}
