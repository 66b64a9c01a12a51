package io.github.crossborder.book;

import io.github.crossborder.ProblemCode;

/** The rules between the entries of a book, and between those of books that are merged. */
enum BookRule implements ProblemCode {
  DUPLICATE_ID("No two entries of a book have the same id, whatever their kind."),
  DANGLING_REFERENCE("Every id that an entry mentions is the id of an entry of the book."),
  WRONG_KIND("Every reference and every question leads to a kind of entry that makes sense there."),
  UNKNOWN_ID("A question names an entry of the book."),
  RIVAL_VALUES("Entries of two books that are merged do not tell two values for one attribute."),
  RIVAL_KINDS("Entries of two books that are merged and have one id are of one kind."),
  UNRELATED_ENTRIES("Entries of two books that have one id have what they are about in common."),
  UNFIT_TOGETHER("What two books tell of one entry makes an entry when put together.");

  private final String meaning;

  BookRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
