package io.github.crossborder.examples;

/** Breaks texts into lines of at most 100 columns. */
final class Columns {
  private static final int WIDTH = 100;

  private Columns() {}

  /** A text in lines no wider than a page, each but the first indented by so many columns. */
  static String lines(int indent, String text) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH); // no word is as long as a line
      lines.append(rest, 0, end).append(System.lineSeparator());
      rest = " ".repeat(indent) + rest.substring(end + 1);
    }
    return lines.append(rest).toString();
  }
}
