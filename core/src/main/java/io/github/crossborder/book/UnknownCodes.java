package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.CodedAttribute;
import io.github.crossborder.deal.Entry;
import java.util.List;

/** Finds the codes for which this version has no constant: new ones, or slips of the pen. */
final class UnknownCodes {
  private UnknownCodes() {}

  static void report(DealBook book, List<Problem> findings) {
    for (Entry entry : book.entries()) {
      for (CodedAttribute attribute : entry.codes()) {
        if (!attribute.code().isKnown()) {
          findings.add(Problem.of(
              BookRule.UNKNOWN_CODE,
              entry.id() + "/" + attribute.path(),
              attribute.code().vocabulary()
                  + " '"
                  + attribute.code().code()
                  + "' is not known to this version; it is kept as it is"));
        }
      }
    }
  }
}
