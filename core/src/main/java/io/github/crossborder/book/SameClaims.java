package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds claims that say the same as another, and differ at most in their sources.
 *
 * <p>Only claims on how things are: what happens can happen twice, such as two payments of the same
 * amount. Claims are first sorted by whom they are about, so that only those on the same are
 * compared as a whole.
 */
final class SameClaims {
  private static final Set<String> IDENTITY = Set.of("id", "citations");

  private SameClaims() {}

  static void report(DealBook book, List<Problem> findings) {
    Map<List<Object>, List<Claim>> onTheSame = new LinkedHashMap<>();
    for (Claim claim : book.entries(Claim.class)) {
      List<Object> whom = whom(claim);
      if (!whom.isEmpty()) {
        onTheSame.computeIfAbsent(whom, key -> new ArrayList<>()).add(claim);
      }
    }
    onTheSame.values().stream()
        .filter(claims -> claims.size() > 1)
        .forEach(claims -> compare(claims, findings));
  }

  private static void compare(List<Claim> claims, List<Problem> findings) {
    Map<List<Object>, Id> told = new HashMap<>();
    for (Claim claim : claims) {
      Id first = told.putIfAbsent(content(claim), claim.id());
      if (first != null) {
        findings.add(Problem.of(
            BookRule.TOLD_TWICE,
            claim.id().toString(),
            claim.entryKind() + " " + claim.id() + " says the same as " + first
                + "; keep one of them, with the citations of both"));
      }
    }
  }

  private static List<Object> whom(Claim claim) {
    return switch (claim.entryKind()) {
      case INTEREST ->
        List.of(((Interest) claim).party(), ((Interest) claim).subject(), claim.entryKind());
      case TERM -> List.of(((Term) claim).agreement(), ((Term) claim).right(), claim.entryKind());
      case MARKET_PRESENCE ->
        List.of(
            ((MarketPresence) claim).actor(),
            ((MarketPresence) claim).territory(),
            claim.entryKind());
      case FIGURE ->
        List.of(((Figure) claim).subject(), ((Figure) claim).metric(), claim.entryKind());
      case STATEMENT -> List.of(((Statement) claim).text(), claim.entryKind());
      default -> List.of();
    };
  }

  /** All that a claim says, but for its id and its sources. */
  private static List<Object> content(Claim claim) {
    List<Object> content = new ArrayList<>();
    Attributes.combine(claim, claim, new Combiner() {
      @Override
      public <V> V always(String attribute, V one, V other) {
        if (!IDENTITY.contains(attribute)) {
          content.add(one);
        }
        return one;
      }
    });
    return content;
  }
}
