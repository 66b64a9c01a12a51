package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A small deal as a book: press-3 is the source that was published on day 3. */
final class ToldBook {
  private static final Id DEAL = id("deal");

  private final ToldDeal told;

  ToldBook(ToldDeal told) {
    this.told = told;
  }

  DealBook book() {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(company("buyer"), company("seller"));
    for (int day = 0; day < Courses.DAYS; day++) {
      book.add(Source.builder()
          .id(id("press-" + day))
          .publisher("De Tijd")
          .published(PartialDate.of(ToldEvents.day(day)))
          .build());
    }
    book.add(agreement(DEAL)
        .kinds(told.kinds())
        .asOf(date(told.asOf()))
        .citations(List.of(cited(told.certainty(), told.published())))
        .build());
    if (told.amending()) {
      book.add(
          agreement(id("rider")).addRelated(DEAL, Agreement.Relation.AMENDS).build());
    }
    for (int i = 0; i < told.steps().size(); i++) {
      book.add(event(i));
    }
    for (int i = 0; i < told.rights().size(); i++) {
      book.add(term(i));
    }
    return book.build();
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addCitation(Citation.of(id("press"))).build();
  }

  private static Agreement.Builder agreement(Id id) {
    return Agreement.builder()
        .id(id)
        .addParty(id("buyer"), Role.BUYER)
        .addParty(id("seller"), Role.SELLER)
        .citations(List.of(Citation.of(id("press"))));
  }

  private static Citation cited(Certainty certainty, OptionalInt published) {
    return Citation.builder()
        .source(id(published.isPresent() ? "press-" + published.getAsInt() : "press"))
        .certainty(certainty)
        .build();
  }

  private static Optional<PartialDate> date(OptionalInt day) {
    return day.isPresent()
        ? Optional.of(ToldDeal.date(day.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  private static Claim.Rank rank(boolean deprecated) {
    return deprecated ? Claim.Rank.DEPRECATED : Claim.Rank.NORMAL;
  }

  private static Optional<Territory> place(String place) {
    return place.isEmpty() ? Optional.empty() : Optional.of(Territory.parse(place));
  }

  private Event event(int number) {
    ToldDeal.Step step = told.steps().get(number);
    List<Follows> follows = new ArrayList<>();
    step.follows()
        .forEach(earlier -> follows.add(new Follows(ToldEvents.idOf(earlier), step.lag())));
    return Event.builder()
        .id(ToldEvents.idOf(number))
        .type(step.type())
        .status(step.status())
        .rank(rank(step.deprecated()))
        .addAbout(DEAL)
        .date(
            step.isUndated()
                ? Optional.empty()
                : Optional.of(ToldDeal.date(step.first(), step.last())))
        .territory(place(step.place()))
        .follows(follows)
        .because(step.because().stream().map(ToldEvents::idOf).toList())
        .addCitation(cited(step.certainty(), OptionalInt.empty()))
        .build();
  }

  private Term term(int number) {
    ToldDeal.Right right = told.rights().get(number);
    Term.Builder term = Term.builder()
        .id(id("term-" + number))
        .agreement(DEAL)
        .effect(right.effect())
        .grantor(id("buyer"))
        .grantee(id("seller"))
        .exhaustive(right.exhaustive())
        .rank(rank(right.deprecated()))
        .territory(place(right.place()))
        .asOf(date(right.asOf()))
        .addCitation(cited(right.certainty(), right.published()));
    if (!right.right().isEmpty()) {
      term.right(new Term.Right(right.right()));
    }
    if (right.conditional()) {
      term.condition("if all goes well");
    }
    if (!right.start().equals(ToldDeal.Edge.UNTOLD) || !right.end().equals(ToldDeal.Edge.UNTOLD)) {
      term.validity(
          Period.builder().start(right.start().end()).end(right.end().end()).build());
    }
    if (right.nextStage()) {
      term.addFollows(Follows.of(id("term-" + (number - 1))));
    }
    return term.build();
  }
}
