package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One deal of a buyer and a seller, and what can be told of it. */
final class OneDeal {
  static final Citation CITED = Citation.of(id("press"));
  static final Assumptions GOES_ON = Assumptions.builder().continuance(true).build();
  static final AgreementStatus[] UNTOLD = {IN_EFFECT, SUSPENDED, COMPLETED, EXPIRED, TERMINATED};

  private OneDeal() {}

  static Event.Builder event(String id, Event.Type type) {
    return Event.builder().id(id(id)).type(type).addAbout(id("deal")).addCitation(CITED);
  }

  static Event on(String date, Event.Type type) {
    return event(type.code(), type).date(PartialDate.parse(date)).build();
  }

  static Event in(String place, String date, Event.Type type) {
    return on(date, type).toBuilder()
        .id(id(type.code() + "-" + place.toLowerCase(Locale.ROOT)))
        .territory(Territory.of(place))
        .build();
  }

  static Term.Builder until(String id, String end) {
    return Term.builder()
        .id(id(id))
        .agreement(id("deal"))
        .grantee(id("seller"))
        .right(Term.Right.SELL)
        .validity(Period.until(PartialDate.parse(end)))
        .addCitation(CITED);
  }

  static DealBook book(Entry... entries) {
    return book(List.of(), entries);
  }

  static DealBook book(List<Agreement.Kind> kinds, Entry... entries) {
    return DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(
            Company.builder().id(id("buyer")).addCitation(CITED).build(),
            Company.builder().id(id("seller")).addCitation(CITED).build(),
            Agreement.builder()
                .id(id("deal"))
                .kinds(kinds)
                .addParty(id("buyer"), Role.BUYER)
                .addParty(id("seller"), Role.SELLER)
                .addCitation(CITED)
                .build())
        .add(entries)
        .build();
  }

  static StatusHistory told(Entry... entries) {
    return StatusHistory.of(book(entries), id("deal"));
  }

  static StatusHistory goingOn(Entry... entries) {
    return StatusHistory.of(book(entries), id("deal")).assuming(GOES_ON);
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static StatusHistory of(List<Agreement.Kind> kinds, Entry... entries) {
    return StatusHistory.of(book(kinds, entries), id("deal"));
  }

  static Term.Builder term(Term.Right right, String validity) {
    return until(right.code(), "2020-12-31").right(right).validity(Period.parse(validity));
  }

  static Term sale() {
    return term(Term.Right.SELL, "2018-01-01/2020-12-31").build();
  }

  static Event only(Certainty certainty, Event event) {
    return event.toBuilder()
        .citations(
            List.of(Citation.builder().source(id("press")).certainty(certainty).build()))
        .build();
  }

  static Event named(String id, Event event) {
    return event.toBuilder().id(id(id)).build();
  }

  static Event after(Event event, Event... earlier) {
    Event.Builder after = event.toBuilder();
    for (Event one : earlier) {
      after.addFollows(Follows.of(one.id()));
    }
    return after.build();
  }

  static Event.Type type(String code) {
    return new Event.Type(code);
  }

  static List<String> codes(StatusHistory history) {
    return history.findings().stream().map(Problem::code).toList();
  }

  static Event about(String subject, Event event) {
    return event.toBuilder().about(List.of(id(subject))).build();
  }
}
