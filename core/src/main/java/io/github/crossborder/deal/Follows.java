package io.github.crossborder.deal;

import io.github.crossborder.quantity.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * That a claim comes after another entry in time, such as "a few months after" the opening.
 *
 * @param entry the id of the earlier entry
 * @param lag how much later, such as "a few months", where said
 */
public record Follows(Id entry, Optional<Quantity> lag) {

  /** Checks that nothing is null. */
  public Follows {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(lag, "lag");
  }

  /** Returns that a claim comes after an entry, such as {@code Follows.of(id("china-test"))}. */
  public static Follows of(Id entry) {
    return new Follows(entry, Optional.empty());
  }

  /** Returns that a claim comes after an entry by a lag, such as "a few months". */
  public static Follows of(Id entry, Quantity lag) {
    return new Follows(entry, Optional.of(lag));
  }
}
