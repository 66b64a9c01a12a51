package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/**
 * Gives the attributes of an entry that is to be made by {@link Attributes#entry}, such as what a
 * file says of a figure. For file formats; a user of books has the builders.
 */
public abstract class AttributeValues {

  /** For those who know the values. */
  protected AttributeValues() {}

  /**
   * Returns the value of an attribute. Each is asked for once, in the order in which books write
   * them, which is that of {@link Entry#show}.
   *
   * @param attribute its name, such as {@code scope}
   * @return what the accessor is to return: a value, an {@code Optional} or a {@code List}
   */
  protected abstract Object next(String attribute);

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the accessor returns it
  final <V> V get(String attribute) {
    return (V) next(attribute);
  }

  @SuppressWarnings("unchecked")
  final <V> Optional<V> maybe(String attribute) {
    return (Optional<V>) next(attribute);
  }

  @SuppressWarnings("unchecked")
  final <V> List<V> list(String attribute) {
    return (List<V>) next(attribute);
  }
}
