package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;

import io.github.crossborder.analysis.status.DealWorlds.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The events of one world, in one order and on one day each, and what they do to the agreement:
 * rules 1.1, R1 to R5 and 1.4. Where a rule says "A or B", each is a {@link LifeSoFar} of its own.
 */
final class WorldEvents {
  static final EnumSet<AgreementStatus> LAPSED = EnumSet.range(IN_EFFECT, TERMINATED);

  /** What should not have come after what: a signing after an end, say. */
  record Pair(int contradicted, int by) {}

  private final DealWorlds worlds;
  private final ToldDeal told;
  private final List<Meaning> meanings;
  private final int[] days;
  private final List<Integer> order;
  private final boolean bearing;
  private final boolean continuance;
  private final Set<String> contradictions = new TreeSet<>();
  private final Set<Pair> found = new HashSet<>();
  private final Set<Pair> lateSteps = new HashSet<>();
  private boolean afterCompletion;

  /**
   * @param bearing whether a term bears on the life in this world, on some day
   */
  WorldEvents(
      DealWorlds worlds,
      ToldDeal told,
      List<Meaning> meanings,
      Courses.Course course,
      boolean bearing,
      boolean continuance) {
    this.worlds = worlds;
    this.told = told;
    this.meanings = meanings;
    this.days = course.days();
    this.order = course.order().stream()
        .filter(i -> meanings.get(i) != Meaning.NOTHING && meanings.get(i) != Meaning.ANY)
        .toList();
    this.bearing = bearing;
    this.continuance = continuance;
  }

  /** Returns what happened, as indexes, in order. */
  List<Integer> order() {
    return order;
  }

  Meaning meaning(int event) {
    return meanings.get(event);
  }

  int day(int event) {
    return days[event];
  }

  /** Whether something of which it is not known what it is happened by a day (G5). */
  boolean isUnknownBy(int day) {
    return IntStream.range(0, meanings.size())
        .anyMatch(i -> meanings.get(i) == Meaning.ANY && days[i] <= day);
  }

  /** Returns the contradictions in which what happened here stands, surely or not. */
  Set<String> contradictions() {
    return contradictions;
  }

  /** Whether something begins after a completion (R4). */
  boolean isAfterCompletion() {
    return afterCompletion;
  }

  /** Returns what surely begins, or is amended, after a sure completion (R4). */
  Set<Pair> goesOnAfterCompletion() {
    return lateSteps;
  }

  /** Returns the contradictions in which sure events stand when some are left out. */
  Set<Pair> pairs(Set<Integer> leftOut) {
    found.clear();
    lives(leftOut, Courses.DAYS, true);
    return Set.copyOf(found);
  }

  boolean happensOn(int day) {
    return order.stream().anyMatch(i -> days[i] == day);
  }

  List<LifeSoFar> lives(Set<Integer> leftOut, int day, boolean searching) {
    return lives(order, leftOut, day, searching);
  }

  private List<LifeSoFar> lives(
      List<Integer> some, Set<Integer> leftOut, int day, boolean searching) {
    List<LifeSoFar> lives = List.of(LifeSoFar.NONE_YET);
    for (int event : some) {
      if (leftOut.contains(event)) {
        lives = meanings.get(event).isEnd()
            ? lives.stream().map(life -> life.toldToEnd(event)).toList()
            : lives;
      } else if (days[event] <= day) {
        List<LifeSoFar> next = new ArrayList<>();
        lives.forEach(life -> next.addAll(next(life, event, leftOut, searching)));
        lives = next.size() > 1 ? next.stream().distinct().toList() : next;
      }
    }
    return lives;
  }

