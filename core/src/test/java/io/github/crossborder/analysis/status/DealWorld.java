package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;

import io.github.crossborder.analysis.status.DealWorlds.Meaning;
import io.github.crossborder.deal.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One world: what happened, in one order and on one day each, and the terms that bear, from one day
 * to another. Says by rules 1.1 to 1.4 which statuses the agreement has on a day; a rule that fixes
 * several ("A or B") gives them all.
 */
final class DealWorld {
  private static final EnumSet<AgreementStatus> LAPSED = EnumSet.range(IN_EFFECT, TERMINATED);

  /** Whether a step was taken by a day (R7). */
  enum Reached {
    YES,
    NO,
    OPEN
  }

  /** What a world, or all of them together, say of a day: statuses that it surely has, or may. */
  static final class Day {
    final EnumSet<AgreementStatus> must = EnumSet.noneOf(AgreementStatus.class);
    final EnumSet<AgreementStatus> may = EnumSet.noneOf(AgreementStatus.class);
    final Map<Reached, EnumSet<AgreementStatus>> reached = new EnumMap<>(Reached.class);

    Day() {
      for (Reached truth : Reached.values()) {
        reached.put(truth, EnumSet.noneOf(AgreementStatus.class));
      }
    }

    /** Adds what another world says; if it does not surely count, only what it may have. */
    void add(Day other, boolean counts) {
      may.addAll(other.may);
      if (counts) {
        must.addAll(other.must);
        other.reached.forEach((truth, statuses) -> reached.get(truth).addAll(statuses));
      }
    }
  }

  private final DealWorlds worlds;
  private final ToldDeal told;
  private final List<Meaning> meanings;
  private final int[] days;
  private final List<Integer> order;
  private final List<DealWorlds.Span> spans;
  private final boolean continuance;
  private final Set<String> contradictions = new TreeSet<>();
  private final Set<String> sureContradictions = new TreeSet<>();
  private final List<Day> calendar = new ArrayList<>();
  private boolean afterCompletion;

  DealWorld(
      DealWorlds worlds,
      ToldDeal told,
      List<Meaning> meanings,
      Courses.Course course,
      List<DealWorlds.Span> spans,
      boolean continuance) {
    this.worlds = worlds;
    this.told = told;
    this.meanings = List.copyOf(meanings);
    this.days = course.days();
    this.order = course.order().stream()
        .filter(i -> meanings.get(i) != Meaning.NOTHING && meanings.get(i) != Meaning.ANY)
        .toList();
    this.spans = spans;
    this.continuance = continuance;
    pairs(Set.of()).forEach(pair -> sureContradictions.add(pair.toString()));
    if (isExpirySureButForLaterLife(Set.of())) {
      for (int i : lifeAfter(lastEnd(), Set.of())) {
        contradictions.add("expiry, " + i);
        if (worlds.isSureWord(i)) {
          sureContradictions.add("expiry, " + i);
        }
      }
    }
  }

  /** Returns the contradictions in which what happened here stands, surely or not. */
  Set<String> contradictions() {
    return contradictions;
  }

  /** Whether sure events contradict each other. */
  boolean isContradicted() {
    return !sureContradictions.isEmpty();
  }

  /** Returns the contradictions in which sure events stand. */
  Set<String> sureContradictions() {
    return sureContradictions;
  }

  /** Whether something begins after a completion (R4). */
  boolean isAfterCompletion() {
    return afterCompletion;
  }

  Day day(int day) {
    return calendar.get(day);
  }

  // Contradictions: a pair is what is contradicted and what contradicts it.

  private record Pair(int contradicted, int by) {}

  private final Set<Pair> found = new HashSet<>();

  /** Returns the contradictions in which sure events stand when some are left out. */
  private Set<Pair> pairs(Set<Integer> leftOut) {
    found.clear();
    lives(leftOut, Courses.DAYS, true);
    return Set.copyOf(found);
  }

  /** Plays every choice of what is left out because it is contradicted (G1). */
  void play() {
    for (int day = 0; day <= DealWorlds.LAST; day++) {
      calendar.add(new Day());
    }
    Set<Set<Integer>> seen = new HashSet<>();
    leaveOut(Set.of(), seen);
    seen.forEach(this::play);
  }

