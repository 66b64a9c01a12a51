package io.github.crossborder.analysis.internal;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The days between which claims must lie, such as 2018-03-01 at the latest for an undated signing
 * that an event of that day follows. An event or a transfer has bounds by its own date, and
 * whatever follows something, or is followed, also by the dates of that. A claim is known by its
 * place in the order of ids. Days count from 1970-01-01.
 *
 * <p>Making it takes time near-linear in the claims and links. Immutable.
 */
public final class LinkedDays {
  /** The earliest day of what nothing bounds. */
  public static final long ALWAYS = LocalDate.MIN.toEpochDay();

  /** The latest day of what nothing bounds. */
  public static final long NEVER = LocalDate.MAX.toEpochDay();

  private static final int ROUNDS = 100;

  private final Assumptions assumptions;
  private final List<Claim> claims;
  private final long[] earliest;
  private final long[] latest;
  private final boolean[] sure;
  private final Map<Integer, List<Link>> later = new HashMap<>();
  private final Map<Integer, List<Link>> earlier = new HashMap<>();

  /**
   * That one claim is not of an earlier day than another.
   *
   * @param earlier the place of the one, such as a cause
   * @param later the place of the other, such as what it caused
   * @param follows whether the other is said to follow it, so that it is later even on one day
   * @param lag by how much it is later
   */
  public record Link(int earlier, int later, boolean follows, Lag lag) {
    /** Returns the first day that the later can be of. */
    public long earliestLater(LinkedDays days) {
      return lag.earliestAfter(days.earliest(earlier));
    }

    /** Returns the last day that the later can be of. */
    public long latestLater(LinkedDays days) {
      return lag.latestAfter(days.latest(earlier));
    }
  }

  /** Takes claims, of which of them the dates count, and which bound others. */
  private LinkedDays(
      DealBook book,
      Collection<Claim> told,
      List<Claim> following,
      Predicate<Claim> counts,
      Predicate<Claim> isSure,
      Assumptions assumptions) {
    this.assumptions = assumptions;
    claims = LinkedClaims.sorted(book, told, following);
    earliest = new long[claims.size()];
    latest = new long[claims.size()];
    sure = new boolean[claims.size()];
    for (int place = 0; place < claims.size(); place++) {
      Claim claim = claims.get(place);
      Optional<PartialDate> date = counts.test(claim) ? dateOf(claim) : Optional.empty();
      sure[place] = isSure.test(claim);
      earliest[place] = ALWAYS;
      latest[place] = NEVER;
      if (date.isPresent()) {
        PartialDate assumed = date.get().assuming(assumptions);
        earliest[place] = assumed.earliestEpochDay(ALWAYS);
        latest[place] = assumed.latestEpochDay(NEVER);
      }
    }
    following.forEach(this::linkFollowed);
    told.forEach(this::linkCauses);
    if (!later.isEmpty()) {
      carry();
    }
  }

  /**
   * Returns the days of the events and dated transfers of a book, and of whatever follows something
   * or is followed; all dates count.
   */
  public static LinkedDays of(DealBook book, Assumptions assumptions) {
    List<Claim> told = new ArrayList<>(book.entries(Event.class));
    told.addAll(book.entries(Transfer.class));
    return new LinkedDays(
        book, told, book.claimsFollowing(), claim -> true, claim -> true, assumptions);
  }

  /**
   * Returns the days of some events, and of whatever bounds them by links, directly or by way of
   * others. The dates of what has not happened, or is known to be wrong, do not count; what only
   * perhaps happened bounds nothing else, as it does not where it did not. Takes time in those
   * claims, not in the book.
   */
  public static LinkedDays around(DealBook book, List<Event> events, Assumptions assumptions) {
    Collection<Claim> near = LinkedClaims.bounding(book, events);
    List<Claim> following = near.stream()
        .filter(claim -> !claim.follows().isEmpty() && tellsWhen(claim))
        .toList();
    return new LinkedDays(
        book, near, following, LinkedDays::tellsWhen, LinkedDays::isStated, assumptions);
  }

  private static boolean isStated(Claim claim) {
    return claim.citations().stream()
        .anyMatch(citation -> citation.certainty() == Certainty.STATED);
  }

