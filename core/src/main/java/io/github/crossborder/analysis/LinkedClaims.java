package io.github.crossborder.analysis;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events and dated transfers among some claims, and whatever follows something or is followed:
 * each once, by id. A claim goes by its place among them.
 */
final class LinkedClaims {
  private static final Comparator<Claim> BY_ID = Comparator.comparing(Claim::id);

  private final Claim[] claims;
  private final Arrows later;
  private final Arrows earlier;

  LinkedClaims(DealBook book, Collection<? extends Claim> told) {
    List<Claim> found = new ArrayList<>();
    List<Claim> followed = new ArrayList<>();
    List<Claim> following = new ArrayList<>();
    for (Claim claim : told) {
      boolean follows = false;
      if (!claim.follows().isEmpty()) { // most claims follow nothing: no iterator for them
        for (Follows link : claim.follows()) {
          Optional<Claim> entry = book.find(link.entry(), Claim.class);
          if (entry.isPresent()) {
            followed.add(entry.get());
            following.add(claim);
            follows = true;
          }
        }
      }
      if (follows || isDated(claim)) {
        found.add(claim);
      }
    }
    for (Claim claim : followed) {
      if (!isDated(claim)) {
        found.add(claim);
      }
    }
    claims = byId(found);
    int[] from = places(followed);
    int[] to = places(following);
    later = new Arrows(claims.length, from, to);
    earlier = new Arrows(claims.length, to, from);
  }

  private static boolean isDated(Claim claim) {
    return claim instanceof Event || Moments.dateOf(claim).isPresent();
  }

  /** Sorts what mostly comes in order, kind by kind, which is quick. */
  @SuppressWarnings("ReferenceEquality") // claims of one book: the same if their ids are
  private static Claim[] byId(List<Claim> found) {
    Claim[] sorted = found.toArray(Claim[]::new);
    Arrays.sort(sorted, BY_ID);
    int size = 0;
    for (Claim claim : sorted) {
      if (size == 0 || sorted[size - 1] != claim) {
        sorted[size++] = claim;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private int[] places(List<Claim> of) {
    int[] places = new int[of.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = find(of.get(i).id());
    }
    return places;
  }

  int size() {
    return claims.length;
  }

  Claim get(int place) {
    return claims[place];
  }

  /** The place of a claim, or a negative number. */
  int find(Id id) {
    int low = 0;
    int high = claims.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = claims[middle].id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Where each claim leads: to what follows it. */
  Arrows later() {
    return later;
  }

  /** Where each claim comes from: what it follows. */
  Arrows earlier() {
    return earlier;
  }
}
