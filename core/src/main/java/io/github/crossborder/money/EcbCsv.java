package io.github.crossborder.money;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files: a header {@code Date,USD,JPY,…}, then a line a day. Fields may be padded with
 * spaces, and a comma may end the line; a rate that there is not is {@code N/A}.
 */
final class EcbCsv {
  private static final String NONE = "N/A";
  private static final int LONGEST_LINE = 10_000;

  private final BufferedReader text;
  private final EcbDays days;
  private final EcbProblems problems;
  private List<Field> header = List.of();
  private int number;

  /** A field without its padding, and the column in which it begins. */
  private record Field(String text, int column) {}

  private EcbCsv(BufferedReader text, EcbDays days) {
    this.text = text;
    this.days = days;
    this.problems = days.problems();
  }

  static void read(BufferedReader text, EcbDays days) throws IOException, EcbProblems.Stop {
    new EcbCsv(text, days).read();
  }

  private void read() throws IOException, EcbProblems.Stop {
    for (String line = line(); line != null; line = line()) {
      if (line.isBlank()) {
        continue;
      }
      List<Field> fields = fields(line);
      if (header.isEmpty()) {
        header = fields;
        readHeader();
      } else {
        readDay(fields);
      }
    }
    if (header.isEmpty()) {
      problems.stop(
          ProblemCode.MALFORMED_RATES_FILE,
          1,
          1,
          "the file is empty; expected the ECB's CSV or XML");
    }
  }

  /** Returns the next line; unlike the JDK's reader, not before its length is known to be sane. */
  private @Nullable String line() throws IOException, EcbProblems.Stop {
    number++;
    StringBuilder line = new StringBuilder();
    int next = text.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n' && next != '\r'; next = text.read()) {
      if (line.length() == LONGEST_LINE) {
        problems.stop(
            ProblemCode.RATES_FILE_TOO_LARGE,
            number,
            LONGEST_LINE,
            "the line is longer than " + LONGEST_LINE + " characters");
      }
      line.append((char) next);
    }
    if (next == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    return line.toString();
  }

  /** Splits a line at its commas; an empty field behind the last comma is none. */
  private static List<Field> fields(String line) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      String field = line.substring(start, end).strip();
      if (comma >= 0 || !field.isEmpty()) {
        int padding = field.isEmpty() ? 0 : line.indexOf(field.charAt(0), start) - start;
        fields.add(new Field(field, start + padding + 1));
      }
      start = end + 1;
    }
    return fields;
  }

  private void readHeader() throws EcbProblems.Stop {
    Field first = header.get(0);
    if (!first.text().equals("Date")) {
      problems.stop(
          ProblemCode.MALFORMED_RATES_FILE,
          number,
          first.column(),
          "the file begins with " + Problem.quote(first.text())
              + "; expected the ECB's XML, or its CSV with a first line such as Date,USD,JPY");
    }
    for (Field field : header.subList(1, header.size())) {
      if (days.knows(field.text())) {
        problems.add(
            ProblemCode.DUPLICATE_RATES_CURRENCY,
            number,
            field.column(),
            "a second column " + Problem.quote(field.text()) + "; keep one");
      }
      days.currency(field.text(), number, field.column());
    }
  }

  private void readDay(List<Field> fields) throws EcbProblems.Stop {
    Field date = fields.get(0);
    days.day(date.text(), number, date.column());
    if (fields.size() != header.size()) {
      Field last = fields.get(fields.size() - 1);
      problems.add(
          ProblemCode.MALFORMED_RATES_ROW,
          number,
          last.column(),
          "the line has " + fields.size() + " fields where the first line has " + header.size());
      return;
    }
    for (int i = 1; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (!field.text().equals(NONE)) {
        days.rate(header.get(i).text(), field.text(), number, field.column());
      }
    }
  }
}
