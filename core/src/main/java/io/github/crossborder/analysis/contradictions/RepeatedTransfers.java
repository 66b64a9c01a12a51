package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Transfer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Transfers that may be several payments rather than rival reports of one, since one source tells
 * two of them. What counts is what was said, not what is assumed of it, so that what is sure
 * without an assumption is sure with it too.
 */
final class RepeatedTransfers {
  private static final String REASON =
      "one source tells two such transfers, so they may be two payments";

  private final Set<CompoundKey> repeated = new HashSet<>();

  /** Notes what one source tells twice of one topic, in different amounts. */
  void note(List<Claim> claims, ClaimReader readings) {
    Map<CompoundKey, Object> told = new HashMap<>();
    for (Claim claim : claims) {
      if (!(claim instanceof Transfer transfer)) {
        return; // claims of another kind
      }
      if (mayRepeat(transfer)) {
        readings.topic(transfer).ifPresent(topic -> note(transfer, terms(transfer, topic), told));
      }
    }
  }

  private void note(Transfer transfer, CompoundKey terms, Map<CompoundKey, Object> told) {
    for (Citation citation : transfer.citations()) {
      Object said = transfer.quantity();
      Object before = told.putIfAbsent(CompoundKey.of(terms, citation.source()), said);
      if (before != null && !before.equals(said)) {
        repeated.add(terms);
      }
    }
  }

  ClaimReading mark(ClaimReading reading) {
    boolean isRepeated = reading.claim() instanceof Transfer transfer
        && mayRepeat(transfer)
        && repeated.contains(terms(transfer, reading.topic()));
    return isRepeated ? reading.openBecause(REASON) : reading;
  }

  private static boolean mayRepeat(Transfer transfer) {
    return !transfer.kind().equals(Transfer.Kind.CONSIDERATION);
  }

  private static CompoundKey terms(Transfer transfer, Topic topic) {
    return CompoundKey.of(
        topic,
        transfer.from(),
        transfer.to(),
        transfer.subject(),
        transfer.shareClass(),
        transfer.issue(),
        transfer.shareOf(),
        transfer.condition(),
        transfer.partOf(),
        transfer.recurrence(),
        transfer.asOf(),
        transfer.date());
  }
}
