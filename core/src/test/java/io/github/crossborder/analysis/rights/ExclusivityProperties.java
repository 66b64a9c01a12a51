package io.github.crossborder.analysis.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What the index finds is what going through all worlds of all pairs finds. */
class ExclusivityProperties {

  @Property(tries = 2000)
  void the_conflicts_of_a_book_are_those_of_its_pairs(@ForAll Random random) {
    holds(random, 2 + random.nextInt(7), TermBooks.Style.VAGUE);
  }

  @Property(tries = 100)
  void so_are_those_of_a_larger_book(@ForAll Random random) {
    holds(random, 60, TermBooks.Style.CLEAR);
  }

  @Property(tries = 50)
  void so_are_those_of_a_larger_book_of_vague_terms(@ForAll Random random) {
    holds(random, 40, TermBooks.Style.VAGUE);
  }

  @Property(tries = 30)
  void so_are_those_of_many_terms_of_one_licensor_in_one_country(@ForAll Random random) {
    holds(random, 120, TermBooks.Style.CROWDED);
  }

  /** So many that what they are found by is sorted further while they are looked for. */
  @Property(tries = 3)
  void so_are_those_of_a_few_of_very_many_terms_half_of_which_leave_the_object_open(
      @ForAll Random random) {
    DealBook.Builder books = TermBooks.random(random, 1500, TermBooks.Style.CROWDED).toBuilder();
    for (Term term : books.build().entries(Term.class)) {
      if (random.nextBoolean()) {
        books.replace(term.toBuilder().object(Optional.empty()).build());
      }
    }
    DealBook book = books.build();
    Assumptions assumptions = TermBooks.assumptions(random);
    ExclusivityCheck check = ExclusivityCheck.of(book).assuming(assumptions);
    Map<String, Truth> found = Stream.concat(
            check.definite().stream(), check.possible().stream().flatMap(PossibleConflicts::stream))
        .collect(Collectors.toMap(ExclusivityProperties::pair, ExclusivityProperties::truth));
    TermWorlds worlds = worlds(book, assumptions);
    List<Term> terms = book.entries(Term.class);
    for (int i = 0; i < 20; i++) {
      Term one = terms.get(random.nextInt(terms.size()));
      for (Term other : terms) {
        if (!one.equals(other)) {
          assertThat(found.getOrDefault(pair(one, other), Truth.FALSE))
              .as("%s\n%s\n%s", one, other, assumptions)
              .isEqualTo(worlds.conflict(one, other));
        }
      }
    }
  }

  private static void holds(Random random, int size, TermBooks.Style style) {
    DealBook book = TermBooks.random(random, size, style);
    Assumptions assumptions = TermBooks.assumptions(random);
    Map<String, Truth> expected = expected(book, assumptions);
    ExclusivityCheck check = ExclusivityCheck.of(book).assuming(assumptions);
    List<ExclusivityConflict> found = Stream.concat(
            check.definite().stream(), check.possible().stream().flatMap(PossibleConflicts::stream))
        .toList();
    assertThat(found.stream().map(ExclusivityProperties::pair)).doesNotHaveDuplicates();
    assertSame(found, expected, book, assumptions);
    expected.values().forEach(truth -> Statistics.collect(truth));
    groupsKeepTheirWord(check, book);
  }

  private static void assertSame(
      List<ExclusivityConflict> found,
      Map<String, Truth> expected,
      DealBook book,
      Assumptions assumptions) {
    Map<String, Truth> actual = found.stream()
        .collect(Collectors.toMap(ExclusivityProperties::pair, ExclusivityProperties::truth));
    List<Term> terms = book.entries(Term.class);
    for (Term one : terms) {
      for (Term other : terms) {
        Truth truth = actual.getOrDefault(pair(one, other), Truth.FALSE);
        assertThat(truth)
            .as("%s\n%s\n%s", one, other, assumptions)
            .isEqualTo(expected.getOrDefault(pair(one, other), Truth.FALSE));
      }
    }
  }

  private static void groupsKeepTheirWord(ExclusivityCheck check, DealBook book) {
    List<Term> terms = new ArrayList<>();
    List<Object> shared = new ArrayList<>();
    LeftOpen open = new LeftOpen(book, check.assumptions());
    for (PossibleConflicts group : check.possible()) {
      group.terms().forEach(term -> assertThat(group.of(term.id())).isNotEmpty());
      terms.addAll(group.terms());
      List<List<Object>> said = group.terms().stream()
          .map(term -> List.<Object>of(term.grantor(), term.right(), term.object(), open.by(term)))
          .distinct()
          .toList();
      Statistics.label("terms of a group").collect(Math.min(group.terms().size(), 3));
      assertThat(said).as("what the terms of a group share").hasSize(1);
      assertThat(said.get(0).get(3)).isEqualTo(group.doubts());
      shared.addAll(said);
    }
    assertThat(terms).doesNotHaveDuplicates();
    assertThat(shared).as("what groups share").doesNotHaveDuplicates();
    assertThat(check.possible().stream().map(group -> group.doubts().size())).isSorted();
  }

