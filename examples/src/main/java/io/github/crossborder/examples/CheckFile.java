package io.github.crossborder.examples;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.DealBookJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What is wrong with a file? Prints every problem of a deal book as editors and build tools like
 * it, {@code PATH:LINE:COLUMN: CODE POINTER message}, and ends with status 1 if there is any.
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
      boolean wrong = false;
      for (LocatedProblem problem : DealBookJson.check(Path.of(path))) {
        problems.println(path + ":" + problem);
        wrong = true;
      }
      return wrong ? 1 : 0;
    } catch (IOException e) {
      errors.println(path + ": cannot be read: " + e);
      return 2;
    }
  }
}
