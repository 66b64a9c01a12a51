package io.github.crossborder.time;

import static io.github.crossborder.ProblemCode.MALFORMED_DATE;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a date that is one of a set, such as {@code [..2024-03-31]}; each a date without
 * doubt, and not both absent.
 */
record DateSet(@Nullable PartialDate from, @Nullable PartialDate to) {
  private static final String DOTS = "..";
  private static final long FIRST = LocalDate.of(PartialDate.MIN_YEAR, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(PartialDate.MAX_YEAR, 12, 31).toEpochDay();

  /** Reads a text that starts as a set does; there is one for each date, so no longer one. */
  static PartialDate read(String text) {
    int dots = text.indexOf(DOTS);
    boolean hasShape = dots > 0 && text.endsWith("]") && text.length() <= DateText.LONGEST;
    if (!hasShape || text.length() == "[..]".length()) {
      throw MalformedDate.refusal(text);
    }
    DateSet set = new DateSet(
        end(text.substring(1, dots)), end(text.substring(dots + DOTS.length(), text.length() - 1)));
    PartialDate date = set.date();
    if (date.precision() != PartialDate.Precision.SET) {
      throw set.refusal("these are all days of " + date + "; write it so");
    }
    return date;
  }

  /** Returns the date that is one of these days, a plain one where these are all of its days. */
  PartialDate date() {
    check(from);
    check(to);
    if (from == null || to == null) {
      return new PartialDate(this);
    }
    Days days = new Days(from.earliest().orElseThrow(), to.latest().orElseThrow());
    if (days.last().isBefore(days.first())) {
      throw refusal("it ends before it starts; swap or correct its ends");
    }
    return days.date().orElseGet(() -> new PartialDate(this));
  }

  /** Returns one of the days from 1970-01-01, without an end beyond all years; or the other. */
  static PartialDate between(long first, long last, PartialDate otherwise) {
    PartialDate from = first < FIRST ? null : PartialDate.of(LocalDate.ofEpochDay(first));
    PartialDate to = last > LAST ? null : PartialDate.of(LocalDate.ofEpochDay(last));
    return from == null && to == null ? otherwise : new DateSet(from, to).date();
  }

  private void check(@Nullable PartialDate end) {
    if (end == null) {
      return;
    }
    if (end.isApproximate() || end.isUncertain()) {
      throw refusal("'" + end + "' is not sure; an end has no ~, ? or %");
    }
    if (end.precision() == PartialDate.Precision.SEASON) {
      throw refusal("a season, '" + end + "', is no end; give the day or the month");
    }
    if (end.precision() == PartialDate.Precision.SET) {
      throw refusal("a set, '" + end + "', is no end; give one date");
    }
  }

  private static @Nullable PartialDate end(String text) {
    return text.isEmpty() ? null : DateText.read(text);
  }

  private RuntimeException refusal(String reason) {
    return new InvalidValueException(
        MALFORMED_DATE, "date " + Problem.quote(toString()) + ": " + reason);
  }

  String display() {
    if (from != null
        && to != null
        && from.high() + 1 == to.low()
        && from.low() == from.high()
        && to.low() == to.high()) {
      return from.display() + " or " + to.display();
    }
    String after = from == null ? "" : "no earlier than " + from.display();
    String by = to == null ? "" : "no later than " + to.display();
    return after + (from == null || to == null ? "" : " and ") + by;
  }

  @Override
  public String toString() {
    return "[" + (from == null ? "" : from) + DOTS + (to == null ? "" : to) + "]";
  }
}
