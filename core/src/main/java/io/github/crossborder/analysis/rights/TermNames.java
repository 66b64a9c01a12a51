package io.github.crossborder.analysis.rights;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers for whom and what terms name, by which to find terms: equal names have equal numbers.
 * Different names hardly ever have: whether names are the same is asked of them where terms meet,
 * and not before, since those of a big book are in far memory.
 */
final class TermNames {
  /** In the place of what a term does not say. */
  static final int UNSAID = 0;
  /** In the place of anything, said or not. */
  static final int WHATEVER = 1;

  /** What numbers are made with; 0 for the hashes that names remember. */
  private final long salt;

  private TermNames(long salt) {
    this.salt = salt;
  }

  /** Takes the hashes of the names: good, unless names were thought up that have the same. */
  static TermNames hashed() {
    return new TermNames(0);
  }

  /** Takes numbers that nobody can foresee, and that no answer shows. */
  static TermNames salted() {
    return new TermNames(ThreadLocalRandom.current().nextLong() | 1);
  }

  int said(Optional<?> name) {
    return name.isPresent() ? of(name.get()) : UNSAID;
  }

  int of(Object name) {
    int hash = salt == 0 ? name.hashCode() : salted(name.toString());
    return hash == UNSAID || hash == WHATEVER ? hash + 2 : hash;
  }

  private int salted(String text) {
    long mixed = salt;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
      mixed ^= mixed >>> Integer.SIZE;
    }
    return (int) mixed;
  }

  /** Returns a number for somebody bound, a right and an object together. */
  static int key(int bound, int right, int object) {
    return (bound * 0x9E37_79B9 + right) * 0x85EB_CA6B + object;
  }
}
