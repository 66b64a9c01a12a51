package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Kleene's laws, over all choices of three truths, and against Boolean logic. */
class TruthProperties {

  @Property
  void and_and_or_are_commutative(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
  }

  @Property
  void and_and_or_are_associative(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void and_and_or_distribute_over_each_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @Property
  void and_and_or_absorb_each_other(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @Property
  void and_and_or_are_idempotent_and_have_neutral_and_absorbing_truths(@ForAll Truth a) {
    assertThat(List.of(a.and(a), a.or(a), a.and(Truth.TRUE), a.or(Truth.FALSE))).containsOnly(a);
    assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
  }

  @Property
  void not_undoes_itself_and_swaps_and_with_or(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @Property
  void implies_is_not_or_and_holds_for_its_contrapositive(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.implies(b)).isEqualTo(a.not().or(b));
    assertThat(a.implies(b)).isEqualTo(b.not().implies(a.not()));
  }

  @Property
  void an_answer_is_definite_only_if_every_way_to_settle_the_unknowns_gives_it(
      @ForAll Truth a, @ForAll Truth b) {
    assertThat(settled(a).stream().flatMap(x -> settled(b).stream().map(y -> x && y)))
        .allMatch(answer -> a.and(b).isUnknown() || a.and(b) == Truth.of(answer));
    assertThat(settled(a).stream().flatMap(x -> settled(b).stream().map(y -> x || y)))
        .allMatch(answer -> a.or(b).isUnknown() || a.or(b) == Truth.of(answer));
    assertThat(settled(a).stream().flatMap(x -> settled(b).stream().map(y -> !x || y)))
        .allMatch(answer -> a.implies(b).isUnknown() || a.implies(b) == Truth.of(answer));
    assertThat(settled(a)).allMatch(x -> a.not().isUnknown() || a.not() == Truth.of(!x));
  }

  @Property
  void two_definite_truths_give_the_boolean_answer(@ForAll boolean a, @ForAll boolean b) {
    assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
    assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
    assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
    assertThat(Truth.of(a).isTrue()).isEqualTo(a);
    assertThat(Truth.of(a).isFalse()).isEqualTo(!a);
  }

  @Property(tries = 5000)
  void folding_a_stream_is_repeating_and_or_or(@ForAll List<Truth> truths) {
    boolean someFalse = truths.contains(Truth.FALSE);
    boolean someUnknown = truths.contains(Truth.UNKNOWN);
    boolean someTrue = truths.contains(Truth.TRUE);
    assertThat(Truth.allOf(truths.stream()))
        .isEqualTo(someFalse ? Truth.FALSE : someUnknown ? Truth.UNKNOWN : Truth.TRUE);
    assertThat(Truth.anyOf(truths.stream()))
        .isEqualTo(someTrue ? Truth.TRUE : someUnknown ? Truth.UNKNOWN : Truth.FALSE);
  }

  private static List<Boolean> settled(Truth truth) {
    return truth.isUnknown() ? List.of(true, false) : List.of(truth.isTrue());
  }
}
