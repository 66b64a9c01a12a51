package io.github.crossborder.deal;

import io.github.crossborder.quantity.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * That a claim comes after another entry in time, such as "a few months after" the opening.
 *
 * <p>A lag that is exact or has an end, such as "at least three months" or "12 to 18 months",
 * bounds the days of both, with a day more or less, since whether the first or last day counts is
 * not told. A plain number ("two years later") is often a round one: like "about" and "a few" it
 * tells which is later, and no more.
 *
 * @param entry the id of the earlier entry
 * @param lag how much later, such as "a few months", where said: in days, weeks, months or years
 */
public record Follows(Id entry, Optional<Quantity> lag) {
  /** Checks that nothing is null, and the unit of the lag. */
  public Follows {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(lag, "lag");
    Rules rules = Rules.ofPart("follows");
    rules.time("lag", lag);
    rules.check();
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
