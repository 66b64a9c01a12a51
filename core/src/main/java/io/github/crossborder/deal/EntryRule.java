package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;

/** The rules that one entry can break by itself; rules between entries are the book's. */
enum EntryRule implements ProblemCode {
  MISSING_ATTRIBUTE("Every attribute that is required is set."),
  MALFORMED_ID("An id is kebab-case: a-z and 0-9 in groups joined by single hyphens."),
  MALFORMED_CODE("An open code is kebab-case, like an id."),
  MALFORMED_LANGUAGE("A language is a tag of BCP 47, such as nl."),
  MALFORMED_URL("A URL is absolute, such as https://example.org/page."),
  BLANK_TEXT("A text that is given says something."),
  TEXT_TOO_LONG("A text has at most 10 000 characters."),
  MISSING_CITATION("Every entry but a source cites at least one source."),
  MISSING_DESCRIPTION("A group has a description, since it may have no name."),
  NAMELESS_SOURCE("A source has a publisher, a title or a URL."),
  TOO_FEW_PARTIES("An agreement has at least two different parties."),
  SELF_RELATION("An agreement is not related to itself, nor does a claim follow itself."),
  EMPTY_TERM("A term says something beside which agreement it belongs to."),
  EMPTY_PRODUCT("A product category has a code or a label, and a scheme only with a code."),
  SELF_INTEREST("Nobody is the interested party of itself."),
  SHARE_UNIT("A share of a company is counted in percent or in shares."),
  SHARE_CLASS_UNNAMED("A share of one class says which class."),
  SHARE_RANGE("Nobody holds less than nothing or more than all of something."),
  WHOLE_OF_NO_SHARE("Only a share in percent says which shares count as its whole."),
  SAME_SIDES("What is granted or transferred goes from one party to another."),
  EMPTY_EXCLUSIVITY("Only a said exclusivity has a validity or a condition of its own."),
  EXCLUSIVE_PROHIBITION("Only what is permitted or required can be exclusive."),
  TRANSFER_UNIT("Money moves in a currency or a percentage, shares in those or in shares."),
  NO_SHARES("Only a transfer of shares or options has a share class, an issue and a whole."),
  UNDISCLOSED_QUANTITY("What is said to be undisclosed has no quantity from the same source."),
  CONDITION_WITHOUT_DOUBT("What depends on a condition is contingent."),
  PERIOD_AND_DATE("A figure is over a period or at a date, not both."),
  WHOLE_WITHOUT_SHARE("Only a share or a rank has a whole."),
  COMPARISON_WITHOUT_CHANGE("Only a change is compared with another period."),
  MEASURE_UNIT("The unit fits the measure: a rank is counted in rank, a share in percent."),
  EQUIVALENT_UNIT("An equivalent states the same amount in another unit."),
  METRIC_UNIT("The level of a metric of money, such as revenue, is counted in a currency."),
  COUNT_UNIT("A count is in items or persons."),
  COUNT_RANGE("Counts and areas are not below zero, counts are whole, and ranks begin at 1."),
  LAG_UNIT("How much later something comes is counted in days, weeks, months or years."),
  SELF_ASSERTION("A source is not among those that said it before the source did.");

  private final String meaning;

  EntryRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