  private void leaveOut(Set<Integer> leftOut, Set<Set<Integer>> seen) {
    if (seen.add(leftOut)) {
      for (Pair pair : pairs(leftOut)) {
        Set<Integer> more = new TreeSet<>(leftOut);
        more.add(pair.contradicted());
        leaveOut(Set.copyOf(more), seen);
      }
    }
  }

  private void play(Set<Integer> leftOut) {
    EnumSet<AgreementStatus> possibleBefore = EnumSet.noneOf(AgreementStatus.class);
    EnumSet<AgreementStatus> surelyBefore = EnumSet.noneOf(AgreementStatus.class);
    List<Life> lives = List.of();
    for (int day = 0; day <= DealWorlds.LAST; day++) {
      lives = day > 0 && !happensOn(day) ? lives : lives(leftOut, day, false);
      EnumSet<AgreementStatus> all = EnumSet.noneOf(AgreementStatus.class);
      for (Life life : lives) {
        Set<AgreementStatus> statuses = statuses(life, leftOut, day);
        if (isRefusedAfterTerm(life, day)) {
          calendar.get(day).may.addAll(EnumSet.of(IN_EFFECT, EXPIRED));
          statuses = byEvents(life, leftOut, day, true);
        }
        calendar.get(day).may.addAll(statuses);
        if (!leftOut.isEmpty() && haveTermsEnds() && day > lastEnd()) {
          // T3 speaks of what is told; in another reading what is left out replaces nothing
          calendar.get(day).may.add(EXPIRED);
        }
        if (life.firm()) {
          all.addAll(statuses);
        }
      }
      calendar.get(day).must.addAll(all);
      possibleBefore.addAll(all);
      if (all.size() == 1) {
        surelyBefore.addAll(all);
      }
      // R7: the step was taken by an event that counts, or the status was surely so on some day.
      EnumSet<AgreementStatus> taken = EnumSet.allOf(AgreementStatus.class);
      for (Life life : lives.stream().filter(Life::firm).toList()) {
        taken.retainAll(life.taken());
        possibleBefore.addAll(life.taken());
      }
      taken.addAll(surelyBefore);
      EnumSet<AgreementStatus> open = EnumSet.copyOf(possibleBefore);
      open.removeAll(taken);
      EnumSet<AgreementStatus> not = EnumSet.complementOf(taken);
      not.removeAll(open);
      Map<Reached, EnumSet<AgreementStatus>> reached = calendar.get(day).reached;
      reached.get(Reached.YES).addAll(taken);
      reached.get(Reached.OPEN).addAll(open);
      reached.get(Reached.NO).addAll(not);
    }
  }

  private boolean happensOn(int day) {
    return order.stream().anyMatch(i -> days[i] == day);
  }

  // What events do: 1.1, R2 to R5.

  /**
   * How far events have brought it.
   *
   * @param phase the last word on effect and ends; NONE if there is none
   * @param last the event that had it
   * @param milestones what counts while there is no phase
   * @param completion the last completion of this life, over or not; -1 if there is none
   * @param ends the ends of this life, over or not
   * @param before what was before the end or completion that is in force
   * @param taken every step taken, in earlier lives too (R7)
   * @param firm false for what only another reading of the specification allows
   */
  private record Life(
      AgreementStatus phase,
      int last,
      List<Integer> milestones,
      int completion,
      Set<Integer> ends,
      @org.jspecify.annotations.Nullable Life before,
      Set<AgreementStatus> taken,
      boolean firm) {
    static final Life NONE_YET = new Life(
        NONE, -1, List.of(), -1, Set.of(), null, EnumSet.noneOf(AgreementStatus.class), true);

    boolean isOver() {
      return before != null && phase != COMPLETED;
    }

    Life phase(AgreementStatus status, int event) {
      return new Life(
          status,
          event,
          milestones,
          status == COMPLETED ? event : completion,
          ends,
          status == COMPLETED ? this : null,
          taken,
          firm);
    }

    Life end(AgreementStatus status, int event) {
      Set<Integer> all = new HashSet<>(ends);
      all.add(event);
      return new Life(status, event, milestones, completion, all, this, taken, firm);
    }

    /** Keeps in mind an end that is left out: what follows it begins a new life all the same. */
    Life toldToEnd(int event) {
      Set<Integer> all = new HashSet<>(ends);
      all.add(event);
      return new Life(phase, last, milestones, completion, all, before, taken, firm);
    }

    Life milestone(int event) {
      List<Integer> all = new ArrayList<>(milestones);
      all.add(event);
      Life was = before == null ? null : before.milestone(event);
      return new Life(phase, last, all, completion, ends, was, taken, firm);
    }

    /** Forgets all but the steps taken (R3). */
    Life anew() {
      return new Life(NONE, -1, List.of(), -1, Set.of(), null, taken, firm);
    }

    Life took(AgreementStatus status) {
      EnumSet<AgreementStatus> all = EnumSet.copyOf(taken);
      all.add(status);
      Life was = before == null ? null : before.took(status);
      return new Life(phase, last, milestones, completion, ends, was, all, firm);
    }

    Life inAnotherReading() {
      return new Life(phase, last, milestones, completion, ends, before, taken, false);
    }
  }

