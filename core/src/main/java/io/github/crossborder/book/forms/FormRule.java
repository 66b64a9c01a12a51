package io.github.crossborder.book.forms;

import io.github.crossborder.ProblemCode;

/** What is told in its one form where these are kept; a book may break them all. */
enum FormRule implements ProblemCode {
  UNKNOWN_CODE("A code of an open vocabulary is one this version knows, or is meant to be new."),
  CIRCULAR_ORDER("No claim follows itself by way of others."),
  COUNTRY_AS_LABEL("A country is given by its code, not by its name as a label."),
  PRESENCE_IN_SEVERAL_COUNTRIES("A market presence is recorded once for each country named."),
  EVENT_ABOUT_NOTHING("What happens to an agreement is an event about that agreement."),
  STATEMENT_ABOUT_NOTHING("A statement is about an entry, or at least has a speaker."),
  SHARE_OF_UNKNOWN_WHOLE("A share says of what it is a share."),
  SHARE_OUTSIDE_SHAREHOLDING(
      "A share belongs to a shareholding; founders, owners and officers as such have none."),
  ROUNDED_EXACT_FIGURE("A figure in round millions is PLAIN, not EXACT."),
  UNSTATED_PRECISION(
      "A plain number that shows to which digit it was printed, such as 7.76 billion, says so."),
  PLAIN_COUNT("A count below 100 is EXACT, or has the qualifier of its source."),
  PLAIN_CONTRACT_TERM("A price per share, or a percentage that a contract sets, is EXACT."),
  RANK_WITHOUT_NUMBER("A rank without a number is a statement."),
  AGREEMENT_IN_PARTS(
      "A framework and its contract, or a contract and its change, are one agreement with several"
          + " events."),
  RAISED_PRICE_AS_AGREEMENT("A raised price is a second transfer under the same agreement."),
  UNDATED_PRICES("Of two prices that one source tells, each says when it was told."),
  EXCLUSIVITY_AS_PROHIBITION(
      "That a right is exclusive is told by the term that permits it, not by one that forbids it to"
          + " others."),
  SURE_BREAK_FEE("A break fee is contingent."),
  PLATFORM_NAMED_LIKE_COMPANY("A platform with the name of company x has the id x-platform."),
  HOLDING_THROUGH_VEHICLE("What is held through another company is INDIRECT."),
  DIRECTIVE_WITHOUT_POLICY(
      "A policy is an event, and what a public body directs by it a statement about that event."),
  TOLD_TWICE("A fact that several sources tell is one claim that cites them all.");

  private final String meaning;

  FormRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
