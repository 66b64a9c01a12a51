package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.NONE;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The worlds that a small deal allows in one place, as rules G1 to G5 define them: each choice of
 * what happened and holds, with each order and day that dates and links leave. {@link DealWorld}
 * says which statuses such a world has.
 */
final class DealWorlds {
  /** The last day that is asked about; the days behind it are there for what may come later. */
  static final int LAST = 8;

  private static final Set<String> CONTINUING = Set.of(
      "sell",
      "list",
      "supply",
      "distribute",
      "operate-stores",
      "operate-platform",
      "deliver",
      "use-brand",
      "use-technology",
      "manufacture");
  static final Set<String> NO_LIFE =
      Set.of("acquire", "tender", "sell-shares", "dilute", "negotiate", "compete");
  static final Set<Agreement.Kind> DEAL_KINDS = Set.of(
      Agreement.Kind.OFFER,
      Agreement.Kind.ACQUISITION,
      Agreement.Kind.MERGER,
      Agreement.Kind.INVESTMENT,
      Agreement.Kind.JOINT_VENTURE);

  /** What an event does in a world, such as to complete the deal. */
  enum Meaning {
    INTENDED,
    DECIDED,
    ANNOUNCED,
    AGREED,
    SIGNED,
    APPROVED,
    REJECTED,
    EFFECTIVE,
    OBSERVED_IN_EFFECT,
    RESUMED,
    SUSPENDED,
    COMPLETED,
    EXPIRED,
    TERMINATED,
    WITHDRAWN,
    AMENDED,
    /** A step that is not known (G5). */
    ANY,
    /** It did not happen, or moves nothing here. */
    NOTHING;

    boolean isMilestone() {
      return compareTo(REJECTED) <= 0;
    }

    boolean isPhase() {
      return compareTo(EFFECTIVE) >= 0 && compareTo(WITHDRAWN) <= 0;
    }

    boolean isEnd() {
      return compareTo(EXPIRED) >= 0 && compareTo(WITHDRAWN) <= 0;
    }

    AgreementStatus status() {
      return switch (this) {
        case EFFECTIVE, OBSERVED_IN_EFFECT, RESUMED -> AgreementStatus.IN_EFFECT;
        case AMENDED, ANY, NOTHING -> NONE;
        default -> AgreementStatus.valueOf(name());
      };
    }
  }

  /** How a term bears on the life of its agreement (1.3). */
  enum Bearing {
    FULLY,
    PERHAPS,
    NOT
  }

  private final ToldDeal told;
  private final String place;
  private final boolean continuance;
  private final boolean unknownMoveNothing;
  private final List<DealWorld.Day> calendar = new ArrayList<>();
  private boolean contradicted;
  private final List<DealWorld> counting = new ArrayList<>();
  private final List<DealWorld> all = new ArrayList<>();
  private boolean none;
  private final TermSpans terms;

  /**
   * @param place one place that is asked about, such as {@code BE}; one that nothing names for
   *     elsewhere
   */
  DealWorlds(ToldDeal told, String place, boolean continuance, boolean unknownMoveNothing) {
    this.told = told;
    this.terms = new TermSpans(told.rights());
    this.place = place;
    this.continuance = continuance;
    this.unknownMoveNothing = unknownMoveNothing;
    for (int day = 0; day <= LAST; day++) {
      calendar.add(new DealWorld.Day());
    }
    meanings(new ArrayList<>());
  }

  /** Whether no order agrees with dates and links, or would not if a rumour were true. */
  boolean areNone() {
    return none;
  }

  /** Returns the statuses that some world surely has. */
  Set<AgreementStatus> must(int day) {
    return calendar.get(day).must;
  }

  /** Returns of which statuses each world has one, where readings of the specification differ. */
  Set<Set<AgreementStatus>> someOf(int day) {
    return calendar.get(day).someOf;
  }

  /** Returns those and the ones that another reading of the specification allows. */
  Set<AgreementStatus> may(int day) {
    return calendar.get(day).may;
  }

  /** Returns what the worlds say of whether a step was taken by a day (R7). */
  Set<DealWorld.Reached> reached(AgreementStatus status, int day) {
    Set<DealWorld.Reached> found = EnumSet.noneOf(DealWorld.Reached.class);
    calendar.get(day).reached.forEach((truth, statuses) -> {
      if (statuses.contains(status)) {
        found.add(truth);
      }
    });
    return found;
  }

  /** Returns every world that agrees with dates and links, whether it counts or not. */
  List<DealWorld> all() {
    return all;
  }

  /** Returns the worlds that count (G1). */
  List<DealWorld> counting() {
    return counting;
  }

  /** Whether a term bears on the life of the agreement here, fully or perhaps. */
  boolean bears(int term) {
    return bearing(told.rights().get(term)) != Bearing.NOT;
  }

  /** Whether events contradict each other in some world that counts (R2, R4, R5, T2). */
  boolean isContradicted() {
    return contradicted;
  }