  private List<Life> lives(Set<Integer> leftOut, int day, boolean searching) {
    List<Life> lives = List.of(Life.NONE_YET);
    for (int event : order) {
      if (leftOut.contains(event)) {
        lives = lives.stream().map(life -> life.toldToEnd(event)).toList();
      } else if (days[event] <= day) {
        List<Life> next = new ArrayList<>();
        lives.forEach(life -> next.addAll(next(life, event, searching)));
        lives = next.size() > 1 ? next.stream().distinct().toList() : next;
      }
    }
    return lives;
  }

  private List<Life> next(Life life, int event, boolean searching) {
    Meaning meaning = meanings.get(event);
    int completion = life.completion();
    boolean late = completion >= 0
        && isConsent(meaning)
        && days[event] > days[completion] // R5: same day, no contradiction
        && !(meaning == Meaning.APPROVED && isAfter(event, completion));
    if (late && life.phase() == COMPLETED) {
      return consentAfterCompletion(life, event, searching);
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

  private static boolean isConsent(Meaning meaning) {
    return meaning == Meaning.AGREED || meaning == Meaning.SIGNED || meaning == Meaning.APPROVED;
  }

  /** R2: an end, and something later that does not follow it. */
  private List<Life> afterAnEnd(Life life, int event, boolean searching) {
    if (contradicts(life.last(), event, searching) && !searching) {
      return List.of(life); // the end is kept, so this is not true; another play leaves it out
    }
    boolean sureEnd = worlds.isSureWord(life.last());
    Life stays = life.inAnotherReading();
    Life before = life.firm() ? life.before() : life.before().inAnotherReading();
    if (meanings.get(event) == Meaning.AMENDED) {
      return List.of(before, stays); // what is amended lives: the end is not true
    }
    // "may begin a new life": one that is not sure after a sure end. An end that is not sure is
    // no doubt of what came later.
    Life anew = move(life.anew(), event).get(0);
    List<Life> all = new ArrayList<>();
    all.add(sureEnd ? anew : anew.inAnotherReading());
    all.add(stays);
    for (Life other : move(before, event)) {
      all.add(sureEnd ? other.inAnotherReading() : other);
    }
    return all;
  }

  /** R5: a consent that came after the completion that it should come before. */
  private List<Life> consentAfterCompletion(Life life, int event, boolean searching) {
    boolean sureCompletion = worlds.isSureWord(life.last());
    if (contradicts(life.last(), event, searching) && !searching) {
      return List.of(life); // the completion is kept; another play leaves it out
    }
    List<Life> all = new ArrayList<>(next(life.before(), event, searching));
    Life stays = life.milestone(event);
    all.add(sureCompletion ? stays : stays.inAnotherReading());
    return all;
  }

  private List<Life> move(Life life, int event) {
    Meaning meaning = meanings.get(event);
    Life from = life.took(meaning.status());
    // R3: a new life.
    if (life.ends().stream().anyMatch(end -> isAfter(event, end))) {
      switch (meaning) {
        case AGREED, SIGNED -> {
          return List.of(from.anew().milestone(event));
        }
        case EFFECTIVE, RESUMED -> {
          return List.of(from.anew().phase(IN_EFFECT, event));
        }
        default -> {}
      }
    }
    if (meaning.isMilestone()) {
      return List.of(from.milestone(event));
    }
    return switch (meaning) {
      case EFFECTIVE, OBSERVED_IN_EFFECT, AMENDED -> {
        if (life.phase() == COMPLETED) { // R4
          afterCompletion = true;
          Life seen = meaning == Meaning.AMENDED ? life : from;
          Life goesOn = seen.phase(IN_EFFECT, event);
          boolean surelyLater = isAfter(event, life.last())
              || told.steps().get(event).first() > told.steps().get(life.last()).last();
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

  /** Whether an event follows another by a chain of links (R2, R3, R5). */
  private boolean isAfter(int event, int earlier) {
    return told.steps().get(event).follows().stream()
        .anyMatch(link ->
            link == earlier || (!worlds.isAbsent(link, meanings) && isAfter(link, earlier)));
  }

  // What a life amounts to on a day, terms apart.

  /** The phase, which may have lapsed (R1), or the milestone. */
  private EnumSet<AgreementStatus> byEvents(
      Life life, Set<Integer> leftOut, int day, boolean inTerm) {
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

  private boolean isShownLater(AgreementStatus phase, Set<Integer> leftOut, int day) {
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
  private AgreementStatus milestone(Life life, int day) {
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
    boolean inSpans = spans.stream().anyMatch(span -> span.first() != DealWorlds.NO_DAY);
    if (moves || inSpans && !spokenOf) {
      return EnumSet.of(NONE);
    }
    EnumSet<AgreementStatus> every = EnumSet.allOf(AgreementStatus.class);
    if (spokenOf) {
      every.remove(NONE);
    }
    return every;
  }

  // What terms add: T1 to T4.

  private Set<AgreementStatus> statuses(Life life, Set<Integer> leftOut, int day) {
    EnumSet<AgreementStatus> statuses = EnumSet.copyOf(withTerms(life, leftOut, day));
    boolean unknown = IntStream.range(0, meanings.size())
        .anyMatch(i -> meanings.get(i) == Meaning.ANY && days[i] <= day);
    if (unknown) { // 1.1, last row; G5: it may be no step too
      statuses.addAll(EnumSet.complementOf(EnumSet.of(NONE)));
    }
    return statuses;
  }

  private Set<AgreementStatus> withTerms(Life life, Set<Integer> leftOut, int day) {
    boolean inTerm = spans.stream().anyMatch(span -> span.first() <= day && day <= span.last());
    if (inTerm) {
      return insideTerm(life, leftOut, day, day, EnumSet.of(IN_EFFECT));
    }
    int ended = spans.stream()
        .mapToInt(DealWorlds.Span::last)
        .filter(last -> last < day)
        .max()
        .orElse(-1);
    if (ended < 0) {
      return byEvents(life, leftOut, day, false); // T1: nothing before its first day
    }
    EnumSet<AgreementStatus> lapsed = EnumSet.of(IN_EFFECT);
    if (!continuance && !isShownLater(IN_EFFECT, leftOut, day)) {
      lapsed.addAll(LAPSED);
    }
    Set<AgreementStatus> was = life.phase() == NONE
        ? insideTerm(life, leftOut, day, ended, lapsed)
        : byEvents(life, leftOut, day, false);
    return ended < lastEnd() || !isExpiryTold(leftOut) ? was : afterExpiry(life, leftOut, day, was);
  }

  /** Whether it was refused once a term had run: the specification does not say what counts. */
  private boolean isRefusedAfterTerm(Life life, int day) {
    return life.phase() == NONE
        && spans.stream()
            .filter(span -> span.last() < day)
            .anyMatch(span ->
                milestone(life, span.last()) == REJECTED || milestone(life, day) == REJECTED);
  }

  /**
   * T1's table.
   *
   * @param lived the day in the term that shows life: that asked about, or the last one before it
   * @param shown what this shows of the day asked about
   */
  private Set<AgreementStatus> insideTerm(
      Life life, Set<Integer> leftOut, int day, int lived, Set<AgreementStatus> shown) {
    if (life.phase() != NONE) {
      return byEvents(life, leftOut, day, true);
    }
    AgreementStatus milestone = milestone(life, lived);
    EnumSet<AgreementStatus> either = byEvents(life, leftOut, day, true);
    if (milestone == REJECTED) {
      return either;
    }
    boolean concluded = !isElseAtMost(milestone, lived) && !isConsentStillToCome(leftOut, lived);
    if (concluded) {
      return shown;
    }
    either.addAll(shown);
    return either;
  }

  /** T1, fourth row: at most announced, and no source of the term that speaks from within it. */
  private boolean isElseAtMost(AgreementStatus milestone, int day) {
    return milestone != NONE
        && milestone.compareTo(ANNOUNCED) <= 0
        && spans.stream().noneMatch(span -> span.first() <= day && span.sayingAfterStart());
  }

  /** T1, third row: agreed, signed, approved or effective is later, or due and not told. */
  private boolean isConsentStillToCome(Set<Integer> leftOut, int day) {
    boolean later = order.stream()
        .anyMatch(i -> days[i] > day && !leftOut.contains(i) && isConsentOrEffect(meanings.get(i)));
    boolean due = IntStream.range(0, meanings.size()).anyMatch(i -> {
      ToldDeal.Step step = told.steps().get(i);
      return step.status() != Event.Status.OCCURRED
          && !step.deprecated()
          && worlds.countsHere(i)
          && List.of("agreed", "signed", "approved", "effective")
              .contains(step.type().code())
          && order.stream()
              .noneMatch(other -> days[other] <= day
                  && !leftOut.contains(other)
                  && told.steps().get(other).type().equals(step.type()));
    });
    return later || due;
  }

  private static boolean isConsentOrEffect(Meaning meaning) {
    return isConsent(meaning) || meaning == Meaning.EFFECTIVE;
  }

  private int lastEnd() {
    return spans.stream().mapToInt(DealWorlds.Span::last).max().orElse(Courses.DAYS);
  }

  /** T2: each term that bears has a told end; T3: no sure end or completion replaces that. */
  private boolean isExpiryTold(Set<Integer> leftOut) {
    return haveTermsEnds()
        && order.stream()
            .noneMatch(i -> worlds.isSureWord(i)
                && (meanings.get(i).isEnd() || meanings.get(i) == Meaning.COMPLETED)
                && !isUndone(i, leftOut));
  }

  private boolean haveTermsEnds() {
    return !spans.isEmpty() && spans.stream().allMatch(DealWorlds.Span::toldEnd);
  }

  /** Whether an end or completion is over: resumed, or followed by a new life (R3). */
  private boolean isUndone(int end, Set<Integer> leftOut) {
    return order.stream()
        .filter(i -> !leftOut.contains(i) && order.indexOf(i) > order.indexOf(end))
        .anyMatch(i -> meanings.get(i) == Meaning.RESUMED
            || meanings.get(end).isEnd()
                && isAfter(i, end)
                && List.of(Meaning.AGREED, Meaning.SIGNED, Meaning.EFFECTIVE)
                    .contains(meanings.get(i)));
  }

  private List<Integer> lifeAfter(int day, Set<Integer> leftOut) {
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

  private boolean isExpirySureButForLaterLife(Set<Integer> leftOut) {
    return isExpiryTold(leftOut)
        && spans.stream().allMatch(DealWorlds.Span::exhaustive)
        && !worlds.isAmendedPerhaps(meanings);
  }

  /** T2: expired, surely or only possibly; {@code was} is what was, with lapses. */
  private Set<AgreementStatus> afterExpiry(
      Life life, Set<Integer> leftOut, int day, Set<AgreementStatus> was) {
    EnumSet<AgreementStatus> statuses = EnumSet.of(EXPIRED);
    if (life.isOver() || life.phase() == COMPLETED) {
      // T3: an end that is not sure, as it came before the expiry or beside it
      if (days[life.last()] <= lastEnd()) {
        return EnumSet.of(life.phase());
      }
      statuses.add(life.phase());
      return statuses;
    }
    if (!isExpirySureButForLaterLife(leftOut) || !lifeAfter(lastEnd(), leftOut).isEmpty()) {
      statuses.addAll(was);
      return statuses;
    }
    AgreementStatus milestone = milestone(life, lastEnd());
    boolean perhapsNever = milestone == REJECTED
        || isElseAtMost(milestone, lastEnd())
        || isConsentStillToCome(leftOut, lastEnd()); // due and not told, or later
    if (life.phase() == NONE && perhapsNever) {
      statuses.addAll(byEvents(life, leftOut, day, false));
    }
    return statuses;
  }
}
