package io.github.crossborder.book;

import io.github.crossborder.ProblemCode;

/** The rules between entries, and the oddities that a book reports but keeps. */
enum BookRule implements ProblemCode {
  DUPLICATE_ID("No two entries of a book have the same id, whatever their kind."),
  DANGLING_REFERENCE("Every id that an entry mentions is the id of an entry of the book."),
  WRONG_KIND("Every reference leads to a kind of entry that makes sense there."),
  UNKNOWN_CODE("A code of an open vocabulary is one this version knows, or is meant to be new."),
  CIRCULAR_ORDER("No claim follows itself by way of others.");

  private final String meaning;

  BookRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
