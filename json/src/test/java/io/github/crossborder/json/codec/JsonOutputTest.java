package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.ToyCodecs.MALL;
import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crossborder.json.codec.ToyCodecs.Format;
import io.github.crossborder.json.codec.toy.Shop;
import io.github.crossborder.json.codec.toy.Toys.Kind;
import io.github.crossborder.json.codec.toy.Toys.Mall;
import io.github.crossborder.json.codec.toy.Toys.Name;
import io.github.crossborder.json.codec.toy.Toys.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static final Shop BARE = Shop.builder().id("bare").build();
  private static final Shop NAMED = Shop.builder()
      .id("ickx")
      .addAllNames(List.of(new Name("Ickx", Optional.empty()), new Name("伊克斯", Optional.of("zh"))))
      .hours(new Span(Optional.empty(), Optional.empty(), Kind.PLAIN, Optional.empty(), List.of()))
      .open(false)
      .build();

  @Test
  void absent_empty_and_default_are_left_out_but_what_is_required_and_what_is_there_stays() {
    assertThat(JsonOutput.text(SHOP, BARE)).isEqualTo("{\"id\": \"bare\", \"names\": []}");
    assertThat(JsonOutput.text(SHOP, NAMED))
        .isEqualTo("{\"id\": \"ickx\", \"names\": [{\"text\": \"Ickx\"}, {\"text\": \"伊克斯\","
            + " \"language\": \"zh\"}], \"open\": false, \"hours\": {}}");
  }

  @Test
  void the_outer_levels_stand_on_lines_of_their_own() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOutput output = JsonOutput.inLines(bytes, 2)) {
      output.value(MALL, new Mall(Format.MALL_1.name(), List.of(BARE, NAMED))).raw("\n");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
        {
          "format": "MALL_1",
          "shops": [
            {"id": "bare", "names": []},
            {"id": "ickx", "names": [{"text": "Ickx"}, {"text": "伊克斯", "language": "zh"}], \
        "open": false, "hours": {}}
          ]
        }
        """);
  }

  @Test
  void values_follow_each_other_with_what_the_caller_puts_between() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOutput output = JsonOutput.onOneLine(bytes)) {
      output.value(SHOP, BARE).raw("\n");
      output.flush();
      assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("}\n");
      output.value(SHOP.list(), List.of()).raw("\n");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"id\": \"bare\", \"names\": []}\n[]\n");
  }

  @Test
  void a_stream_that_fails_fails_with_its_own_exception() {
    IOException full = new IOException("disk full");
    OutputStream stream = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw full;
      }
    };
    JsonOutput output = JsonOutput.onOneLine(stream);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> output.value(SHOP, BARE).flush())
        .isSameAs(full);
  }
}
