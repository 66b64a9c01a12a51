package io.github.crossborder;

import java.util.Objects;

/**
 * One thing that is wrong, such as {@code too-few-parties} at {@code ickx-alibaba/parties}.
 *
 * @param code the rule that is broken, in kebab-case and stable from version to version, such as
 *     {@code dangling-reference}
 * @param path the place, from the outside in, such as {@code ickx-alibaba/parties[1]}; empty where
 *     the value itself is the place
 * @param message what is wrong, with the value, the rule and what to do
 */
public record Problem(String code, String path, String message) {

  /** Checks that nothing is null. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns a problem with a rule of the library, such as {@code Problem.of(RULE, "ickx/names[0]",
   * "…")}.
   */
  public static Problem of(ProblemCode code, String path, String message) {
    return new Problem(code.code(), path, message);
  }

  /**
   * Returns the problem as one line, such as {@code ickx-alibaba/parties: an agreement needs two
   * parties (too-few-parties)}.
   */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + message + " (" + code + ")";
  }
}
