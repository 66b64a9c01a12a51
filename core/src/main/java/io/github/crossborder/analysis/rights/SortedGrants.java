package io.github.crossborder.analysis.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Many terms of one key, sorted by whether they may exclude others, then by the countries, the
 * product headings and the channels in which they may apply, and at last by day. What may apply
 * anywhere, or to anything, is apart and always looked at; nobody is sought among terms that surely
 * leave him alone.
 */
final class SortedGrants {
  private static final int FEW = 16;
  private static final String ANY = "";
  private static final String CLAIMING = "claiming";
  private static final String OTHER = "other";

  private final boolean sure;
  private final Sorting sorting;
  private final Map<String, SortedGrants> parts;
  private final List<Grant> byDay; // empty where there are parts
  private final int[] lastDays; // of those by day up to each
  private final @Nullable Grant holder; // one that stands for all

  /** By what the terms are sorted. */
  private enum Sorting {
    BY_CLAIM,
    BY_PLACE,
    BY_HEADING,
    BY_SUBHEADING,
    BY_SUBDIVISION,
    BY_CHANNEL,
    BY_DAY;

    /** Returns under what to put a term; null for anything. */
    @Nullable
    List<String> keys(Grant grant, boolean sure) {
      if (this != BY_CLAIM && !sure && !grant.exhaustive()) {
        return null;
      }
      return switch (this) { // HS headings and subheadings have 4 and 6 digits, those of the CN 8
        case BY_CLAIM -> List.of(grant.mayClaim() ? CLAIMING : OTHER);
        case BY_PLACE -> grant.places();
        case BY_HEADING -> grant.headings(4);
        case BY_SUBHEADING -> grant.headings(6);
        case BY_SUBDIVISION -> grant.headings(8);
        case BY_CHANNEL -> grant.channels();
        case BY_DAY -> null;
      };
    }

    /** Returns under what to look for those that a term may meet; null for everything. */
    @Nullable
    List<String> sought(Grant grant, boolean sure) {
      if (this == BY_CLAIM) {
        return grant.mayClaim() ? null : List.of(CLAIMING);
      }
      List<String> own = keys(grant, sure);
      if (own == null) {
        return null;
      }
      List<String> keys = new ArrayList<>(own);
      keys.add(ANY);
      return keys;
    }

    @SuppressWarnings("EnumOrdinal") // the order in which they are named is the order of sorting
    Sorting next() {
      return values()[ordinal() + 1];
    }
  }

  private SortedGrants(
      List<Grant> grants, Map<String, SortedGrants> parts, Sorting sorting, boolean sure) {
    this.sure = sure;
    this.sorting = sorting;
    this.parts = parts;
    byDay = parts.isEmpty() ? sorted(grants) : List.of();
    lastDays = new int[byDay.size()];
    for (int i = 0; i < lastDays.length; i++) {
      int day = byDay.get(i).days().to(sure);
      lastDays[i] = i == 0 ? day : Math.max(lastDays[i - 1], day);
    }
    Grant first = grants.get(0);
    holder = grants.stream().allMatch(first::hasHolderOf) ? first : null;
  }

  private List<Grant> sorted(List<Grant> grants) {
    List<Grant> sorted = new ArrayList<>(grants);
    sorted.sort(Comparator.comparingInt(grant -> grant.days().from(sure)));
    return sorted;
  }

  static SortedGrants of(List<Grant> grants, boolean sure) {
    return of(grants, sure, Sorting.BY_CLAIM);
  }

  private static SortedGrants of(List<Grant> grants, boolean sure, Sorting sorting) {
    if (grants.size() <= FEW || sorting == Sorting.BY_DAY) {
      return new SortedGrants(grants, Map.of(), sorting, sure);
    }
    Map<String, List<Grant>> sorted = new HashMap<>();
    for (Grant grant : grants) {
      List<String> keys = sorting.keys(grant, sure);
      for (String key : keys == null ? List.of(ANY) : keys) {
        sorted.computeIfAbsent(key, some -> new ArrayList<>(2)).add(grant);
      }
    }
    if (sorted.size() == 1 && sorted.containsKey(ANY)) {
      return of(grants, sure, sorting.next());
    }
    Map<String, SortedGrants> parts = new HashMap<>();
    sorted.forEach((key, some) -> parts.put(key, of(some, sure, sorting.next())));
    return new SortedGrants(grants, parts, sorting, sure);
  }

  /** Returns whether one that may meet the term passes the test. */
  boolean any(Grant term, Predicate<Grant> test) {
    if (holder != null && holder.hasHolderOf(term)) {
      return false;
    }
    if (parts.isEmpty()) {
      return anyByDay(term, test);
    }
    List<String> keys = sorting.sought(term, sure);
    if (keys == null) {
      return parts.values().stream().anyMatch(part -> part.any(term, test));
    }
    return keys.stream().map(parts::get).anyMatch(part -> part != null && part.any(term, test));
  }

  private boolean anyByDay(Grant term, Predicate<Grant> test) {
    int from = term.days().from(sure);
    int to = term.days().to(sure);
    for (int i = firstThatMayLastUntil(from); i < byDay.size(); i++) {
      Grant other = byDay.get(i);
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