  private static boolean tellsWhen(Claim claim) {
    return claim.rank() != Claim.Rank.DEPRECATED
        && !(claim instanceof Event event && event.status() != Event.Status.OCCURRED);
  }

  private void linkFollowed(Claim claim) {
    for (Follows follows : claim.follows()) {
      int before = place(follows.entry());
      if (before >= 0) { // a company, for one, has no place
        link(new Link(before, place(claim.id()), true, Lag.of(follows.lag())));
      }
    }
  }

  private void linkCauses(Claim claim) {
    if (claim instanceof Event event && event.rank() != Claim.Rank.DEPRECATED) {
      for (Id cause : event.because()) {
        int before = place(cause);
        if (before >= 0
            && LinkedClaims.hasDay(claims.get(before))
            && tellsWhen(claims.get(before))) {
          link(new Link(before, place(claim.id()), false, Lag.ANY));
        }
      }
    }
  }

  private void link(Link link) {
    later.computeIfAbsent(link.earlier, any -> new ArrayList<>(1)).add(link);
    earlier.computeIfAbsent(link.later, any -> new ArrayList<>(1)).add(link);
  }

  /** Carries the bounds of each claim to what comes after it and to what it comes after. */
  private void carry() {
    int[] sorted = byLinks();
    boolean limited =
        later.values().stream().flatMap(List::stream).anyMatch(link -> link.lag.isLimited());
    // Without limits, bounds go one way. With them, each round carries them once more to and fro;
    // where links contradict each other they would go on for ever.
    for (int round = 0; carryOnce(sorted) && limited && round < ROUNDS; round++) {}
  }

  private boolean carryOnce(int[] sorted) {
    boolean changed = false;
    for (int place : sorted) {
      for (Link link : later(place)) {
        if (sure[link.earlier]) {
          changed |= raise(link.later, link.earliestLater(this));
          changed |= lower(link.later, link.latestLater(this));
        }
      }
    }
    for (int i = sorted.length - 1; i >= 0; i--) {
      for (Link link : earlier(sorted[i])) {
        if (sure[link.later]) {
          changed |= lower(link.earlier, link.lag.latestBefore(latest[link.later]));
          changed |= raise(link.earlier, link.lag.earliestBefore(earliest[link.later]));
        }
      }
    }
    return changed;
  }

  private boolean raise(int place, long first) {
    boolean raised = first > earliest[place];
    earliest[place] = Math.max(earliest[place], first);
    return raised;
  }

  private boolean lower(int place, long last) {
    boolean lowered = last < latest[place];
    latest[place] = Math.min(latest[place], last);
    return lowered;
  }

  /** Sorts by what follows what (Kahn's algorithm); circles and what is after them come last. */
  private int[] byLinks() {
    int[] waitingFor = waitingFor();
    int[] sorted = new int[claims.size()];
    int size = 0;
    for (int place = 0; place < sorted.length; place++) {
      if (waitingFor[place] == 0) {
        sorted[size++] = place;
      }
    }
    for (int next = 0; next < size; next++) {
      for (Link link : later(sorted[next])) {
        if (--waitingFor[link.later] == 0) {
          sorted[size++] = link.later;
        }
      }
    }
    for (int place = 0; place < sorted.length; place++) {
      if (waitingFor[place] > 0) {
        sorted[size++] = place;
      }
    }
    return sorted;
  }

  /** Returns how many links lead to the claim in each place. */
  public int[] waitingFor() {
    int[] waitingFor = new int[claims.size()];
    earlier.forEach((place, links) -> waitingFor[place] = links.size());
    return waitingFor;
  }

  /** Returns when a claim was, where told. */
  public static Optional<PartialDate> dateOf(Claim claim) {
    if (claim instanceof Event event) {
      return event.type().equals(Event.Type.OBSERVED_IN_EFFECT)
          ? event.date().or(event::asOf) // the day for which it was told is when it was seen
          : event.date();
    }
    return claim instanceof Transfer transfer ? transfer.date() : Optional.empty();
  }

  /** Returns how many claims there are. */
  public int size() {
    return claims.size();
  }

