package io.github.crossborder.examples;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.DealBookJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong with a file? Prints every problem of a deal book as editors and build tools like
 * it, {@code PATH:LINE:COLUMN: CODE POINTER message}, and ends with status 1 if there is any. Of a
 * good file, prints what is odd but may be meant, such as a code that this version does not know,
 * as {@code PATH: note: …}, and ends with 0.
 */
public final class CheckFile {
  private CheckFile() {}

  /** Checks the file that the one argument names; status 2 means that it could not be read. */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println(
          "which file? mvn -q compile exec:java -Dexample=CheckFile -Dexec.args=PATH");
      System.exit(2);
    }
    int status = check(arguments[0], System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int check(String path, PrintStream problems, PrintStream errors) {
    try {
      List<LocatedProblem> wrong = DealBookJson.check(Path.of(path));
      if (wrong.isEmpty()) {
        List<Problem> odd = DealBookJson.read(Path.of(path)).findings();
        odd.forEach(finding -> problems.println(path + ": note: " + finding));
        return 0;
      }
      wrong.forEach(problem -> problems.println(path + ":" + problem));
      return 1;
    } catch (IOException e) {
      errors.println(path + ": cannot be read: " + e);
      return 2;
    }
  }
}
