package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What claims tell of one topic: the facts that they surely are about, and what they leave open. */
final class ClaimsOnTopic {
  private final Topic topic;

  /** Of how many states it is looked up whether they follow each other. */
  private static final int MOST_STATES = 50;

  /** The readings of each fact of all topics, in the order of the first of them. */
  private final List<List<ClaimReading>> allFacts;

  private final Map<CompoundKey, List<ClaimReading>> facts = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>(2);
  private final List<ClaimReading> states = new ArrayList<>(0);
  private final Set<ClaimDoubt> open = new LinkedHashSet<>();
  private @Nullable ClaimReading first;
  private boolean sayTheSame = true;

  ClaimsOnTopic(Topic topic, List<List<ClaimReading>> allFacts) {
    this.topic = topic;
    this.allFacts = allFacts;
  }

  Topic topic() {
    return topic;
  }

  /** Adds a reading with this topic, the first one too. */
  void add(ClaimReading reading) {
    claims.add(reading.claim());
    if (states.size() <= MOST_STATES) {
      states.add(reading);
    }
    first = first == null ? reading : first;
    sayTheSame = sayTheSame && reading.value().said().equals(first.value().said());
    noteOpen(reading, first);
    Optional<CompoundKey> fact = reading.fact();
    if (fact.isPresent()) {
      facts.computeIfAbsent(fact.get(), any -> newFact()).add(reading);
    }
  }

  /** Leaves something open of all of them. */
  void leaveOpen(ClaimDoubt respect) {
    open.add(respect);
  }

  private List<ClaimReading> newFact() {
    List<ClaimReading> fact = new ArrayList<>(2);
    allFacts.add(fact);
    return fact;
  }

  private void noteOpen(ClaimReading reading, ClaimReading model) {
    if (topic.isUntold()) {
      open.add(ClaimDoubt.TYPE);
    }
    if (reading.open().isPresent()) {
      open.add(ClaimDoubt.REPETITION);
    }
    for (int i = 0; i < reading.aspects().size(); i++) {
      Aspect aspect = reading.aspects().get(i);
      if (aspect.key().isEmpty() || !aspect.form().equals(model.aspects().get(i).form())) {
        open.add(aspect.respect());
      }
    }
    if (!reading.held().isSure()) {
      open.add(ClaimDoubt.TIME);
    }
    if (reading.value().bounds().isNone()) {
      open.add(ClaimDoubt.VALUE);
    }
    UnitOfMeasure unit = reading.value().bounds().unit();
    if (unit.hasUnsaidCurrency() || !unit.equals(model.value().bounds().unit())) {
      open.add(ClaimDoubt.CURRENCY);
    }
  }

  /** Returns the claims in the order in which they were added. */
  List<Claim> claims() {
    return claims;
  }

  /** Returns whether it is open how they relate, although they do not all say the same. */
  boolean isInDoubt() {
    return !open.isEmpty() && !sayTheSame && !arePartsOfOne() && !areStatesInOrder();
  }

  /** Whether nothing is open but their time, and each that says otherwise is known for a later day. */
  private boolean areStatesInOrder() {
    if (!open.equals(Set.of(ClaimDoubt.TIME)) || states.size() > MOST_STATES) {
      return false;
    }
    for (ClaimReading one : states) {
      for (ClaimReading other : states) {
        boolean same = one.value().said().equals(other.value().said());
        if (!same
            && !(ClaimComparison.values(one.value(), other.value()) == Relation.Kind.CONTRADICTS
                && (one.follows(other) || other.follows(one)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether all are parts of one whole, or it, which rival none. */
  private boolean arePartsOfOne() {
    Optional<Id> whole = claims.stream()
        .flatMap(claim -> claim instanceof Transfer part ? part.partOf().stream() : Stream.of())
        .findFirst();
    return whole.isPresent()
        && claims.stream()
            .allMatch(claim ->
                claim.id().equals(whole.get()) || ((Transfer) claim).partOf().equals(whole));
  }

  /** Returns in which respects. */
  List<ClaimDoubt> open() {
    return List.copyOf(open);
  }
}