  private List<LifeSoFar> next(LifeSoFar life, int event, Set<Integer> leftOut, boolean searching) {
    Meaning meaning = meanings.get(event);
    int completion = life.completion();
    boolean late = completion >= 0
        && isConsent(meaning)
        && !beginsAnew(life, event) // R3: what completed is forgotten
        && days[event] > days[completion] // R5: same day, no contradiction
        && !(meaning == Meaning.APPROVED && isAfter(event, completion));
    if (late && life.phase() == COMPLETED) {
      return consentAfterCompletion(life, event, leftOut, searching);
    }
    if (late) {
      boolean sure = contradicts(completion, event, searching);
      if (sure && !searching) {
        return List.of(life); // the completion is kept; another play leaves it out
      }
    }
    if (life.isOver() && contradictsEnd(meaning) && !isAfter(event, life.last())) {
      return afterAnEnd(life, event, searching);
    }
    return move(life, event);
  }

  /** Notes a contradiction; returns whether it is one of sure events. */
  private boolean contradicts(int contradicted, int by, boolean searching) {
    contradictions.add(contradicted + ", " + by);
    boolean sure = worlds.isSureWord(contradicted) && worlds.isSureWord(by);
    if (sure && searching) {
      found.add(new Pair(contradicted, by));
    }
    return sure;
  }

  /** What contradicts an end that it does not follow (R2). */
  private static boolean contradictsEnd(Meaning meaning) {
    return switch (meaning) {
      case AGREED,
          SIGNED,
          EFFECTIVE,
          OBSERVED_IN_EFFECT,
          SUSPENDED,
          AMENDED,
          COMPLETED,
          EXPIRED,
          TERMINATED,
          WITHDRAWN -> true;
      default -> false;
    };
  }

  static boolean isConsent(Meaning meaning) {
    return meaning == Meaning.AGREED || meaning == Meaning.SIGNED || meaning == Meaning.APPROVED;
  }

  /** R2: an end, and something later that does not follow it. */
  private List<LifeSoFar> afterAnEnd(LifeSoFar life, int event, boolean searching) {
    if (contradicts(life.last(), event, searching) && !searching) {
      // the end is kept, so this is not true, unless the end turns out not to be; another play
      // leaves it out
      return move(life.before(), event).stream().map(life::butFor).toList();
    }
    boolean sureEnd = worlds.isSureWord(life.last());
    LifeSoFar stays = life.inAnotherReading();
    LifeSoFar before = life.firm() ? life.before() : life.before().inAnotherReading();
    if (meanings.get(event) == Meaning.AMENDED) {
      return List.of(before, stays); // what is amended lives: the end is not true
    }
    // "may begin a new life": one that is not sure after a sure end. An end that is not sure is
    // no doubt of what came later.
    LifeSoFar anew = move(life.anew(), event).get(0);
    List<LifeSoFar> all = new ArrayList<>();
    all.add(sureEnd ? anew : anew.inAnotherReading());
    all.add(stays);
    for (LifeSoFar other : move(before, event)) {
      all.add(sureEnd ? other.inAnotherReading() : other);
    }
    return all;
  }

  /** R5: a consent that came after the completion that it should come before. */
  private List<LifeSoFar> consentAfterCompletion(
      LifeSoFar life, int event, Set<Integer> leftOut, boolean searching) {
    boolean sureCompletion = worlds.isSureWord(life.last());
    boolean lastToo = days[event] > days[life.last()]
        && !(meanings.get(event) == Meaning.APPROVED && isAfter(event, life.last()));
    int completion = lastToo ? life.last() : life.completion();
    if (contradicts(completion, event, searching) && !searching) {
      return List.of(life); // the completion is kept; another play leaves it out
    }
    if (!lastToo) {
      return List.of(life.milestone(event).took(meanings.get(event).status()));
    }
    Set<Integer> more = new HashSet<>(leftOut);
    more.add(completion);
    List<LifeSoFar> all = new ArrayList<>();
    lives(order.subList(0, order.indexOf(event) + 1), more, days[event], searching)
        .forEach(other -> all.add(life.firm() ? other : other.inAnotherReading()));
    LifeSoFar stays = life.milestone(event);
    all.add(sureCompletion ? stays : stays.inAnotherReading());
    return all;
  }

