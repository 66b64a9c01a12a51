package io.github.crossborder.analysis.rights;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of terms with one grantor, right and object that leave the same open: those that leave
 * least open come first, then those of which there is a term first.
 */
final class GrantGroups {
  /** Ordered, so that a table of them stays fast if their names were made to hash alike. */
  private record Sort(String grantor, String right, String object, int doubts)
      implements Comparable<Sort> {
    private static final Comparator<Sort> ORDER = Comparator.comparing(Sort::grantor)
        .thenComparing(Sort::right)
        .thenComparing(Sort::object)
        .thenComparingInt(Sort::doubts);

    static Sort of(Grant grant) {
      Term term = grant.term();
      return new Sort(
          said(term.grantor().map(Id::value)),
          said(term.right().map(Term.Right::code)),
          said(term.object().map(Id::value)),
          grant.doubts());
    }

    private static String said(Optional<String> name) {
      return name.orElse("");
    }

    @Override
    public int compareTo(Sort other) {
      return ORDER.compare(this, other);
    }
  }

  private GrantGroups() {}

  /** Tells terms the numbers of their groups, higher where more is open. */
  static void number(List<Grant> grants) {
    int[] next = new int[Integer.SIZE + 2]; // the next number where so much is open
    for (Grant grant : grants) {
      next[open(grant) + 1]++;
    }
    for (int open = 1; open < next.length; open++) {
      next[open] += next[open - 1];
    }
    Map<Sort, Integer> numbers = new HashMap<>();
    for (Grant grant : grants) {
      int open = open(grant);
      grant.group(numbers.computeIfAbsent(Sort.of(grant), sort -> next[open]++));
    }
  }

  private static int open(Grant grant) {
    return Integer.bitCount(grant.doubts());
  }

  /** Returns the groups of terms by their numbers; the terms of each stay in their order. */
  static List<List<Grant>> of(List<Grant> grants) {
    List<Grant> sorted = new ArrayList<>(grants);
    sorted.sort(Comparator.comparingInt(Grant::group));
    List<List<Grant>> groups = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      if (end == sorted.size() || sorted.get(end).group() != sorted.get(start).group()) {
        groups.add(sorted.subList(start, end));
        start = end;
      }
    }
    return groups;
  }
}
