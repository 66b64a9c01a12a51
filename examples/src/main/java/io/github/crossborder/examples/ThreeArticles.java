package io.github.crossborder.examples;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.view.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What do three articles tell together? Merges their books into one and prints it as a page that an
 * editor could print; the same for your own books, such as {@code -Dexec.args="my-book.json"}.
 */
public final class ThreeArticles {
  private ThreeArticles() {}

  /**
   * Prints the page.
   *
   * @param arguments the paths of the books to put together; of the three articles if there is none
   */
  public static void main(String[] arguments) throws IOException {
    System.out.print(page(arguments));
  }

  private static Page page(String[] paths) throws IOException {
    if (paths.length == 0) {
      return Page.of(Articles.readAll()).titled("CHINA, EUROPE AND E-COMMERCE");
    }
    String names = Stream.of(paths)
        .map(path -> String.valueOf(Path.of(path).getFileName()))
        .collect(joining(", "));
    List<DealBook> books = new ArrayList<>();
    for (String path : paths) {
      books.add(DealBookJson.read(Path.of(path)));
    }
    return Page.of(Merge.all(books).book()).titled("WHAT " + names + " TELLS");
  }
}
