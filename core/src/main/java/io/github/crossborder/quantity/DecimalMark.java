package io.github.crossborder.quantity;

import java.util.regex.Pattern;

/**
 * The mark that a source writes before decimals: {@code POINT} where it writes "7.76 billion", and
 * so 1,200 or 1 200 for twelve hundred; {@code COMMA} where it writes "7,76 billion", and so 1.200.
 */
public enum DecimalMark {
  /** A point before decimals, as in English; thousands are grouped by commas or spaces. */
  POINT("\\.", ","),
  /** A comma before decimals, as in Dutch; thousands are grouped by points or spaces. */
  COMMA(",", "\\.");

  /** A number as this mark has it. */
  final Pattern number;

  DecimalMark(String decimal, String group) {
    number = Pattern.compile("-?(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:" + group
        + "[0-9]{3})+|[0-9]+)(?:" + decimal + "[0-9]+)?");
  }

  /** Returns a number that was matched in digits with a point before decimals alone. */
  String canonical(String matched) {
    String digits = matched.replace(" ", "");
    return this == POINT ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
  }
}
