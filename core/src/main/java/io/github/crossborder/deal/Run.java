package io.github.crossborder.deal;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/**
 * A span that is told by what it begins with, how long it lasts, or both, such as the "two years
 * from closing" of a lock-up. Without an anchor it begins with the validity or period beside it.
 *
 * @param from what it begins with, where told
 * @param length how long it lasts, where told: in days, weeks, months or years
 */
public record Run(Optional<Anchor> from, Optional<Quantity> length) {

  /** Checks that something is told, and the length. */
  public Run {
    requireNonNull(from, "from");
    requireNonNull(length, "length");
    Rules rules = Rules.ofPart("run");
    rules.time("length", length);
    if (length.isPresent() && !Rules.isAbove(length.get(), false)) {
      rules.broken(
          ProblemCode.RUN_LENGTH, "length", "length " + length.get() + ": expected more than zero");
    }
    if (from.isEmpty() && length.isEmpty()) {
      rules.broken(
          ProblemCode.EMPTY_RUN, "length", "the run says nothing; give its length or from what");
    }
    rules.check();
  }

  /** Returns a run of a length that begins with the validity or period beside it. */
  public static Run of(Quantity length) {
    return new Run(Optional.empty(), Optional.of(length));
  }

  /** Returns a run from an anchor on, such as "from the closing"; how long it lasts is not told. */
  public static Run from(Anchor anchor) {
    return new Run(Optional.of(anchor), Optional.empty());
  }

  /** Returns a run of a length from an anchor on, such as "two years from the closing". */
  public static Run from(Anchor anchor, Quantity length) {
    return new Run(Optional.of(anchor), Optional.of(length));
  }

  /** Returns it in words, such as {@code exactly 2 years from completed of deal}. */
  @Override
  public String toString() {
    String lasting = length.map(Quantity::display).orElse("");
    String begins = from.map(anchor -> "from " + anchor).orElse("");
    return (lasting + " " + begins).strip();
  }

  /**
   * What a run begins with, such as "closing, and ten days more".
   *
   * @param entry the id of what the event is about, such as {@code deal}; without an event type, of
   *     an event or a dated transfer
   * @param event the type of the event, such as {@code completed}
   * @param lag how much later the run begins, where told: in days, weeks, months or years
   */
  public record Anchor(Id entry, Optional<Event.Type> event, Optional<Quantity> lag) {

    /** Checks that nothing is null, and the lag. */
    public Anchor {
      requireNonNull(entry, "entry");
      requireNonNull(event, "event");
      requireNonNull(lag, "lag");
      Rules rules = Rules.ofPart("anchor");
      rules.time("lag", lag);
      if (lag.isPresent() && !Rules.isAbove(lag.get(), true)) {
        rules.broken(ProblemCode.RUN_LENGTH, "lag", "lag " + lag.get() + ": expected zero or more");
      }
      rules.check();
    }

    /** Returns an event or a dated transfer as the anchor, such as {@code id("closing")}. */
    public static Anchor of(Id entry) {
      return new Anchor(entry, Optional.empty(), Optional.empty());
    }

    /** Returns what happens to an entry as the anchor, such as {@code completed} of {@code deal}. */
    public static Anchor of(Id entry, Event.Type event) {
      return new Anchor(entry, Optional.of(event), Optional.empty());
    }

    /** Returns this anchor with a lag, such as "ten days after the closing". */
    public Anchor plus(Quantity lag) {
      return new Anchor(entry, event, Optional.of(lag));
    }

    /** What the entry may be. */
    Referent expected() {
      return event.isPresent() ? Referent.ENTRY : Referent.HAPPENING;
    }

    /** Returns it in words, such as {@code about 10 days after completed of deal}. */
    @Override
    public String toString() {
      return lag.map(later -> later.display() + " after ").orElse("")
          + event.map(type -> type + " of ").orElse("")
          + entry;
    }
  }
}
