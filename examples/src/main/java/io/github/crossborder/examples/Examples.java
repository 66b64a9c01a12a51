package io.github.crossborder.examples;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the example that {@code -Dexample=Name} names, or the first one to read, with the program's
 * arguments.
 */
public final class Examples {
  private static final String FIRST = "ThreeArticles";

  private static final Map<String, Program> PROGRAMS = new TreeMap<>(Map.ofEntries(
      entry("AskABook", AskABook::main),
      entry("BelgianChocolate", BelgianChocolate::main),
      entry("CheckFile", CheckFile::main),
      entry("FiguresInOneCurrency", FiguresInOneCurrency::main),
      entry("FirstAgreement", FirstAgreement::main),
      entry("MergeArticles", MergeArticles::main),
      entry("PrintSchema", PrintSchema::main),
      entry("StatusOnADate", StatusOnADate::main),
      entry("StreamEntries", StreamEntries::main),
      entry("ThreeArticles", ThreeArticles::main),
      entry("WhatCameFirst", WhatCameFirst::main),
      entry("WhatGrowthImplies", WhatGrowthImplies::main),
      entry("WhatIsSure", WhatIsSure::main),
      entry("WhatSourcesDispute", WhatSourcesDispute::main),
      entry("WhoControlsWhom", WhoControlsWhom::main),
      entry("WhoMaySellWhat", WhoMaySellWhat::main)));

  private interface Program {
    void run(String[] arguments) throws Exception;
  }

  private Examples() {}

  /** Runs the example, or lists the examples and ends with status 2 where there is none such. */
  public static void main(String[] arguments) throws Exception {
    String name = System.getProperty("example", FIRST);
    Program program = PROGRAMS.get(name);
    if (program == null) {
      System.err.println("no example '" + name + "'; there are " + PROGRAMS.keySet());
      System.exit(2);
    } else {
      program.run(arguments);
    }
  }
}
