package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The properties that come last in every claim, {@code rank} to {@code citations}. */
record ClaimEnd(
    Property<Claim.Rank> rank,
    Property<List<Follows>> follows,
    Property<Optional<PartialDate>> asOf,
    Property<Optional<String>> note,
    Property<List<Citation>> citations) {

  /** Declares them behind the properties of one kind of claim. */
  static ClaimEnd of(Properties all) {
    return new ClaimEnd(
        all.defaulted("rank", DealJson.RANK, Claim.Rank.NORMAL),
        all.list("follows", FollowsJson.FOLLOWS),
        all.optional("asOf", TimeJson.DATE),
        all.optional("note", DealJson.TEXT),
        all.requiredList("citations", 1, CitationJson.CITATION));
  }

  void write(Claim claim, JsonSink to) {
    to.put(rank, claim.rank());
    to.put(follows, claim.follows());
    to.put(asOf, claim.asOf());
    to.put(note, claim.note());
    to.put(citations, claim.citations());
  }
}