  // What an event may do here: G2, 1.1.

  /** Whether it surely happened and surely counts here. */
  boolean isSure(int step) {
    ToldDeal.Step event = told.steps().get(step);
    return event.certainty() == Certainty.STATED && !event.place().contains("partly");
  }

  boolean countsHere(int step) {
    return !isElsewhere(told.steps().get(step).place());
  }

  private boolean isElsewhere(String where) {
    return !where.isEmpty() && !where.startsWith(place);
  }

  private List<Meaning> meanings(int step) {
    ToldDeal.Step event = told.steps().get(step);
    if (event.deprecated()
        || event.status() != Event.Status.OCCURRED // G2
        || isElsewhere(event.place())) {
      return List.of(Meaning.NOTHING);
    }
    return switch (event.type().code()) {
      case "intended" -> one(step, Meaning.INTENDED);
      case "decided" -> one(step, Meaning.DECIDED);
      case "announced" -> one(step, Meaning.ANNOUNCED);
      case "agreed" -> one(step, Meaning.AGREED);
      case "signed" -> one(step, Meaning.SIGNED);
      case "approved" -> one(step, Meaning.APPROVED);
      case "rejected" -> one(step, Meaning.REJECTED);
      case "effective" -> one(step, Meaning.EFFECTIVE);
      case "observed-in-effect" -> one(step, Meaning.OBSERVED_IN_EFFECT);
      case "resumed" -> one(step, Meaning.RESUMED);
      case "suspended" -> one(step, Meaning.SUSPENDED);
      case "completed", "closing" -> one(step, Meaning.COMPLETED);
      case "expired", "lapsed" -> one(step, Meaning.EXPIRED);
      case "terminated" -> one(step, Meaning.TERMINATED);
      case "withdrawn" -> one(step, Meaning.WITHDRAWN);
      case "amended" -> one(step, Meaning.AMENDED);
      case "closed" -> List.of(Meaning.NOTHING, Meaning.COMPLETED, Meaning.TERMINATED);
      case "opened", "launched" -> List.of(Meaning.NOTHING, Meaning.EFFECTIVE);
      case "retired" -> List.of(Meaning.NOTHING, Meaning.TERMINATED);
      default ->
        event.type().isKnown() || unknownMoveNothing
            ? List.of(Meaning.NOTHING)
            : List.of(Meaning.NOTHING, Meaning.ANY);
    };
  }

  private List<Meaning> one(int step, Meaning meaning) {
    return isSure(step) ? List.of(meaning) : List.of(Meaning.NOTHING, meaning);
  }

  /** Whether it is a word for a step of which one is known that it is one (1.1). */
  boolean isSureWord(int step) {
    return isSure(step) && meanings(step).size() == 1;
  }

  /** Whether an event that moves the status is told of here at all, be it as a rumour (1.4). */
  boolean movesPerhaps(int step, Meaning inThisWorld) {
    boolean counts =
        !told.steps().get(step).place().contains("partly") || inThisWorld != Meaning.NOTHING;
    return counts
        && meanings(step).stream().anyMatch(meaning -> meaning.isMilestone() || meaning.isPhase());
  }

  // How a term bears: 1.3.

  private Bearing bearing(ToldDeal.Right term) {
    if (term.deprecated()
        || told.kinds().stream().anyMatch(DEAL_KINDS::contains)
        || term.effect() == Term.Effect.FORBIDS
        || NO_LIFE.contains(term.right())
        || isElsewhere(term.place())) {
      return Bearing.NOT;
    }
    boolean full = CONTINUING.contains(term.right())
        && !term.effect().name().equals("UNSPECIFIED")
        && !term.conditional()
        && term.certainty() == Certainty.STATED
        && !term.place().contains("partly");
    return full ? Bearing.FULLY : Bearing.PERHAPS;
  }

  /** Whether terms bear at all is open where a kind is unknown, or the agreement is no fact. */
  private boolean isBearingOpen() {
    return told.kinds().stream().anyMatch(kind -> !kind.isKnown())
        || told.certainty() != Certainty.STATED; // G2
  }

  // The choices of a world.

