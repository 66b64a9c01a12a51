package io.github.crossborder.deal;

import static io.github.crossborder.deal.Claims.CITED;
import static io.github.crossborder.deal.Claims.EUROS;
import static io.github.crossborder.deal.Claims.FOUR;
import static io.github.crossborder.deal.Claims.HALF;
import static io.github.crossborder.deal.Claims.figure;
import static io.github.crossborder.deal.Claims.interest;
import static io.github.crossborder.deal.Claims.term;
import static io.github.crossborder.deal.Claims.transfer;
import static io.github.crossborder.deal.EntryTest.broken;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Figure.Measure;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody can say of a stake, a term or what changes hands. */
class DealRulesTest {
  private static Quantity percent(String amount) {
    return Quantity.exactly(amount, UnitOfMeasure.PERCENT);
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        broken(
            "same-sides",
            "x/grantee",
            () -> term().grantor(id("a")).grantee(id("a")).build()),
        broken(
            "exclusive-prohibition",
            "x/exclusivity",
            () -> term()
                .effect(Term.Effect.FORBIDS)
                .exclusivity(Exclusivity.of(Exclusivity.Kind.SOLE))
                .build()),
        broken(
            "empty-exclusivity",
            "kind",
            () -> Exclusivity.UNSPECIFIED.toBuilder().condition("If.").build()),
        broken(
            "share-range", "x/share", () -> interest().share(percent("100.1")).build()),
        broken("share-range", "x/share", () -> interest().share(percent("-1")).build()),
        shareRange("OVER 100 percent"),
        shareRange("OVER 100 UNDER 110 percent"),
        shareRange("UNDER 0 percent"),
        shareRange("AT_LEAST -5 UNDER 0 percent"),
        broken(
            "share-range",
            "x/quantity",
            () -> transfer().kind(Transfer.Kind.SHARES).quantity(percent("101")).build()),
        broken(
            "whole-of-no-share",
            "x/shareOf",
            () -> interest().shareOf(ShareOf.ISSUED).build()),
        broken(
            "whole-of-no-share",
            "x/shareOf",
            () -> transfer().kind(Transfer.Kind.SHARES).shareOf(ShareOf.ISSUED).build()),
        broken("transfer-unit", "x/quantity", () -> transfer().quantity(FOUR).build()),
        broken(
            "transfer-unit",
            "x/quantity",
            () -> transfer().kind(Transfer.Kind.SHARES).quantity(FOUR).build()),
        broken("no-shares", "x/kind", () -> transfer().shareClass("A").build()),
        broken("no-shares", "x/kind", () -> transfer().issue(Transfer.Issue.NEW).build()),
        broken(
            "undisclosed-quantity",
            "x/quantity",
            () -> transfer().undisclosed(true).quantity(EUROS).build()),
        broken(
            "condition-without-doubt",
            "x/condition",
            () -> transfer().condition("If sales double.").build()),
        broken("lag-unit", "lag", () -> Follows.of(id("x"), FOUR)),
        broken("recurrence-length", "every", () -> Recurrence.every(FOUR)),
        broken(
            "recurrence-length",
            "over",
            () -> Recurrence.every(Quantity.few(UnitOfMeasure.MONTH))
                .over(Quantity.exactly(0, UnitOfMeasure.YEAR))),
        broken("self-relation", "x/partOf", () -> transfer().partOf(id("x")).build()),
        broken("lag-unit", "lag", () -> Run.Anchor.of(id("x")).plus(FOUR)),
        broken("lag-unit", "length", () -> Run.of(FOUR)),
        broken("run-length", "length", () -> Run.of(Quantity.exactly(0, UnitOfMeasure.DAY))),
        broken("run-length", "length", () -> Run.of(Quantity.under(0, UnitOfMeasure.YEAR))),
        broken(
            "run-length",
            "lag",
            () -> Run.Anchor.of(id("x")).plus(Quantity.exactly(-1, UnitOfMeasure.DAY))),
        broken("empty-run", "length", () -> new Run(Optional.empty(), Optional.empty())),
        broken(
            "empty-exclusivity",
            "kind",
            () -> Exclusivity.builder().run(Run.from(Run.Anchor.of(id("x")))).build()),
        broken(
            "period-and-date",
            "x/date",
            () -> figure()
                .run(Run.from(Run.Anchor.of(id("y"))))
                .date(PartialDate.ofYear(2018))
                .build()),
        broken(
            "self-assertion",
            "assertedBy",
            () -> CITED.toBuilder().addAssertedBy(id("tijd-chocolate")).build()),
        broken("metric-unit", "x/quantity", () -> figure().quantity(FOUR).build()),
        broken(
            "metric-unit",
            "x/quantity",
            () -> figure().metric(Figure.Metric.DEBT).quantity(FOUR).build()),
        broken(
            "metric-unit",
            "x/quantity",
            () -> figure().metric(Figure.Metric.UNSPECIFIED).build()),
        broken(
            "metric-unit",
            "x/quantity",
            () -> figure()
                .metric(Figure.Metric.UNSPECIFIED)
                .measure(Measure.SHARE)
                .quantity(percent("40"))
                .build()),
        broken(
            "count-range",
            "x/quantity",
            () -> figure()
                .metric(Figure.Metric.SHARES_TENDERED)
                .quantity(Quantity.exactly(-1, UnitOfMeasure.SHARE))
                .build()),
        counted(Measure.LEVEL, "EXACT -5 item"),
        counted(Measure.LEVEL, "PLAIN -5 person decimals 0"),
        counted(Measure.LEVEL, "UNDER 0 item/day"),
        counted(Measure.LEVEL, "BETWEEN -5 AND -1 m2"),
        counted(Measure.LEVEL, "AT_MOST -1 item"),
        counted(Measure.LEVEL, "AT_LEAST -5 UNDER 0 item"),
        counted(Measure.LEVEL, "OVER -5 AT_MOST -1 item"),
        counted(Measure.LEVEL, "OVER 3 UNDER 4 item"),
        counted(Measure.LEVEL, "OVER 3.2 UNDER 3.8 person"),
        counted(Measure.RANK, "OVER 0 UNDER 1 rank"),
        counted(Measure.LEVEL, "ABOUT -1 item"),
        counted(Measure.LEVEL, "PLAIN 1.5 person decimals 1"),
        counted(Measure.LEVEL, "EXACT 1.5 item"),
        counted(Measure.RANK, "EXACT 0 rank"),
        counted(Measure.RANK, "EXACT -1 rank"),
        counted(Measure.RANK, "EXACT 1.5 rank"),
        counted(Measure.RANK, "UNDER 1 rank"),
        broken("count-range", "x/size", () -> size("EXACT -5 person")),
        broken("count-range", "x/size", () -> size("PLAIN 1.5 item decimals 1")),
        broken("count-unit", "x/size", () -> size("EXACT 5 EUR")));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("wrongInUnitAndNumber")
  void what_is_wrong_in_its_unit_is_not_told_again_for_its_number(
      String code, String path, Supplier<?> build) {
    EntryTest.assertRefused(code, path, build);
  }

