package io.github.crossborder.analysis.contradictions;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.analysis.contradictions.RivalClaims.ClaimBounds;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * one alone says leaves their relation unknown; if they say different things, they tell of
 * different facts. Where neither says a time, they may be of two times, except for transfers, since
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
 * <p>Making it takes time n log n in the claims of a book, however many contradict each other:
 * contradictions are grouped by fact and what is unknown by topic. Immutable and safe for use by
 * several threads.
 */
public final class Contradictions {
  private static final List<Class<? extends Claim>> COMPARED =
      List.of(Figure.class, Interest.class, Transfer.class, Event.class);

  private final DealBook book;
  private final Assumptions assumptions;
  private final ClaimReader readings;
  private final ClaimComparison comparison;
  private final boolean withDeprecated;
  private final Map<Topic, List<Claim>> topics = new HashMap<>();
  private final RepeatedTransfers repeated = new RepeatedTransfers();
  private final List<Dispute> disputes = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Contradictions(DealBook book, Assumptions assumptions, boolean withDeprecated) {
    this.book = book;
    this.assumptions = assumptions;
    this.withDeprecated = withDeprecated;
    this.readings = new ClaimReader(assumptions);
    this.comparison = new ClaimComparison(assumptions);
    for (Class<? extends Claim> kind : COMPARED) {
      analyze(withCompany(book.entries(kind)));
    }
    disputes.sort(Comparator.comparing(Dispute::path));
    doubts.sort(Comparator.comparing(doubt -> doubt.claims().get(0).id()));
  }

  /** Returns what contradicts what in a book, without assumptions. */
  public static Contradictions of(DealBook book) {
    return of(book, Assumptions.none());
  }

  /** Returns what contradicts what in a book; assumptions make sure what is unknown otherwise. */
  public static Contradictions of(DealBook book, Assumptions assumptions) {
    return new Contradictions(
        requireNonNull(book, "book"), requireNonNull(assumptions, "assumptions"), false);
  }

  /** Returns what contradicts what if claims that are known to be wrong are heard too. */
  public static Contradictions withDeprecated(DealBook book, Assumptions assumptions) {
    return new Contradictions(
        requireNonNull(book, "book"), requireNonNull(assumptions, "assumptions"), true);
  }

  /** Returns the facts on which claims contradict each other, by the first contested id. */
  public List<Dispute> disputes() {
    return List.copyOf(disputes);
  }

  /** Returns where it is open whether claims contradict each other, by the first id. */
  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  /** Returns each dispute as a finding, {@code contradictory-claims}. */
  public List<Problem> findings() {
    return disputes.stream().map(Dispute::finding).toList();
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns how two claims relate, such as CONTRADICTS; CONSISTENT for a claim and itself, and
   * UNKNOWN for kinds of claims that are not compared, such as two statements. Deprecated claims
   * may be asked about too.
   *
   * @throws UnknownEntryException if the book has no claim with an id
   */
  public Relation between(Id one, Id other) {
    return relation(book.get(one, Claim.class), book.get(other, Claim.class));
  }

  private Relation relation(Claim one, Claim other) {
    if (one.equals(other)) {
      return new Relation(
          one, other, Kind.CONSISTENT, "they are one claim", Optional.empty(), assumptions);
    }
    if (one.entryKind() != other.entryKind()) {
      return comparison.different(
          one, other, "their kind differs: " + one.entryKind() + " and " + other.entryKind());
    }
    Optional<ClaimReading> reading = readings.of(one).map(repeated::mark);
    Optional<ClaimReading> rival = readings.of(other).map(repeated::mark);
    if (reading.isEmpty() || rival.isEmpty()) {
      String because =
          "no value to compare is told by " + (reading.isEmpty() ? one.id() : other.id());
      return new Relation(one, other, Kind.UNKNOWN, because, Optional.empty(), assumptions);
    }
    return comparison.of(reading.get(), rival.get());
  }

  /**
   * Returns how a claim relates to each other one that is or may be about the same, by id of the
   * other. Takes time linear in the claims on its topic.
   *
   * @throws UnknownEntryException if the book has no claim with the id
   */
  public List<Relation> about(Id id) {
    Claim claim = book.get(id, Claim.class);
    return onTopicOf(claim).stream()
        .filter(other -> !other.equals(claim))
        .map(other -> relation(claim, other))
        .filter(relation -> relation.kind() != Kind.DIFFERENT)
        .toList();
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
    Claim claim = book.get(id, Claim.class);
    Optional<ClaimReading> reading = readings.of(claim).map(repeated::mark);
    if (reading.isEmpty()) {
      return BestClaim.none(id, "it tells no value to compare");
    }
    List<ClaimReading> rivals = new ArrayList<>();
    for (Claim other : onTopicOf(claim)) {
      ClaimReading rival = repeated.mark(readings.of(other, reading.get().topic()));
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
    List<ClaimReading> rivals = new ArrayList<>();
    for (Figure figure : book.figuresOf(subject, metric)) {
      boolean sought = figure.measure() == Figure.Measure.LEVEL
          && figure.territory().isEmpty()
          && figure.scope().isEmpty()
          && isIncluded(figure)
          && figure.period().filter(told -> isSame(told, period)).isPresent();
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
    return told.contains(asked, assumptions)
        .and(asked.contains(told, assumptions))
        .isTrue();
  }

  private boolean isIncluded(Claim claim) {
    return withDeprecated || claim.rank() != Claim.Rank.DEPRECATED;
  }

  /**
   * Leaves out what is deprecated or tells no value, and most of the claims that are alone on their
   * topic, as most claims are: a hash is enough to tell that.
   */
  private List<Claim> withCompany(List<? extends Claim> claims) {
    List<Claim> told = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Claim claim : claims) {
      if (isIncluded(claim) && Topic.isOf(claim)) {
        told.add(claim);
        counts.merge(Topic.hash(claim), 1, Integer::sum);
      }
    }
    told.removeIf(claim -> counts.getOrDefault(Topic.hash(claim), 0) == 1);
    return told;
  }

  private void analyze(List<Claim> claims) {
    repeated.note(claims, readings);
    List<List<ClaimReading>> facts = new ArrayList<>();
    Map<Topic, ClaimsOnTopic> all = new LinkedHashMap<>();
    for (Claim claim : claims) {
      readings
          .topic(claim)
          .map(topic -> all.computeIfAbsent(topic, any -> new ClaimsOnTopic(topic, facts)))
          .ifPresent(on -> on.add(repeated.mark(readings.of(claim, on.topic()))));
    }
    for (List<ClaimReading> fact : facts) {
      List<ClaimBounds> contested = fact.size() > 1 ? RivalClaims.among(fact) : List.of();
      if (!contested.isEmpty()) {
        disputes.add(new Dispute(fact, contested, comparison));
      }
    }
    for (ClaimsOnTopic on : all.values()) {
      if (on.claims().size() > 1) {
        topics.put(on.topic(), on.claims());
        on.doubt().ifPresent(doubts::add);
      }
    }
  }

  private List<Claim> onTopicOf(Claim claim) {
    List<Claim> claims = readings
        .topic(claim)
        .map(topic -> topics.getOrDefault(topic, List.of()))
        .orElse(List.of());
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
    return disputes.size() + " in dispute, " + doubts.size() + " in doubt (" + assumptions + ")";
  }
}
