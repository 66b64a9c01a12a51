package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import java.util.List;

/**
 * A term of a vocabulary that grows, such as the platform kind {@code live-commerce}. A code that
 * this version does not know is kept and written back; the book reports it as a finding.
 *
 * <p>The syntax is that of an {@link Id}: kebab-case, at most 100 characters. Anything else throws
 * {@link InvalidValueException} with code {@code malformed-code}.
 */
public interface OpenCode {

  /** Returns the code, such as {@code live-commerce}. */
  String code();

  /** Returns the codes of the same vocabulary for which this version has a constant. */
  List<? extends OpenCode> known();

  /** Returns whether this version has a constant for the code, such as true for a marketplace. */
  default boolean isKnown() {
    return known().contains(this);
  }

  /** Returns what the vocabulary is called, such as {@code platform kind}. */
  default String vocabulary() {
    return Slug.vocabulary(getClass());
  }
}
