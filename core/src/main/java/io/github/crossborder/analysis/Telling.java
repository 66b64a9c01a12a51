package io.github.crossborder.analysis;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How firmly something is said and by whom, such as {@code rumoured, insiders > arab-news}. */
final class Telling {
  private static final int SHOWN = 3;

  private Telling() {}

  static String of(Claim claim) {
    String shown =
        claim.citations().stream().limit(SHOWN).map(Telling::of).collect(Collectors.joining("; "));
    int more = claim.citations().size() - SHOWN;
    String rank = claim.rank() == Claim.Rank.NORMAL ? "" : lower(claim.rank()) + "; ";
    return rank + shown + (more > 0 ? " and " + more + " more" : "");
  }

  private static String of(Citation citation) {
    String chain = Stream.concat(citation.assertedBy().stream(), Stream.of(citation.source()))
        .map(Id::toString)
        .collect(Collectors.joining(" > "));
    Certainty certainty = citation.certainty();
    return certainty == Certainty.STATED ? chain : lower(certainty) + ", " + chain;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
