package io.github.crossborder.book.forms;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agreements, and what under them, a book reports since there is another form for them. */
class AgreementFormsTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");
  private static final Agreement FIRST = agreement("first").build();

  private static List<String> findings(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("press")).publisher("De Tijd").build(),
            Source.builder().id(id("radio")).publisher("VRT").build(),
            Company.builder().id(id("alibaba")).addCitation(CITED).build(),
            Company.builder().id(id("ickx")).addCitation(CITED).build(),
            Company.builder().id(id("colruyt")).addCitation(CITED).build(),
            FIRST)
        .add(entries)
        .build()
        .findings()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Agreement.Builder agreement(String id) {
    return Agreement.builder()
        .id(id(id))
        .addKind(Agreement.Kind.ACQUISITION)
        .addParty(id("alibaba"), Role.BUYER)
        .addParty(id("ickx"), Role.TARGET)
        .addCitation(CITED);
  }

  private static Agreement second(Agreement.Relation relation) {
    return agreement("second").addRelated(id("first"), relation).build();
  }

  private static Transfer.Builder price(String id, String agreement, long dollars) {
    return Transfer.builder()
        .id(id(id))
        .agreement(id(agreement))
        .kind(Transfer.Kind.CONSIDERATION)
        .from(id("alibaba"))
        .quantity(Quantity.plain(dollars, USD))
        .addCitation(CITED);
  }

  private static Term.Builder term(String id, Term.Effect effect) {
    return Term.builder()
        .id(id(id))
        .agreement(id("first"))
        .effect(effect)
        .right(Term.Right.SELL)
        .grantor(id("alibaba"))
        .addCitation(CITED);
  }

  @Test
  void a_framework_and_its_contract_are_one_agreement() {
    String told = "second/parties: agreement second: is between the parties of first, and nothing"
        + " is told under it; make what happened an event about first (agreement-in-parts)";
    assertThat(findings(second(Agreement.Relation.PART_OF))).containsExactly(told);
    assertThat(findings(second(Agreement.Relation.AMENDS))).containsExactly(told);
    assertThat(findings(agreement("second").addFollows(Follows.of(id("first"))).build()))
        .containsExactly(told);
  }

  @Test
  void another_agreement_is_another() {
    assertThat(findings(agreement("second").build())).isEmpty();
    assertThat(findings(second(Agreement.Relation.SUPERSEDES))).isEmpty();
    assertThat(findings(second(Agreement.Relation.COMPETES_WITH))).isEmpty();
    assertThat(findings(
            second(Agreement.Relation.PART_OF),
            term("term", Term.Effect.PERMITS).agreement(id("second")).build()))
        .isEmpty();
    assertThat(findings(
            second(Agreement.Relation.PART_OF), price("price", "second", 5).build()))
        .isEmpty();
    assertThat(findings(second(Agreement.Relation.PART_OF).toBuilder()
            .addParty(id("colruyt"), Role.SELLER)
            .build()))
        .isEmpty();
    assertThat(findings(second(Agreement.Relation.PART_OF).toBuilder()
            .kinds(List.of(Agreement.Kind.SUPPLY))
            .build()))
        .isEmpty();
  }

  @Test
  void a_raised_price_is_a_transfer_under_the_same_agreement() {
    List<Entry> raised = List.of(
        second(Agreement.Relation.SUPERSEDES),
        price("price", "first", 5).build(),
        price("higher-price", "second", 6).build());
    assertThat(findings(raised.toArray(Entry[]::new)))
        .containsExactly("second/parties: agreement second: tells but another price for first; put"
            + " the transfers of both under first, and into asOf when each was told"
            + " (raised-price-as-agreement)");

    List<Entry> afterTheEnd = new ArrayList<>(raised);
    afterTheEnd.add(Event.builder()
        .id(id("end"))
        .type(Event.Type.TERMINATED)
        .addAbout(id("first"))
        .addCitation(CITED)
        .build());
    assertThat(findings(afterTheEnd.toArray(Entry[]::new))).isEmpty();

    List<Entry> withMore = new ArrayList<>(raised);
    withMore.add(price("debt", "second", 7).kind(Transfer.Kind.DEBT).build());
    assertThat(findings(withMore.toArray(Entry[]::new))).isEmpty();
  }

  @Test
  void two_prices_of_one_source_say_when_each_was_told() {
    Transfer first = price("price", "first", 5).build();
    Transfer second = price("price-2", "first", 6).build();
    assertThat(findings(first, second))
        .containsExactly("price-2/asOf: transfer price-2: press tells two prices, this one and"
            + " price; put into asOf of each when it was told, or make one of them DEPRECATED"
            + " (undated-prices)");
    assertThat(findings(dated(first), dated(second))).isEmpty();
    assertThat(findings(dated(first), second)).hasSize(1);
    assertThat(findings(first.toBuilder().rank(Transfer.Rank.DEPRECATED).build(), dated(second)))
        .isEmpty();
    assertThat(findings(
            first,
            second.toBuilder().citations(List.of(Citation.of(id("radio")))).build()))
        .isEmpty();
    assertThat(findings(first, second.toBuilder().contingent(true).build())).isEmpty();
    assertThat(findings(first, second.toBuilder().partOf(first.id()).build())).isEmpty();
    assertThat(findings(first, second.toBuilder().kind(Transfer.Kind.CASH).build()))
        .isEmpty();
    assertThat(findings(first, second.toBuilder().quantity(first.quantity()).build()))
        .isEmpty();
  }

  private static Transfer dated(Transfer price) {
    return price.toBuilder().asOf(PartialDate.parse("2017")).build();
  }

  @Test
  void exclusivity_is_told_by_the_term_that_permits() {
    Term permits = term("sell", Term.Effect.PERMITS).grantee(id("ickx")).build();
    Term forbids = term("no-others", Term.Effect.FORBIDS).grantee(id("colruyt")).build();
    assertThat(findings(permits, forbids))
        .containsExactly("no-others/effect: term no-others: forbids to others what sell permits;"
            + " tell it as the exclusivity of sell (exclusivity-as-prohibition)");
    assertThat(findings(
            permits.toBuilder()
                .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
                .build(),
            forbids))
        .isEmpty();
    assertThat(findings(permits, forbids.toBuilder().right(Term.Right.LIST).build()))
        .isEmpty();
    assertThat(findings(permits, forbids.toBuilder().grantee(id("ickx")).build()))
        .isEmpty();
  }

  @Test
  void a_break_fee_is_contingent() {
    Transfer fee = price("fee", "first", 5).kind(Transfer.Kind.BREAK_FEE).build();
    assertThat(findings(fee))
        .containsExactly("fee/contingent: transfer fee: a break fee is paid only if a deal breaks;"
            + " make it contingent, and its payment an event about it (sure-break-fee)");
    assertThat(findings(fee.toBuilder().contingent(true).build())).isEmpty();
  }
}
