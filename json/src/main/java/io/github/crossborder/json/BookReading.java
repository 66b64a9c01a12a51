package io.github.crossborder.json;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.InvalidDealBookException;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.Reading;
import java.util.HashMap;
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
    Reading<List<Entry>> reading = document.read(BookJson.BOOK);
    List<LocatedProblem> problems = reading.problems();
    DealBook book = null;
    List<Entry> entries = reading.value();
    if (entries != null && reading.complete()) {
      try {
        book = DealBook.builder().addAll(entries).build();
      } catch (InvalidDealBookException e) {
        List<Problem> real = withoutBadTargets(e.problems(), entries, document);
        problems = document.withFurther(reading, real, "id");
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
  Reading<DealBook> reading() {
    return new Reading<>(problems.isEmpty() ? book : null, true, problems, failures);
  }

  List<LocatedProblem> problems() {
    return problems;
  }

  /** Leaves out the references to entries that are in the text, but bad. */
  private static List<Problem> withoutBadTargets(
      List<Problem> problems, List<Entry> good, JsonDocument document) {
    Map<String, String> dangling = dangling(good);
    Map<String, String> declared = document.objectsWith("id", new HashSet<>(dangling.values()));
    Pattern entry = Pattern.compile("/[A-Za-z]+/[0-9]+"); // here, since few texts need it
    return problems.stream()
        .filter(problem -> {
          String target = dangling.get(problem.path());
          String pointer = target == null ? null : declared.get(target);
          return pointer == null || !entry.matcher(pointer).matches();
        })
        .toList();
  }

  /** The targets that no good entry is, by the path of the reference. */
  private static Map<String, String> dangling(List<Entry> good) {
    Set<Object> ids = new HashSet<>();
    good.forEach(entry -> ids.add(entry.id()));
    Map<String, String> targets = new HashMap<>();
    for (Entry entry : good) {
      for (Reference reference : entry.references()) {
        if (!ids.contains(reference.target())) {
          targets.put(entry.id() + "/" + reference.path(), reference.target().value());
        }
      }
    }
    return targets;
  }
}