  private List<LifeSoFar> move(LifeSoFar life, int event) {
    Meaning meaning = meanings.get(event);
    LifeSoFar from = life.took(meaning.status());
    // R3: a new life.
    if (beginsAnew(life, event)) {
      return List.of(
          meaning.isMilestone()
              ? from.anew().milestone(event)
              : from.anew().phase(IN_EFFECT, event));
    }
    if (meaning.isMilestone()) {
      return List.of(from.milestone(event));
    }
    return switch (meaning) {
      case EFFECTIVE, OBSERVED_IN_EFFECT, AMENDED -> {
        if (life.phase() == COMPLETED) { // R4
          afterCompletion = true;
          LifeSoFar seen = meaning == Meaning.AMENDED ? life : from;
          LifeSoFar goesOn = seen.phase(IN_EFFECT, event);
          boolean surelyLater = isAfter(event, life.last())
              || told.steps().get(event).first() > told.steps().get(life.last()).last();
          if (worlds.isSureWord(event) && worlds.isSureWord(life.last()) && !worlds.isDealKind()) {
            lateSteps.add(new Pair(life.last(), event));
          }
          yield worlds.isDealKind()
              ? List.of(seen)
              : List.of(
                  seen,
                  meaning != Meaning.AMENDED || surelyLater ? goesOn : goesOn.inAnotherReading());
        }
        yield List.of(meaning == Meaning.AMENDED ? life : from.phase(IN_EFFECT, event));
      }
      case RESUMED -> List.of(from.phase(IN_EFFECT, event));
      case SUSPENDED -> List.of(from.phase(SUSPENDED, event));
      case COMPLETED -> List.of(from.phase(COMPLETED, event));
      case EXPIRED, TERMINATED, WITHDRAWN -> List.of(from.end(meaning.status(), event));
      default -> List.of(life);
    };
  }

  /** Whether an event, as it follows an end, begins a new life (R3). */
  private boolean beginsAnew(LifeSoFar life, int event) {
    return restarts(event) && life.ends().stream().anyMatch(end -> isAfter(event, end));
  }

  /** Whether an event follows another by a chain of links (R2, R3, R5). */
  boolean isAfter(int event, int earlier) {
    return told.steps().get(event).follows().stream()
        .anyMatch(
            link -> link == earlier || !worlds.isAbsent(link, meanings) && isAfter(link, earlier));
  }

  // What a life amounts to on a day, terms apart.

  /** The phase, which may have lapsed (R1), or the milestone. */
  EnumSet<AgreementStatus> byEvents(LifeSoFar life, Set<Integer> leftOut, int day, boolean inTerm) {
    EnumSet<AgreementStatus> statuses = EnumSet.noneOf(AgreementStatus.class);
    AgreementStatus phase = life.phase();
    if (phase != NONE) {
      statuses.add(phase);
      boolean lasts = continuance
          || days[life.last()] == day
          || inTerm && phase == IN_EFFECT // T1: within a told validity it does not lapse
          || isShownLater(phase, leftOut, day);
      if ((phase == IN_EFFECT || phase == SUSPENDED) && !lasts) {
        statuses.addAll(LAPSED);
      }
      return statuses;
    }
    AgreementStatus milestone = milestone(life, day);
    if (milestone == NONE) {
      statuses.addAll(notBegun(day));
    } else {
      statuses.add(milestone);
    }
    order.stream()
        .filter(i -> days[i] > day && !leftOut.contains(i) && meanings.get(i).isPhase())
        .findFirst()
        .ifPresent(i -> statuses.addAll(shownBefore(meanings.get(i))));
    return statuses;
  }

  /** R1: what was, if the first word on effect is this. */
  private static Set<AgreementStatus> shownBefore(Meaning first) {
    return switch (first) {
      case RESUMED -> EnumSet.of(IN_EFFECT, SUSPENDED);
      case OBSERVED_IN_EFFECT, SUSPENDED, EXPIRED -> EnumSet.of(IN_EFFECT);
      default -> EnumSet.noneOf(AgreementStatus.class);
    };
  }

