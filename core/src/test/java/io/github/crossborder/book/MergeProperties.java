package io.github.crossborder.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.Merge.Choice;
import io.github.crossborder.book.Merge.Conflict;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for all merges and differences. */
class MergeProperties {

  @Property(tries = 2000)
  void merging_a_book_with_itself_or_with_an_empty_one_changes_nothing(@ForAll Random random) {
    DealBook book = Parts.rival(random);
    assertThat(Merge.of(book, book).book()).isEqualTo(book);
    assertThat(Merge.of(book, DealBook.builder().build()).book()).isEqualTo(book);
    assertThat(Merge.of(DealBook.builder().build(), book).book()).isEqualTo(book);
  }

  @Property(tries = 2000)
  void agreeing_books_merge_alike_in_either_order(@ForAll Random random) {
    DealBook one = Parts.agreeing(random);
    DealBook other = Parts.agreeing(random);
    assertThat(Merge.of(one, other).book()).isEqualTo(Merge.of(other, one).book());
  }

  @Property(tries = 2000)
  void agreeing_books_merge_alike_whichever_two_are_merged_first(@ForAll Random random) {
    DealBook one = Parts.agreeing(random);
    DealBook two = Parts.agreeing(random);
    DealBook three = Parts.agreeing(random);
    DealBook leftFirst = Merge.of(Merge.of(one, two).book(), three).book();
    DealBook rightFirst = Merge.of(one, Merge.of(two, three).book()).book();
    assertThat(leftFirst).isEqualTo(rightFirst);
    assertThat(Merge.all(List.of(three, one, two)).book()).isEqualTo(rightFirst);
  }

  @Property(tries = 2000)
  void rivals_have_the_same_conflicts_in_either_order(@ForAll Random random) {
    DealBook one = Parts.rival(random);
    DealBook other = Parts.rival(random);
    Merge merge = Merge.of(one, other);
    assertThat(merge.conflicts())
        .extracting(Conflict::id, Conflict::attribute, Conflict::one, Conflict::other)
        .containsExactlyInAnyOrderElementsOf(Merge.of(other, one).conflicts().stream()
            .map(back -> org.assertj.core.groups.Tuple.tuple(
                back.id(), back.attribute(), back.other(), back.one()))
            .toList());
  }

  @Property(tries = 2000)
  void a_rule_that_believes_one_of_two_rivals_gives_the_same_book_in_either_order(
      @ForAll Random random) {
    DealBook one = Parts.rival(random);
    DealBook other = Parts.rival(random);
    DealBook merged = Merge.of(one, other, conflict -> Choice.ONE).book();
    assertThat(merged).isEqualTo(Merge.of(other, one, conflict -> Choice.OTHER).book());
  }

  @Property(tries = 2000)
  void many_books_have_the_conflicts_of_each_with_those_before(@ForAll Random random) {
    DealBook one = Parts.rival(random);
    DealBook two = Parts.rival(random);
    DealBook three = Parts.rival(random);
    Merge first = Merge.of(one, two);
    Merge all = Merge.all(List.of(one, two, three));
    assertThat(all.conflicts().subList(0, first.conflicts().size())).isEqualTo(first.conflicts());
    assertThat(Merge.all(List.of(one, two)).conflicts()).isEqualTo(first.conflicts());
    DealBook believed = Merge.of(one, two, conflict -> Choice.ONE).book();
    assertThat(Merge.all(List.of(one, two, three), conflict -> Choice.ONE).book())
        .isEqualTo(Merge.of(believed, three, conflict -> Choice.ONE).book());
    if (first.conflicts().stream().noneMatch(conflict -> conflict.attribute().isEmpty())) {
      assertThat(all.conflicts())
          .hasSize(
              first.conflicts().size() + Merge.of(believed, three).conflicts().size());
    }
  }

  @Property(tries = 2000)
  void a_difference_is_empty_only_for_equal_books_and_mirrors_when_they_are_swapped(
      @ForAll Random random) {
    DealBook one = Parts.rival(random);
    DealBook other = random.nextInt(10) == 0 ? one : Parts.rival(random);
    Difference there = Difference.between(one, other);
    Difference back = Difference.between(other, one);
    assertThat(there.isEmpty())
        .isEqualTo(one.equals(other))
        .isEqualTo(there.lines().isEmpty());
    assertThat(there.added()).isEqualTo(back.removed());
    assertThat(there.changed())
        .extracting(Difference.Change::after)
        .isEqualTo(back.changed().stream().map(Difference.Change::before).toList());
    assertThat(there.changed()).noneMatch(change -> change.attributes().isEmpty());
  }
}
