package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Source;
import io.github.crossborder.json.DealStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How do I keep entries as they come in? Appends each to a compressed file at once, and reads them
 * one by one, whatever became of a line.
 */
public final class StreamEntries {
  private StreamEntries() {}

  /** Writes a few entries, reads them, and builds a book from them. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("crossborder");
    Path file = folder.resolve("entries.ndjson.gz");
    Path plain = folder.resolve("entries.ndjson");
    try {
      try (DealStream.Writer out = DealStream.append(file)) {
        out.write(Source.builder().id(id("de-tijd")).publisher("De Tijd").build());
        out.write(company("ickx", "Ickx"));
        out.write(company("alibaba", "Alibaba"));
      }
      DealBook book;
      try (DealStream.Reader in = DealStream.read(file)) {
        book = DealBook.builder().addAll(in).build(); // only now must references lead somewhere
      }
      System.out.println("read back: " + book);

      try (DealStream.Writer out = DealStream.append(plain)) {
        out.writeAll(book.entries());
      }
      System.out.print(Files.readString(plain));

      Files.writeString(plain, "{\"company\": {\"id\": \"ic", StandardOpenOption.APPEND); // a crash
      try (DealStream.Writer out = DealStream.append(plain)) {
        out.write(company("colruyt", "Colruyt"));
      }
      goOn(plain);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(plain);
      Files.delete(folder);
    }
  }

  private static void goOn(Path file) throws IOException {
    System.out.println("going on after a bad line:");
    try (DealStream.Reader in = DealStream.read(file)) {
      in.onBadLine(problems -> problems.forEach(StreamEntries::show));
      for (Entry entry : in) {
        System.out.println("  " + entry.entryKind() + " " + entry.id());
      }
    }
  }

  private static void show(LocatedProblem problem) {
    System.out.println("  " + problem);
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(Citation.of(id("de-tijd")))
        .build();
  }
}
