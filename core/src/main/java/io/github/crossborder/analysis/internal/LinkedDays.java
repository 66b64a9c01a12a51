package io.github.crossborder.analysis.internal;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

  private final Assumptions assumptions;
  private final List<Claim> claims;
  private final long[] earliest;
  private final long[] latest;
  private final Map<Integer, List<Integer>> later = new HashMap<>();
  private final Map<Integer, List<Integer>> earlier = new HashMap<>();

  /** Takes claims, and of which of them the dates count. */
  private LinkedDays(
      DealBook book,
      Collection<Claim> told,
      List<Claim> following,
      Predicate<Claim> counts,
      Assumptions assumptions) {
    this.assumptions = assumptions;
    claims = sorted(book, told, following);
    earliest = new long[claims.size()];
    latest = new long[claims.size()];
    for (int place = 0; place < claims.size(); place++) {
      Claim claim = claims.get(place);
      Optional<PartialDate> date = counts.test(claim) ? dateOf(claim) : Optional.empty();
      earliest[place] = ALWAYS;
      latest[place] = NEVER;
      if (date.isPresent()) {
        PartialDate assumed = date.get().assuming(assumptions);
        earliest[place] = assumed.earliestEpochDay(ALWAYS);
        latest[place] = assumed.latestEpochDay(NEVER);
      }
    }
    following.forEach(this::link);
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
    return new LinkedDays(book, told, book.claimsFollowing(), claim -> true, assumptions);
  }

  /**
   * Returns the days of some events, and of whatever they follow or is said to follow them,
   * directly or by way of others. The dates of what has not happened, or is known to be wrong, do
   * not count. Takes time in those claims, not in the book.
   */
  public static LinkedDays around(DealBook book, List<Event> events, Assumptions assumptions) {
    List<Claim> from = List.copyOf(events);
    Map<Id, Claim> near = new LinkedHashMap<>();
    from.forEach(event -> near.put(event.id(), event));
    near.putAll(reached(from, claim -> followedBy(claim, book), Claim::id));
    near.putAll(reached(from, claim -> book.claimsFollowing(claim.id()), Claim::id));
    List<Claim> following =
        near.values().stream().filter(claim -> !claim.follows().isEmpty()).toList();
    return new LinkedDays(book, near.values(), following, LinkedDays::tellsWhen, assumptions);
  }

  private static List<Claim> followedBy(Claim claim, DealBook book) {
    List<Claim> followed = new ArrayList<>(claim.follows().size());
    for (Follows follows : claim.follows()) {
      book.find(follows.entry(), Claim.class).ifPresent(followed::add);
    }
    return followed;
  }

  private static boolean tellsWhen(Claim claim) {
    return claim.rank() != Claim.Rank.DEPRECATED
        && !(claim instanceof Event event && event.status() != Event.Status.OCCURRED);
  }

  /** Returns, by id, what links lead to from some claims, directly or by way of others. */
  private static <C> Map<Id, C> reached(
      Collection<C> from, Function<C, List<C>> links, Function<C, Id> id) {
    Map<Id, C> reached = new LinkedHashMap<>();
    Deque<C> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (C next : links.apply(open.pop())) {
        if (reached.put(id.apply(next), next) == null) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  /** Events, dated transfers, and the other claims at an end of a link; each once, by id. */
  private static List<Claim> sorted(DealBook book, Collection<Claim> told, List<Claim> following) {
    List<Claim> sorted = new ArrayList<>(told.size());
    for (Claim claim : told) {
      if (hasDay(claim)) {
        sorted.add(claim);
      }
    }
    Map<Id, Claim> linked = new HashMap<>();
    for (Claim claim : following) {
      List<Claim> followed = followedBy(claim, book);
      if (!followed.isEmpty()) {
        linked.put(claim.id(), claim);
        followed.forEach(before -> linked.put(before.id(), before));
      }
    }
    linked.values().stream().filter(claim -> !hasDay(claim)).forEach(sorted::add);
    sorted.sort(Comparator.comparing(Claim::id));
    return sorted;
  }

  private static boolean hasDay(Claim claim) {
    return claim instanceof Event
        || (claim instanceof Transfer transfer && transfer.date().isPresent());
  }

  private void link(Claim claim) {
    for (Follows follows : claim.follows()) {
      int before = place(follows.entry());
      if (before >= 0) { // a company, for one, has no place
        int after = place(claim.id());
        later.computeIfAbsent(before, any -> new ArrayList<>(1)).add(after);
        earlier.computeIfAbsent(after, any -> new ArrayList<>(1)).add(before);
      }
    }
  }

  /** Carries the bounds of each claim to what follows it and to what it follows. */
  private void carry() {
    int[] sorted = byLinks();
    for (int place : sorted) {
      for (int after : later(place)) {
        earliest[after] = Math.max(earliest[after], earliest[place]);
      }
    }
    for (int i = sorted.length - 1; i >= 0; i--) {
      for (int before : earlier(sorted[i])) {
        latest[before] = Math.min(latest[before], latest[sorted[i]]);
      }
    }
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
      for (int after : later(sorted[next])) {
        if (--waitingFor[after] == 0) {
          sorted[size++] = after;
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

  /** Whether a claim is dated surely before the first day that another can be of. */
  public boolean isDatedBefore(int place, int other) {
    return dateOf(claims.get(place))
        .map(date -> date.assuming(assumptions).latestEpochDay(NEVER) < earliest[other])
        .orElse(false);
  }

  /** Whether no claim follows another. */
  public boolean hasNoLinks() {
    return later.isEmpty();
  }

  /** Returns the places of what is said to follow the claim in a place. */
  public List<Integer> later(int place) {
    return later.getOrDefault(place, List.of());
  }

  /** Returns the places of what the claim in a place is said to follow. */
  public List<Integer> earlier(int place) {
    return earlier.getOrDefault(place, List.of());
  }

  /** Whether one claim is surely before another, by their days or by what follows what. */
  public boolean isSurelyBefore(int one, int other) {
    return latest[one] < earliest[other]
        || reached(List.of(one), this::later, this::id).containsKey(id(other));
  }

  /** Returns what at least one of some claims follows, directly or by way of others. */
  public Set<Id> before(Collection<Id> ids) {
    return linked(ids, earlier);
  }

  /** Returns what follows at least one of some claims, directly or by way of others. */
  public Set<Id> after(Collection<Id> ids) {
    return linked(ids, later);
  }

  private Set<Id> linked(Collection<Id> ids, Map<Integer, List<Integer>> links) {
    List<Integer> places = new ArrayList<>(ids.size());
    for (Id id : ids) {
      int place = place(id);
      if (links.containsKey(place)) {
        places.add(place);
      }
    }
    return places.isEmpty() // mostly
        ? Set.of()
        : reached(places, place -> links.getOrDefault(place, List.of()), this::id)
            .keySet();
  }

  private Id id(int place) {
    return claims.get(place).id();
  }
}
