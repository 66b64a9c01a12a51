package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worlds against which answers are held, by examples of the specification, in quarters. */
class VoteWorldsTest {
  private static final List<Entry> THINGS =
      List.of(Told.person("fay"), Told.company("cam"), Told.company("dun"), Told.company("eve"));

  private static Interest.Builder claim(String party, Interest.Type type, String subject) {
    return Told.interest(party + "-" + type + "-" + subject, id(party), type, id(subject))
        .directness(Directness.UNSPECIFIED);
  }

  private static Interest.Builder votes(String party, int percent, String subject) {
    return claim(party, Interest.Type.VOTING_RIGHTS, subject)
        .directness(Directness.DIRECT)
        .share(Told.percent(percent));
  }

  private static Answers worlds(Assumed assumed, Interest.Builder... claims) {
    List<Interest> told = Arrays.stream(claims).map(Interest.Builder::build).toList();
    List<Entry> mentioned = THINGS.stream()
        .filter(thing -> told.stream()
            .anyMatch(each -> each.party().equals(thing.id()) || each.subject().equals(thing.id())))
        .toList();
    return new Answers(mentioned, VoteAnswers.of(Told.of(mentioned, told), assumed, false));
  }

  /** What worlds say, by name. */
  private record Answers(List<Entry> things, VoteAnswers worlds) {
    private int number(String party) {
      return things.stream().map(Entry::id).toList().indexOf(id(party));
    }

    Truth controls(String party, String subject) {
      return worlds.controls(number(party), number(subject));
    }

    Truth controlsJointly(String party, String subject) {
      return worlds.controlsJointly(number(party), number(subject));
    }

    int least(String party, String subject) {
      return worlds.least(number(party), number(subject));
    }

    int most(String party, String subject) {
      return worlds.most(number(party), number(subject));
    }
  }

  @Test
  void own_votes_and_those_of_whom_it_controls_count_in_full() {
    Answers worlds = worlds(
        Assumed.of(), votes("fay", 25, "dun"), votes("fay", 75, "cam"), votes("cam", 50, "dun"));
    assertThat(worlds.controls("fay", "dun")).isEqualTo(Truth.TRUE);
    assertThat(worlds.least("fay", "dun")).isEqualTo(75);
  }

  @Test
  void a_told_means_forbids_false_and_opens_no_majority() {
    Answers worlds = worlds(
        Assumed.of(),
        votes("fay", 100, "dun"),
        claim("cam", Interest.Type.APPOINTMENT_OF_BOARD, "dun"));
    assertThat(worlds.controls("fay", "dun")).isEqualTo(Truth.TRUE);
    assertThat(worlds.controls("cam", "dun")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void who_consolidates_directly_is_below_who_does_indirectly() {
    Answers worlds = worlds(
        Assumed.of(),
        claim("cam", Interest.Type.CONSOLIDATION, "dun").directness(Directness.DIRECT),
        claim("eve", Interest.Type.CONSOLIDATION, "dun").directness(Directness.INDIRECT));
    assertThat(worlds.controls("cam", "dun")).isEqualTo(Truth.TRUE);
    assertThat(worlds.controls("eve", "cam")).isEqualTo(Truth.TRUE);
    assertThat(worlds.controls("cam", "eve")).isEqualTo(Truth.FALSE);
  }

  @Test
  void what_is_said_beats_what_votes_imply() {
    Answers worlds = worlds(
        Assumed.of(),
        claim("cam", Interest.Type.CONTROL, "dun"),
        votes("fay", 100, "dun"),
        votes("dun", 75, "eve"));
    assertThat(worlds.controls("cam", "eve")).isEqualTo(Truth.TRUE);
    assertThat(worlds.least("cam", "eve")).isEqualTo(75);
    assertThat(worlds.most("cam", "eve")).isEqualTo(100);
    assertThat(worlds.controls("fay", "dun")).isNotEqualTo(Truth.TRUE);
  }

  @Test
  void of_two_who_control_one_is_above_the_other() {
    Answers worlds = worlds(
        Assumed.of(),
        claim("cam", Interest.Type.CONTROL, "dun"),
        claim("eve", Interest.Type.CONTROL, "dun"));
    assertThat(worlds.controls("cam", "eve")).isEqualTo(Truth.UNKNOWN);
    assertThat(worlds(
                Assumed.of(),
                claim("cam", Interest.Type.CONTROL, "dun").directness(Directness.DIRECT),
                claim("eve", Interest.Type.CONTROL, "dun").directness(Directness.DIRECT))
            .worlds()
            .areNone())
        .isTrue();
  }

  @Test
  void half_and_half_is_joint_at_every_level() {
    Answers worlds = worlds(
        Assumed.of(), votes("cam", 50, "dun"), votes("eve", 50, "dun"), votes("fay", 100, "cam"));
    for (String party : List.of("cam", "eve", "fay")) {
      assertThat(worlds.controlsJointly(party, "dun")).isEqualTo(Truth.TRUE);
    }
  }

  @Test
  void a_holding_below_who_controls_controls_too_if_votes_follow_shares() {
    Interest.Builder[] claims = {
      claim("fay", Interest.Type.CONTROL, "dun"),
      votes("fay", 100, "cam"),
      votes("cam", 100, "dun").type(Interest.Type.SHAREHOLDING)
    };
    assertThat(worlds(Assumed.of(), claims).controls("cam", "dun")).isEqualTo(Truth.UNKNOWN);
    assertThat(worlds(Assumed.of(Letter.V), claims).controls("cam", "dun")).isEqualTo(Truth.TRUE);
  }

  @Test
  void without_untold_holdings_a_half_is_no_majority() {
    Interest.Builder[] claims = {votes("cam", 25, "dun"), votes("eve", 25, "dun")};
    assertThat(worlds(Assumed.of(), claims).controls("cam", "dun")).isEqualTo(Truth.UNKNOWN);
    assertThat(worlds(Assumed.of(Letter.N), claims).controls("cam", "dun")).isEqualTo(Truth.FALSE);
  }
}
