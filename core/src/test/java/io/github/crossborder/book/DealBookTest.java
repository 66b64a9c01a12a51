package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossborder.AlikeIds;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealBookTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Source PRESS =
      Source.builder().id(id("press")).publisher("De Tijd").build();
  private static final Company ICKX = company("ickx", "Ickx");
  private static final Company ALIBABA = company("alibaba", "Alibaba");
  private static final Platform TMALL = Platform.builder()
      .id(id("tmall"))
      .kind(Platform.Kind.MARKETPLACE)
      .addCitation(CITED)
      .build();
  private static final Agreement DEAL = Agreement.builder()
      .id(id("ickx-alibaba"))
      .addParty(PartyInRole.of(id("ickx"), Role.PARTICIPANT))
      .addParty(PartyInRole.of(id("alibaba"), Role.PARTICIPANT))
      .addCitation(CITED)
      .build();

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(CITED)
        .build();
  }

  private static Event event(String id, String... after) {
    return Event.builder()
        .id(id(id))
        .type(Event.Type.OPENED)
        .addAllFollows(Arrays.stream(after).map(Id::id).map(Follows::of).toList())
        .addCitation(CITED)
        .build();
  }

  private static Term grantedTo(String grantee) {
    return Term.builder()
        .id(id("ickx-alibaba-shops"))
        .agreement(id("ickx-alibaba"))
        .grantee(id(grantee))
        .addCitation(CITED)
        .build();
  }

  @Test
  void a_term_is_used_on_a_platform_and_on_nothing_else() {
    Term term = grantedTo("alibaba").toBuilder().platform(id("tmall")).build();
    assertThat(book(DEAL, term).get(term.id(), Term.class).platform()).contains(id("tmall"));
    Term mistaken = term.toBuilder().platform(id("ickx")).build();
    assertThatThrownBy(() -> book(DEAL, mistaken))
        .hasMessage(
            "ickx-alibaba-shops/platform: term ickx-alibaba-shops: platform 'ickx' is a company;"
                + " expected a platform"
                + " (wrong-kind)");
  }

  @Test
  void a_run_begins_with_what_happens_to_an_entry_or_with_what_happened() {
    Event opening = event("opening");
    Term term = grantedTo("alibaba");
    for (Run.Anchor anchor : List.of(
        Run.Anchor.of(DEAL.id(), Event.Type.COMPLETED),
        Run.Anchor.of(term.id(), Event.Type.EFFECTIVE),
        Run.Anchor.of(opening.id()))) {
      book(DEAL, opening, term.toBuilder().run(Run.from(anchor)).build());
    }
    Run mistaken = Run.from(Run.Anchor.of(DEAL.id()));
    Exclusivity sole =
        Exclusivity.builder().kind(Exclusivity.Kind.SOLE).run(mistaken).build();
    Term both = term.toBuilder().run(mistaken).exclusivity(sole).build();
    assertThatThrownBy(() -> book(DEAL, both))
        .hasMessageContaining(
            "ickx-alibaba-shops/exclusivity/run/from/entry: term ickx-alibaba-shops:"
                + " exclusivity/run/from/entry 'ickx-alibaba' is an agreement; expected an event or"
                + " transfer (wrong-kind)")
        .hasMessageContaining("ickx-alibaba-shops/run/from/entry: ");
    Term unknown = term.toBuilder()
        .run(Run.from(Run.Anchor.of(DEAL.id(), new Event.Type("closeing"))))
        .build();
    assertThat(book(DEAL, unknown).findings())
        .anySatisfy(
            finding -> assertThat(finding.path()).isEqualTo("ickx-alibaba-shops/run/from/event"));
  }

  private static DealBook book(Entry... entries) {
    return DealBook.builder().add(PRESS, ALIBABA, ICKX, TMALL).add(entries).build();
  }

  @Test
  void an_entry_is_found_by_its_id_and_type() {
    DealBook book = book(DEAL);
    assertThat(book.find(id("ickx"))).contains(ICKX);
    assertThat(book.find(id("ickx"), Party.class)).contains(ICKX);
    assertThat(book.find(id("ickx"), Agreement.class)).isEmpty();
    assertThat(book.find(id("nobody"))).isEmpty();
    assertThat(book.get(id("ickx-alibaba"), Agreement.class)).isEqualTo(DEAL);
  }

  @Test
  void asking_for_an_entry_that_is_not_there_names_it() {
    assertThatThrownBy(() -> book().get(id("nobody"), Company.class))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage("nobody: no entry 'nobody'; expected a company (unknown-id)");
    assertThatThrownBy(() -> book().get(id("icxk"), Company.class))
        .hasMessage("icxk: no entry 'icxk'; expected a company; did you mean 'ickx'? (unknown-id)");
    assertThatThrownBy(() -> book().get(id("tmall"), Company.class))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage("tmall: 'tmall' is a platform; expected a company (wrong-kind)");
  }

  @Test
  void a_question_about_what_is_not_there_or_makes_no_sense_is_refused() {
    assertThatThrownBy(() -> book().agreementsOf(id("icxk")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage("icxk: no entry 'icxk'; expected a party; did you mean 'ickx'? (unknown-id)");
    assertThatThrownBy(() -> book().agreementsOf(id("tmall")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage("tmall: 'tmall' is a platform; expected a party (wrong-kind)");
    assertThatThrownBy(() -> book().figuresOf(id("nobody"), Figure.Metric.REVENUE))
        .hasMessage("nobody: no entry 'nobody'; expected an entry (unknown-id)");
    assertThat(book().figuresOf(id("ickx"), Figure.Metric.REVENUE)).isEmpty();
  }

  @Test
  void entries_are_listed_by_kind_and_id_however_they_were_added() {
    assertThat(DealBook.builder().add(DEAL, TMALL, ICKX, ALIBABA, PRESS).build().entries())
        .containsExactly(PRESS, ALIBABA, ICKX, TMALL, DEAL);
    assertThat(book(DEAL).entries(Party.class)).containsExactly(ALIBABA, ICKX);
  }

  @Test
  void an_entry_is_corrected_by_replacing_it_and_dropped_by_removing_it() {
    Company renamed = company("ickx", "Ickx Chocolatier");
    DealBook corrected = book(DEAL).toBuilder().replace(renamed).build();
    assertThat(corrected.get(id("ickx"), Company.class)).isEqualTo(renamed);
    assertThat(corrected.entries()).hasSize(5);
    assertThat(book(DEAL).toBuilder().remove(id("ickx-alibaba")).build()).isEqualTo(book());
    assertThatThrownBy(() -> book(DEAL).toBuilder().remove(id("ickx")).build())
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessageContaining("ickx");
    assertThatThrownBy(() -> book().toBuilder().replace(DEAL))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage(
            "ickx-alibaba: no entry 'ickx-alibaba'; expected an entry that was added (unknown-id)");
  }

  @Test
  void the_order_of_adding_does_not_matter_for_equality() {
    assertThat(DealBook.builder().add(DEAL, TMALL, ICKX, ALIBABA, PRESS).build())
        .isEqualTo(book(DEAL))
        .hasSameHashCodeAs(book(DEAL))
        .isNotEqualTo(book());
    assertThat(book(DEAL).toBuilder().build()).isEqualTo(book(DEAL));
  }

  @Test
  void a_reference_that_leads_nowhere_says_what_to_add() {
    assertThatThrownBy(() -> book(DEAL, grantedTo("tmal")))
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessage(
            "ickx-alibaba-shops/grantee: term ickx-alibaba-shops: grantee 'tmal' is no entry of the"
                + " book; add a party with that id (dangling-reference)");
  }

  @Test
  void a_reference_to_the_wrong_kind_of_entry_says_what_it_expected() {
    assertThatThrownBy(() -> book(DEAL, grantedTo("tmall")))
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessage(
            "ickx-alibaba-shops/grantee: term ickx-alibaba-shops: grantee 'tmall' is a platform;"
                + " expected a party (wrong-kind)");
  }

  @Test
  void every_structural_problem_is_reported_at_once() {
    Company again = company("tmall", "Tmall");
    assertThatThrownBy(() -> book(again, grantedTo("nobody")))
        .isInstanceOfSatisfying(
            InvalidDealBookException.class,
            e -> assertThat(e.problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                    tuple("duplicate-id", "tmall/id"),
                    tuple("dangling-reference", "ickx-alibaba-shops/agreement"),
                    tuple("dangling-reference", "ickx-alibaba-shops/grantee")));
  }

  @Test
  void an_unknown_code_is_kept_and_reported() {
    Platform mall = TMALL.toBuilder()
        .id(id("holo"))
        .kind(new Platform.Kind("hologram-mall"))
        .build();
    assertThat(book(mall).findings())
        .containsExactly(new Problem(
            "unknown-code",
            "holo/kind",
            "platform kind 'hologram-mall' is not known to this version; it is kept as it is"));
    assertThat(book(DEAL).findings()).isEmpty();
  }

  @Test
  void an_unknown_code_is_reported_once_however_often_it_is_used_and_after_all_else() {
    Entry[] malls = IntStream.range(0, 65)
        .mapToObj(i -> TMALL.toBuilder()
            .id(id("mall-" + i))
            .kind(new Platform.Kind("hologram-mall"))
            .build())
        .toArray(Entry[]::new);
    Platform other =
        TMALL.toBuilder().id(id("zoo")).kind(new Platform.Kind("smell-mall")).build();
    DealBook book =
        book(malls).toBuilder().add(other, event("a", "a2"), event("a2", "a")).build();
    assertThat(book.findings())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple("circular-order", "a/follows"),
            tuple("circular-order", "a2/follows"),
            tuple("unknown-code", "mall-0/kind"),
            tuple("unknown-code", "zoo/kind"));
    assertThat(book.findings().get(2).message())
        .isEqualTo(
            "platform kind 'hologram-mall' is not known to this version; it is kept as it is;"
                + " 65 times, first in mall-0/kind, mall-1/kind, mall-10/kind");
  }

  @ParameterizedTest
  @CsvSource({
    "live-comerce, live-commerce",
    "market-place, marketplace",
    "webshop, web-shop",
    "martketplaec, marketplace"
  })
  void an_unknown_code_near_a_known_one_is_told_it(String code, String known) {
    Platform mall =
        TMALL.toBuilder().id(id("holo")).kind(new Platform.Kind(code)).build();
    assertThat(book(mall).findings())
        .extracting(Problem::message)
        .containsExactly("platform kind '" + code
            + "' is not known to this version; it is kept as it is; did you mean '" + known + "'?");
  }

  @Test
  void claims_that_follow_each_other_in_a_circle_are_reported_and_their_neighbours_are_not() {
    DealBook book = book(
        event("before"),
        event("a", "c", "before"),
        event("b", "a"),
        event("c", "b"),
        event("after", "c"));
    assertThat(book.findings())
        .extracting(Problem::toString)
        .containsExactly(
            "a/follows: event a follows itself by way of [c] (circular-order)",
            "b/follows: event b follows itself by way of [a] (circular-order)",
            "c/follows: event c follows itself by way of [b] (circular-order)");
  }

  @Test
  void events_that_cause_each_other_are_reported_unless_one_is_only_expected() {
    Event a = event("a").toBuilder().addBecause(id("b")).build();
    Event b = event("b", "a");
    assertThat(book(a, b).eventsBecauseOf(id("b"))).containsExactly(a);
    assertThat(book(a, b).findings())
        .extracting(Problem::toString)
        .containsExactly(
            "a/because: event a follows itself by way of [b] (circular-order)",
            "b/follows: event b follows itself by way of [a] (circular-order)");
    Event planned = b.toBuilder().status(Event.Status.EXPECTED).build();
    assertThat(book(a, planned).findings()).isEmpty();
  }

  @Test
  void transfers_that_are_parts_of_each_other_are_reported_and_a_whole_with_its_parts_is_not() {
    assertThat(book(part("a", "b"), part("b", "a"), part("c", "a")).findings())
        .extracting(Problem::toString)
        .containsExactly(
            "a/partOf: transfer a is a part of itself by way of [b] (circular-parts)",
            "b/partOf: transfer b is a part of itself by way of [a] (circular-parts)");
    Transfer whole = Transfer.builder()
        .id(id("a"))
        .kind(Transfer.Kind.CONSIDERATION)
        .addCitation(Citation.of(id("press")))
        .build();
    assertThat(book(whole, part("b", "a"), part("c", "b")).findings()).isEmpty();
  }

  private static Transfer part(String id, String whole) {
    return Transfer.builder()
        .id(id(id))
        .partOf(id(whole))
        .kind(Transfer.Kind.CASH)
        .addCitation(Citation.of(id("press")))
        .build();
  }

  @Test
  void a_long_chain_of_claims_is_no_circle() {
    Event[] chain = IntStream.range(0, 20_000)
        .mapToObj(i -> i == 0 ? event("e0") : event("e" + i, "e" + (i - 1)))
        .toArray(Event[]::new);
    assertThat(book(chain).findings()).isEmpty();
  }

  @Test
  void a_book_says_how_much_is_in_it() {
    assertThat(book(DEAL))
        .hasToString("deal book of 5 entries {source=1, company=2, platform=1, agreement=1}");
    assertThat(book(DEAL).toBuilder()).hasToString("builder of a deal book, 5 entries added");
  }

  @Test
  void ids_that_were_made_to_have_one_hash_are_told_apart() {
    Entry[] alike = IntStream.range(0, 1 << 16)
        .mapToObj(i -> company(AlikeIds.of(i, 16).value(), "Nobody"))
        .toArray(Entry[]::new);
    assertThat(alike[1].id()).hasSameHashCodeAs(alike[0].id());
    DealBook book = book(alike);
    assertThat(book.get(alike[1].id(), Company.class)).isSameAs(alike[1]);
    assertThat(book.entries(Company.class)).hasSize(2 + alike.length).contains((Company) alike[9]);
  }
}
