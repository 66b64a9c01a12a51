package io.github.crossborder.json;

import io.github.crossborder.ProblemCode;

/** The rules of the file format that are about deal books, not about JSON as such. */
enum BookJsonRule implements ProblemCode {
  WRONG_FORMAT("The first property of a file is its format, crossborder/ and a version."),
  NEWER_FORMAT("The version of the format is one that this version of the library can read."),
  MALFORMED_MONTH_DAY("A day of the year is --MM-DD, such as --04-30."),
  NOT_ONE_ENTRY("An entry of any kind is an object with its kind as the only property."),
  UNEXPECTED_KIND("An entry is of a kind that its place asks for."),
  LINE_TOO_LONG("An entry fits into a line of a stream as readers bound it."),
  DERIVED_RATE("A rate that is written was quoted, published or stated, not computed."),
  RATE_CURRENCY("A rate is between two currencies that are known by their codes."),
  RATE_DATE("A rate has a day or a period, whichever its basis asks for.");

  private final String meaning;

  BookJsonRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
