package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.json.DealBookJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A program may go on using Jackson 2 for what is its own. */
class BesideJackson2Test {

  @Test
  void jackson_2_and_deal_books_live_in_one_program() throws Exception {
    ObjectMapper jackson2 = new ObjectMapper().findAndRegisterModules();
    DealBook book = Books.read("belgian-chocolate");
    String text = DealBookJson.writeString(book);

    Map<?, ?> seenByJackson2 = jackson2.readValue(text, Map.class);
    assertThat(seenByJackson2.get("format")).isEqualTo("crossborder/1.0");
    assertThat((List<?>) seenByJackson2.get("companies")).isNotEmpty();
    assertThat(DealBookJson.readString(jackson2.writeValueAsString(seenByJackson2)))
        .isEqualTo(book);

    JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
    assertThat(jackson3.readValue(jackson3.writeValueAsString(book), DealBook.class))
        .isEqualTo(book);
  }
}
