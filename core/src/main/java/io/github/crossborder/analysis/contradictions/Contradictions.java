package io.github.crossborder.analysis.contradictions;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which claims cannot all be so, such as a price of USD 580 million in one paper and of USD 650 to
 * 750 million in another: figures, shares held, what is transferred, and dates of events.
 *
 * <p>Two claims are compared only if they surely are about one fact:
 *
 * <ul>
 *   <li>figures: one subject, metric, measure, unit, territory and scope, the very same span or
 *       day (overlapping is not enough), and for a change the same compared period, for a share or
 *       rank the same whole;
 *   <li>interests: one party, subject, type and agreement they hang on, the same whole, class and
 *       directness, and a day on which both surely held. That two parties each own or operate one
 *       thing is unknown, since both may;
 *   <li>transfers: one agreement, kind, giver, receiver and so on, firm or contingent alike, and
 *       told as of one day. Where one source tells two of them, they may be two payments, so
 *       nothing is sure; a {@code consideration} is the whole price and never is two;
 *   <li>events: one type, status, territory and set of entries they are about. Only what happens
 *       once can be told with rival dates: {@code signed}, {@code effective}, {@code completed},
 *       {@code expired}, {@code terminated}, {@code withdrawn}, {@code founded}, {@code opened} and
 *       {@code retired}. All else, such as {@code amended}, may have happened twice. What is
 *       expected changes with the day it is told for, so two expectations meet only if that day is
 *       the same.
 * </ul>
 *
 * <p>What both claims leave out, such as of which shares a percentage is, they have in common; what
 * one alone says leaves their relation unknown, the type of an interest and what a rank is by
 * among them; if they say different things, they tell of different facts. Where neither says a time, they may be of two times, except for transfers, since
 * an agreement happens once. Claims in one unit contradict if no value is in the bounds of both,
 * and one refines the other if its bounds lie within; of amounts in two currencies, or in one that
 * was not said, only the signs can contradict. A source's own conversion into another currency
 * never does, since its rate and day are not told; where only conversions are alike, the relation
 * is unknown and {@link Relation#otherwise()} tells how they relate.
 *
 * <p>How firmly and by whom a claim is said changes nothing: a rumour contradicts a filing too, and
 * the answer shows both. {@code DEPRECATED} claims are left out unless asked for. What two books
 * tell of one entry is a matter of their {@link io.github.crossborder.book.Merge}.
 *
 * <p>The first question takes time n log n in the claims of a book, however many contradict each
 * other: contradictions are grouped by fact and what is unknown by topic. Immutable and safe for use by
 * several threads.
 */
public final class Contradictions {
  private static final List<Class<? extends Claim>> COMPARED =
      List.of(Figure.class, Interest.class, Transfer.class, Event.class);
  private static final List<Assumption> SETTLING = List.of(
      Assumption.PLAIN_NUMBERS_EXACT,
      Assumption.ABOUT_TOLERANCE,
      Assumption.APPROXIMATE_DATE_TOLERANCE,
      Assumption.CONTINUANCE);

  private final DealBook book;
  private final Assumptions assumptions;
  private final boolean withDeprecated;
  private final ClaimReader readings;
  private final ClaimComparison comparison;
  private final Lazy<ComparedClaims> compared;

  private Contradictions(DealBook book, Assumptions assumptions, boolean withDeprecated) {
    this.book = book;
    this.assumptions = assumptions;
    this.withDeprecated = withDeprecated;
    readings = new ClaimReader(assumptions);
    comparison = new ClaimComparison(assumptions);
    compared = new Lazy<>(this::compared);
  }

  private ComparedClaims compared() {
    List<List<Claim>> kinds = new ArrayList<>();
    for (Class<? extends Claim> kind : COMPARED) {
      kinds.add(included(kind));
    }
    return new ComparedClaims(kinds, readings, comparison, on -> new Doubt(this, on));
  }

  /** Returns what contradicts what in a book, without assumptions. */
  public static Contradictions of(DealBook book) {
    return new Contradictions(requireNonNull(book, "book"), Assumptions.none(), false);
  }

  /**
   * Returns what contradicts what if these assumptions hold, in place of those before: they make
   * sure what is unknown otherwise.
   */
  public Contradictions assuming(Assumptions assumptions) {
    return new Contradictions(book, requireNonNull(assumptions, "assumptions"), withDeprecated);
  }

  /** Returns what contradicts what if claims that are known to be wrong are heard too. */
  public Contradictions withDeprecated() {
    return new Contradictions(book, assumptions, true);
  }

  /** Which single assumption more settles a question to the contradictions under it. */
  List<Assumption> settling(Predicate<Contradictions> isSettled) {
    return Settled.by(SETTLING, assumptions, more -> isSettled.test(assuming(more)));
  }

  /** Returns the facts on which claims contradict each other, by the first contested id. */
  public List<Dispute> disputes() {
    return List.copyOf(compared.get().disputes());
  }

  /** Returns where it is open whether claims contradict each other, by the first id. */
  public List<Doubt> doubts() {
    return List.copyOf(compared.get().doubts());
  }

  /** Returns each dispute as a finding, {@code contradictory-claims}. */
  public List<Problem> findings() {
    return compared.get().disputes().stream().map(Dispute::finding).toList();
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns how two claims relate, such as CONTRADICTS; CONSISTENT for a claim and itself, and
   * UNKNOWN for kinds of claims that are not compared, such as two statements, or an absence and an
   * interest in the same thing. Deprecated claims may be asked about too.
   *
   * @throws UnknownEntryException if the book has no claim with an id
   */
  public Relation between(Id one, Id other) {
    return relation(book.get(one, Claim.class), book.get(other, Claim.class))
        .settledBy(() -> settling(again -> again.between(one, other).kind() != Kind.UNKNOWN));
  }

  private Relation relation(Claim one, Claim other) {
    if (one.equals(other)) {
      return new Relation(
          one, other, Kind.CONSISTENT, "they are one claim", Optional.empty(), assumptions);
    }
    if (isOfOneThing(one, other) || isOfOneThing(other, one)) {
      return unknown(one, other, "that there is no interest is not compared with one that is told");
    }
    if (one.entryKind() != other.entryKind()) {
      return comparison.different(
          one, other, "their kind differs: " + one.entryKind() + " and " + other.entryKind());
    }
    Optional<ClaimReading> reading = readings.of(one).map(compared.get()::mark);
    Optional<ClaimReading> rival = readings.of(other).map(compared.get()::mark);
    if (reading.isEmpty() || rival.isEmpty()) {
      return unknown(
          one,
          other,
          "no value to compare is told by " + (reading.isEmpty() ? one.id() : other.id()));
    }
    return comparison.of(reading.get(), rival.get());
  }

  private Relation unknown(Claim one, Claim other, String explanation) {
    return new Relation(one, other, Kind.UNKNOWN, explanation, Optional.empty(), assumptions);
  }

  /** Whether the one says that there is no interest in what the other is an interest in. */
  private static boolean isOfOneThing(Claim one, Claim other) {
    return one instanceof Absence absence
        && other instanceof Interest interest
        && absence.subject().equals(interest.subject());
  }

  /**
   * Returns how a claim relates to each other one that is or may be about the same, by id of the
   * other. Takes time linear in the claims on its topic; of interests and ranks, in those in the
   * same thing.
   *
   * @throws UnknownEntryException if the book has no claim with the id
   */
  public List<Relation> about(Id id) {
    Claim claim = book.get(id, Claim.class);
    return Stream.concat(onTopicOf(claim).stream(), perhapsOnTopicOf(claim))
        .filter(other -> !other.equals(claim))
        .sorted(Comparator.comparing(Claim::id))
        .map(other -> between(id, other.id()))
        .filter(relation -> relation.kind() != Kind.DIFFERENT)
        .toList();
  }

  /** Those on other topics that may be one with that of a claim, since a type is not told. */
  private Stream<? extends Claim> perhapsOnTopicOf(Claim claim) {
    List<? extends Claim> alike = List.of();
    if (claim instanceof Interest interest) {
      alike = book.interestsIn(interest.subject());
    } else if (claim instanceof Figure figure && figure.measure() == Figure.Measure.RANK) {
      alike = book.figuresOf(figure.subject());
    }
    Optional<Topic> topic = readings.topic(claim);
    return alike.stream()
        .filter(other -> isIncluded(other)
            && !readings.topic(other).equals(topic)
            && topic
                .flatMap(mine -> readings.topic(other).flatMap(mine::untoldIn))
                .isPresent());
  }

  /**
   * Returns the claim to go by on the fact that a claim is about: of those of the best rank the one
   * that is within the bounds of all others, such as "63.7 %" rather than "a majority". Of several
   * that say as much, a stated one before a hedged one and so on, then the one with the least id.
   *
   * <p>There is none, with code {@code no-best-claim}, where those of the best rank contradict each
   * other or no one of them is within all others, and where it is open what the claim is about;
   * the reason names two of them.
   *
   * @throws UnknownEntryException if the book has no claim with the id
   */
  public Answer<Claim> best(Id id) {
    return settlable(choose(id), again -> again.choose(id));
  }

  private <T> Answer<T> settlable(Answer<T> answer, Function<Contradictions, Answer<T>> question) {
    return answer.isKnown()
        ? answer
        : Answer.cannot(
            answer.problems(), () -> settling(again -> question.apply(again).isKnown()));
  }

  private Answer<Claim> choose(Id id) {
    Claim claim = book.get(id, Claim.class);
    Optional<ClaimReading> reading = readings.of(claim).map(compared.get()::mark);
    if (reading.isEmpty()) {
      return BestClaim.none(id, "it tells no value to compare");
    }
    List<ClaimReading> rivals = new ArrayList<>();
    for (Claim other : onTopicOf(claim)) {
      ClaimReading rival = compared.get().mark(readings.of(other, reading.get().topic()));
      if (other.equals(claim) || reading.get().isSurelyOnTheFactOf(rival)) {
        rivals.add(rival);
      } else if (reading.get().fact().isEmpty()
          && comparison.of(reading.get(), rival).kind() == Kind.UNKNOWN) {
        return BestClaim.none(id, "it may be about the same: " + relation(claim, other));
      }
    }
    return BestClaim.of(id, rivals, comparison);
  }

  /**
   * Returns the figure to go by for a level over a period, such as the revenue of {@code ickx} in
   * its fiscal year 2017: of the figures for that very span, not limited to a territory or scope,
   * chosen as {@link #best(Id)} does. There is none, with code {@code no-best-claim}, where the
   * book has no such figure either. Takes time linear in the figures of the subject,
   * after the first question to the book.
   */
  public Answer<Figure> best(Id subject, Figure.Metric metric, Period period) {
    requireNonNull(subject, "subject");
    requireNonNull(metric, "metric");
    requireNonNull(period, "period");
    return settlable(
        choose(subject, metric, period), again -> again.choose(subject, metric, period));
  }

  private Answer<Figure> choose(Id subject, Figure.Metric metric, Period period) {
    List<ClaimReading> rivals = new ArrayList<>();
    for (Figure figure : book.figuresOf(subject, metric)) {
      boolean sought = figure.measure() == Figure.Measure.LEVEL
          && figure.territory().isEmpty()
          && figure.scope().isEmpty()
          && isIncluded(figure)
          && RunDays.span(figure).filter(told -> isSame(told, period)).isPresent();
      if (sought) {
        readings.of(figure).ifPresent(rivals::add);
      }
    }
    Answer<Claim> best = rivals.isEmpty()
        ? BestClaim.none(subject, "no figure tells its " + metric + " for exactly " + period)
        : BestClaim.of(subject, rivals, comparison);
    return best.map(Figure.class::cast);
  }

  private boolean isSame(Period told, Period asked) {
    Period period = told.assuming(assumptions);
    Period other = asked.assuming(assumptions);
    return period.contains(other).and(other.contains(period)).isTrue();
  }

  private List<Claim> included(Class<? extends Claim> kind) {
    List<Claim> included = new ArrayList<>();
    for (Claim claim : book.entries(kind)) {
      if (isIncluded(claim)) {
        included.add(claim);
      }
    }
    return included;
  }

  private boolean isIncluded(Claim claim) {
    return withDeprecated || claim.rank() != Claim.Rank.DEPRECATED;
  }

  private List<Claim> onTopicOf(Claim claim) {
    List<Claim> claims = readings.topic(claim).map(compared.get()::on).orElse(List.of());
    if (claims.contains(claim)) {
      return claims;
    }
    List<Claim> withIt = new ArrayList<>(claims);
    withIt.add(claim);
    return withIt;
  }

  /** Returns how many disputes and doubts there are, and the assumptions. */
  @Override
  public String toString() {
    return disputes().size() + " in dispute, " + doubts().size() + " in doubt (" + assumptions
        + ")";
  }
}
