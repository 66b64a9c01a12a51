package io.github.crossborder.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.DealBookJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a bad book takes to be refused, as multiple of the time that a good one of the same
 * shape and length takes to be read, for books of a million problems in a heap of 256 MB: {@code
 * -Dprogram=BadBook -Dheap=256m}.
 *
 * <p>Times are of the processor, those of the compiler and the collector of garbage among them; the
 * least of three counts, after a few books of 2 MB for the compiler.
 */
public final class BadBook {
  private static final int USUAL_BYTES = 20_000_000;
  private static final int WARM_UP_BYTES = 2_000_000;
  private static final int RUNS = 3;
  private static final String CITED = "\"citations\":[{\"source\":\"so\"}]";
  private static final String START =
      "{\"format\":\"crossborder/1.0\",\n\"people\":[{\"id\":\"co\"," + CITED + "},{\"id\":\"cp\","
          + CITED + "}],\n\"%s\":[\n";
  private static final String PARTIES =
      "\"parties\":[{\"party\":\"co\",\"role\":\"buyer\"},{\"party\":\"cp\",\"role\":\"seller\"}";

  private static final List<Shape> SHAPES = List.of(
      list("citations", "companies", "", "{'source':'@'}", "so", "zz"),
      list("assertedBy", "companies", "'citations':[{'source':'so',", "'@'", "co", "zz"),
      list("parties", "agreements", "", "{'party':'@','role':'seller'}", "co", "zz"),
      list("related", "agreements", "", "{'agreement':'@','relation':'amends'}", "ag", "zz"),
      list(
          "participants", "events", "'type':'signed',", "{'party':'@','role':'buyer'}", "co", "zz"),
      list("about", "events", "'type':'signed',", "'@'", "co", "zz"),
      list("because", "events", "'type':'signed',", "'@'", "co", "zz"),
      list(
          "partners",
          "marketPresences",
          "'actor':'co','mode':'office','status':'PLANNED',",
          "'@'",
          "co",
          "zz"),
      list("follows", "statements", "'kind':'goal','text':'x',", "{'entry':'@'}", "co", "zz"),
      list("citations", "companies", "", "{'source':'@'}", "so", "co").called("wrong kind"),
      list("citations", "companies", "", "{'source':'@'}", "so", "ba").called("of a bad source"),
      entries("companies", "{'id':'c%1$07d','citations':[{'source':'@'}]}", "so", "zz"),
      entries("companies", "{'id':'c%1$07d','citations':[{'source':'@'}]}", "so", "ba")
          .called("entries of a bad source"),
      entries("companies", "{'id':'@'," + CITED + "}", "c%1$07d", "c0000000")
          .called("entries of one id"),
      entries(
              "events",
              "{'id':'e%1$07d','type':'signed','about':['@']," + CITED + "}",
              "e%1$07d",
              "f%1$07d")
          .called("entries about what has nearly their id"));

  /** Many elements in which {@code @} is an id: one that makes a good book, or one that does not. */
  private record Shape(
      String name,
      String section,
      String before,
      String element,
      String after,
      String good,
      String bad) {
    Shape called(String other) {
      return new Shape(other, section, before, element, after, good, bad);
    }

    void write(Path file, String id, int bytes) throws IOException {
      String day = id.equals("ba") ? "never" : "2017";
      String each = element.replace("@", id);
      boolean counted = each.contains("%");
      try (BufferedWriter text = Files.newBufferedWriter(file)) {
        text.write(START.formatted(section) + before);
        int number = 0;
        for (long written = 0; written < bytes; written += each.length() + 1) {
          text.write((number == 0 ? "" : ",\n") + (counted ? each.formatted(number) : each));
          number++;
        }
        text.write(after + "],\n\"sources\":[{\"id\":\"so\",\"title\":\"x\"},"
            + "{\"id\":\"ba\",\"title\":\"x\",\"published\":\"" + day + "\"}]}\n");
      }
    }
  }

