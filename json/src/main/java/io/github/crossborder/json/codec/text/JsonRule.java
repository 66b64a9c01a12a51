package io.github.crossborder.json.codec.text;

import io.github.crossborder.ProblemCode;

/** The rules of the JSON form itself, whatever it says. */
public enum JsonRule implements ProblemCode {
  SYNTAX_ERROR("The text is JSON as RFC 8259 defines it, with one value in it."),
  NOT_UTF_8("The text is encoded in UTF-8, with or without a byte order mark."),
  LIMIT_EXCEEDED("The text, its nesting, its strings, names and numbers stay within their limits."),
  WRONG_TYPE("A value has the JSON type that its place asks for."),
  NULL_VALUE("What is absent is left out, never null."),
  UNKNOWN_PROPERTY("An object has no properties but the declared ones."),
  MISSING_PROPERTY("An object has all of its required properties."),
  DUPLICATE_PROPERTY("An object has each property only once."),
  UNKNOWN_CONSTANT("A closed choice has one of its listed values."),
  UNPAIRED_SURROGATE("A string is well-formed Unicode: surrogates come in pairs."),
  MALFORMED_NUMBER("A decimal is written like 1234.5 or -0.75."),
  NUMBER_BEYOND_LIMITS("A number lies within the limits of its place."),
  LIMIT_OUT_OF_RANGE("A limit of reading is 1 or more, and texts have at most 1 GiB."),
  TOO_MANY_PROBLEMS("Reading stops at a number of problems; there may be more."),
  INTERNAL_ERROR("The library fails at a value in no way it expects; please report it.");

  private final String meaning;

  JsonRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
