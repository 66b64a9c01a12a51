package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims that tell different values of one thing, where it is open whether they contradict each
 * other, such as two profits of which one has no period. All claims on the thing are one doubt, so
 * that a thousand vague claims are not a million pairs; some of its pairs may be clear.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Doubt {
  private final Contradictions by;
  private final String about;
  private final List<Claim> claims;
  private final List<ClaimDoubt> leftOpen;

  Doubt(Contradictions by, ClaimsOnTopic on) {
    this.by = by;
    this.about = Topic.words(on.claims().get(0));
    this.claims = List.copyOf(on.claims());
    this.leftOpen = on.open();
  }

  /** Returns what the claims are about, such as {@code profit of ickx}. */
  public String about() {
    return about;
  }

  /** Returns the claims, by id; two or more. */
  public List<Claim> claims() {
    return claims;
  }

  /**
   * Returns in which respects some of them leave open how they relate to others, such as {@code
   * PERIOD_OR_DATE}; one or more.
   */
  public List<ClaimDoubt> leftOpen() {
    return leftOpen;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return by.assumptions();
  }

  /**
   * Returns which single assumption more would leave nothing of it open, such as {@code
   * PLAIN_NUMBERS_EXACT}; empty where only another source would help. Compares all claims of the
   * book again for each.
   */
  public List<Assumption> settledBy() {
    return by.settling(again -> again.doubts().stream().noneMatch(this::isAboutTheSame));
  }

  private boolean isAboutTheSame(Doubt other) {
    return claims.equals(other.claims);
  }

  private List<Object> values() {
    return List.of(about, claims, leftOpen, assumptions());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Doubt doubt && values().equals(doubt.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the doubt as a sentence, such as {@code profit of ickx: 2 claims (a, b) may contradict
   * each other; open is: period or date}.
   */
  @Override
  public String toString() {
    String open = leftOpen.stream().map(ClaimDoubt::toString).collect(Collectors.joining(", "));
    return about + ": " + claims.size() + " claims (" + Shortlist.of(claims)
        + ") may contradict each other; open is: " + open + Assumed.clause(assumptions());
  }
}
