package io.github.crossborder.analysis;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Whom and what a term names, as numbers, by which to find it; equal names have equal ones. */
final class TermNames {
  /** In the place of what a term does not say. */
  static final int UNSAID = 0;
  /** In the place of anything, said or not. */
  static final int WHATEVER = 1;
  /** In the place of what no term of the book names. */
  static final int UNHEARD = -1;
  /** The first number of a name. */
  static final int FIRST = 2;

  private static final int[] NOBODY_SAID = {UNSAID};

  private final int[] grantor;
  private final int[] bound;
  private final int right;
  private final int object;

  private TermNames(int[] grantor, int[] bound, int right, int object) {
    this.grantor = grantor;
    this.bound = bound;
    this.right = right;
    this.object = object;
  }

  static TermNames of(Term term, TermSides sides, ToIntFunction<Object> numbers) {
    int[] grantor = term.grantor().isPresent()
        ? new int[] {numbers.applyAsInt(term.grantor().get())}
        : NOBODY_SAID;
    return new TermNames(
        grantor,
        bound(sides.bound(), term.grantor(), grantor, numbers),
        said(term.right(), numbers),
        said(term.object(), numbers));
  }

  private static int[] bound(
      @Nullable List<Id> parties, Optional<Id> told, int[] grantor, ToIntFunction<Object> numbers) {
    if (parties == null) {
      return NOBODY_SAID;
    }
    boolean asTold = parties.size() == 1 && told.isPresent() && parties.get(0).equals(told.get());
    return asTold ? grantor : parties.stream().mapToInt(numbers).toArray();
  }

  private static int said(Optional<?> name, ToIntFunction<Object> numbers) {
    return name.isPresent() ? numbers.applyAsInt(name.get()) : UNSAID;
  }

  /** Returns the grantor. */
  int grantor() {
    return grantor[0];
  }

  /** Returns who may be bound; {@code UNSAID} alone for anybody. */
  int[] bound() {
    return bound;
  }

  /** Returns the grantor as the only one that is bound. */
  int[] surelyBound() {
    return grantor;
  }

  int right() {
    return right;
  }

  int object() {
    return object;
  }
}