  boolean isShownLater(AgreementStatus phase, Set<Integer> leftOut, int day) {
    return order.stream()
        .filter(i -> days[i] >= day && !leftOut.contains(i))
        .map(meanings::get)
        .anyMatch(meaning -> switch (meaning) {
          case AMENDED, SUSPENDED, COMPLETED, EXPIRED, TERMINATED, WITHDRAWN -> true;
          case OBSERVED_IN_EFFECT -> phase == IN_EFFECT;
          case RESUMED -> phase == SUSPENDED;
          default -> false;
        });
  }

  /** The farthest milestone; REJECTED until agreed, signed or approved (1.1). */
  AgreementStatus milestone(LifeSoFar life, int day) {
    boolean refused = false;
    AgreementStatus most = NONE;
    for (int i : life.milestones()) {
      Meaning meaning = meanings.get(i);
      if (days[i] > day) {
        continue;
      }
      if (meaning == Meaning.REJECTED) {
        refused = true;
      } else {
        refused &= !isConsent(meaning);
        most = meaning.status().compareTo(most) > 0 ? meaning.status() : most;
      }
    }
    return refused ? REJECTED : most;
  }

  /** 1.4: nothing had happened, or nothing is told that could. */
  private Set<AgreementStatus> notBegun(int day) {
    boolean moves =
        IntStream.range(0, meanings.size()).anyMatch(i -> worlds.movesPerhaps(i, meanings.get(i)));
    boolean spokenOf = day >= worlds.spokenOf();
    if (moves || bearing && !spokenOf) {
      return EnumSet.of(NONE);
    }
    EnumSet<AgreementStatus> every = EnumSet.allOf(AgreementStatus.class);
    if (spokenOf) {
      every.remove(NONE);
    }
    return every;
  }

  /** Returns every sure end or completion with each step after it that it should not have (R6). */
  Set<Pair> stepsAfterCloses() {
    Set<Pair> all = new HashSet<>();
    for (int close : order) {
      for (int later : order.subList(order.indexOf(close) + 1, order.size())) {
        boolean tooLate = meanings.get(close).isEnd()
            ? contradictsEnd(meanings.get(later)) && !isAfter(later, close)
            : meanings.get(close) == Meaning.COMPLETED
                && isConsent(meanings.get(later))
                && days[later] > days[close];
        boolean anew = order.subList(order.indexOf(close) + 1, order.indexOf(later)).stream()
            .anyMatch(between -> restarts(between) && isAfter(between, close));
        if (tooLate && !anew && worlds.isSureWord(close) && worlds.isSureWord(later)) {
          all.add(new Pair(close, later));
        }
      }
    }
    return all;
  }

  /** Whether a resumption undoes an end. */
  boolean isResumedAfter(int end) {
    return order.stream()
        .skip(order.indexOf(end) + 1L)
        .anyMatch(later -> meanings.get(later) == Meaning.RESUMED);
  }

  /** Whether something is an end that until a day nothing undoes or contradicts, nor a new life. */
  boolean isEndInForce(int event, int until) {
    return meanings.get(event).isEnd()
        && order.stream()
            .skip(order.indexOf(event) + 1L)
            .filter(later -> days[later] <= until)
            .noneMatch(later -> meanings.get(later) == Meaning.RESUMED
                || contradictsEnd(meanings.get(later)) && !isAfter(later, event)
                || restarts(later) && isAfter(later, event));
  }

  /** Whether, said to follow an end, it begins a new life (R3). */
  private boolean restarts(int event) {
    return List.of(Meaning.AGREED, Meaning.SIGNED, Meaning.EFFECTIVE, Meaning.RESUMED)
        .contains(meanings.get(event));
  }

  /** Returns what shows life after a day (T2). */
  List<Integer> lifeAfter(int day, Set<Integer> leftOut) {
    return order.stream()
        .filter(i -> days[i] > day && !leftOut.contains(i))
        .filter(i -> switch (meanings.get(i)) {
          case AGREED,
              SIGNED,
              APPROVED,
              EFFECTIVE,
              OBSERVED_IN_EFFECT,
              AMENDED,
              SUSPENDED,
              RESUMED,
              COMPLETED -> true;
          default -> false;
        })
        .toList();
  }
}
