package io.github.crossborder.benchmarks;

import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.analysis.rights.ExclusivityCheck;
import io.github.crossborder.analysis.ownership.Ownership;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Difference;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.DealStream;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long each question to a whole book takes, for books of ten thousand, a hundred thousand and a
 * million entries in a heap of 2 GB: as multiple of the time Jackson needs to turn every value of
 * the book's JSON into a string, and with the exponents by which it grows: since the size before,
 * and since the smallest one. It grows by entries, an exclusivity check by terms and conflicts,
 * each a pair of terms, however few groups they are told in.
 *
 * <p>A small book stays in near memory and a big one does not: how much a bare walk over it grows
 * by is the memory's doing. By how much the work itself grows shows where methods are not compiled,
 * since far memory hardly counts then: {@code -Dinterpreted=io.github.crossborder.analysis.*::*}.
 *
 * <p>Each is asked again and again for 0.3 seconds, five times at least, after the garbage of the
 * one before it was collected and after two seconds of it for the compiler; the median counts. A
 * book is merged and compared with a second reading of its file, since entries that are the very
 * same object are equal at one glance.
 */
public final class WholeBook {
  private static final int SMALLEST = 10_000;
  private static final int LARGEST = 1_000_000;
  private static final long MEGABYTE = 1 << 20;
  private static final int FEWEST_RUNS = 5;
  private static final long SECOND = 1_000_000_000; // nanoseconds
  private static final long WARM_UP = 2 * SECOND;
  private static final long ENOUGH = 3 * SECOND / 10;
  private static final String NUMBER = "\\d{5,7}";
  private static final String EXCLUSIVITY = "ExclusivityCheck";

  private static final LocalDate DATE = LocalDate.of(2018, 6, 30);
  private static final PartialDate DAY = PartialDate.of(DATE);

