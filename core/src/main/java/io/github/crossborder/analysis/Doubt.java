package io.github.crossborder.analysis;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims that tell different values of one thing, where it is open whether they contradict each
 * other, such as two profits of which one has no period. All claims on the thing are one doubt, so
 * that a thousand vague claims are not a million pairs; some of its pairs may be clear.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param about what the claims are about, such as {@code profit of ickx}
 * @param claims the claims, by id; two or more
 * @param leftOpen in which respects some of them leave open how they relate to others, such as
 *     {@code period or date}; one or more
 */
public record Doubt(String about, List<Claim> claims, List<String> leftOpen) {
  /** Copies the lists. */
  public Doubt {
    requireNonNull(about, "about");
    claims = List.copyOf(claims);
    leftOpen = List.copyOf(leftOpen);
  }

  /** Returns the doubt about the readings of one topic, if there is any. */
  static Optional<Doubt> of(List<Reading> topic) {
    Set<String> open = leftOpen(topic);
    if (open.isEmpty() || sayTheSame(topic)) {
      return Optional.empty();
    }
    List<Claim> claims = topic.stream().map(Reading::claim).toList();
    return Optional.of(new Doubt(Topic.words(claims.get(0)), claims, List.copyOf(open)));
  }

  private static boolean sayTheSame(List<Reading> topic) {
    Object said = topic.get(0).value().said();
    return topic.stream().allMatch(reading -> reading.value().said().equals(said));
  }

  private static Set<String> leftOpen(List<Reading> topic) {
    Set<String> open = new LinkedHashSet<>();
    Reading first = topic.get(0);
    UnitOfMeasure unit = first.value().bounds().unit();
    for (Reading reading : topic) {
      reading.open().ifPresent(open::add);
      for (int i = 0; i < reading.aspects().size(); i++) {
        Aspect aspect = reading.aspects().get(i);
        if (aspect.key().isEmpty()
            || !aspect.form().equals(first.aspects().get(i).form())) {
          open.add(aspect.name());
        }
      }
      if (!reading.held().isSure()) {
        open.add("time");
      }
      if (reading.value().bounds().isNone()) {
        open.add("value");
      }
      UnitOfMeasure other = reading.value().bounds().unit();
      if (!other.equals(unit) || other.hasUnsaidCurrency()) {
        open.add("currency");
      }
    }
    return open;
  }

  /**
   * Returns the doubt as a sentence, such as {@code profit of ickx: 2 claims (a, b) may contradict
   * each other; open is: period or date}.
   */
  @Override
  public String toString() {
    return about + ": " + claims.size() + " claims (" + Few.of(claims)
        + ") may contradict each other; open is: " + String.join(", ", leftOpen);
  }
}
