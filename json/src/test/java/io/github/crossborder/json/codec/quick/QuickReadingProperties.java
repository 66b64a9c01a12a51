package io.github.crossborder.json.codec.quick;

import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.JsonOutput;
import io.github.crossborder.json.codec.ReadResult;
import io.github.crossborder.json.codec.ToyArbitraries;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * A good text is read quickly, and any other with care. Quick reading never takes an escape in a
 * property's name, so that a text with one shows what reading with care makes of it.
 */
@Domain(ToyArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class QuickReadingProperties {
  private static final String BYTES = "\"\\{}[]:,0-.9eEutrn \n\t\0\u00c3\u00a9\u00ff";

  @Property(tries = 3000)
  void a_text_is_read_quickly_as_it_is_with_care(@ForAll Shop shop) {
    String text = JsonOutput.text(SHOP, shop);

    assertThat(read(text).value()).isEqualTo(shop);
    assertThat(read(withEscapedName(text)).value()).isEqualTo(shop);
  }

  @Property(tries = 5000)
  void what_is_changed_in_a_text_is_taken_quickly_only_if_it_is_with_care(
      @ForAll Shop shop, @ForAll int place, @ForAll int change) {
    byte[] bytes = changed(bytes(shop), place, change);
    String changed = new String(bytes, StandardCharsets.ISO_8859_1);

    ReadResult<Shop> quick = read(bytes);
    ReadResult<Shop> careful = read(withEscapedName(changed).getBytes(StandardCharsets.ISO_8859_1));

    assertThat(quick.value()).isEqualTo(careful.value());
    assertThat(codes(quick)).isEqualTo(codes(careful));
  }

  @Property(tries = 5000)
  void so_is_what_is_changed_in_a_second_copy_of_what_was_read_before(
      @ForAll Shop shop, @ForAll int place, @ForAll int change) {
    String first = new String(bytes(shop), StandardCharsets.ISO_8859_1);
    String copy = new String(changed(bytes(shop), place, change), StandardCharsets.ISO_8859_1);
    String both = "[" + first + ", " + copy + "]";

    ReadResult<List<Shop>> quick = readTwo(both);
    ReadResult<List<Shop>> careful = readTwo(withEscapedName(both));

    assertThat(quick.value()).isEqualTo(careful.value());
    assertThat(codes(quick)).isEqualTo(codes(careful));
  }

  private static byte[] bytes(Shop shop) {
    return JsonOutput.text(SHOP, shop).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] changed(byte[] bytes, int place, int change) {
    bytes[Math.floorMod(place, bytes.length)] =
        (byte) BYTES.charAt(Math.floorMod(change, BYTES.length()));
    return bytes;
  }

  private static ReadResult<List<Shop>> readTwo(String text) {
    return JsonDocument.of(text.getBytes(StandardCharsets.ISO_8859_1), Limits.STANDARD)
        .read(SHOP.list());
  }

  private static String withEscapedName(String text) {
    return text.replaceFirst("\"id\": ", "\"\\\\u0069d\": ");
  }

  private static List<String> codes(ReadResult<?> reading) {
    return reading.problems().stream()
        .map(LocatedProblem::problem)
        .map(problem -> problem.code() + " " + problem.path())
        .toList();
  }

  private static ReadResult<Shop> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadResult<Shop> read(byte[] bytes) {
    return JsonDocument.of(bytes, Limits.STANDARD).read(SHOP);
  }
}
