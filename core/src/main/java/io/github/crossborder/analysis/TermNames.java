package io.github.crossborder.analysis;

import java.util.Optional;

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

  private TermNames() {}

  static int said(Optional<?> name) {
    return name.isPresent() ? of(name.get()) : UNSAID;
  }

  static int of(Object name) {
    int hash = name.hashCode();
    return hash == UNSAID || hash == WHATEVER ? hash + 2 : hash;
  }

  /** Returns a number for somebody bound, a right and an object together. */
  static int key(int bound, int right, int object) {
    return (bound * 0x9E37_79B9 + right) * 0x85EB_CA6B + object;
  }
}
