package io.github.crossborder.deal;

import java.util.Comparator;
import java.util.List;

/**
 * Says what an entry put together from two others has, such as the {@code homeCountry} of the one
 * that tells it. {@link Attributes#combine} asks it once for every attribute, in the order in which
 * books write them; each method is named after how two values of the attribute can meet. Whoever
 * does not care how they meet implements {@link #always} alone.
 */
public interface Combiner {

  /** Returns the value of an attribute that is always told, such as {@code subject}. */
  <V> V always(String attribute, V one, V other);

  /**
   * Returns the value of an attribute that need not be told, such as {@code seat}.
   *
   * @param unsaid the value that means "not said", such as an empty optional, an empty list or
   *     {@code UNSPECIFIED}
   */
  default <V> V unlessUnsaid(String attribute, V unsaid, V one, V other) {
    return always(attribute, one, other);
  }

  /**
   * Returns the elements of an attribute that each stand for themselves, such as {@code citations}.
   *
   * @param order a total order of the elements
   */
  default <V> List<V> each(
      String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
    return always(attribute, one, other);
  }

  /**
   * Returns the elements of an attribute of which the first says more than the rest, such as {@code
   * names} with the most usual one first.
   *
   * @param order a total order of the elements, for those after the first
   */
  default <V> List<V> ledByFirst(
      String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
    return each(attribute, order, one, other);
  }
}