  static Stream<Arguments> wrongInUnitAndNumber() {
    Quantity none = Quantity.parse("EXACT -1.5 item");
    return Stream.of(
        broken("metric-unit", "x/quantity", () -> figure().quantity(none).build()),
        broken("measure-unit", "x/quantity", () -> outlets(Measure.RANK, "EXACT -1.5 item")),
        broken("measure-unit", "x/quantity", () -> outlets(Measure.LEVEL, "EXACT 0 rank")),
        broken("count-unit", "x/size", () -> size("EXACT -5 EUR")),
        broken("count-unit", "x/size", () -> size("EXACT 0.5 rank")),
        broken("share-unit", "x/share", () -> interest().share(none).build()),
        broken(
            "transfer-unit",
            "x/quantity",
            () -> transfer().kind(Transfer.Kind.SHARES).quantity(none).build()));
  }

  private static Arguments shareRange(String share) {
    return broken(
        "share-range", "x/share", () -> interest().share(Quantity.parse(share)).build());
  }

  private static Arguments counted(Measure measure, String said) {
    return broken("count-range", "x/quantity", () -> outlets(measure, said));
  }

  private static Figure outlets(Measure measure, String said) {
    return figure()
        .metric(Figure.Metric.OUTLETS)
        .measure(measure)
        .quantity(Quantity.parse(said))
        .build();
  }

