package io.github.crossborder.analysis.status;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is odd in what is told of a life in one place: steps in an order that cannot be. */
final class StatusFindings {
  private final Claim subject;
  private final List<StatusMove> moves;
  private final MoveLinks links;
  private final Set<Problem> found = new LinkedHashSet<>();

  StatusFindings(Claim subject, List<StatusMove> moves, MoveLinks links) {
    this.subject = subject;
    this.moves = moves;
    this.links = links;
  }

  Set<Problem> of(List<TermBearing> terms, boolean doneOnce) {
    StepOrder order = new StepOrder(moves, links);
    for (List<StatusMove> pair : order.contradictions(doneOnce)) {
      StatusMove close = pair.get(0);
      StatusMove later = pair.get(1);
      add(
          close.to().isEnd() ? ProblemCode.STEP_AFTER_END : ProblemCode.STEP_AFTER_COMPLETION,
          later.claims().get(0),
          later.type() + " comes after " + close.id() + " (" + close.type() + ")"
              + (close.to().isEnd()
                  ? "; if another life began, say that it follows the end"
                  : "; if that did not complete it, correct it"));
    }
    for (StatusMove move : moves) {
      Claim claim = move.claims().get(0);
      if (subject instanceof Agreement && move.type().equals(Event.Type.CLOSED)) {
        add(ProblemCode.CLOSED_AGREEMENT, claim, "closed is said of places; use completed");
      }
      if (claim.citations().stream()
          .allMatch(citation -> citation.certainty() == Certainty.FORECAST)) {
        add(
            ProblemCode.FORECAST_AS_OCCURRED,
            claim,
            "what sources only forecast has not OCCURRED; use EXPECTED");
      }
    }
    order
        .lastEnd(terms.stream().mapToLong(term -> term.days().first()).max().orElse(0))
        .ifPresent(end -> terms.stream()
            .filter(term -> term.days().first() > end.last())
            .forEach(term -> add(
                ProblemCode.TERM_OUTSIDE_LIFE,
                term.term(),
                "the term begins after " + end.id() + " (" + end.type() + ")")));
    return found;
  }

  private void add(ProblemCode code, Claim at, String message) {
    found.add(Problem.of(code, at.id().toString(), message));
  }
}
