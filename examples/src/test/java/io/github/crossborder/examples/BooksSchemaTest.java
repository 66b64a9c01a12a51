package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.crossborder.json.DealBookJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BooksSchemaTest {
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(DealBookJson.schema());

  @ParameterizedTest
  @ValueSource(strings = {"belgian-chocolate", "alibaba-in-europe", "chinese-platforms-in-europe"})
  void the_book_of_an_article_is_valid_by_the_schema(String book) {
    assertThat(SCHEMA.validate(Books.text(book), InputFormat.JSON)).isEmpty();
  }
}
