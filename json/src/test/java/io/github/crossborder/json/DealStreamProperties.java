package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.deal.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/** What holds for streams of any entries, whatever becomes of a line. */
class DealStreamProperties {
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n \n", "\r\r\n\t\n");
  /** One in three lines of the sample: those in between add time, not kinds of bytes. */
  private static final List<String> WHOLE = everyThird();

  private static final String WHOLE_TEXT = String.join("\n", WHOLE);
  private static final List<Entry> ALL = Read.of(WHOLE_TEXT).entries();

  /** What a text reads as, going on behind bad lines. */
  private record Read(List<Entry> entries, List<LocatedProblem> problems) {
    static Read of(String text) {
      return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Read of(InputStream stream) {
      List<LocatedProblem> problems = new ArrayList<>();
      List<Entry> entries =
          DealStream.read(stream).onBadLine(problems::addAll).stream().toList();
      return new Read(entries, problems);
    }
  }

  /** The entries of a book, good or bad, as lines. */
  private static List<String> lines(JsonNode book) {
    List<String> lines = new ArrayList<>();
    for (BookJson.Section<?> section : BookJson.SECTIONS) {
      for (JsonNode entry : book.path(section.name())) {
        lines.add("{\"" + EntryJson.name(section.type()) + "\": " + entry + "}");
      }
    }
    return lines;
  }

  private static List<String> everyThird() {
    List<String> all = lines(BookProperties.withLess(new Random(1), 0));
    return IntStream.range(0, all.size())
        .filter(i -> i % 3 == 0)
        .mapToObj(all::get)
        .toList();
  }

  private static byte[] written(List<Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.write(bytes).writeAll(entries);
    return bytes.toByteArray();
  }

  private static <T> T anyOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Property(tries = 2000)
  void what_is_read_is_written_so_that_it_reads_equal_and_in_order(
      @ForAll Random random, @ForAll @IntRange(max = 40) int removals) throws IOException {
    List<String> lines = lines(BookProperties.withLess(random, removals));
    List<Entry> entries = Read.of(String.join("\n", lines)).entries();
    byte[] text = written(entries);
    assertThat(DealStream.read(new ByteArrayInputStream(text)).stream()).isEqualTo(entries);
    assertThat(written(entries)).isEqualTo(text);
    assertThat(new String(text, StandardCharsets.UTF_8).lines()).hasSize(entries.size());
  }

  @Property(tries = 2000)
  void lines_are_counted_as_editors_count_them_however_the_bytes_arrive(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 3000) int chunk) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      text.append(anyOf(LINE_ENDS, random).repeat(random.nextInt(3)));
      if (random.nextBoolean()) {
        text.append("\n");
        expected.add(text.toString().split("\r\n|\r|\n", -1).length);
        text.append("{\"x").append(i).append("\": 1}\n");
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    InputStream slow = new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int most) {
        return super.read(target, from, Math.min(most, 1 + random.nextInt(chunk)));
      }
    };
    assertThat(Read.of(slow).problems())
        .extracting(LocatedProblem::line)
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 2000)
  void damage_to_a_line_affects_that_line_only(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int length) {
    int damaged = random.nextInt(WHOLE.size());
    byte[] line = WHOLE.get(damaged).getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(line.length);
    int to = Math.min(line.length, from + length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < WHOLE.size(); i++) {
      byte[] original = WHOLE.get(i).getBytes(StandardCharsets.UTF_8);
      if (i == damaged) {
        bytes.write(original, 0, from);
        for (int j = from; j < to && random.nextInt(20) != 0; j++) {
          byte junk = (byte) random.nextInt(256);
          bytes.write(junk == '\n' || junk == '\r' ? 0 : junk);
        }
        bytes.write(original, to, original.length - to);
      } else {
        bytes.writeBytes(original);
      }
      bytes.write('\n');
    }
    Read read = Read.of(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.problems()).allSatisfy(problem -> {
      assertThat(problem.line()).isEqualTo(damaged + 1);
      assertThat(problem.problem().code()).isNotEqualTo("internal-error");
    });
    List<Entry> rest = new ArrayList<>(read.entries());
    if (rest.size() == ALL.size()) {
      rest.remove(damaged);
    } else {
      assertThat(read.problems()).isNotEmpty();
    }
    List<Entry> all = new ArrayList<>(ALL);
    all.remove(damaged);
    assertThat(rest).isEqualTo(all);
  }

  @Property(tries = 2000)
  void a_stream_that_is_cut_off_anywhere_gives_the_lines_that_are_whole(@ForAll Random random) {
    byte[] bytes = WHOLE_TEXT.getBytes(StandardCharsets.UTF_8);
    int cut = random.nextInt(bytes.length);
    byte[] left = Arrays.copyOf(bytes, cut);
    int whole = (int) IntStream.range(0, cut).filter(i -> left[i] == '\n').count();
    boolean torn = cut > 0 && left[cut - 1] != '\n' && bytes[cut] != '\n';
    Read read = Read.of(new ByteArrayInputStream(left));
    assertThat(read.entries()).isEqualTo(ALL.subList(0, whole + (bytes[cut] == '\n' ? 1 : 0)));
    assertThat(read.problems())
        .hasSize(torn ? 1 : 0)
        .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(whole + 1));
  }

  @Property(tries = 2000)
  void damage_to_compressed_bytes_never_goes_unnoticed(@ForAll Random random, @ForAll boolean cut)
      throws IOException {
    int split = random.nextInt(ALL.size());
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    for (List<Entry> part : List.of(ALL.subList(0, split), ALL.subList(split, ALL.size()))) {
      try (var out = FileAccess.bytes(compressed, Path.of("x.gz"))) {
        out.write(written(part));
      }
    }
    byte[] bytes = compressed.toByteArray();
    int at = random.nextInt(bytes.length);
    byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes;
    if (!cut) {
      damaged[at] ^= (byte) (1 << random.nextInt(8));
    }
    try {
      InputStream text = FileAccess.text(new ByteArrayInputStream(damaged), Path.of("x.gz"));
      List<Entry> read = Read.of(text).entries();
      // what is left is the other part if the cut is between both; flags of a header say nothing
      assertThat(read).isIn(ALL, ALL.subList(0, split));
      assertThat(read.size() == ALL.size() || cut).isTrue();
    } catch (IOException | UncheckedIOException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }
}
