package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the answers about exclusivities rest on, and what would settle them. */
class ExclusivityAnswersTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Agreement DEAL = Agreement.builder()
      .id(id("deal"))
      .addParty(id("ickx"), Role.SUPPLIER)
      .addParty(id("alibaba"), Role.BUYER)
      .addCitation(CITED)
      .build();
  private static final Term ALONE = term("alone", "alibaba")
      .agreement(DEAL.id())
      .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
      .build();
  private static final Term TOO = term("too", "jd").build();
  private static final Term BY_ANY_CHANNEL = TOO.toBuilder().channels(List.of()).build();
  private static final Term OF_ANY_BRAND =
      TOO.toBuilder().object(Optional.empty()).build();

  private static Term.Builder term(String id, String grantee) {
    return Term.builder()
        .id(id(id))
        .right(Term.Right.SELL)
        .grantor(id("ickx"))
        .grantee(id(grantee))
        .object(id("ickx-brand"))
        .territory(Territory.of("BE"))
        .addChannel(Channel.MARKETPLACE)
        .addProduct(ProductCategory.of("hs", "1806"))
        .validity(Period.calendarYear(2018))
        .addCitation(CITED);
  }

  private static ExclusivityCheck check(Term... terms) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(Brand.builder().id(id("ickx-brand")).addCitation(CITED).build(), DEAL);
    Stream.of("ickx", "alibaba", "jd")
        .map(party -> Company.builder().id(id(party)).addCitation(CITED).build())
        .forEach(book::add);
    return ExclusivityCheck.of(book.add(terms).build());
  }

  private static PossibleConflicts group(Term... terms) {
    return check(terms).possible().get(0);
  }

  @Test
  void a_conflict_rests_on_both_terms_and_their_agreements() {
    assertThat(check(ALONE, TOO).definite())
        .singleElement()
        .satisfies(
            conflict -> assertThat(conflict.evidence()).isEqualTo(List.of(ALONE, DEAL, TOO)));
  }

  @Test
  void what_is_possible_names_the_assumption_that_settles_it() {
    PossibleConflicts open = group(ALONE, BY_ANY_CHANNEL);
    assertThat(open.settledBy()).containsExactly(Assumption.UNSAID_LIMITS_NONE);
    assertThat(open.of(BY_ANY_CHANNEL.id()))
        .singleElement()
        .satisfies(conflict ->
            assertThat(conflict.settledBy()).containsExactly(Assumption.UNSAID_LIMITS_NONE));
    GrantCheck perhaps = check(ALONE).mayGrant(BY_ANY_CHANNEL);
    assertThat(perhaps.isFree()).isEqualTo(Truth.UNKNOWN);
    assertThat(perhaps.settledBy()).containsExactly(Assumption.UNSAID_LIMITS_NONE);
    Term untilWhen = TOO.toBuilder().validity(Period.parse("2018-06-01/")).build();
    Term sinceWhen = ALONE.toBuilder().validity(Period.parse("2018-01-01/")).build();
    assertThat(group(sinceWhen, untilWhen).settledBy()).containsExactly(Assumption.CONTINUANCE);
  }

  @Test
  void what_is_sure_or_needs_another_source_names_none() {
    assertThat(check(ALONE, TOO).definite().get(0).settledBy()).isEmpty();
    assertThat(check(ALONE).mayGrant(TOO).settledBy()).isEmpty();
    assertThat(check().mayGrant(TOO).settledBy()).isEmpty();
    PossibleConflicts open = group(ALONE, OF_ANY_BRAND);
    assertThat(open.settledBy()).isEmpty();
    assertThat(open.doubts()).contains(ExclusivityDoubt.OBJECT);
    assertThat(ExclusivityDoubt.OBJECT).hasToString("with what platform or brand");
  }

  @Test
  void a_check_of_a_proposal_rests_on_what_stands_against_it() {
    Term forbids = TOO.toBuilder()
        .id(id("remedy"))
        .grantor(id("alibaba"))
        .effect(Term.Effect.FORBIDS)
        .build();
    assertThat(check(ALONE, forbids).mayGrant(TOO).evidence()).isEqualTo(List.of(ALONE, forbids));
    assertThat(check().mayGrant(TOO).evidence()).isEmpty();
  }

  @Test
  void assumptions_take_the_place_of_those_before() {
    ExclusivityCheck silent = check(ALONE, BY_ANY_CHANNEL)
        .assuming(Assumptions.none().with(Assumption.UNSAID_LIMITS_NONE));
    assertThat(silent.definite()).hasSize(1);
    ExclusivityCheck again = silent.assuming(Assumptions.none());
    assertThat(again.definite()).isEmpty();
    assertThat(again.possible().get(0).assumptions()).isEqualTo(Assumptions.none());
  }

  @Test
  void equal_questions_have_equal_answers() {
    assertThat(group(ALONE, BY_ANY_CHANNEL))
        .isEqualTo(group(ALONE, BY_ANY_CHANNEL))
        .hasSameHashCodeAs(group(ALONE, BY_ANY_CHANNEL))
        .isNotEqualTo(group(ALONE, OF_ANY_BRAND))
        .isNotEqualTo(check(ALONE, BY_ANY_CHANNEL)
            .assuming(Assumptions.none().with(Assumption.CONTINUANCE))
            .possible()
            .get(0));
    GrantCheck no = check(ALONE).mayGrant(TOO);
    assertThat(no)
        .isEqualTo(check(ALONE).mayGrant(TOO))
        .hasSameHashCodeAs(check(ALONE).mayGrant(TOO))
        .isNotEqualTo(check().mayGrant(TOO));
    assertThat(no.conflicts()).hasSameHashCodeAs(check(ALONE).mayGrant(TOO).conflicts());
  }
}
