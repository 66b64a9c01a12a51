package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param value the value; null if it is bad, or if the text could not be read to its end
 * @param complete whether the text was read to its end, so that {@code problems} lists all there
 *     are
 * @param problems what is wrong, in the order of the text; a mark that there may be more comes last
 * @param failures what the library failed at unexpectedly, each also a problem; to be attached to
 *     what is thrown, so that it can be mended
 */
public record ReadResult<T>(
    @Nullable T value,
    boolean complete,
    List<LocatedProblem> problems,
    List<RuntimeException> failures) {

  /** Returns what comes of a good document. */
  static <T> ReadResult<T> good(T value) {
    return new ReadResult<>(value, true, List.of(), List.of());
  }

  /** Keeps copies of the lists. */
  public ReadResult {
    problems = List.copyOf(problems);
    failures = List.copyOf(failures);
  }
}
