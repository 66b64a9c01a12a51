package io.github.crossborder.analysis;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims that tell different values of one thing, where it is open whether they contradict each
 * other, such as two profits of which one has no period. All claims on the thing are one doubt, so
 * that a thousand vague claims are not a million pairs; some of its pairs may be clear.
 *
 * @param about what the claims are about, such as {@code profit of ickx}
 * @param claims the claims, by id; two or more
 * @param leftOpen in which respects some of them leave open how they relate to others, such as
 *     {@code period or date}; one or more
 */
public record Doubt(String about, List<Claim> claims, List<String> leftOpen) {
  private static final int SHOWN = 5;

  /** Copies the lists. */
  public Doubt {
    requireNonNull(about, "about");
    claims = List.copyOf(claims);
    leftOpen = List.copyOf(leftOpen);
  }

  /** Returns the doubt about the readings of one topic, if there is any. */
  static Optional<Doubt> of(List<Reading> topic) {
    Set<Object> said = new HashSet<>();
    topic.forEach(reading -> said.add(reading.value().said()));
    Set<String> open = said.size() > 1 ? leftOpen(topic) : Set.of();
    return Optional.of(open)
        .filter(respects -> !respects.isEmpty())
        .map(respects -> new Doubt(
            Topic.words(topic.get(0).claim()),
            topic.stream().map(Reading::claim).toList(),
            List.copyOf(respects)));
  }

  private static Set<String> leftOpen(List<Reading> topic) {
    Set<String> open = new LinkedHashSet<>();
    Map<String, Set<Object>> forms = new HashMap<>();
    Set<Object> units = new HashSet<>();
    for (Reading reading : topic) {
      reading.open().ifPresent(open::add);
      for (Aspect aspect : reading.aspects()) {
        Set<Object> told = forms.computeIfAbsent(aspect.name(), name -> new HashSet<>());
        told.add(aspect.form());
        if (told.size() > 1 || aspect.key().isEmpty()) {
          open.add(aspect.name());
        }
      }
      if (!reading.held().isSure()) {
        open.add("time");
      }
      if (reading.value().bounds().isNone()) {
        open.add("value");
      }
      units.add(reading.value().bounds().unit());
      if (units.size() > 1 || Comparison.isUnsaid(reading.value().bounds().unit())) {
        open.add("currency");
      }
    }
    return open;
  }

  /**
   * Returns the doubt as a sentence, such as {@code profit of ickx: 2 claims (a, b) may contradict
   * each other; open is the period or date}.
   */
  @Override
  public String toString() {
    List<String> shown = new ArrayList<>();
    claims.stream().limit(SHOWN).forEach(claim -> shown.add(claim.id().toString()));
    String more = claims.size() > SHOWN ? " and " + (claims.size() - SHOWN) + " more" : "";
    return about + ": " + claims.size() + " claims ("
        + shown.stream().collect(Collectors.joining(", ")) + more
        + ") may contradict each other; open is: " + String.join(", ", leftOpen);
  }
}
