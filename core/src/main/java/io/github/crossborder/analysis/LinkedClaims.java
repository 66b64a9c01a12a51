package io.github.crossborder.analysis;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The events and dated transfers among some claims, and whatever follows something or is followed:
 * each once, by id. A claim goes by its place among them.
 */
final class LinkedClaims {
  private final ClaimsById claims;
  private final Arrows later;
  private final Arrows earlier;

  /** Takes claims by kind and id, as books list them. */
  LinkedClaims(DealBook book, List<? extends Claim> told) {
    ClaimsById found = ClaimsById.NONE;
    List<Claim> ofKind = new ArrayList<>();
    List<Claim> followed = new ArrayList<>();
    List<Claim> following = new ArrayList<>();
    for (Claim claim : told) {
      int before = following.size();
      if (!claim.follows().isEmpty()) { // most follow nothing: no iterator for them
        for (Follows follows : claim.follows()) {
          Optional<Claim> entry = book.find(follows.entry(), Claim.class);
          if (entry.isPresent()) {
            followed.add(entry.get());
            following.add(claim);
          }
        }
      }
      if (following.size() > before || isDated(claim)) {
        if (!ofKind.isEmpty() && ofKind.get(0).entryKind() != claim.entryKind()) {
          found = found.with(ClaimsById.of(ofKind));
          ofKind.clear();
        }
        ofKind.add(claim);
      }
    }
    found = found.with(ClaimsById.of(ofKind));
    claims = found.with(missing(followed, found));
    int[] from = places(followed);
    int[] to = places(following);
    later = new Arrows(claims.size(), from, to);
    earlier = new Arrows(claims.size(), to, from);
  }

  /** Those of what is followed that were not told, or have no date and follow nothing. */
  private static ClaimsById missing(List<Claim> followed, ClaimsById found) {
    Map<Id, Claim> missing = new TreeMap<>();
    for (Claim claim : followed) {
      if (found.find(claim.id().value()) < 0) {
        missing.put(claim.id(), claim);
      }
    }
    return ClaimsById.of(List.copyOf(missing.values()));
  }

  private static boolean isDated(Claim claim) {
    return claim instanceof Event || Moments.dateOf(claim).isPresent();
  }

  private int[] places(List<Claim> of) {
    int[] places = new int[of.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = find(of.get(i).id());
    }
    return places;
  }

  int size() {
    return claims.size();
  }

  Claim get(int place) {
    return claims.get(place);
  }

  /** The place of a claim, or a negative number. */
  int find(Id id) {
    return claims.find(id.value());
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