  /** Returns the claim in a place. */
  public Claim get(int place) {
    return claims.get(place);
  }

  /** Returns the place of a claim, or a negative number if it is none of them. */
  public int place(Id id) {
    requireNonNull(id, "id");
    int low = 0;
    int high = claims.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = claims.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** Returns the first day that the claim in a place can be of, or {@link #ALWAYS}. */
  public long earliest(int place) {
    return earliest[place];
  }

  /** Returns the last day that the claim in a place can be of, or {@link #NEVER}. */
  public long latest(int place) {
    return latest[place];
  }

  /** Returns the first day that the claim in a place can be of, where bounded. */
  public Optional<LocalDate> firstDay(int place) {
    return earliest[place] == ALWAYS
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(earliest[place]));
  }

  /** Returns the last day that the claim in a place can be of, where bounded. */
  public Optional<LocalDate> lastDay(int place) {
    return latest[place] == NEVER
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(latest[place]));
  }

  /** Returns the days that the date of the claim in a place allows, its links aside. */
  public Optional<PartialDate> ownDate(int place) {
    return dateOf(claims.get(place)).map(date -> date.assuming(assumptions));
  }

  /** Whether no claim follows another or happened because of it. */
  public boolean hasNoLinks() {
    return later.isEmpty();
  }

  /** Whether the claim in a place comes after another, or another after it. */
  public boolean isLinked(int place) {
    return later.containsKey(place) || earlier.containsKey(place);
  }

  /** Returns the links to what comes after the claim in a place. */
  public List<Link> later(int place) {
    return later.getOrDefault(place, List.of());
  }

  /** Returns the links to what the claim in a place comes after. */
  public List<Link> earlier(int place) {
    return earlier.getOrDefault(place, List.of());
  }

  /**
   * Whether one claim is surely before another: by their days, by what follows what, or as a day
   * lies between two on the way from one to the other.
   */
  public boolean isSurelyBefore(int one, int other) {
    if (latest[one] < earliest[other] || after(List.of(id(one))).contains(id(other))) {
      return true;
    }
    List<Integer> apart = Stream.concat(
            Stream.of(one),
            LinkedClaims.reached(List.of(one), this::next, this::id).values().stream())
        .flatMap(place -> ends(later, place, Link::later, link -> link.lag.isApart()).stream())
        .toList();
    return apart.contains(other)
        || LinkedClaims.reached(apart, this::next, this::id).containsKey(id(other));
  }

  /** Whether links lead from one claim to another: it is not later, but may be of the same day. */
  public boolean leadsTo(int one, int other) {
    return LinkedClaims.reached(List.of(one), this::next, this::id).containsKey(id(other));
  }

  /** What comes after a claim by any link. */
  private List<Integer> next(int place) {
    return ends(later, place, Link::later, any -> true);
  }

  /** Returns what at least one of some claims follows, directly or by way of others that are sure. */
  public Set<Id> before(Collection<Id> ids) {
    return linked(ids, earlier, Link::earlier);
  }

  /** Returns what follows at least one of some claims, directly or by way of others that are sure. */
  public Set<Id> after(Collection<Id> ids) {
    return linked(ids, later, Link::later);
  }

  private Set<Id> linked(
      Collection<Id> ids, Map<Integer, List<Link>> links, ToIntFunction<Link> to) {
    List<Integer> places = new ArrayList<>(ids.size());
    for (Id id : ids) {
      int place = place(id);
      if (links.containsKey(place)) {
        places.add(place);
      }
    }
    Set<Integer> from = Set.copyOf(places);
    return places.isEmpty() // mostly
        ? Set.of()
        : LinkedClaims.reached(
                places,
                place -> sure[place] || from.contains(place)
                    ? ends(links, place, to, Link::follows)
                    : List.<Integer>of(),
                this::id)
            .keySet();
  }

  private static List<Integer> ends(
      Map<Integer, List<Link>> links, int place, ToIntFunction<Link> to, Predicate<Link> which) {
    return links.getOrDefault(place, List.of()).stream()
        .filter(which)
        .map(to::applyAsInt)
        .toList();
  }

  private Id id(int place) {
    return claims.get(place).id();
  }
}
