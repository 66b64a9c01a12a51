package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.AGREED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.GOES_ON;
import static io.github.crossborder.analysis.status.OneDeal.about;
import static io.github.crossborder.analysis.status.OneDeal.book;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.of;
import static io.github.crossborder.analysis.status.OneDeal.on;
import static io.github.crossborder.analysis.status.OneDeal.only;
import static io.github.crossborder.analysis.status.OneDeal.sale;
import static io.github.crossborder.analysis.status.OneDeal.term;
import static io.github.crossborder.analysis.status.OneDeal.type;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far terms and transfers have got of themselves, and what their days add to their agreement. */
class StatusOfPartsTest {
  private static final List<Agreement.Kind> DISTRIBUTION = List.of(Agreement.Kind.DISTRIBUTION);

  /** What is told of a term or transfer itself counts on top of what is told of its agreement. */
  @ParameterizedTest
  @CsvSource({"sell, TERMINATED", "price, COMPLETED"})
  void a_term_and_a_transfer_have_lives_of_their_own(String of, AgreementStatus then) {
    Transfer price = Transfer.builder()
        .id(id("price"))
        .agreement(id("deal"))
        .kind(Transfer.Kind.CASH)
        .from(id("buyer"))
        .to(id("seller"))
        .addCitation(OneDeal.CITED)
        .build();
    Event own = about(of, on("2019-06-01", type(then.name().toLowerCase(java.util.Locale.ROOT))));
    DealBook book = book(DISTRIBUTION, on("2018-01-01", Event.Type.SIGNED), sale(), price, own);
    StatusHistory history = StatusHistory.of(book, id(of));
    assertThat(history.subject()).isEqualTo(id(of));
    assertThat(history.on(day("2019-06-02")).statuses()).containsExactly(then);
    assertThat(history.on(day("2018-01-01")).statuses())
        .isEqualTo(StatusHistory.of(book, id("deal")).on(day("2018-01-01")).statuses());
    assertThat(StatusHistory.of(book, id("deal")).on(day("2019-06-02")).statuses())
        .containsExactly(IN_EFFECT);
    assertThat(history.reached(then, day("2019-06-02"))).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"exclusivity-ended", "ordered", "notice-given"})
  void what_moves_no_term_leaves_it_as_its_agreement_is(String type) {
    Event own = about("sell", on("2019-01-01", type(type)));
    DealBook book = book(DISTRIBUTION, on("2018-01-01", Event.Type.EFFECTIVE), sale(), own);
    assertThat(StatusHistory.of(book, id("sell")).on(day("2019-06-01")).statuses())
        .containsExactly(IN_EFFECT);
  }

  @ParameterizedTest
  @EnumSource
  void goods_taken_off_a_platform_perhaps_end_a_right_to_list_and_no_other(Listing listing) {
    Term term = term(listing.right, "2018-01-01/2020-12-31").build();
    Event delisted = about(term.id().toString(), on("2019-01-01", Event.Type.DELISTED));
    DealBook book = book(DISTRIBUTION, on("2018-01-01", Event.Type.EFFECTIVE), term, delisted);
    assertThat(StatusHistory.of(book, term.id()).on(day("2019-06-01")).statuses())
        .isEqualTo(listing.then);
  }

  private enum Listing {
    LIST(Term.Right.LIST, EnumSet.of(IN_EFFECT, TERMINATED)),
    SELL(Term.Right.SELL, EnumSet.of(IN_EFFECT));

    private final Term.Right right;
    private final EnumSet<AgreementStatus> then;

    Listing(Term.Right right, EnumSet<AgreementStatus> then) {
      this.right = right;
      this.then = then;
    }
  }

  /** Staged terms count as one that ends with the last stage. */
  @Test
  void a_contract_expires_with_the_last_stage_of_its_term() {
    Term second = term(Term.Right.SELL, "2021-06-01/2022-12-31")
        .id(id("second"))
        .addFollows(Follows.of(id("sell")))
        .build();
    StatusHistory history = of(DISTRIBUTION, sale(), second);
    assertThat(history.on(day("2021-03-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2023-01-01")).statuses()).containsExactly(EXPIRED);
  }

  @Test
  void a_term_of_which_no_day_is_told_shows_nothing_but_keeps_others_from_ending_the_deal() {
    Event agreed = on("2018-01-10", Event.Type.AGREED);
    Term undated =
        term(Term.Right.DISTRIBUTE, "2018/2019").validity(Optional.empty()).build();
    assertThat(of(DISTRIBUTION, agreed, undated).on(day("2019-06-01")).statuses())
        .containsExactly(AGREED);
    assertThat(of(DISTRIBUTION, undated).on(day("2019-06-01")).statuses())
        .isEqualTo(EnumSet.allOf(AgreementStatus.class));
    assertThat(of(DISTRIBUTION, sale(), undated)
            .assuming(GOES_ON)
            .on(day("2021-06-01"))
            .statuses())
        .containsExactly(IN_EFFECT);
  }

  /** A right to sell for two years from the completion of a purchase. */
  private static StatusHistory runningFrom(Certainty certainty) {
    Event closing = only(
        certainty,
        on("2017-12-29", Event.Type.COMPLETED).toBuilder()
            .about(List.of(id("buyer")))
            .build());
    Term sale = term(Term.Right.SELL, "2018/2019")
        .validity(Optional.empty())
        .run(Run.from(
            Run.Anchor.of(id("buyer"), Event.Type.COMPLETED),
            Quantity.exactly(2, UnitOfMeasure.YEAR)))
        .build();
    return of(DISTRIBUTION, closing, sale).assuming(GOES_ON);
  }

  @Test
  void a_term_that_runs_from_an_event_shows_the_deal_in_effect_and_expires_with_it() {
    StatusHistory history = runningFrom(Certainty.STATED);
    assertThat(history.on(day("2017-12-28")).statuses()).containsExactly(NONE);
    assertThat(history.on(day("2018-06-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2019-12-29")).statuses()).containsExactly(IN_EFFECT, EXPIRED);
    assertThat(history.on(day("2020-01-02")).statuses()).containsExactly(EXPIRED);
  }

  @Test
  void a_term_that_runs_from_what_perhaps_happened_surely_holds_on_no_day_and_waits_to_expire() {
    StatusHistory history = runningFrom(Certainty.RUMOURED);
    assertThat(history.on(day("2017-12-28")).statuses()).containsExactly(NONE);
    assertThat(history.on(day("2018-06-01")).statuses()).containsExactly(NONE, IN_EFFECT);
    assertThat(history.on(day("2020-01-02")).statuses()).doesNotContain(EXPIRED);
  }
}
