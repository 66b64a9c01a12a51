package io.github.crossborder.time;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text form of a {@link Period}, read; and that of its codes. */
final class PeriodText {
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_LABEL = 10_000;

  /** The code of the rule that all texts of a book keep, which is listed with the entries'. */
  private static final String TOO_LONG = "text-too-long";

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  private PeriodText() {}

  static Period read(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw malformed(
          text,
          "no slash; expected start/end, such as 2016-01-01/2016-12-31"
              + MeantDate.periodHint(text));
    }
    if (slash != text.lastIndexOf('/')) {
      throw malformed(text, "more than one slash; expected start/end, such as 2016-01-01/..");
    }
    List<Problem> problems = new ArrayList<>();
    PeriodEnd start = end(text.substring(0, slash), "start", problems);
    PeriodEnd end = end(text.substring(slash + 1), "end", problems);
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return Period.builder().start(start).end(end).build();
  }

  static void checkCode(String code) {
    if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_PERIOD_ASSUMPTION,
          "assumption " + Problem.quote(code)
              + "; expected words of a to z and 0 to 9 with hyphens between them, at most "
              + LONGEST_CODE + " characters");
    }
  }

  static void checkLabel(String label, List<Problem> problems) {
    if (label.isBlank()) {
      problems.add(Problem.of(
          ProblemCode.BLANK_PERIOD_LABEL, "label", "blank label; leave it out or say something"));
    }
    if (label.length() > LONGEST_LABEL) {
      problems.add(new Problem(
          TOO_LONG,
          "label",
          "label has " + label.length() + " characters; at most " + LONGEST_LABEL));
    }
  }

  private static PeriodEnd end(String text, String path, List<Problem> problems) {
    try {
      return PeriodEnd.parse(text);
    } catch (InvalidValueException malformed) {
      malformed.problems().stream()
          .map(problem -> new Problem(problem.code(), path, problem.message()))
          .forEach(problems::add);
      return PeriodEnd.UNKNOWN;
    }
  }

  private static InvalidValueException malformed(String text, String reason) {
    return new InvalidValueException(
        ProblemCode.MALFORMED_PERIOD, "period " + Problem.quote(text) + ": " + reason);
  }
}
