package io.github.crossborder.analysis.internal;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** How firmly something is said and by whom, such as {@code rumoured, insiders > arab-news}. */
public final class Attribution {
  private static final int SHOWN = 3;

  private Attribution() {}

  public static String of(Claim claim) {
    List<Citation> citations = claim.citations();
    StringJoiner shown = new StringJoiner("; ");
    for (int i = 0; i < Math.min(SHOWN, citations.size()); i++) {
      shown.add(of(citations.get(i)));
    }
    int more = citations.size() - SHOWN;
    String rank = claim.rank() == Claim.Rank.NORMAL ? "" : lower(claim.rank()) + "; ";
    return rank + shown + (more > 0 ? " and " + more + " more" : "");
  }

  private static String of(Citation citation) {
    StringJoiner chain = new StringJoiner(" > ");
    citation.assertedBy().forEach(speaker -> chain.add(speaker.value()));
    chain.add(citation.source().value());
    Certainty certainty = citation.certainty();
    return certainty == Certainty.STATED ? chain.toString() : lower(certainty) + ", " + chain;
  }

  /** Returns a constant as it is said, such as "rumoured". */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
