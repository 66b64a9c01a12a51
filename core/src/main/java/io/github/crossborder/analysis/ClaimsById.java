package io.github.crossborder.analysis;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Claims, each once, in runs that are sorted by id, such as all transfers before all events. A
 * claim goes by its place. What is asked for often is at hand: in the claims it is far away.
 */
final class ClaimsById {
  private final List<Claim> claims;
  private final List<String> ids;
  private final List<@Nullable PartialDate> dates;
  private final List<Integer> ends = new ArrayList<>();

  /** Takes how many claims there will be, more or less. */
  ClaimsById(int expected) {
    claims = new ArrayList<>(expected);
    ids = new ArrayList<>(expected);
    dates = new ArrayList<>(expected);
  }

  /** Adds a claim, of a greater id than the one before unless a run ended there. */
  void add(Claim claim, Optional<PartialDate> date) {
    claims.add(claim);
    ids.add(claim.id().value());
    dates.add(date.orElse(null));
  }

  void endRun() {
    ends.add(claims.size());
  }

  int size() {
    return claims.size();
  }

  Claim get(int place) {
    return claims.get(place);
  }

  Optional<PartialDate> date(int place) {
    return Optional.ofNullable(dates.get(place));
  }

  /** The place of the claim with an id, or a negative number. */
  int find(Id id) {
    int begin = 0;
    for (int end : ends) {
      int place = Collections.binarySearch(ids.subList(begin, end), id.value());
      if (place >= 0) {
        return begin + place;
      }
      begin = end;
    }
    return -1;
  }

  /** Returns the places in the order of ids. */
  int[] byId() {
    int[] sorted = new int[0];
    for (int end : ends) {
      sorted = merged(sorted, IntStream.range(sorted.length, end).toArray());
    }
    return sorted;
  }

  private int[] merged(int[] one, int[] other) {
    int[] merged = new int[one.length + other.length];
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      boolean first = ids.get(one[i]).compareTo(ids.get(other[j])) < 0;
      merged[i + j] = first ? one[i++] : other[j++];
    }
    System.arraycopy(one, i, merged, i + j, one.length - i);
    System.arraycopy(other, j, merged, i + j, other.length - j);
    return merged;
  }
}
