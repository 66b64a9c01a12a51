package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;

/** The rules that identifiers keep. */
enum IdentifierRule implements ProblemCode {
  MALFORMED_IDENTIFIER_SCHEME(
      "An identifier's scheme is a kebab-case code of 1 to 60 characters, such as 'lei'."),
  MALFORMED_IDENTIFIER("An identifier has the form that its scheme asks for."),
  WRONG_CHECK_DIGIT("An identifier's check digits agree with the rest of it.");

  private final String meaning;

  IdentifierRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
