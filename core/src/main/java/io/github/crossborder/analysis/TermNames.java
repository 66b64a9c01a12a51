package io.github.crossborder.analysis;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.List;
import java.util.Optional;
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
  private static final int FIRST = 2;

  private static final int[] ANYBODY = {UNSAID};

  private final int grantor;
  /** Who may be bound; null for the grantor alone, as mostly. */
  private final int @Nullable [] bound;

  private final int right;
  private final int object;
  private final int matter;
  private final int grant;

  private TermNames(Term term, int @Nullable [] bound, Numbers numbers) {
    this.grantor = numbers.said(term.grantor());
    this.bound = bound;
    this.right = numbers.said(term.right());
    this.object = numbers.said(term.object());
    this.matter = numbers.matter(right, object);
    this.grant = numbers.grant(grantor, matter);
  }

  /** Returns the grantor. */
  int grantor() {
    return grantor;
  }

  /** Returns how many may be bound. */
  int countBound() {
    return bound == null ? 1 : bound.length;
  }

  /** Returns one of those who may be bound; {@code UNSAID} alone for anybody. */
  int bound(int which) {
    return bound == null ? grantor : bound[which];
  }

  int right() {
    return right;
  }

  int object() {
    return object;
  }

  /** Returns the number of the right and the object together. */
  int matter() {
    return matter;
  }

  /** Returns the number of the grantor and the {@link #matter()} together. */
  int grant() {
    return grant;
  }

  /** Numbers what the terms of a book name; then what another term names, if the book does. */
  static final class Numbers {
    private final NameIndex<Object> names;
    private final PairIndex matters;
    private final PairIndex grants;
    private boolean complete;

    Numbers(int terms) {
      names = new NameIndex<>(terms);
      matters = new PairIndex(terms);
      grants = new PairIndex(terms);
    }

    /** Returns the names of a term by which its grantor is bound. */
    TermNames ofGrantor(Term term) {
      return new TermNames(term, null, this);
    }

    /** Returns the names of a term by which some may be bound; null for anybody. */
    TermNames of(Term term, @Nullable List<Id> bound) {
      int[] parties =
          bound == null ? ANYBODY : bound.stream().mapToInt(this::number).toArray();
      return new TermNames(term, parties, this);
    }

    /** Ends the numbering: from now on new names have one number for all. */
    void complete() {
      complete = true;
    }

    /** Returns the numbers of pairs of a right and an object. */
    PairIndex matters() {
      return matters;
    }

    /** Returns the numbers of pairs of somebody bound and such a pair. */
    PairIndex grants() {
      return grants;
    }

    private int said(Optional<?> name) {
      return name.isPresent() ? number(name.get()) : UNSAID;
    }

    private int number(Object name) {
      int number = complete ? names.find(name) : names.add(name);
      return number == NameIndex.ABSENT ? UNHEARD : FIRST + number;
    }

    private int matter(int right, int object) {
      return complete ? matters.find(right, object) : matters.add(right, object);
    }

    private int grant(int grantor, int matter) {
      return complete ? grants.find(grantor, matter) : grants.add(grantor, matter);
    }
  }
}