  private static Group size(String said) {
    return Group.builder()
        .id(id("x"))
        .description("Many")
        .size(Quantity.parse(said))
        .addCitation(CITED)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE, EXACT -5 item",
    "CHANGE, EXACT 1.5 item",
    "LEVEL, EXACT 0 item",
    "LEVEL, PLAIN 1500000 person decimals -5",
    "LEVEL, ABOUT 1.5 item",
    "LEVEL, OVER -5 item",
    "LEVEL, UNDER 1.5 person",
    "LEVEL, AT_MOST 0 item",
    "LEVEL, EXACT 1.5 item/day",
    "LEVEL, EXACT 1.5 m2",
    "LEVEL, EXACT -5 EUR",
    "RANK, EXACT 1 rank",
    "RANK, AT_MOST 3 rank",
    "SHARE, EXACT -5 percent"
  })
  void what_can_be_counted_ranked_or_changed_is_accepted(Measure measure, String said) {
    assertThatCode(() -> outlets(measure, said)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("nonsense")
  void nonsense_is_refused_with_its_code_and_place(String code, String path, Supplier<?> build) {
    EntryTest.assertRefused(code, path, build);
  }

  @Test
  void what_contracts_and_filings_say_is_accepted() {
    assertThatCode(() -> {
          interest().share(percent("0")).shareOf(ShareOf.FULLY_DILUTED).build();
          transfer()
              .quantity(EUROS)
              .contingent(true)
              .condition("If sales double.")
              .build();
          figure()
              .metric(Figure.Metric.UNSPECIFIED)
              .measure(Measure.RANK)
              .quantity(Quantity.exactly(1, UnitOfMeasure.RANK))
              .build();
          figure().metric(Figure.Metric.MARGIN).quantity(percent("-4")).build();
          figure()
              .metric(Figure.Metric.PRICE)
              .quantity(Quantity.parse("EXACT 450 GBP-hundredth/share"))
              .build();
          transfer().quantity(Quantity.parse("EXACT 450 GBP-hundredth/share")).build();
          figure()
              .metric(Figure.Metric.FLOOR_AREA)
              .quantity(Quantity.parse("EXACT 220000.5 ft2"))
              .build();
          transfer()
              .kind(new Transfer.Kind("data"))
              .quantity(FOUR)
              .shareClass("A")
              .build();
          transfer()
              .kind(Transfer.Kind.SHARES)
              .quantity(Quantity.exactly(33, UnitOfMeasure.SHARE))
              .addEquivalents(EUROS, HALF)
              .shareOf(ShareOf.EXCLUDING_TREASURY)
              .build();
        })
        .doesNotThrowAnyException();
  }

  @Test
  void every_rule_is_broken_by_some_test() {
    Stream<String> elsewhere = Stream.of(
        "malformed-id", "malformed-code", "missing-attribute"); // IdTest, OpenCodeTest, EntryTest
    Stream<String> here = Stream.concat(EntryTest.brokenRules(), nonsense())
        .map(arguments -> arguments.get()[0].toString());
    assertThat(Stream.concat(elsewhere, here))
        .containsAll(
            EnumSet.range(ProblemCode.MISSING_ATTRIBUTE, ProblemCode.SELF_ASSERTION).stream()
                .map(ProblemCode::code)
                .toList());
  }
}
