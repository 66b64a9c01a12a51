package io.github.crossborder.book;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question about an entry that is not there, or is of a kind that it makes no sense for, such as
 * the terms of {@code ikcx-alibaba}, or of {@code tmall}, which is a platform. Its problem has the
 * code {@code unknown-id} or {@code wrong-kind}.
 */
public final class UnknownEntryException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  private UnknownEntryException(ProblemCode rule, Id id, String message) {
    super(List.of(Problem.of(rule, id.toString(), message)));
  }

  /**
   * Returns that none of these entries has an id.
   *
   * @param expected what was asked about, such as {@code party or source}
   * @param fits which of the entries would have fitted: the one with the nearest id is named
   */
  static UnknownEntryException unknown(
      Id id, Object expected, Stream<? extends Entry> among, Predicate<EntryKind> fits) {
    List<String> ids = among
        .filter(entry -> fits.test(entry.entryKind()))
        .map(entry -> entry.id().value())
        .toList();
    return new UnknownEntryException(
        ProblemCode.UNKNOWN_ID,
        id,
        "no entry '" + id + "'; expected " + Integrity.a(expected)
            + Problem.didYouMean(id.value(), ids));
  }

  /**
   * Returns that an entry is none of those that can be asked about, such as {@code 'tmall' is a
   * platform; expected a party}.
   *
   * @param expected what can be, such as {@code party}
   */
  public static UnknownEntryException of(Entry entry, Object expected) {
    return new UnknownEntryException(
        ProblemCode.WRONG_KIND,
        entry.id(),
        "'" + entry.id() + "' is " + Integrity.a(entry.entryKind()) + "; expected "
            + Integrity.a(expected));
  }
}
