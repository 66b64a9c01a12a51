package io.github.crossborder.deal;

import static io.github.crossborder.deal.Claims.CITED;
import static io.github.crossborder.deal.Claims.EUROS;
import static io.github.crossborder.deal.Claims.FOUR;
import static io.github.crossborder.deal.Claims.HALF;
import static io.github.crossborder.deal.Claims.agreement;
import static io.github.crossborder.deal.Claims.event;
import static io.github.crossborder.deal.Claims.figure;
import static io.github.crossborder.deal.Claims.interest;
import static io.github.crossborder.deal.Claims.transfer;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTest {
  static Arguments broken(String code, String path, Supplier<?> build) {
    return Arguments.of(code, path, build);
  }

  static Stream<Arguments> brokenRules() {
    Supplier<?> oneParty = () -> Agreement.builder()
        .id(id("x"))
        .addParty(PartyInRole.of(id("ickx"), Role.SUPPLIER))
        .addParty(PartyInRole.of(id("ickx"), Role.SELLER))
        .addCitation(CITED)
        .build();
    Agreement.Related itself = new Agreement.Related(id("x"), Agreement.Relation.AMENDS);
    return Stream.of(
        broken("too-few-parties", "x/parties", oneParty),
        broken(
            "self-relation", "x/related", () -> agreement().addRelated(itself).build()),
        broken(
            "self-relation",
            "x/follows",
            () -> event().addFollows(Follows.of(id("x"))).build()),
        broken("blank-text", "x/title", () -> agreement().title(" ").build()),
        broken("blank-text", "x/note", () -> agreement().note("").build()),
        broken(
            "text-too-long",
            "x/note",
            () -> agreement().note("a".repeat(10_001)).build()),
        broken(
            "missing-citation",
            "x/citations",
            () -> Person.builder().id(id("x")).build()),
        broken(
            "missing-description",
            "x/description",
            () -> Group.builder().id(id("x")).addCitation(CITED).build()),
        broken(
            "nameless-source", "x/publisher", () -> Source.builder().id(id("x")).build()),
        broken(
            "malformed-url",
            "x/url",
            () -> Source.builder().id(id("x")).url("page.html").build()),
        broken(
            "malformed-url",
            "x/url",
            () -> Source.builder().id(id("x")).url("a b:c").build()),
        broken(
            "malformed-language",
            "x/language",
            () ->
                Source.builder().id(id("x")).title("T").language("neder lands").build()),
        broken(
            "malformed-language",
            "language",
            () -> Name.builder().text("T").language("").build()),
        broken(
            "self-interest",
            "x/subject",
            () -> interest().subject(id("alibaba")).build()),
        broken("share-unit", "x/share", () -> interest().share(EUROS).build()),
        broken(
            "share-class-unnamed",
            "x/shareClass",
            () -> interest().share(HALF).shareOf(ShareOf.CLASS).build()),
        broken(
            "share-class-unnamed",
            "x/shareClass",
            () -> transfer()
                .kind(Transfer.Kind.SHARES)
                .quantity(HALF)
                .shareOf(ShareOf.CLASS)
                .build()),
        broken("same-sides", "x/to", () -> transfer().from(id("a")).to(id("a")).build()),
        broken(
            "equivalent-unit",
            "x/equivalents[0]",
            () -> transfer().quantity(EUROS).addEquivalent(EUROS).build()),
        broken(
            "equivalent-unit",
            "x/equivalents[0]",
            () -> transfer().addEquivalent(EUROS).build()),
        broken(
            "empty-term",
            "x/right",
            () ->
                Term.builder().id(id("x")).agreement(id("a")).addCitation(CITED).build()),
        broken(
            "empty-product",
            "code",
            () -> ProductCategory.builder().scheme("hs").build()),
        broken("empty-product", "code", () -> ProductCategory.builder().build()),
        broken(
            "count-unit",
            "x/participantCount",
            () -> event().participantCount(EUROS).build()),
        broken(
            "period-and-date",
            "x/date",
            () -> figure()
                .period(Period.calendarYear(2017))
                .date(PartialDate.parse("2017"))
                .build()),
        broken("whole-without-share", "x/whole", () -> figure().whole(id("w")).build()),
        broken(
            "comparison-without-change",
            "x/comparedWith",
            () -> figure().comparedWith(Period.calendarYear(2016)).build()),
        broken(
            "measure-unit",
            "x/quantity",
            () -> figure().measure(Figure.Measure.RANK).build()),
        broken(
            "measure-unit",
            "x/quantity",
            () -> figure().measure(Figure.Measure.SHARE).build()),
        broken(
            "measure-unit",
            "x/quantity",
            () -> figure().quantity(Quantity.exactly("1", UnitOfMeasure.RANK)).build()),
        broken(
            "measure-unit",
            "x/floorArea",
            () -> LogisticsHub.builder()
                .id(id("x"))
                .kind(LogisticsHub.Kind.AIR_HUB)
                .floorArea(FOUR)
                .addCitation(CITED)
                .build()));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("brokenRules")
  void a_broken_rule_is_refused_with_its_code_and_place(
      String code, String path, Supplier<?> build) {
    assertRefused(code, path, build);
  }

  static void assertRefused(String code, String path, Supplier<?> build) {
    assertThatThrownBy(build::get)
        .asInstanceOf(type(InvalidValueException.class))
        .satisfies(e -> assertThat(e.problems())
            .extracting(Problem::code, Problem::path)
            .containsExactly(tuple(code, path)));
  }

  @Test
  void every_broken_rule_is_reported_at_once_and_says_what_to_do() {
    assertThatThrownBy(() -> Agreement.builder()
            .id(id("ickx-alibaba"))
            .addParty(PartyInRole.of(id("ickx"), Role.SUPPLIER))
            .title(" ")
            .build())
        .hasMessage("""
            3 problems:
            - ickx-alibaba/citations: agreement ickx-alibaba cites no source; add at least one citation (missing-citation)
            - ickx-alibaba/title: title is blank; leave it out where the source says nothing (blank-text)
            - ickx-alibaba/parties: agreement ickx-alibaba has only the party 'ickx'; expected at least two, if need be an undisclosed party (too-few-parties)""");
  }

  @Test
  void attributes_that_were_never_set_are_told_with_all_else_that_is_wrong() {
    assertThatThrownBy(
            () -> Interest.builder().id(id("x")).share(FOUR).note(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("""
            6 problems:
            - x/note: note is blank; leave it out where the source says nothing (blank-text)
            - x/citations: interest x cites no source; add at least one citation (missing-citation)
            - x/party: interest x has no party; set it, since it is required (missing-attribute)
            - x/subject: interest x has no subject; set it, since it is required (missing-attribute)
            - x/type: interest x has no type; set it, since it is required (missing-attribute)
            - x/share: share EXACT 4 item: expected a quantity in percent or share (share-unit)""");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_tells_what_was_never_set(EntryKind kind) throws ReflectiveOperationException {
    Object builder = kind.type().getMethod("builder").invoke(null);
    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .cause()
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.problems())
                .extracting(Problem::path, Problem::code)
                .contains(tuple("id", "missing-attribute")));
  }

  @Test
  void an_absence_says_of_which_types_of_interest_there_is_none() {
    assertThatThrownBy(() -> Absence.builder().id(id("x")).addCitation(CITED).build())
        .hasMessage("""
            2 problems:
            - x/subject: absence x has no subject; set it, since it is required (missing-attribute)
            - x/types: absence x has no types; set it, since it is required (missing-attribute)""");
  }

  @Test
  void a_thing_tells_what_was_never_set() {
    assertThatThrownBy(() -> Platform.builder().id(id("tmall")).build())
        .hasMessageContaining("platform tmall has no kind; set it, since it is required")
        .hasMessageContaining("cites no source");
    assertThatThrownBy(() -> LogisticsHub.builder().id(id("liege")).build())
        .hasMessageContaining("logistics hub liege has no kind");
    assertThatThrownBy(() -> UndisclosedParty.builder().id(id("buyer")).build())
        .hasMessageContaining("undisclosed party buyer has no reason");
  }

  @Test
  void parts_tell_what_was_never_set() {
    assertThatThrownBy(() -> Citation.builder().quote(" ").build()).hasMessage("""
        2 problems:
        - source: citation has no source; set it, since it is required (missing-attribute)
        - quote: quote is blank; leave it out where the source says nothing (blank-text)""");
    assertThatThrownBy(() -> Name.builder().build())
        .hasMessageContaining("name has no text; set it, since it is required");
    assertThat(Exclusivity.builder().build()).isEqualTo(Exclusivity.UNSPECIFIED);
  }

  @Test
  void what_a_source_may_say_is_accepted() {
    assertThatCode(() -> {
          interest().share(HALF).shareOf(ShareOf.CLASS).shareClass("A").build();
          interest().share(Quantity.exactly("100", UnitOfMeasure.SHARE)).build();
          figure().measure(Figure.Measure.SHARE).whole(id("w")).quantity(HALF).build();
          figure()
              .measure(Figure.Measure.CHANGE)
              .comparedWith(Period.calendarYear(2016))
              .build();
          event().participantCount(FOUR).build();
          ProductCategory.of("hs", "1806");
          ProductCategory.labelled("chocolate");
        })
        .doesNotThrowAnyException();
  }

  @Test
  void a_source_is_called_by_its_title_or_else_by_its_publisher() {
    Source.Builder source = Source.builder().id(id("x")).publisher("De Tijd");
    assertThat(source.build().label()).isEqualTo("De Tijd");
    assertThat(source.title("A title").build().label()).isEqualTo("A title");
    assertThat(Source.builder().id(id("y")).url("https://a.example").build().label())
        .isEqualTo("y");
  }

  @Test
  void a_source_known_by_its_description_alone_is_called_by_it() {
    Source magazine =
        Source.builder().id(id("magazine")).description("a Dutch magazine").build();
    assertThat(magazine.label()).isEqualTo("a Dutch magazine");
    assertThat(magazine.names()).isEmpty();
  }

  @Test
  void a_party_without_a_name_is_called_by_its_description() {
    UndisclosedParty owner = UndisclosedParty.builder()
        .id(id("owner-of-ickx"))
        .reason(UndisclosedParty.Reason.NOT_NAMED_BY_SOURCE)
        .description("Owner of Ickx")
        .addCitation(CITED)
        .build();
    assertThat(owner.label()).isEqualTo("Owner of Ickx");
  }

  @Test
  void an_entry_mentions_its_references_and_codes_with_their_places() {
    Agreement agreement = agreement()
        .addKind(Agreement.Kind.DISTRIBUTION)
        .addRelated(new Agreement.Related(id("old"), Agreement.Relation.SUPERSEDES))
        .addFollows(Follows.of(id("earlier"), Quantity.few(UnitOfMeasure.MONTH)))
        .build();
    assertThat(agreement.references())
        .extracting(r -> r.path() + " " + r.target() + " " + r.expectation())
        .containsExactly(
            "citations[0]/source tijd-chocolate source",
            "follows[0]/entry earlier entry",
            "parties[0]/party ickx party",
            "parties[1]/party alibaba party",
            "related[0]/agreement old agreement");
    assertThat(agreement.codes())
        .extracting(c -> c.path() + " " + c.code())
        .containsExactly(
            "kinds[0] distribution",
            "parties[0]/role participant",
            "parties[1]/role participant",
            "related[0]/relation supersedes");
  }

  @Test
  void the_same_content_makes_equal_entries() {
    assertThat(agreement().build()).isEqualTo(agreement().build().toBuilder().build());
    MarketPresence presence = MarketPresence.builder()
        .id(id("leonidas-cn"))
        .actor(id("leonidas"))
        .territory(Territory.of("CN"))
        .status(MarketPresence.Status.PLANNED)
        .addCitation(CITED)
        .build();
    assertThat(presence.toBuilder().status(MarketPresence.Status.ENDED).build())
        .isNotEqualTo(presence);
  }

  @ParameterizedTest
  @EnumSource
  void a_kind_of_entry_has_the_name_of_its_type(EntryKind kind) {
    assertThat(kind.toString().replace(" ", ""))
        .isEqualToIgnoringCase(kind.type().getSimpleName());
  }

  @Test
  void every_type_of_entry_has_its_kind() {
    assertThat(leaves(Entry.class))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EntryKind.values()).<Class<?>>map(EntryKind::type).toList());
  }

  private static List<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(sub -> leaves(sub).stream())
            .toList()
        : List.of(type);
  }
}
