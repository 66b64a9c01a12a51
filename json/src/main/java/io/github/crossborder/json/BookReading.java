package io.github.crossborder.json;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.InvalidDealBookException;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.ReadResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a text as a deal book: the book, or everything that keeps it from being one.
 *
 * <p>References are checked only if the text could be read to its end, and an entry that is bad
 * still declares its id, so that no reference to it is reported as leading nowhere.
 */
final class BookReading {
  private final @Nullable DealBook book;
  private final List<LocatedProblem> problems;
  private final List<RuntimeException> failures;

  private BookReading(
      @Nullable DealBook book, List<LocatedProblem> problems, List<RuntimeException> failures) {
    this.book = book;
    this.problems = problems;
    this.failures = failures;
  }

  static BookReading of(JsonDocument document) {
    ReadResult<List<Entry>> reading = document.read(BookJson.BOOK);
    List<LocatedProblem> problems = reading.problems();
    DealBook book = null;
    List<Entry> entries = reading.value();
    if (entries != null && reading.complete()) {
      DealBook.Builder builder = DealBook.builder().addAll(entries);
      try {
        book = problems.isEmpty() ? builder.build() : null;
      } catch (InvalidDealBookException e) {
        // what is wrong is asked for below, with other bounds
      }
      if (book == null) {
        Set<Id> bad = problems.isEmpty() ? Set.of() : mentionedThoughBad(entries, document);
        int most = Math.min(document.limits().problems(), Integer.MAX_VALUE - 1) + 1;
        problems = document.places().withFurther(reading, builder.problems(most, bad), "id");
      }
    }
    return new BookReading(book, problems, reading.failures());
  }

  DealBook book() {
    if (book != null && problems.isEmpty()) {
      return book;
    }
    throw new InvalidJsonException(problems, failures);
  }

  /** Returns the same for those who deal with problems themselves. */
  ReadResult<DealBook> reading() {
    return new ReadResult<>(problems.isEmpty() ? book : null, true, problems, failures);
  }

  List<LocatedProblem> problems() {
    return problems;
  }

  /** Returns the ids of entries that are in the text, but bad, as far as good ones mention them. */
  private static Set<Id> mentionedThoughBad(List<Entry> good, JsonDocument document) {
    Set<String> read = new HashSet<>();
    good.forEach(entry -> read.add(entry.id().value()));
    Map<String, String> declared = document.places().objectsWith("id", id -> !read.contains(id));
    Pattern entry = Pattern.compile("/[A-Za-z]+/[0-9]+"); // here, since few texts need it
    declared.values().removeIf(pointer -> !entry.matcher(pointer).matches());
    Set<Id> mentioned = new HashSet<>();
    ReferenceReader reader = new ReferenceReader() {
      @Override
      protected void read(Id target, Referent expected) {
        if (declared.containsKey(target.value())) {
          mentioned.add(target);
        }
      }
    };
    good.forEach(each -> each.show(reader));
    return mentioned;
  }
}