  @Property(tries = 1000)
  void asking_for_a_term_gives_the_conflicts_it_would_have(
      @ForAll Random random, @ForAll @IntRange(max = 11) int asked) {
    DealBook told = TermBooks.random(random, 12, TermBooks.Style.VAGUE);
    Assumptions assumptions = TermBooks.assumptions(random);
    Term proposed = told.entries(Term.class).get(asked);
    DealBook book = without(
        told, entry -> entry instanceof Event event && event.about().contains(proposed.id()));
    DealBook others = without(book, proposed::equals);
    TermWorlds worlds = worlds(book, assumptions);
    Map<String, Truth> expected = new HashMap<>();
    Term asIfRight = proposed.toBuilder().rank(Term.Rank.NORMAL).build();
    for (Term other : others.entries(Term.class)) {
      put(expected, asIfRight, other, worlds.grant(asIfRight, other));
    }
    boolean forbids = proposed.effect() == Term.Effect.FORBIDS;
    List<Term> forbidding = others.entries(Term.class).stream()
        .filter(other -> !forbids && worlds.mayForbid(other, proposed))
        .toList();
    Statistics.label("forbidding").collect(Math.min(forbidding.size(), 2));
    for (DealBook without : List.of(others, book)) {
      GrantCheck answer = ExclusivityCheck.of(without).assuming(assumptions).mayGrant(proposed);
      assertSame(answer.conflicts(), expected, book, assumptions);
      assertThat(answer.isFree())
          .isEqualTo(Truth.anyOf(Stream.concat(
                  expected.values().stream(), forbidding.stream().map(term -> Truth.UNKNOWN)))
              .not());
      assertThat(answer.forbidding()).isEqualTo(forbidding);
    }
  }

  @Property(tries = 100)
  void what_settles_a_conflict_is_what_leaves_it_no_longer_possible_in_the_book(
      @ForAll Random random) {
    DealBook book = TermBooks.random(random, 20, TermBooks.Style.CLEAR);
    ExclusivityCheck check = ExclusivityCheck.of(book);
    for (Assumption one : List.of(Assumption.CONTINUANCE, Assumption.UNSAID_LIMITS_NONE)) {
      Set<String> open = check.assuming(Assumptions.none().with(one)).possible().stream()
          .flatMap(PossibleConflicts::stream)
          .map(ExclusivityProperties::pair)
          .collect(Collectors.toSet());
      for (PossibleConflicts group : check.possible()) {
        List<ExclusivityConflict> conflicts = group.stream().toList();
        Predicate<ExclusivityConflict> settles = conflict -> !open.contains(pair(conflict));
        assertThat(conflicts)
            .allSatisfy(conflict ->
                assertThat(conflict.settledBy().contains(one)).isEqualTo(settles.test(conflict)));
        boolean all = conflicts.stream().allMatch(settles);
        assertThat(group.settledBy().contains(one)).isEqualTo(all);
        Statistics.label(one.name()).collect(all);
      }
    }
  }

  private static DealBook without(DealBook book, Predicate<Entry> which) {
    return DealBook.builder()
        .addAll(book.entries().stream().filter(which.negate()).toList())
        .build();
  }

  private static Map<String, Truth> expected(DealBook book, Assumptions assumptions) {
    TermWorlds worlds = worlds(book, assumptions);
    List<Term> terms = book.entries(Term.class);
    Map<String, Truth> expected = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        put(expected, terms.get(i), terms.get(j), worlds.conflict(terms.get(i), terms.get(j)));
      }
    }
    return expected;
  }

  private static TermWorlds worlds(DealBook book, Assumptions assumptions) {
    return new TermWorlds(
        book.entries(Agreement.class).stream()
            .collect(Collectors.toMap(Agreement::id, Function.identity())),
        TermBooks.ends(book),
        assumptions);
  }

  private static void put(Map<String, Truth> expected, Term one, Term other, Truth truth) {
    if (!truth.isFalse()) {
      expected.put(pair(one, other), truth);
    }
  }

  private static String pair(ExclusivityConflict conflict) {
    return pair(conflict.exclusive(), conflict.other());
  }

  private static String pair(Term one, Term other) {
    return Stream.of(one.id(), other.id())
        .sorted()
        .map(id -> id.value())
        .collect(Collectors.joining(" "));
  }

  private static Truth truth(ExclusivityConflict conflict) {
    return conflict.kind() == ExclusivityConflict.Kind.DEFINITE ? Truth.TRUE : Truth.UNKNOWN;
  }
}
