package io.github.crossborder.book.forms;

import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.List;

/** Where one oddity was met: told once, with how often and the first places, so that none drowns. */
final class Places {
  private static final int SHOWN = 3;

  private final List<String> first = new ArrayList<>(1);
  private int count;

  void add(Id entry, String attribute) {
    count++;
    if (first.size() < SHOWN) {
      first.add(entry + "/" + attribute);
    }
  }

  /** Returns the place that was met first, such as {@code holo/kind}. */
  String path() {
    return first.get(0);
  }

  /** Returns such as "; 65 times, first in a/kind, b/kind, c/kind"; empty for a single place. */
  @Override
  public String toString() {
    return count == 1 ? "" : "; " + count + " times, first in " + String.join(", ", first);
  }
}
