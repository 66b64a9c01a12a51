package io.github.crossborder.deal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.github.crossborder.time.Period;
import java.util.Comparator;
import java.util.Optional;

/**
 * Total orders of what entries list, in which only equal elements tie, so that a set of them has
 * one order. Texts compare character by character, what is absent comes first.
 */
final class ListOrder {
  static final Comparator<Id> IDS = naturalOrder();

  static final Comparator<OpenCode> CODES = comparing(OpenCode::code);

  static final Comparator<Identifier> IDENTIFIERS =
      comparing(Identifier::scheme).thenComparing(Identifier::value);

  static final Comparator<Citation> CITATIONS = comparing(Citation::source)
      .thenComparing(citation -> text(citation.locator()))
      .thenComparing(citation -> text(citation.quote()))
      .thenComparing(citation -> citation.assertedBy().toString())
      .thenComparing(Citation::certainty);

  static final Comparator<Name> NAMES = comparing(Name::text)
      .thenComparing(name -> text(name.language()))
      .thenComparing(name -> name.validity().map(ListOrder::period).orElse(""));

  static final Comparator<Follows> FOLLOWS =
      comparing(Follows::entry).thenComparing(follows -> text(follows.lag()));

  static final Comparator<PartyInRole> PARTIES =
      comparing(PartyInRole::party).thenComparing(party -> party.role().code());

  static final Comparator<Agreement.Related> RELATED = comparing(Agreement.Related::agreement)
      .thenComparing(related -> related.relation().code());

  private ListOrder() {}

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** All that a period says; the label comes last, since it alone may hold anything. */
  private static String period(Period period) {
    return period + " " + period.basis() + " " + period.assumed() + " " + text(period.label());
  }
}
