package io.github.crossborder.json.codec.careful;

/** A place in a text; line and column count from 1. */
public record LineAndColumn(int line, int column) {
  public static final LineAndColumn START = new LineAndColumn(1, 1);
}
