package io.github.crossborder.analysis.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one key, by the countries, then by the product headings and then by the channels in
 * which they may apply. What may apply anywhere, or to anything, is apart and always looked at. A
 * few are not sorted at all; nor is anybody sought among terms that surely leave him alone.
 */
final class TermShelf {
  private static final int FEW = 16;
  private static final String ANY = "";

  private final Map<String, TermShelf> parts;
  private final @Nullable TermRun run;
  private final Sorting sorting;
  private final boolean claims;
  private final @Nullable TermScope holder; // one that stands for all

  /** By what the terms are sorted. */
  enum Sorting {
    BY_PLACE,
    BY_HEADING,
    BY_SUBHEADING,
    BY_SUBDIVISION,
    BY_CHANNEL,
    BY_TIME;

    @Nullable
    List<String> keys(TermScope scope, boolean sure) {
      boolean open = !sure && !scope.exhaustive();
      if (open) {
        return null;
      }
      return switch (this) { // HS headings and subheadings have 4 and 6 digits, those of the CN 8
        case BY_PLACE -> scope.places();
        case BY_HEADING -> scope.headings(4);
        case BY_SUBHEADING -> scope.headings(6);
        case BY_SUBDIVISION -> scope.headings(8);
        case BY_CHANNEL -> scope.channels();
        case BY_TIME -> null;
      };
    }

    Sorting next() {
      return switch (this) {
        case BY_PLACE -> BY_HEADING;
        case BY_HEADING -> BY_SUBHEADING;
        case BY_SUBHEADING -> BY_SUBDIVISION;
        case BY_SUBDIVISION -> BY_CHANNEL;
        case BY_CHANNEL, BY_TIME -> BY_TIME;
      };
    }
  }

  private TermShelf(
      List<TermScope> scopes,
      Map<String, TermShelf> parts,
      @Nullable TermRun run,
      Sorting sorting) {
    this.parts = parts;
    this.run = run;
    this.sorting = sorting;
    this.claims = scopes.stream().anyMatch(TermScope::mayClaim);
    TermScope first = scopes.get(0);
    this.holder = scopes.stream().allMatch(first::hasHolderOf) ? first : null;
  }

  static TermShelf of(List<TermScope> scopes, boolean sure) {
    return of(scopes, sure, Sorting.BY_PLACE);
  }

  private static TermShelf of(List<TermScope> scopes, boolean sure, Sorting sorting) {
    if (scopes.size() <= FEW || sorting == Sorting.BY_TIME) {
      return new TermShelf(scopes, Map.of(), new TermRun(scopes, sure), sorting);
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
    return new TermShelf(scopes, parts, null, sorting);
  }

  /** Returns whether one that may meet the term, no vaguer than the limit, passes the test. */
  boolean any(TermScope term, boolean sure, int vaguest, Predicate<TermScope> test) {
    if (TermRun.areApart(claims, holder, term)) {
      return false;
    }
    if (run != null) {
      return run.any(term, vaguest, test);
    }
    List<String> keys = sorting.keys(term, sure);
    if (keys == null) {
      for (TermShelf part : parts.values()) {
        if (part.any(term, sure, vaguest, test)) {
          return true;
        }
      }
      return false;
    }
    for (String key : keys) {
      if (part(key, term, sure, vaguest, test)) {
        return true;
      }
    }
    return part(ANY, term, sure, vaguest, test);
  }

  private boolean part(
      String key, TermScope term, boolean sure, int vaguest, Predicate<TermScope> test) {
    TermShelf part = parts.get(key);
    return part != null && part.any(term, sure, vaguest, test);
  }
}
