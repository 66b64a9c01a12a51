package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.both;
import static io.github.crossborder.view.Paragraphs.groups;
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
      List<Event> events = book.eventsOf(brand.id());
      ofBrands.addAll(say(noted, events.stream().limit(1).toList()));
      ofBrands.addAll(say(noted.within(brand.id()), events.stream().skip(1).toList()));
    }
    paragraphs.add(ofBrands);
    Stream.<Claim>concat(
            book.entries(Term.class).stream().filter(term -> term.agreement().isEmpty()),
            book.entries(Transfer.class).stream()
                .filter(transfer -> transfer.agreement().isEmpty()))
        .forEach(claim ->
            paragraphs.add(say(noted, both(List.of(claim), book.figuresOf(claim.id())))));
    return paragraphs;
  }

  /** What is the same of deals of which a verb tells all, such as "supplies"; else the deal. */
  private Object same(Agreement agreement) {
    List<Event> events = book.eventsOf(agreement.id());
    List<Id> doers = events.size() == 1 ? Deals.doers(agreement, events.get(0).type()) : List.of();
    boolean isPlain = !doers.isEmpty()
        && isBare(events.get(0), agreement)
        && agreement.title().isEmpty()
        && agreement.related().isEmpty()
        && book.termsOf(agreement.id()).isEmpty()
        && book.figuresOf(agreement.id()).isEmpty()
        && book.transfersOf(agreement.id()).stream().allMatch(each -> isBare(each, agreement));
    return isPlain
        ? List.of(agreement.kinds(), doers, unquoted(agreement), agreement.rank(), agreement.asOf())
        : agreement.id();
  }

  /** Deals that are alike, or one with all that is told under it. */
  private List<Sentence> deals(List<Agreement> alike) {
    Agreement agreement = alike.get(0);
    if (alike.size() == 1) {
      return deal(agreement);
    }
    List<Claim> all = new ArrayList<>(alike);
    for (Agreement each : alike) {
      all.addAll(book.eventsOf(each.id()));
      all.addAll(book.transfersOf(each.id()));
    }
    Event.Type then = book.eventsOf(agreement.id()).get(0).type();
    return List.of(noted.sentence(noted.deals().doing(alike, then).get(), all));
  }

  /** A deal, and all that is told under it: what happened to it, its terms, what moves. */
  private List<Sentence> deal(Agreement agreement) {
    Wording within = noted.within(agreement.id());
    List<Event> events = byDay(book.eventsOf(agreement.id()), Event::date);
    List<Transfer> transfers = byDay(book.transfersOf(agreement.id()), Transfer::date);
    Optional<Event> then =
        events.stream().filter(event -> isBare(event, agreement)).findFirst();
    List<Term> exclusive = book.termsOf(agreement.id()).stream()
        .filter(Deals::isJustExclusive)
        .filter(term -> unquoted(term).equals(unquoted(agreement)))
        .limit(1)
        .toList();
    List<Claim> first = new ArrayList<>(List.of(agreement));
    then.ifPresent(first::add);
    first.addAll(exclusive);
    transfers.stream().filter(transfer -> isBare(transfer, agreement)).forEach(first::add);
    List<Sentence> said = new ArrayList<>();
    Phrase words = noted.deals().say(agreement, then.map(Event::type), !exclusive.isEmpty());
    said.add(noted.sentence(words, first));
    List<Entry> parts = without(both(book.termsOf(agreement.id()), transfers), first);
    said.addAll(say(within, parts));
    said.addAll(say(within, without(events, first)));
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

  private static <E> List<E> without(List<E> all, List<?> some) {
    return some.isEmpty()
        ? all
        : all.stream().filter(each -> !some.contains(each)).toList();
  }
}
