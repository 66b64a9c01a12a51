package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * That something moves again and again, such as "monthly", or "a year over several years".
 *
 * @param every after how long it moves again, such as {@code EXACT 1 month}
 * @param over how long this goes on, such as {@code FEW year}, where said
 */
public record Recurrence(Quantity every, Optional<Quantity> over) {
  /** Checks that nothing is null, and that both are lengths of time. */
  public Recurrence {
    Objects.requireNonNull(every, "every");
    Objects.requireNonNull(over, "over");
    Rules rules = Rules.ofPart("recurrence");
    check("every", every, rules);
    over.ifPresent(told -> check("over", told, rules));
    rules.check();
  }

  private static void check(String attribute, Quantity told, Rules rules) {
    boolean isNone =
        told.amount().filter(amount -> amount.compareTo(BigDecimal.ZERO) <= 0).isPresent();
    if (isNone || !Rules.TIMES.contains(told.unit())) {
      rules.broken(
          ProblemCode.RECURRENCE_LENGTH,
          attribute,
          attribute + " " + told + ": expected a quantity above zero in day, week, month or year");
    }
  }

  /** Returns that something recurs, such as {@code every(Quantity.exactly(1, MONTH))}. */
  public static Recurrence every(Quantity every) {
    return new Recurrence(every, Optional.empty());
  }

  /** Returns it for so long, such as {@code every(year).over(Quantity.few(YEAR))}. */
  public Recurrence over(Quantity over) {
    return new Recurrence(every, Optional.of(over));
  }

  /** Returns it in words, such as {@code every 1 month for a few years}. */
  @Override
  public String toString() {
    return "every " + every.display().replaceFirst("^exactly ", "")
        + over.map(told -> " for " + told.display()).orElse("");
  }
}