  /** One entry with a long list. */
  private static Shape list(
      String property, String section, String told, String element, String good, String bad) {
    String before = "{'id':'one'," + told + "'" + property + "':[";
    String after = told.contains("[") ? "]}]}" : "]}";
    String cited = property.equals("citations") || told.contains("citations") ? "" : "," + CITED;
    String parties = "," + PARTIES;
    if (section.equals("agreements")) {
      String other = "{'id':'ag'," + PARTIES + "]," + CITED + "},\n";
      boolean own = property.equals("parties");
      before = other + (own ? "{'id':'one'," + PARTIES + "," : before);
      after = own ? after : "]" + parties + "]}";
    }
    if (section.equals("marketPresences")) {
      after = "],'territory':{'areas':[{'code':'BE'}]}}";
    }
    int end = after.length() - 1;
    return quoted(
        property, section, before, element, after.substring(0, end) + cited + "}", good, bad);
  }

  /** Many small entries. */
  private static Shape entries(String section, String element, String good, String bad) {
    return quoted("entries", section, "", element, "", good, bad);
  }

  private static Shape quoted(String name, String section, String... rest) {
    String[] told = Stream.of(rest).map(text -> text.replace('\'', '"')).toArray(String[]::new);
    return new Shape(name, section, told[0], told[1], told[2], told[3], told[4]);
  }

  private BadBook() {}

  /** Measures all shapes; an argument of digits is the length in bytes, words are names of shapes. */
  public static void main(String[] arguments) throws IOException {
    List<String> told = List.of(String.join(",", arguments).split(","));
    int bytes = told.stream()
        .filter(word -> word.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(USUAL_BYTES);
    List<String> names =
        told.stream().filter(word -> word.matches("[a-zA-Z][a-zA-Z ]*")).toList();
    System.out.printf("%d bytes, %d MB of heap%n", bytes, Runtime.getRuntime().maxMemory() >> 20);
    List<Shape> wanted = SHAPES.stream()
        .filter(shape -> names.isEmpty() || names.contains(shape.name()))
        .toList();
    for (Shape shape : wanted) {
      measure(shape, WARM_UP_BYTES); // for the compiler only
    }
    for (Shape shape : wanted) {
      System.out.printf("%-39s%s%n", shape.name(), measure(shape, bytes));
    }
  }

  private static String measure(Shape shape, int bytes) throws IOException {
    Path good = Files.createTempFile("good", ".json");
    Path bad = Files.createTempFile("bad", ".json");
    try {
      shape.write(good, shape.good(), bytes);
      shape.write(bad, shape.bad(), bytes);
      Taken read = Taken.least(good, false);
      Taken refused = Taken.least(bad, true);
      return "read %6.2f s, %5d MB; refused %6.2f s, %5d MB: %5.2f x the time, %5.2f x the memory"
          .formatted(
              read.seconds(),
              read.megabytes(),
              refused.seconds(),
              refused.megabytes(),
              refused.seconds() / read.seconds(),
              (double) refused.megabytes() / read.megabytes());
    } finally {
      Files.delete(good);
      Files.delete(bad);
    }
  }

  /** The time of the processor, and the memory that was allocated. */
  private record Taken(double seconds, long megabytes) {
    private static final OperatingSystemMXBean PROCESS =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS =
        ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    static Taken least(Path file, boolean bad) throws IOException {
      Taken least = new Taken(Double.MAX_VALUE, 0);
      for (int i = 0; i < RUNS; i++) {
        System.gc();
        long time = PROCESS.getProcessCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        List<LocatedProblem> problems = DealBookJson.check(file);
        double seconds = (PROCESS.getProcessCpuTime() - time) / 1e9;
        long megabytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        if (problems.isEmpty() == bad) {
          throw new IllegalStateException(bad ? "not refused" : problems.get(0).toString());
        }
        least = seconds < least.seconds ? new Taken(seconds, megabytes) : least;
      }
      return least;
    }
  }
}
