package io.github.crossborder.analysis.status;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the status of an agreement can have been on a date, such as {@code in effect or suspended},
 * with the claims that lead to each.
 *
 * <p>Each is possible: some course of events that agrees with all that is told leads to it. The
 * others are not. Where events are told for territories, the answer for the whole holds what each
 * of its {@link #parts()} can be. Immutable and safe for use by several threads.
 */
public final class PossibleStatuses {
  private static final String ELSEWHERE = "elsewhere";

  private static final List<Assumption> SETTLING = List.of(
      Assumption.APPROXIMATE_DATE_TOLERANCE,
      Assumption.CONTINUANCE,
      Assumption.UNKNOWN_EVENTS_MOVE_NOTHING);

  private final StatusHistory by;
  private final PartialDate date;
  private final Optional<Territory> territory;
  private final List<Part> parts;
  private final List<Event> missed;
  private final Set<AgreementStatus> statuses;

  PossibleStatuses(
      StatusHistory by,
      PartialDate date,
      Optional<Territory> territory,
      List<Part> parts,
      List<Event> missed) {
    this.by = by;
    this.date = date;
    this.territory = territory;
    this.parts = List.copyOf(parts);
    this.missed = List.copyOf(missed);
    this.statuses = parts.size() == 1 ? parts.get(0).statuses() : united(parts);
  }

  private static Set<AgreementStatus> united(List<Part> parts) {
    Set<AgreementStatus> united = EnumSet.noneOf(AgreementStatus.class);
    for (Part part : parts) {
      united.addAll(part.statuses());
    }
    return Collections.unmodifiableSet(united);
  }

  /** Returns the id of the agreement or term, such as {@code ickx-alibaba}. */
  public Id subject() {
    return by.subject();
  }

  /** Returns the date that was asked about, such as {@code 2023-05-20} or {@code 2022-25}. */
  public PartialDate date() {
    return date;
  }

  /** Returns the territory that was asked about; empty for the agreement as a whole. */
  public Optional<Territory> territory() {
    return territory;
  }

  /** Returns every status that is possible, at least one, in the order of their declaration. */
  public Set<AgreementStatus> statuses() {
    return statuses;
  }

  /**
   * Returns whether the status is this one, such as TRUE where no other is possible, and UNKNOWN
   * where others are, or where it is so in some territories and not in others.
   */
  public Truth is(AgreementStatus status) {
    if (!statuses.contains(requireNonNull(status, "status"))) {
      return Truth.FALSE;
    }
    return statuses.size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * Returns which single assumption more would make it sure whether the status is this one, such as
   * {@code CONTINUANCE} where a contract is only known to have been in effect before; empty where it
   * is sure, and where only another source would help. Asks again under each.
   */
  public List<Assumption> settledBy(AgreementStatus status) {
    return is(status).isUnknown()
        ? Settled.by(SETTLING, assumptions(), more -> !under(more).is(status).isUnknown())
        : List.of();
  }

  private PossibleStatuses under(Assumptions assumptions) {
    StatusHistory again = by.assuming(assumptions);
    return territory.isPresent() ? again.on(date, territory.get()) : again.on(date);
  }

  /**
   * Returns the claims that lead to a status, each of them the last to count in some course of
   * events; empty for what is not possible, and for NONE, which needs no reason. Of the whole of
   * what is told for very many territories, of claims that may hold in some of them and lead to the
   * same, a few stand for all.
   */
  public List<Claim> evidence(AgreementStatus status) {
    requireNonNull(status, "status");
    return claims(parts, Stream.of(status)).toList();
  }

  /** The claims by which parts come to statuses, each once. */
  private static Stream<Claim> claims(List<Part> parts, Stream<AgreementStatus> to) {
    return to.flatMap(status -> parts.stream().flatMap(part -> part.claims(status)))
        .distinct();
  }

  /** Returns the claims that lead to any of the statuses, each once. */
  public List<Claim> evidence() {
    return claims(parts, statuses.stream()).toList();
  }

  /**
   * Returns what can be so where: a part for each territory that events are told for, and one
   * without a territory for everywhere else; a single part for a question about one territory.
   */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Returns what was expected or due before the day, or the last of those that the date can be, and
   * had not happened when it was, as far as is told, such as a closing by the end of 2022; it moves
   * no status.
   */
  public List<Event> missedExpectations() {
    return missed;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return by.assumptions();
  }

  private List<Object> values() {
    return List.of(subject(), date, territory, parts, missed, assumptions());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PossibleStatuses answer && values().equals(answer.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the answer as a sentence, such as {@code deal on 2017-06-01: signed (signed
   * 2016)}, or {@code deal on some day of 2016: not begun or signed (signed 2016)}.
   */
  @Override
  public String toString() {
    String when = switch (date.precision()) {
      case DAY -> "on " + date;
      case SET -> "on a day " + date.display();
      default -> "on some day of " + date.display();
    };
    return subject() + " " + withoutAssumptions(when) + Assumed.clause(assumptions());
  }

  /** Returns the answer after the words for when it holds. */
  String withoutAssumptions(String when) {
    StringBuilder text = new StringBuilder(when);
    territory.ifPresent(where -> text.append(" in ").append(where));
    text.append(": ");
    List<List<Part>> alike = alike();
    for (int i = 0; i < alike.size(); i++) {
      List<Part> group = alike.get(i);
      text.append(i == 0 ? "" : "; ")
          .append(alike.size() == 1 ? "" : where(group) + " ")
          .append(oneOf(group.get(0).statuses()))
          .append(because(group));
    }
    for (Event event : missed) {
      text.append(event.status() == Event.Status.DEADLINE ? "; due" : "; expected")
          .append(" and not told: ")
          .append(said(event));
    }
    return text.toString();
  }

  /** The parts in groups of the same statuses, that of all that no event is told for last. */
  private List<List<Part>> alike() {
    Map<Set<AgreementStatus>, List<Part>> alike = new LinkedHashMap<>();
    for (Part part : parts) {
      alike.computeIfAbsent(part.statuses(), any -> new ArrayList<>()).add(part);
    }
    return alike.values().stream()
        .sorted(Comparator.comparing(PossibleStatuses::isElsewhere))
        .toList();
  }

  private static boolean isElsewhere(List<Part> group) {
    return group.stream().anyMatch(part -> part.territory().isEmpty());
  }

  private static String where(List<Part> group) {
    String named = group.stream()
        .flatMap(part -> part.territory().stream())
        .map(Territory::toString)
        .collect(Collectors.joining(" and "));
    String in = named.isEmpty() ? "" : "in " + named;
    return isElsewhere(group) ? (in.isEmpty() ? "" : in + " and ") + ELSEWHERE : in;
  }

  private String because(List<Part> group) {
    String because = statuses.stream()
        .flatMap(status -> claims(group, Stream.of(status)).map(claim -> said(claim, status)))
        .distinct()
        .collect(Collectors.joining(", "));
    return because.isEmpty() ? "" : " (" + because + ")";
  }

  private static String oneOf(Set<AgreementStatus> statuses) {
    int all = AgreementStatus.values().length;
    if (statuses.size() == all) {
      return "how far is not told";
    }
    if (statuses.size() == all - 1 && !statuses.contains(AgreementStatus.NONE)) {
      return "begun, how far is not told";
    }
    return statuses.stream().map(AgreementStatus::toString).collect(Collectors.joining(" or "));
  }

  /** A term tells of an end by its own end, and of all else by being in force. */
  private static String said(Claim claim, AgreementStatus status) {
    return claim instanceof Event event
        ? said(event)
        : (status.isEnd() ? "end of " : "") + claim.entryKind() + " " + claim.id();
  }

  private static String said(Event event) {
    String when = event.date().or(event::asOf).map(PartialDate::toString).orElse("undated");
    String where = event.territory().map(told -> " in " + told).orElse("");
    return event.type().code().replace('-', ' ') + where + " " + when;
  }

  /** What can be so in one territory that events are told for, or everywhere else. */
  public static final class Part {
    private final Optional<Territory> territory;
    private final Map<AgreementStatus, List<StatusMove>> reasons;

    Part(Optional<Territory> territory, Map<AgreementStatus, List<StatusMove>> reasons) {
      this.territory = territory;
      this.reasons = Collections.unmodifiableMap(reasons);
    }

    /** Returns the territory; empty for all that no event is told for. */
    public Optional<Territory> territory() {
      return territory;
    }

    /** Returns every status that is possible there, at least one. */
    public Set<AgreementStatus> statuses() {
      return reasons.keySet();
    }

    private Stream<Claim> claims(AgreementStatus status) {
      return reasons.getOrDefault(status, List.of()).stream()
          .flatMap(move -> move.claims().stream());
    }

    /** What it says: the claims are those of the statuses in turn. */
    private List<Object> values() {
      return List.of(
          territory,
          statuses(),
          statuses().stream().map(status -> claims(status).distinct().toList()).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Part part && values().equals(part.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    /** Returns the part as text, such as {@code GB: rejected}. */
    @Override
    public String toString() {
      return territory.map(Territory::toString).orElse(ELSEWHERE) + ": " + oneOf(statuses());
    }
  }
}
