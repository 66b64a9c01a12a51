package io.github.crossborder.json;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.json.codec.Properties;

/** The properties that come last in every claim, {@code rank} to {@code citations}. */
final class ClaimEnd {
  private ClaimEnd() {}

  /** Declares them behind the properties of one kind of claim. */
  static void declare(Properties all) {
    all.defaulted("rank", DealJson.RANK, Claim.Rank.NORMAL);
    all.list("follows", FollowsJson.FOLLOWS);
    all.optional("asOf", TimeJson.DATE);
    all.optional("note", DealJson.TEXT);
    all.requiredList("citations", 1, CitationJson.CITATION);
  }
}
