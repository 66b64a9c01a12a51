package io.github.crossborder.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.codec.careful.LineAndColumn;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines and columns as a person counts them, to hold those of the package against. */
public final class Texts {
  private Texts() {}

  public static LineAndColumn placeOf(String text, int index) {
    String before = text.substring(0, index);
    String[] lines = before.split("\r\n|\r|\n", -1);
    return new LineAndColumn(lines.length, lines[lines.length - 1].length() + 1);
  }

  /** Checks what holds for the problems of any text: inside it, in order, in our words. */
  public static void assertWellReported(List<LocatedProblem> problems, byte[] text) {
    String[] lines = new String(text, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    for (int i = 0; i < problems.size(); i++) {
      LocatedProblem located = problems.get(i);
      assertThat(located.line()).as("%s", located).isBetween(1, lines.length);
      assertThat(located.column())
          .as("%s", located)
          .isBetween(1, lines[located.line() - 1].length() + 2);
      assertThat(located.toString())
          .doesNotContainPattern("(?i)jackson|feature|streamread|token|\\bVALUE_|START_|CTRL-CHAR")
          .doesNotContain("{found}", "{comma}", "internal-error", "\n");
      if (i > 0 && !located.problem().code().equals("too-many-problems")) {
        assertThat(place(located))
            .satisfies(here -> assertThat(compare(place(problems.get(0)), here)).isNotPositive());
        assertThat(compare(place(problems.get(i - 1)), place(located))).isNotPositive();
      }
    }
  }

  public static LineAndColumn place(LocatedProblem located) {
    return new LineAndColumn(located.line(), located.column());
  }

  private static int compare(LineAndColumn a, LineAndColumn b) {
    return a.line() != b.line()
        ? Integer.compare(a.line(), b.line())
        : Integer.compare(a.column(), b.column());
  }
}
