package io.github.crossborder.time;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a {@link Period} starts or ends: a date such as {@code 2016-05}, {@link #OPEN} or {@link
 * #UNKNOWN}.
 */
public final class PeriodEnd {
  /** Told to be unending or still going on: {@code ..}. */
  public static final PeriodEnd OPEN = new PeriodEnd(null, true);

  /** Not told, so anything: the empty text. */
  public static final PeriodEnd UNKNOWN = new PeriodEnd(null, false);

  private final @Nullable PartialDate date;
  private final boolean open;

  private PeriodEnd(@Nullable PartialDate date, boolean open) {
    this.date = date;
    this.open = open;
  }

  /** Returns an end on a date, such as {@code 2017-04-30}. */
  public static PeriodEnd on(PartialDate date) {
    return new PeriodEnd(requireNonNull(date, "date"), false);
  }

  /**
   * Reads {@code ..} as OPEN, nothing as UNKNOWN, and all else as a date.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link PartialDate#parse(String)} says
   */
  public static PeriodEnd parse(String text) {
    return switch (requireNonNull(text, "text")) {
      case ".." -> OPEN;
      case "" -> UNKNOWN;
      default -> on(PartialDate.parse(text));
    };
  }

  /** Returns the date; empty if the end is OPEN or UNKNOWN. */
  public Optional<PartialDate> date() {
    return Optional.ofNullable(date);
  }

  /** Returns whether it is told that the period is unending or still going on. */
  public boolean isOpen() {
    return open;
  }

  /** Returns whether the end is not told. */
  public boolean isUnknown() {
    return date == null && !open;
  }

  /** Returns the end that this is if the assumptions hold; itself where they say nothing of it. */
  PeriodEnd assuming(Assumptions assumptions) {
    if (date == null) {
      return this;
    }
    PartialDate assumed = date.assuming(assumptions);
    return assumed.equals(date) ? this : on(assumed);
  }

  /** Returns the first day that its date can be, another where it has none. */
  long low(long otherwise) {
    return date == null ? otherwise : date.low();
  }

  /** Returns the last day that its date can be, another where it has none. */
  long high(long otherwise) {
    return date == null ? otherwise : date.high();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PeriodEnd other
        && open == other.open
        && Objects.equals(date, other.date);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(date) + (open ? 1 : 0);
  }

  /** Returns the end as {@link #parse(String)} reads it: {@code 2016-05}, {@code ..} or empty. */
  @Override
  public String toString() {
    if (open) {
      return "..";
    }
    return date == null ? "" : date.toString();
  }
}
