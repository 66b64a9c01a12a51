package io.github.crossborder.analysis.contradictions;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import java.util.List;

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

  /**
   * Returns the doubt as a sentence, such as {@code profit of ickx: 2 claims (a, b) may contradict
   * each other; open is: period or date}.
   */
  @Override
  public String toString() {
    return about + ": " + claims.size() + " claims (" + Shortlist.of(claims)
        + ") may contradict each other; open is: " + String.join(", ", leftOpen);
  }
}
