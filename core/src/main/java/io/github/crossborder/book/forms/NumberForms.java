package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that are told in another form than the one for them: a rounded number is PLAIN,
 * with decimals where the rounding is plain to see; counts and contract terms are EXACT.
 *
 * <p>The rounding of a PLAIN number without decimals is plain to see where it has digits behind the
 * point, as in "62.5 percent", or would have them if it were counted in billions, or below a
 * billion in millions, as in "7.76 billion" and "2.5 million": nobody prints those zeros. It is not
 * in "300 billion", "75 percent" or "1 400 billion".
 *
 * <p>A PLAIN count is in the other form below 100 items or persons, since larger ones may be
 * rounded; a PLAIN contract term is a price per share, or a percentage told of an agreement, such
 * as a royalty. Whether a price was rounded by who reported it, and whether a number with a
 * qualifier was printed without it, cannot be seen.
 */
final class NumberForms {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal ROUND_COUNT = BigDecimal.valueOf(100);

  private final BookEntries book;
  private final List<Problem> findings;

  NumberForms(BookEntries book, List<Problem> findings) {
    this.book = book;
    this.findings = findings;
  }

  void check(Entry entry) {
    if (entry instanceof Figure figure) {
      checkFigure(figure);
    }
    switch (entry.entryKind()) {
      case GROUP -> check(entry, "size", ((Group) entry).size());
      case LOGISTICS_HUB -> check(entry, "floorArea", ((LogisticsHub) entry).floorArea());
      case INTEREST -> check(entry, "share", ((Interest) entry).share());
      case EVENT -> check(entry, "participantCount", ((Event) entry).participantCount());
      case TRANSFER -> {
        check(entry, "quantity", ((Transfer) entry).quantity());
        checkEquivalents(entry, ((Transfer) entry).equivalents());
      }
      case FIGURE -> {
        check(entry, "quantity", ((Figure) entry).quantity());
        checkEquivalents(entry, ((Figure) entry).equivalents());
      }
      default -> {}
    }
  }

  private void checkFigure(Figure figure) {
    Quantity quantity = figure.quantity();
    if (quantity.qualifier() == Qualifier.EXACT && isInRoundMillions(quantity)) {
      report(
          ProblemCode.ROUNDED_EXACT_FIGURE,
          figure,
          "quantity",
          quantity + " looks rounded; write PLAIN, with decimals where the last printed digit is"
              + " plain to see");
    }
    if (figure.measure() == Figure.Measure.RANK && quantity.amount().isEmpty()) {
      report(
          ProblemCode.RANK_WITHOUT_NUMBER,
          figure,
          "quantity",
          quantity + " is no place; write a rank without a number as a statement");
    }
  }

  private void check(Entry entry, String attribute, Optional<Quantity> quantity) {
    if (quantity.isPresent()) {
      check(entry, attribute, quantity.get());
    }
  }

  private void checkEquivalents(Entry entry, List<Quantity> equivalents) {
    for (int i = 0; i < equivalents.size(); i++) {
      check(entry, "equivalents[" + i + "]", equivalents.get(i));
    }
  }

  private void check(Entry entry, String attribute, Quantity quantity) {
    if (quantity.qualifier() != Qualifier.PLAIN) {
      return;
    }
    BigDecimal amount = quantity.amount().orElseThrow();
    if (isSmallCount(quantity, amount)) {
      report(
          ProblemCode.PLAIN_COUNT,
          entry,
          attribute,
          quantity + " is a count; write EXACT, or ABOUT where the source says so");
    } else if (isContractTerm(entry, quantity)) {
      report(
          ProblemCode.PLAIN_CONTRACT_TERM,
          entry,
          attribute,
          quantity + " is what a contract says; write EXACT");
    } else if (quantity.decimals().isEmpty() && isPlainlyRounded(amount)) {
      report(
          ProblemCode.UNSTATED_PRECISION,
          entry,
          attribute,
          quantity + " shows to which digit it was printed; write decimals "
              + amount.stripTrailingZeros().scale() + ", or those of the zeros that were printed");
    }
  }

  private static boolean isInRoundMillions(Quantity quantity) {
    return quantity
        .amount()
        .filter(amount -> amount.signum() != 0)
        .filter(amount -> isWhole(amount, MILLION))
        .isPresent();
  }

  private static boolean isSmallCount(Quantity quantity, BigDecimal amount) {
    boolean counted =
        quantity.unit().equals(UnitOfMeasure.ITEM) || quantity.unit().equals(UnitOfMeasure.PERSON);
    return counted
        && isWhole(amount, BigDecimal.ONE)
        && amount.abs().compareTo(ROUND_COUNT) < 0
        && quantity.decimals().orElse(0) >= 0;
  }

  private boolean isContractTerm(Entry entry, Quantity quantity) {
    if (entry instanceof Transfer) {
      return quantity.unit().code().endsWith("/" + UnitOfMeasure.SHARE.code());
    }
    return entry instanceof Figure figure
        && figure.measure() == Figure.Measure.LEVEL
        && quantity.unit().equals(UnitOfMeasure.PERCENT)
        && book.find(figure.subject(), Agreement.class).isPresent();
  }

  private static boolean isPlainlyRounded(BigDecimal amount) {
    BigDecimal size = amount.abs();
    BigDecimal word = size.compareTo(BILLION) >= 0
        ? BILLION
        : size.compareTo(MILLION) >= 0 ? MILLION : BigDecimal.ONE;
    return !isWhole(size, word);
  }

  private static boolean isWhole(BigDecimal amount, BigDecimal of) {
    return amount.remainder(of).signum() == 0;
  }

  private void report(ProblemCode rule, Entry entry, String attribute, String message) {
    findings.add(Forms.finding(rule, entry, attribute, message));
  }
}
