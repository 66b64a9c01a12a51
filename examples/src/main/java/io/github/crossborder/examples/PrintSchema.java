package io.github.crossborder.examples;

import io.github.crossborder.json.DealBookJson;

/**
 * What may a deal book's file hold? Prints the JSON Schema (2020-12), which editors use to complete
 * and check what one types.
 */
public final class PrintSchema {
  private PrintSchema() {}

  /** Prints the schema. */
  public static void main(String[] arguments) {
    System.out.print(DealBookJson.schema());
  }
}
