package io.github.crossborder.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that are no wider than a page. */
final class Lines {
  private static final int WIDTH = 100;

  private Lines() {}

  /** The lines of a text: the first after a lead, the rest as far in as the lead is long. */
  static List<String> of(String lead, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, WIDTH - indent.length())) {
        boolean isFirst = line.length() == indent.length();
        if (!isFirst && line.length() + 1 + piece.length() > WIDTH) {
          lines.add(line.toString().stripTrailing());
          line = new StringBuilder(indent);
          isFirst = true;
        }
        line.append(isFirst ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** A word, cut where it is longer than a line. */
  private static List<String> pieces(String word, int width) {
    if (word.length() <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < word.length(); ) {
      int end = Math.min(word.length(), at + width);
      if (end < word.length() && Character.isHighSurrogate(word.charAt(end - 1))) {
        end--;
      }
      pieces.add(word.substring(at, end));
      at = end;
    }
    return pieces;
  }
}
