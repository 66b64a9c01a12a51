package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static io.github.crossborder.json.codec.ToyCodecs.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What was written is read as it was, however else it is written. */
@Domain(ToyArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CodecProperties {

  @Property(tries = 5000)
  void what_is_written_is_read_as_the_same_value(@ForAll Shop shop) {
    ReadResult<Shop> reading = read(SHOP, JsonOutput.text(SHOP, shop));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).isEqualTo(shop);
    assertThat(reading.complete()).isTrue();
  }

  @Property(tries = 5000)
  void every_way_to_write_a_value_is_read_and_written_back_in_one_form(
      @ForAll Shop shop, @ForAll long seed) {
    String canonical = JsonOutput.text(SHOP, shop);
    Noise noise = Noise.of(Noise.withDefaults(Noise.tree(canonical)), seed);

    ReadResult<Shop> reading = read(SHOP, noise.text());

    assertThat(reading.problems()).as(noise.text()).isEmpty();
    assertThat(reading.value()).isEqualTo(shop);
    assertThat(JsonOutput.text(SHOP, reading.value())).isEqualTo(canonical);
  }

  @Property(tries = 2000)
  void layout_changes_nothing_but_white_space(
      @ForAll @Size(max = 3) List<Shop> shops, @ForAll long seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOutput output = JsonOutput.inLines(bytes, (int) (seed & 3))) {
      output.value(SHOP.list(), shops);
    }
    String broken = bytes.toString(StandardCharsets.UTF_8);

    assertThat(Noise.tree(broken)).isEqualTo(Noise.tree(JsonOutput.text(SHOP.list(), shops)));
    assertThat(read(SHOP.list(), broken).value()).isEqualTo(shops);
  }

  @Property(tries = 5000)
  void a_decimal_is_written_plainly_and_means_the_same(@ForAll BigDecimal value) {
    String text = JsonOutput.text(Codec.decimal(), value);

    assertThat(text).matches("\"-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?\"");
    assertThat(new BigDecimal(text.substring(1, text.length() - 1))).isEqualByComparingTo(value);
    assertThat(read(Codec.decimal(), text).value()).isEqualTo(value);
  }

  @Property(tries = 3000)
  void every_place_is_found_by_its_pointer(@ForAll Shop shop, @ForAll long seed) {
    Noise noise = Noise.of(Noise.tree(JsonOutput.text(SHOP, shop)), seed);
    List<Problem> asked = noise.pointers().stream()
        .map(pointer -> new Problem("asked", pointer, ""))
        .toList();

    List<LocatedProblem> located =
        JsonDocument.of(noise.text(), Limits.STANDARD).places().locate(asked);

    assertThat(located)
        .hasSameSizeAs(asked)
        .allSatisfy(problem -> assertThat(Texts.place(problem))
            .isEqualTo(noise.place(problem.problem().path())));
  }
}
