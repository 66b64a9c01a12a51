package io.github.crossborder.examples;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.json.DealBookJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The deal books of three articles, which lie beside the programs as JSON. */
final class Articles {
  private Articles() {}

  /** Reads the book of one article, such as {@code belgian-chocolate.json}. */
  static DealBook read(String file) throws IOException {
    try (InputStream json = Articles.class.getResourceAsStream(file)) {
      return DealBookJson.read(json);
    }
  }

  /** Reads all three and puts them together; {@link MergeArticles} does it step by step. */
  static DealBook readAll() throws IOException {
    DealBook chocolate = read("belgian-chocolate.json");
    DealBook europe = read("alibaba-in-europe.json");
    DealBook platforms = read("chinese-platforms-in-europe.json");
    return Merge.all(List.of(chocolate, europe, platforms)).book();
  }
}
