package io.github.crossborder.benchmarks;

import java.io.IOException;

/** Runs the JMH benchmarks whose names match a pattern, and counts the bytes they allocate. */
public final class Microbenchmarks {
  private Microbenchmarks() {}

  /** Runs those that the first argument matches, such as {@code Json}. */
  public static void main(String[] arguments) throws IOException {
    org.openjdk.jmh.Main.main(new String[] {arguments[0], "-prof", "gc"});
  }
}
