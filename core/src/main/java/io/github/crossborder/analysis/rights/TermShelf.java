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
final class TermShelf {
  private static final int FEW = 16;
  private static final String ANY = "";
  private static final String CLAIMING = "claiming";
  private static final String OTHER = "other";

  private final boolean sure;
  private final Sorting sorting;
  private final Map<String, TermShelf> parts;
  private final List<TermScope> byDay; // empty where there are parts
  private final int[] lastDays; // of those by day up to each
  private final @Nullable TermScope holder; // one that stands for all

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
    List<String> keys(TermScope scope, boolean sure) {
      if (this != BY_CLAIM && !sure && !scope.exhaustive()) {
        return null;
      }
      return switch (this) { // HS headings and subheadings have 4 and 6 digits, those of the CN 8
        case BY_CLAIM -> List.of(scope.mayClaim() ? CLAIMING : OTHER);
        case BY_PLACE -> scope.places();
        case BY_HEADING -> scope.headings(4);
        case BY_SUBHEADING -> scope.headings(6);
        case BY_SUBDIVISION -> scope.headings(8);
        case BY_CHANNEL -> scope.channels();
        case BY_DAY -> null;
      };
    }

    /** Returns under what to look for those that a term may meet; null for everything. */
    @Nullable
    List<String> sought(TermScope scope, boolean sure) {
      if (this == BY_CLAIM) {
        return scope.mayClaim() ? null : List.of(CLAIMING);
      }
      List<String> own = keys(scope, sure);
      if (own == null) {
        return null;
      }
      List<String> keys = new ArrayList<>(own);
      keys.add(ANY);
      return keys;
    }

    Sorting next() {
      return values()[ordinal() + 1];
    }
  }

  private TermShelf(
      List<TermScope> scopes, Map<String, TermShelf> parts, Sorting sorting, boolean sure) {
    this.sure = sure;
    this.sorting = sorting;
    this.parts = parts;
    byDay = parts.isEmpty() ? sorted(scopes) : List.of();
    lastDays = new int[byDay.size()];
    for (int i = 0; i < lastDays.length; i++) {
      int day = byDay.get(i).days().to(sure);
      lastDays[i] = i == 0 ? day : Math.max(lastDays[i - 1], day);
    }
    TermScope first = scopes.get(0);
    holder = scopes.stream().allMatch(first::hasHolderOf) ? first : null;
  }

  private List<TermScope> sorted(List<TermScope> scopes) {
    List<TermScope> sorted = new ArrayList<>(scopes);
    sorted.sort(Comparator.comparingInt(scope -> scope.days().from(sure)));
    return sorted;
  }

  static TermShelf of(List<TermScope> scopes, boolean sure) {
    return of(scopes, sure, Sorting.BY_CLAIM);
  }

  private static TermShelf of(List<TermScope> scopes, boolean sure, Sorting sorting) {
    if (scopes.size() <= FEW || sorting == Sorting.BY_DAY) {
      return new TermShelf(scopes, Map.of(), sorting, sure);
    }
    Map<String, List<TermScope>> sorted = new HashMap<>();
    for (TermScope scope : scopes) {
      List<String> keys = sorting.keys(scope, sure);
      for (String key : keys == null ? List.of(ANY) : keys) {
        sorted.computeIfAbsent(key, some -> new ArrayList<>(2)).add(scope);
      }
    }
    if (sorted.size() == 1 && sorted.containsKey(ANY)) {
      return of(scopes, sure, sorting.next());
    }
    Map<String, TermShelf> parts = new HashMap<>();
    sorted.forEach((key, some) -> parts.put(key, of(some, sure, sorting.next())));
    return new TermShelf(scopes, parts, sorting, sure);
  }

  /** Returns whether one that may meet the term passes the test. */
  boolean any(TermScope term, Predicate<TermScope> test) {
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

  private boolean anyByDay(TermScope term, Predicate<TermScope> test) {
    int from = term.days().from(sure);
    int to = term.days().to(sure);
    for (int i = firstThatMayLastUntil(from); i < byDay.size(); i++) {
      TermScope other = byDay.get(i);
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
