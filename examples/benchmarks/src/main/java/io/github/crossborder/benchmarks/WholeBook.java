package io.github.crossborder.benchmarks;

import io.github.crossborder.analysis.Contradictions;
import io.github.crossborder.analysis.ExclusivityCheck;
import io.github.crossborder.analysis.Ownership;
import io.github.crossborder.analysis.StatusHistory;
import io.github.crossborder.analysis.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Difference;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.DealStream;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long each question to a whole book takes, for books of ten thousand, a hundred thousand and a
 * million entries in a heap of 2 GB: as multiple of the time Jackson needs to turn every value of
 * the book's JSON into a string, and with the exponent by which it grows.
 */
public final class WholeBook {
  private static final int SMALLEST = 10_000;
  private static final int LARGEST = 1_000_000;
  private static final long MEGABYTE = 1 << 20;

  private static final LocalDate DATE = LocalDate.of(2018, 6, 30);
  private static final PartialDate DAY = PartialDate.of(DATE);

  private static final Map<String, Question> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("findings", DealBook::findings);
    QUESTIONS.put("Timeline", Timeline::of);
    QUESTIONS.put("Merge with itself", book -> Merge.of(book, book));
    QUESTIONS.put("Difference", book -> Difference.between(book, book));
    QUESTIONS.put("building a copy", book -> book.toBuilder().build());
    QUESTIONS.put("StatusHistory of all", WholeBook::statuses);
    QUESTIONS.put("ExclusivityCheck", WholeBook::exclusivity);
    QUESTIONS.put("Contradictions", book -> Contradictions.of(book).findings());
    QUESTIONS.put("Ownership", book -> Ownership.of(book).on(DAY).findings());
  }

  /** Those of which a book sorts most when first asked. */
  private static final Map<String, Question> LOOKUPS = new LinkedHashMap<>();

  static {
    LOOKUPS.put(
        "figuresOf, first time", book -> book.figuresOf(Id.id("company-0"), Figure.Metric.REVENUE));
    LOOKUPS.put("claimsCiting, first time", book -> book.claimsCiting(Id.id("source-0")));
    LOOKUPS.put("referencesTo, first time", book -> book.referencesTo(Id.id("company-0")));
  }

  private static Object statuses(DealBook book) {
    int possible = 0;
    for (Agreement agreement : book.entries(Agreement.class)) {
      possible += StatusHistory.of(book, agreement.id()).on(DATE).statuses().size();
    }
    return possible;
  }

  private static Object exclusivity(DealBook book) {
    ExclusivityCheck check = ExclusivityCheck.of(book);
    return check.definite().size() + check.possible().size();
  }

  private interface Question {
    Object of(DealBook book);
  }

  private final Map<String, Double> before = new LinkedHashMap<>();

  /** Keeps the compiler from leaving out what nobody looks at. */
  private static volatile Object result = "";

  private WholeBook() {}

  /** Measures all three sizes, or those up to the number given as argument. */
  public static void main(String[] arguments) throws IOException {
    boolean limited = arguments.length > 0 && arguments[0].matches("\\d+");
    int largest = limited ? Integer.parseInt(arguments[0]) : LARGEST;
    WholeBook program = new WholeBook();
    program.measure(SMALLEST, false); // the first round is for the compiler only
    for (int size = SMALLEST; size <= largest; size *= 10) {
      program.measure(size, true);
    }
  }

  private void measure(int size, boolean shown) throws IOException {
    Path file = Files.createTempFile("book", ".ndjson");
    try {
      try (DealStream.Writer writer = DealStream.append(file)) {
        writer.writeAll(SkewedBook.of(size).entries());
      }
      int times = 2_000_000 / size;
      double scan = seconds(Math.min(times, 20), () -> scan(file));
      DealBook book = read(file);
      if (shown) {
        System.out.printf(
            "%n%,d entries, %d MB of JSON, %d MB of heap: scanned in %.3f s%n",
            book.entries().size(), Files.size(file) / MEGABYTE, used(), scan);
      }
      for (Map.Entry<String, Question> question : QUESTIONS.entrySet()) {
        double taken = seconds(Math.min(times, 20), () -> question.getValue().of(book));
        if (shown) {
          show(question.getKey(), taken, scan);
        }
      }
      for (Map.Entry<String, Question> lookup : LOOKUPS.entrySet()) {
        Iterator<DealBook> copies = copies(book, times).iterator();
        double taken = seconds(Math.min(times, 20), () -> lookup.getValue().of(copies.next()));
        if (shown) {
          show(lookup.getKey(), taken, scan);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private void show(String question, double taken, double scan) {
    Double smaller = before.put(question, taken);
    String growth = smaller == null ? "" : "%6.2f".formatted(Math.log10(taken / smaller));
    System.out.printf("  %-24s %8.3f s %6.2f x scan %s%n", question, taken, taken / scan, growth);
  }

  /** Books that were asked nothing yet, since a book keeps what it looked up. */
  private static List<DealBook> copies(DealBook book, int times) {
    return Stream.generate(() -> book.toBuilder().build())
        .limit(Math.max(Math.min(times, 20), 3))
        .toList();
  }

  private static DealBook read(Path file) throws IOException {
    DealBook.Builder book = DealBook.builder();
    try (DealStream.Reader entries = DealStream.read(file)) {
      book.addAll(entries);
    }
    return book.build();
  }

  private static int scan(Path file) throws IOException {
    int length = 0;
    try (InputStream stream = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), stream)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          length += parser.getString().length();
        }
      }
    }
    return length;
  }

  private interface Work {
    Object run() throws IOException;
  }

  /** The median of so many runs, or of three. */
  private static double seconds(int times, Work work) throws IOException {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < Math.max(times, 3); i++) {
      long start = System.nanoTime();
      result = work.run();
      taken.add((System.nanoTime() - start) / 1e9);
    }
    return taken.stream().sorted().toList().get(taken.size() / 2);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
