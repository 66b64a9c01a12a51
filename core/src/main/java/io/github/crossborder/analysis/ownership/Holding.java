package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import java.util.List;

/** What one party has in one subject on a date: shares, votes, or control. */
final class Holding {
  private final Node party;
  private final Node subject;
  private final List<Interest> interests;
  private final Truth control;
  private Interval shares;
  private Interval votes;

  /** Takes the interests that count, in the order of the book, and what they come to. */
  Holding(
      Node party,
      Node subject,
      List<Interest> interests,
      Interval shares,
      Interval votes,
      Truth control) {
    this.party = party;
    this.subject = subject;
    this.interests = interests;
    this.shares = shares;
    this.votes = votes;
    this.control = control;
  }

  Node party() {
    return party;
  }

  Node subject() {
    return subject;
  }

  List<Interest> interests() {
    return interests;
  }

  Interval shares() {
    return shares;
  }

  Interval votes() {
    return votes;
  }

  /** Whether the party is said to control the subject. */
  boolean mayControl() {
    return !control.isFalse();
  }

  boolean surelyControls() {
    return control.isTrue();
  }

  boolean mayHaveShares() {
    return shares.high() > ShareEnds.NONE;
  }

  boolean surelyHasShares() {
    return shares.low() > ShareEnds.NONE;
  }

  boolean surelyHasVotes() {
    return votes.low() > ShareEnds.NONE;
  }

  /** Whether it may have votes, or is said to control. */
  boolean mayHaveSay() {
    return mayControl() || votes.high() > ShareEnds.NONE;
  }

  /** Whether it surely has votes, or is surely said to control. */
  boolean surelyHasSay() {
    return surelyControls() || surelyHasVotes();
  }

  void limit(HeldTotal ofShares, HeldTotal ofVotes) {
    shares = ofShares.limit(shares);
    votes = ofVotes.limit(votes);
  }
}
