package io.github.crossborder.analysis.rights;

import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms by which to find those that one may meet: sorted by who may be bound, by object, right and
 * platform, by whether they may exclude others, then by the countries, the product headings and the channels
 * in which they may apply, and at last by day. What may be anybody's, or apply anywhere, is apart
 * and always looked at; nobody is sought among terms that surely leave him alone.
 */
final class GrantIndex {
  private static final int FEW = 16;

  /** In the place of what a term does not say. */
  private static final String ANY = "";

  private static final List<String> CLAIMING = List.of("claiming");
  private static final List<String> OTHER = List.of("other");

  private final List<Grant> all; // by day where there are no parts
  private final boolean sure;
  private final Sorting sorting;
  private final Map<Object, GrantIndex> parts;
  private final int[] lastDays; // of those by day up to each; none of few
  private final @Nullable Grant holder; // one that stands for all
  private volatile @Nullable GrantIndex whatever; // all of them, as the next sorting has them

  /** By what the terms are sorted. */
  private enum Sorting {
    BY_BOUND,
    BY_OBJECT,
    BY_RIGHT,
    BY_PLATFORM,
    BY_CLAIM,
    BY_PLACE,
    BY_HEADING,
    BY_SUBHEADING,
    BY_SUBDIVISION,
    BY_CHANNEL,
    BY_DAY;

    /** Returns under what to put a term; null for anything. */
    @Nullable
    List<?> keys(Grant grant, boolean sure) {
      if (compareTo(BY_CLAIM) > 0 && !sure && !grant.exhaustive()) {
        return null;
      }
      return switch (this) { // HS headings and subheadings have 4 and 6 digits, those of the CN 8
        case BY_BOUND -> grant.bound();
        case BY_OBJECT -> said(grant.term().object());
        case BY_RIGHT -> said(grant.term().right().map(Term.Right::code));
        case BY_PLATFORM -> sure || grant.exhaustive() ? said(grant.term().platform()) : null;
        case BY_CLAIM -> grant.mayClaim() ? CLAIMING : OTHER;
        case BY_PLACE -> grant.places();
        case BY_HEADING -> grant.headings(4);
        case BY_SUBHEADING -> grant.headings(6);
        case BY_SUBDIVISION -> grant.headings(8);
        case BY_CHANNEL -> grant.channels();
        case BY_DAY -> null;
      };
    }

    private static @Nullable List<?> said(Optional<?> name) {
      return name.isPresent() ? List.of(name.get()) : null;
    }

    /** Returns under what, besides anything, to look for those a term may meet; null for all. */
    @Nullable
    List<?> sought(Grant grant, boolean sure) {
      if (this == BY_CLAIM) {
        return grant.mayClaim() ? null : CLAIMING;
      }
      return keys(grant, sure);
    }

    /** Whether there may be too many parts to look into each. */
    boolean isByName() {
      return compareTo(BY_CLAIM) < 0;
    }

    @SuppressWarnings("EnumOrdinal") // the order in which they are named is the order of sorting
    Sorting next() {
      return values()[ordinal() + 1];
    }
  }

  private GrantIndex(
      List<Grant> grants, Map<Object, GrantIndex> parts, Sorting sorting, boolean sure) {
    this.all = grants;
    this.parts = parts;
    this.sorting = sorting;
    this.sure = sure;
    if (parts.isEmpty() && grants.size() > 1) {
      grants.sort(Comparator.comparingInt(grant -> grant.days().from(sure)));
    }
    lastDays = new int[parts.isEmpty() && grants.size() > FEW ? grants.size() : 0];
    for (int i = 0; i < lastDays.length; i++) {
      int day = grants.get(i).days().to(sure);
      lastDays[i] = i == 0 ? day : Math.max(lastDays[i - 1], day);
    }
    boolean one = grants.size() > FEW && grants.stream().allMatch(grants.get(0)::hasHolderOf);
    holder = one ? grants.get(0) : null;
  }

  private static GrantIndex of(List<Grant> grants, boolean sure, Sorting sorting) {
    if (grants.size() <= FEW || sorting == Sorting.BY_DAY) {
      return new GrantIndex(grants, Map.of(), sorting, sure);
    }
    Map<Object, List<Grant>> sorted = new HashMap<>();
    for (Grant grant : grants) {
      List<?> keys = sorting.keys(grant, sure);
      for (Object key : keys == null ? List.of(ANY) : keys) {
        sorted.computeIfAbsent(key, some -> new ArrayList<>(2)).add(grant);
      }
    }
    if (sorted.size() == 1 && sorted.containsKey(ANY)) {
      return of(grants, sure, sorting.next());
    }
    Map<Object, GrantIndex> parts = new HashMap<>();
    sorted.forEach((key, some) -> parts.put(key, of(some, sure, sorting.next())));
    return new GrantIndex(grants, parts, sorting, sure);
  }

  /** Returns an index by which to find the terms with which one may be in conflict. */
  static GrantIndex possible(List<Grant> terms) {
    return of(new ArrayList<>(terms), false, Sorting.BY_BOUND);
  }

  /** Returns an index of terms that say enough, by which to find definite conflicts. */
  static GrantIndex sure(List<Grant> terms) {
    return of(new ArrayList<>(terms), true, Sorting.BY_BOUND);
  }

  /** Returns the other terms that may meet this one, each once, no vaguer than the limit. */
  Set<Grant> near(Grant term, int vaguest, Predicate<Grant> test) {
    Set<Grant> found = new LinkedHashSet<>();
    any(term, vaguest, other -> {
      if (test.test(other)) {
        found.add(other);
      }
      return false;
    });
    return found;
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(Grant term, int vaguest, Predicate<Grant> test) {
    return any(term, other -> other != term && other.group() <= vaguest && test.test(other));
  }

  private boolean any(Grant term, Predicate<Grant> test) {
    if (holder != null && holder.hasHolderOf(term)) {
      return false;
    }
    if (parts.isEmpty()) {
      return anyByDay(term, test);
    }
    List<?> keys = sorting.sought(term, sure);
    if (keys == null) {
      return sorting.isByName() ? whatever().any(term, test) : anyInParts(term, test);
    }
    for (Object key : keys) {
      if (anyUnder(key, term, test)) {
        return true;
      }
    }
    return anyUnder(ANY, term, test);
  }

  private boolean anyInParts(Grant term, Predicate<Grant> test) {
    for (GrantIndex part : parts.values()) {
      if (part.any(term, test)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyUnder(Object key, Grant term, Predicate<Grant> test) {
    GrantIndex part = parts.get(key);
    return part != null && part.any(term, test);
  }

  /** Returns all, for who does not say by what these are sorted; made when first asked for. */
  private GrantIndex whatever() {
    GrantIndex made = whatever;
    if (made == null) {
      made = of(new ArrayList<>(all), sure, sorting.next());
      whatever = made;
    }
    return made;
  }

  private boolean anyByDay(Grant term, Predicate<Grant> test) {
    int from = term.days().from(sure);
    int to = term.days().to(sure);
    for (int i = firstThatMayLastUntil(from); i < all.size(); i++) {
      Grant other = all.get(i);
      if (other.days().from(sure) > to) {
        return false;
      }
      if (other.days().to(sure) >= from && test.test(other)) {
        return true;
      }
    }
    return false;
  }

  private int firstThatMayLastUntil(int day) {
    int low = 0;
    int high = lastDays.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lastDays[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