  private static final Map<String, Question> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("bare walk", WholeBook::walk);
    QUESTIONS.put("findings", DealBook::findings);
    QUESTIONS.put("Timeline", book -> Timeline.of(book).order());
    QUESTIONS.put("building a copy", book -> book.toBuilder().build());
    QUESTIONS.put("StatusHistory of all", WholeBook::statuses);
    QUESTIONS.put(EXCLUSIVITY, WholeBook::conflicts);
    QUESTIONS.put("Contradictions", book -> Contradictions.of(book).findings());
    QUESTIONS.put("Ownership", book -> Ownership.of(book).on(DAY).findings());
  }

  /** Those to two books, each of which has to be scanned before. */
  private static final Map<String, Comparison> COMPARISONS = new LinkedHashMap<>();

  static {
    COMPARISONS.put("Merge", Merge::of);
    COMPARISONS.put("Difference", Difference::between);
  }

  /** Those of which a book sorts most when first asked. */
  private static final Map<String, Question> LOOKUPS = new LinkedHashMap<>();

  static {
    LOOKUPS.put(
        "figuresOf, first time", book -> book.figuresOf(Id.id("company-0"), Figure.Metric.REVENUE));
    LOOKUPS.put("claimsCiting, first time", book -> book.claimsCiting(Id.id("source-0")));
    LOOKUPS.put("referencesTo, first time", book -> book.referencesTo(Id.id("company-0")));
  }

  /** One look at each entry, its id and its citations: what no question can do without. */
  private static Object walk(DealBook book) {
    int looked = 0;
    for (Entry entry : book.entries()) {
      looked += entry.id().value().length() + entry.citations().size();
    }
    return looked;
  }

  private static Object statuses(DealBook book) {
    int possible = 0;
    for (Agreement agreement : book.entries(Agreement.class)) {
      possible += StatusHistory.of(book, agreement.id()).on(DATE).statuses().size();
    }
    return possible;
  }

  /** What an exclusivity check has to look at, and the pairs of them that it finds in conflict. */
  private double termsAndConflicts(DealBook book) {
    ExclusivityCheck check = ExclusivityCheck.of(book);
    int terms = book.entries(Term.class).size();
    long possible =
        check.possible().stream().mapToLong(group -> group.stream().count()).sum();
    if (shown) {
      System.out.printf(
          "  (%,d terms, %,d pairs of them in conflict: %,d surely, the others in %,d groups)%n",
          terms,
          check.definite().size() + possible,
          check.definite().size(),
          check.possible().size());
    }
    return terms + check.definite().size() + possible;
  }

  private static int conflicts(DealBook book) {
    ExclusivityCheck check = ExclusivityCheck.of(book);
    return check.definite().size() + check.possible().size();
  }

  private interface Question {
    Object of(DealBook book);
  }

  private interface Comparison {
    Object of(DealBook book, DealBook other);
  }

  private final List<String> wanted;
  private final boolean shown;
  private final Map<String, List<Taken>> taken = new HashMap<>();

  private WholeBook(List<String> wanted, boolean shown) {
    this.wanted = wanted;
    this.shown = shown;
  }

  /** How long a question took for a book of a size. */
  private record Taken(double seconds, double size) {
    double exponentSince(Taken smaller) {
      return Math.log(seconds / smaller.seconds) / Math.log(size / smaller.size);
    }
  }

  /**
   * Measures all questions at all three sizes, or what an argument such as {@code
   * 100000,Ownership,findings} tells: the largest size and some of the questions.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> told = Stream.of(String.join(",", arguments).split(","))
        .filter(word -> word.matches("\\w[\\w ]*"))
        .toList();
    List<String> wanted = told.stream().filter(word -> !word.matches(NUMBER)).toList();
    int largest = told.stream()
        .filter(word -> word.matches(NUMBER))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(LARGEST);
    new WholeBook(wanted, false).measure(SMALLEST); // for the compiler only
    WholeBook program = new WholeBook(wanted, true);
    for (int size = SMALLEST; size <= largest; size *= 10) {
      program.measure(size);
    }
  }

  private void measure(int size) throws IOException {
    Path file = Files.createTempFile("book", ".ndjson");
    try {
      try (DealStream.Writer writer = DealStream.append(file)) {
        writer.writeAll(SkewedBook.of(size).entries());
      }
      double scan = seconds(() -> file, WholeBook::scan);
      DealBook book = read(file);
      int entries = book.entries().size();
      if (shown) {
        System.out.printf(
            "%n%,d entries, %d MB of JSON, %d MB of heap: scanned in %.3f s%n",
            entries, Files.size(file) / MEGABYTE, used(), scan);
      }
      for (Map.Entry<String, Question> question : QUESTIONS.entrySet()) {
        boolean pairs = question.getKey().equals(EXCLUSIVITY) && isWanted(EXCLUSIVITY);
        double grown = pairs ? termsAndConflicts(book) : entries;
        ask(question.getKey(), scan, grown, () -> book, question.getValue()::of);
      }
      for (Map.Entry<String, Question> lookup : LOOKUPS.entrySet()) {
        // a book that was asked nothing yet, since it keeps what it looked up
        ask(lookup.getKey(), scan, entries, () -> book.toBuilder().build(), lookup.getValue()::of);
      }
      DealBook other = read(file);
      for (Map.Entry<String, Comparison> comparison : COMPARISONS.entrySet()) {
        ask(
            comparison.getKey(),
            scan,
            entries,
            () -> other,
            again -> comparison.getValue().of(book, again));
      }
    } finally {
      Files.delete(file);
    }
  }

  private <T> void ask(String question, double scan, double size, Supplier<T> from, Work<T> work)
      throws IOException {
    if (!isWanted(question)) {
      return;
    }
    Taken now = new Taken(seconds(from, work), size);
    List<Taken> before = taken.computeIfAbsent(question, any -> new ArrayList<>());
    if (shown) {
      StringBuilder growth = new StringBuilder();
      if (!before.isEmpty()) {
        Taken last = before.get(before.size() - 1);
        growth.append(
            "%6.2f %6.2f".formatted(now.exponentSince(last), now.exponentSince(before.get(0))));
      }
      System.out.printf(
          "  %-24s %8.4f s %6.2f x scan %s%n",
          question, now.seconds(), now.seconds() / scan, growth);
    }
    before.add(now);
  }

  private boolean isWanted(String question) {
    return wanted.isEmpty() || wanted.stream().anyMatch(question::startsWith);
  }

  private interface Work<T> {
    Object on(T something) throws IOException;
  }

  /** The median of as many runs as the time has room for, of five at least. */
  private <T> double seconds(Supplier<T> from, Work<T> work) throws IOException {
    System.gc(); // what others left is not this one's fault
    List<Double> taken = new ArrayList<>();
    long begun = System.nanoTime();
    while (taken.size() < FEWEST_RUNS || System.nanoTime() - begun < (shown ? ENOUGH : WARM_UP)) {
      T something = from.get();
      long start = System.nanoTime();
      result = work.on(something);
      taken.add((System.nanoTime() - start) / 1e9);
    }
    result = "";
    return taken.stream().sorted().toList().get(taken.size() / 2);
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

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  /** Keeps the compiler from leaving out what nobody looks at. */
  private static volatile Object result = "";
}