  private void meanings(List<Meaning> chosen) {
    if (chosen.size() == told.steps().size()) {
      List<Courses.Course> courses = courses(chosen);
      none |= courses.isEmpty();
      List<Integer> terms = IntStream.range(0, told.rights().size()).boxed().toList();
      terms(courses, chosen, terms, new ArrayList<>());
      if (isBearingOpen() && !terms.isEmpty()) {
        worlds(courses, chosen, List.of());
      }
      return;
    }
    for (Meaning meaning : meanings(chosen.size())) {
      chosen.add(meaning);
      meanings(chosen);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** Chooses the terms that bear. */
  private void terms(
      List<Courses.Course> courses,
      List<Meaning> meanings,
      List<Integer> open,
      List<Integer> bear) {
    if (open.isEmpty()) {
      worlds(courses, meanings, List.copyOf(bear));
      return;
    }
    List<Integer> rest = open.subList(1, open.size());
    Bearing bearing = bearing(told.rights().get(open.get(0)));
    if (bearing != Bearing.FULLY) {
      terms(courses, meanings, rest, bear);
    }
    if (bearing != Bearing.NOT) {
      bear.add(open.get(0));
      terms(courses, meanings, rest, bear);
      bear.remove(bear.size() - 1);
    }
  }

  /** Returns each order and each day of the events: G1, R1, and lags with a day of slack (9). */
  private List<Courses.Course> courses(List<Meaning> meanings) {
    List<Courses.Told> events = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      ToldDeal.Step step = told.steps().get(i);
      Meaning meaning = meanings.get(i);
      Event.Type type = meaning == Meaning.NOTHING || meaning == Meaning.ANY
          ? Event.Type.MEETING
          : new Event.Type(meaning.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      int days = step.lag().flatMap(Quantity::amount).map(Number::intValue).orElse(0);
      Optional<Qualifier> qualifier = step.lag().map(Quantity::qualifier);
      boolean atLeast = qualifier.filter(q -> q != Qualifier.AT_MOST).isPresent();
      boolean atMost = qualifier.filter(q -> q != Qualifier.AT_LEAST).isPresent();
      boolean links =
          step.status() == Event.Status.OCCURRED && !step.deprecated() && !isAbsent(i, meanings);
      events.add(new Courses.Told(
          type,
          step.first(),
          step.last(),
          true,
          links ? kept(step.follows(), meanings) : List.of(),
          atLeast ? Math.max(0, days - 1) : 0,
          atMost ? days + 1 : Courses.DAYS,
          links ? kept(step.because(), meanings) : List.of()));
    }
    return new Courses(events).all();
  }

  /** Whether it did not happen in a world: then no link binds by it (G1). */
  boolean isAbsent(int step, List<Meaning> meanings) {
    return meanings.get(step) == Meaning.NOTHING
        && told.steps().get(step).certainty() != Certainty.STATED;
  }

  private List<Integer> kept(List<Integer> steps, List<Meaning> meanings) {
    return steps.stream()
        .filter(step -> !isAbsent(step, meanings))
        .filter(step -> !told.steps().get(step).deprecated())
        .filter(step -> told.steps().get(step).status() == Event.Status.OCCURRED)
        .toList();
  }

  private void worlds(List<Courses.Course> courses, List<Meaning> meanings, List<Integer> bear) {
    List<DealWorld> worlds = new ArrayList<>();
    for (List<TermSpans.Span> spans : terms.spans(bear)) {
      for (Courses.Course course : courses) {
        worlds.add(new DealWorld(this, told, meanings, course, spans, continuance));
      }
    }
    // G1: while one order without contradiction is left, only such orders count; else those that
    // have no more than they must. Another reading asks this of sure events alone.
    Set<Set<String>> contradictions = new HashSet<>();
    worlds.forEach(world -> contradictions.add(Set.copyOf(world.contradictions())));
    Set<Set<String>> sure = new HashSet<>();
    worlds.forEach(world -> sure.add(Set.copyOf(world.sureContradictions())));
    boolean avoidable = worlds.stream().anyMatch(world -> !world.isContradicted());
    all.addAll(worlds);
    for (DealWorld world : worlds) {
      boolean counts = isLeast(world.sureContradictions(), sure)
          && isLeast(world.contradictions(), contradictions);
      if (counts || !avoidable || !world.isContradicted()) {
        world.play();
        if (counts) {
          counting.add(world);
        }
        contradicted |= counts && (!world.contradictions().isEmpty() || world.isAfterCompletion());
        for (int day = 0; day <= LAST; day++) {
          calendar.get(day).add(world.day(day), counts);
        }
      }
    }
  }

  private static boolean isLeast(Set<String> of, Set<Set<String>> all) {
    return all.stream().noneMatch(fewer -> !fewer.equals(of) && of.containsAll(fewer));
  }

  // What is told of the book as a whole.

  /** Whether an amendment is told: an event, even a rumoured one, or an agreement (T2). */
  boolean isAmendedPerhaps(List<Meaning> meanings) {
    return told.amending()
        || IntStream.range(0, meanings.size())
            .anyMatch(i -> meanings(i).contains(Meaning.AMENDED)
                && (!told.steps().get(i).place().contains("partly")
                    || meanings.get(i) == Meaning.AMENDED));
  }

  /** Whether the agreement is of a deal kind. */
  boolean isDealKind() {
    return told.kinds().stream().anyMatch(DEAL_KINDS::contains);
  }

  /** Returns the first day on which it is known that the agreement was spoken of (1.4). */
  int spokenOf() {
    int published = told.certainty() == Certainty.STATED && told.published().isPresent()
        ? told.published().getAsInt()
        : Courses.DAYS;
    return Math.min(published, told.asOf().orElse(Courses.DAYS));
  }
}
