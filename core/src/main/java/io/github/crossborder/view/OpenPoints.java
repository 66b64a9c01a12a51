package io.github.crossborder.view;

import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.analysis.contradictions.Dispute;
import io.github.crossborder.analysis.contradictions.Doubt;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sources dispute, and what they leave open. */
final class OpenPoints {
  private static final int MOST = 5; // sides of one dispute

  private final DealBook book;
  private final Wording wording;

  OpenPoints(DealBook book, Wording wording) {
    this.book = book;
    this.wording = wording;
  }

  /** All of it, with the sentences of parties without a name. */
  List<List<Sentence>> paragraphs(List<Sentence> undisclosed) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Contradictions found = Contradictions.of(book);
    for (Dispute dispute : found.disputes()) {
      paragraphs.add(sides("Disputed:", dispute.contested()));
    }
    for (Doubt doubt : found.doubts()) {
      if (doubt.claims().stream().map(OpenPoints::places).distinct().count() > 1) {
        String open =
            String.join(", ", doubt.leftOpen().stream().map(Object::toString).toList());
        paragraphs.add(
            sides("Open whether all of this holds (left open: " + open + "):", doubt.claims()));
      }
    }
    List<Sentence> rest = new ArrayList<>(headlines());
    rest.addAll(sides());
    rest.addAll(undisclosed);
    paragraphs.add(rest);
    paragraphs.add(wording.each(
        book.entries(Statement.class).stream().filter(Statements::breaksOff).toList()));
    return paragraphs;
  }

  private List<Sentence> sides(String lead, List<Claim> claims) {
    List<Sentence> said = new ArrayList<>();
    said.add(text(Phrase.of(lead)));
    said.addAll(wording.each(claims.stream().limit(MOST).toList()));
    if (claims.size() > MOST) {
      said.add(text(Phrase.of("And " + (claims.size() - MOST) + " more.")));
    }
    return said;
  }

  /** Where a claim is told; who tells two things in one place does not dispute them. */
  private static List<Citation> places(Claim claim) {
    return claim.citations().stream()
        .map(citation -> Citation.builder()
            .source(citation.source())
            .locator(citation.locator())
            .assertedBy(citation.assertedBy())
            .build())
        .distinct()
        .toList();
  }

  /** What agreements leave open, by their terms without a grantee. */
  private List<Sentence> sides() {
    Map<Id, List<Phrase>> open = new LinkedHashMap<>();
    for (Term term : book.entries(Term.class)) {
      if (term.grantee().isEmpty()) {
        term.agreement()
            .ifPresent(agreement -> open.computeIfAbsent(agreement, any -> new ArrayList<>())
                .add(Phrase.of(Terms.open(term))));
      }
    }
    return open.entrySet().stream()
        .map(each ->
            text(Phrase.of("Open in ", wording.name(each.getKey()), ": ", each.getValue(), ".")))
        .toList();
  }

  /** Deals of which nothing but a headline tells. */
  private List<Sentence> headlines() {
    List<Phrase> only = book.entries(Agreement.class).stream()
        .filter(OpenPoints::isHeadlineOnly)
        .map(claim -> Phrase.of(wording.name(claim.id())))
        .toList();
    return only.isEmpty() ? List.of() : List.of(text(Phrase.of("Only in a headline: ", only, ".")));
  }

  private static boolean isHeadlineOnly(Claim claim) {
    return claim.citations().stream()
        .allMatch(citation ->
            citation.locator().filter(where -> where.endsWith("headline")).isPresent());
  }

  private static Sentence text(Phrase words) {
    return new Sentence(words, List.of());
  }
}
