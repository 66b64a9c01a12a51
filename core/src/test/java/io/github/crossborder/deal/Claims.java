package io.github.crossborder.deal;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;

/** Builders of small valid claims, for tests that break or complete them. */
final class Claims {
  static final Citation CITED = Citation.of(id("tijd-chocolate"));
  static final Quantity HALF = Quantity.exactly("50", UnitOfMeasure.PERCENT);
  static final Quantity FOUR = Quantity.exactly("4", UnitOfMeasure.ITEM);
  static final Quantity EUROS = Quantity.exactly("28", UnitOfMeasure.of("EUR"));

  static Interest.Builder interest() {
    return Interest.builder()
        .id(id("x"))
        .party(id("alibaba"))
        .subject(id("cainiao"))
        .type(Interest.Type.SHAREHOLDING)
        .addCitation(CITED);
  }

  static Agreement.Builder agreement() {
    return Agreement.builder()
        .id(id("x"))
        .addParty(PartyInRole.of(id("ickx"), Role.PARTICIPANT))
        .addParty(PartyInRole.of(id("alibaba"), Role.PARTICIPANT))
        .addCitation(CITED);
  }

  static Figure.Builder figure() {
    return Figure.builder()
        .id(id("x"))
        .subject(id("ickx"))
        .metric(Figure.Metric.REVENUE)
        .measure(Figure.Measure.LEVEL)
        .quantity(EUROS)
        .addCitation(CITED);
  }

  static Transfer.Builder transfer() {
    return Transfer.builder().id(id("x")).kind(Transfer.Kind.CASH).addCitation(CITED);
  }

  static Event.Builder event() {
    return Event.builder().id(id("x")).type(Event.Type.MEETING).addCitation(CITED);
  }

  static Term.Builder term() {
    return Term.builder().id(id("x")).right(Term.Right.SELL).addCitation(CITED);
  }

  private Claims() {}
}
