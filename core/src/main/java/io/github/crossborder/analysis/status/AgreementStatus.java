package io.github.crossborder.analysis.status;

import java.util.Locale;

/**
 * How far an agreement has got, as told, such as {@code IN_EFFECT}.
 *
 * <p>Those from {@code INTENDED} to {@code APPROVED} are milestones, each farther than the one
 * before: that it was signed stays true. Being in effect or suspended is a condition that may end
 * without being told. {@code EXPIRED}, {@code TERMINATED} and {@code WITHDRAWN} are ends.
 */
public enum AgreementStatus {
  /** Nothing that is told of it had happened yet. */
  NONE,
  /** A party wanted it. */
  INTENDED,
  /** A party had decided on it. */
  DECIDED,
  /** It was public. */
  ANNOUNCED,
  /** The parties had agreed. */
  AGREED,
  /** The parties had signed. */
  SIGNED,
  /** An authority or body had approved it. */
  APPROVED,
  /** An authority or body had refused it, and no agreement, signing or approval came after. */
  REJECTED,
  /** It was in effect. */
  IN_EFFECT,
  /** It was interrupted. */
  SUSPENDED,
  /** It was carried out in full. */
  COMPLETED,
  /** It had run out. */
  EXPIRED,
  /** It had been ended. */
  TERMINATED,
  /** The offer had been taken back. */
  WITHDRAWN;

  /** Returns the status in words, such as {@code in effect}. */
  @Override
  public String toString() {
    return this == NONE ? "not begun" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  boolean isMilestone() {
    return INTENDED.compareTo(this) <= 0 && compareTo(APPROVED) <= 0;
  }

  /** Whether it settles a refusal: the parties or an authority came to terms. */
  boolean isConsent() {
    return AGREED.compareTo(this) <= 0 && compareTo(APPROVED) <= 0;
  }

  boolean isPhase() {
    return compareTo(IN_EFFECT) >= 0;
  }

  boolean isEnd() {
    return compareTo(EXPIRED) >= 0;
  }
}
