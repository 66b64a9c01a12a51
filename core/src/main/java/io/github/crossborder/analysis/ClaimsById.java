package io.github.crossborder.analysis;

import io.github.crossborder.deal.Claim;
import java.util.Arrays;
import java.util.List;

/** Claims by id, each once, with the texts of their ids at hand: these are far away from them. */
final class ClaimsById {
  static final ClaimsById NONE = new ClaimsById(new Claim[0], new String[0]);

  private final Claim[] claims;
  private final String[] ids;

  private ClaimsById(Claim[] claims, String[] ids) {
    this.claims = claims;
    this.ids = ids;
  }

  /** Takes claims in the order of their ids. */
  static ClaimsById of(List<Claim> sorted) {
    Claim[] claims = sorted.toArray(Claim[]::new);
    String[] ids = new String[claims.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = claims[i].id().value();
    }
    return new ClaimsById(claims, ids);
  }

  /** Returns these claims and others of the same book, comparing no id with the next of its own. */
  ClaimsById with(ClaimsById others) {
    if (size() == 0 || others.size() == 0) {
      return size() == 0 ? others : this;
    }
    int most = size() + others.size();
    ClaimsById all = new ClaimsById(new Claim[most], new String[most]);
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < size() && j < others.size()) {
      int order = ids[i].compareTo(others.ids[j]);
      all.put(size++, order <= 0 ? this : others, order <= 0 ? i : j);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    while (i < size()) {
      all.put(size++, this, i++);
    }
    while (j < others.size()) {
      all.put(size++, others, j++);
    }
    return size == most
        ? all
        : new ClaimsById(Arrays.copyOf(all.claims, size), Arrays.copyOf(all.ids, size));
  }

  private void put(int place, ClaimsById from, int other) {
    claims[place] = from.claims[other];
    ids[place] = from.ids[other];
  }

  int size() {
    return claims.length;
  }

  Claim get(int place) {
    return claims[place];
  }

  /** The place of the claim with an id, or a negative number. */
  int find(String id) {
    return Arrays.binarySearch(ids, id);
  }
}
