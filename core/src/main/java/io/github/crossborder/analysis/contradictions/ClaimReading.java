package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim as a value said of something.
 *
 * @param topic in which respects claims must agree to be compared at all
 * @param aspects in which other respects they must meet
 * @param held when it held, if it is a state
 * @param value what was said
 * @param open why it may be about something else than all other claims on its topic, if it may
 */
record ClaimReading(
    Claim claim,
    Topic topic,
    List<Aspect> aspects,
    ValiditySpan held,
    Value value,
    Optional<String> open) {

  Id id() {
    return claim.id();
  }

  /** The days for which a holding is known; nothing of what is no holding. */
  Optional<ToldSpan> known() {
    return claim instanceof Interest interest
        ? Optional.of(ToldSpan.of(interest.validity(), interest.asOf(), held.assumptions()))
        : Optional.empty();
  }

  /** Whether it tells of a holding as it was after another told of it, which so ended. */
  boolean follows(ClaimReading other) {
    Optional<ToldSpan> days = known();
    Optional<ToldSpan> before = other.known();
    return days.isPresent()
        && before.isPresent()
        && (before.get().isKnownBefore(days.get())
            || claim.follows().stream().anyMatch(follows -> follows.entry().equals(other.id())));
  }

  /** What is the same for all claims that surely are about one fact; empty where none can be. */
  Optional<CompoundKey> fact() {
    if (open.isPresent() || topic.isUntold() || !held.hasSureDay()) {
      return Optional.empty();
    }
    Object[] keys = new Object[aspects.size()];
    for (int i = 0; i < keys.length; i++) {
      Optional<Object> key = aspects.get(i).key();
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys[i] = key.get();
    }
    return Optional.of(CompoundKey.of(keys));
  }

  /** Whether it surely is about the same fact as another of its topic. */
  boolean isSurelyOnTheFactOf(ClaimReading other) {
    Optional<CompoundKey> fact = fact();
    return fact.isPresent() && fact.equals(other.fact()) && held.meets(other.held);
  }

  /** The same reading, of a claim that may be about another fact than all others. */
  ClaimReading openBecause(String reason) {
    return new ClaimReading(claim, topic, aspects, held, value, Optional.of(reason));
  }

  /** What it is about, in words. */
  String about() {
    StringBuilder about = new StringBuilder(Topic.words(claim));
    for (Aspect aspect : aspects) {
      String shown = aspect.shown();
      if (!shown.equals("not told")) {
        about.append(", ").append(aspect.respect()).append(' ').append(shown);
      }
    }
    return about.toString();
  }

  /** What was said, with how firmly and by whom. */
  String told() {
    return value.shown() + " (" + Attribution.of(claim) + ")";
  }

  /**
   * What was said.
   *
   * @param said the very value, to see whether another claim says the same
   * @param equivalents the same as the source converted it
   */
  record Value(Object said, Bounds bounds, List<Quantity> equivalents) {
    String shown() {
      if (said instanceof Quantity quantity) {
        return quantity.display();
      }
      return said instanceof PartialDate date ? date.display() : said.toString();
    }
  }
}
