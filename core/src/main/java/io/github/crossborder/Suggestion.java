package io.github.crossborder;

import java.util.Locale;

/**
 * What somebody may have meant by a misspelt word, such as {@code EXCLUSIVE} by {@code exclusiv}.
 */
final class Suggestion {
  /** Longer words are nobody's slip of the pen; comparing them would only cost time. */
  private static final int LONGEST = 40;

  private Suggestion() {}

  /** Returns {@code ; did you mean 'x'?} with the nearest of the words; empty if none is near. */
  static String nearest(String misspelt, Iterable<String> words) {
    if (misspelt.length() > LONGEST) {
      return "";
    }
    String found = "";
    int least = Integer.MAX_VALUE;
    String folded = fold(misspelt);
    for (String word : words) {
      int most = Math.max(1, Math.min(misspelt.length(), word.length()) / 3);
      int distance = distance(folded, fold(word), Math.min(most, least - 1));
      if (distance <= most && distance < least) {
        least = distance;
        found = word;
      }
    }
    return found.isEmpty() ? "" : "; did you mean '" + found + "'?";
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  /**
   * Counts the letters to insert, leave out, replace or swap with a neighbour (optimal string
   * alignment); stops where they are more than so many.
   */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(row[j - 1], last[j]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
