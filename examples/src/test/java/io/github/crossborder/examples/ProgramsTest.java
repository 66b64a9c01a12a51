package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every program prints what the file of its name in the test resources has. */
class ProgramsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AskABook",
        "BelgianChocolate",
        "FiguresInOneCurrency",
        "FirstAgreement",
        "MergeArticles",
        "StatusOnADate",
        "StreamEntries",
        "ThreeArticles",
        "WhatCameFirst",
        "WhatGrowthImplies",
        "WhatIsSure",
        "WhatSourcesDispute",
        "WhoControlsWhom",
        "WhoMaySellWhat"
      })
  void a_program_prints_what_it_did_when_somebody_last_read_it(String program) throws Exception {
    assertThat(output(program)).isEqualTo(expected(program + ".txt"));
  }

  /** But for lines that the library words: so many, at most, of each of these programs. */
  @ParameterizedTest
  @CsvSource({
    "AskABook, 2", // a group with its reasons and assumptions
    "BelgianChocolate, 0",
    "FiguresInOneCurrency, 4", // why not
    "FirstAgreement, 4", // JSON
    "MergeArticles, 0",
    "StatusOnADate, 0",
    "StreamEntries, 0",
    "ThreeArticles, 0",
    "WhatCameFirst, 1", // a problem
    "WhatGrowthImplies, 5", // why not
    "WhatIsSure, 0",
    "WhatSourcesDispute, 10", // claims against claims
    "WhoControlsWhom, 2", // a holding with its reasons and assumptions
    "WhoMaySellWhat, 0"
  })
  void a_program_prints_no_line_wider_than_100_columns(String program, int but) throws Exception {
    assertThat(expected(program + ".txt").lines().filter(line -> line.length() > 100))
        .hasSizeLessThanOrEqualTo(but);
  }

  @Test
  void the_schema_is_printed_as_the_jar_has_it() throws Exception {
    String resource = "/io/github/crossborder/json/crossborder-1.0.schema.json";
    assertThat(output("PrintSchema")).isEqualTo(expected(resource));
  }

  private static String output(String program) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setProperty("example", program);
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Examples.main(new String[0]);
    } finally {
      System.setOut(console);
      System.clearProperty("example");
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String expected(String resource) throws IOException {
    try (InputStream stream = ProgramsTest.class.getResourceAsStream(resource)) {
      assertThat(stream).as(resource).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
