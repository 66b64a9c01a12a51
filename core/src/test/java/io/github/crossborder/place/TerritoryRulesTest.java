package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | malformed-territory | character 1: expected a code, such as BE, or a label",
        "' BE' | malformed-territory | character 1: expected a code",
        "'BE ' | malformed-territory | character 3: expected ', ', ' except ' or the end",
        "BE,DE | malformed-territory | character 3: expected ', '",
        "'BE, ' | malformed-territory | character 5: expected a code",
        "BE(Essen) | malformed-territory | character 3: expected",
        "BE (Essen | malformed-territory | character 10: expected ')' after the label",
        "BE (Es\\sen) | malformed-territory | character 8: expected '\\' or ')' after '\\'",
        "BE (Essen\\ | malformed-territory | character 11: expected '\\' or ')' after '\\'",
        "BE partly (Essen) | malformed-territory | character 10: expected",
        "BE partlyx | malformed-territory | character 10: expected",
        "BE except | malformed-territory | character 3: expected",
        "'BE except ' | malformed-territory | character 11: expected an excluded code",
        "150 except GB partly | malformed-territory | character 14: expected",
        "150 except (London) | malformed-territory | character 12: expected an excluded code",
        "be | unknown-area-code | area code 'be' is no code here; did you mean BE?",
        "eu | unknown-area-code | did you mean EU?",
        "asean | unknown-area-code | did you mean ASEAN?",
        "NAFTA | unknown-area-code | or a group (EU, EEA, BENELUX, ASEAN, GCC, MERCOSUR)",
        "CIS | unknown-area-code | list the countries, or use the label (CIS)",
        "world | unknown-area-code | did you mean 001?",
        "uk | unknown-area-code | did you mean GB?",
        "South Africa | unknown-area-code | area code 'South Africa' is no code here; did you mean ZA?",
        "BE, United Kingdom partly | unknown-area-code | did you mean GB?",
        "150 except United Kingdom | unknown-area-code | did you mean GB?",
        "056 | unknown-area-code | did you mean BE?",
        "010 | unknown-area-code | did you mean AQ?",
        "UK | unknown-area-code | did you mean GB?",
        "199 | unknown-area-code | least developed countries",
        "XK | unknown-area-code | name Kosovo by a label",
        "US-PR | unknown-area-code | use PR",
        "FR-974 | unknown-area-code | use RE",
        "NO-21 | unknown-area-code | use SJ with the label Svalbard",
        "GB-UKM | unknown-area-code | use GB",
        "UK-ENG | unknown-area-code | is unknown",
        "EU-X | unknown-area-code | is unknown",
        "BE-VLGX | unknown-area-code | is unknown",
        "BE- | unknown-area-code | is unknown",
        "BE-vlg | unknown-area-code | is unknown",
        "150 except XX | unknown-area-code | excluding[0]: area code 'XX' is unknown",
        "BE () | malformed-place-label | expected 1 to 200 characters",
        "BE ( ) | malformed-place-label | without a space at either end",
        "BE (Essen ) | malformed-place-label | label 'Essen '",
        "BE except DE | exclusion-outside-territory | excluded 'DE' lies outside",
        "EU except US | exclusion-outside-territory | excluded 'US' lies outside",
        "BE except BE | nothing-left-of-area | area 'BE' is excluded as a whole",
        "BE, 150 except 155 | nothing-left-of-area | area 'BE' is excluded as a whole",
        "BENELUX except BE, LU, NL | nothing-left-of-area | area 'BENELUX' is excluded as a whole",
        "BE-VLG except BE | nothing-left-of-area | area 'BE-VLG' is excluded",
        "BE-VLG (Gent) except BE-VLG | nothing-left-of-area | area 'BE-VLG (Gent)' is excluded",
        "(the West) except 001 | nothing-left-of-area | area '(the West)' is excluded",
        "DE except EU | nothing-left-of-area | area 'DE' is excluded",
      })
  void what_breaks_a_rule_is_refused(String text, String code, String message) {
    assertThatThrownBy(() -> Territory.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(message)
        .hasMessageEndingWith("(" + code + ")");
  }

  /** Many use the names of regions otherwise than the United Nations do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe | (Europe) | 150, which leaves out Cyprus and Turkey",
        "EUROPE | (Europe) | 150, which leaves out Cyprus and Turkey",
        "Western Europe | (Western Europe) | 155, which leaves out Britain, Ireland, Italy and Spain",
        "Asia | (Asia) | 142, which takes in Cyprus and Turkey",
        "Northern America | (Northern America) | 021, which leaves out Mexico",
        "Oceania | (Oceania) | 009 if just that is meant",
      })
  void the_name_of_a_region_is_a_label_unless_just_its_countries_are_meant(
      String name, String label, String region) {
    assertThatThrownBy(() -> Territory.parse(name))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "area code '" + name + "' is a name that sources bound in different ways")
        .hasMessageContaining("use the label " + label + ", or the M49 region " + region)
        .message()
        .doesNotContain("did you mean")
        .hasSizeLessThan(500);
    assertThat(Territory.parse(label).areas().get(0).code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "150,leaves out,CY TR",
    "150,takes in,RU",
    "151,leaves out,EE LV LT AL BA GR HR ME MK RS SI",
    "154,takes in,GB IE EE LV LT",
    "039,takes in,AL BA GR HR ME MK RS SI",
    "039,leaves out,CY FR",
    "155,leaves out,GB IE IT ES",
    "142,takes in,CY TR",
    "142,leaves out,RU",
    "145,takes in,CY TR",
    "145,leaves out,IR",
    "034,takes in,IR",
    "013,takes in,MX",
    "021,leaves out,MX",
    "003,takes in,013 029",
    "015,takes in,SD",
    "018,leaves out,AO MZ ZM ZW"
  })
  void what_is_told_of_a_region_is_so(String region, String how, String countries) {
    assertThat(countries.split(" "))
        .extracting(country -> Territory.of(region).overlaps(Territory.of(country)))
        .containsOnly(Truth.of(how.equals("takes in")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XK", "xk", "XKX", "KS", "Kosovo", "KOSOVO"})
  void kosovo_has_no_code_and_a_label_beside_its_region(String text) {
    for (ThrowingCallable reading : List.<ThrowingCallable>of(
        () -> Territory.parse(text), () -> Territory.of(text), () -> Country.of(text))) {
      assertThatThrownBy(reading)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("Kosovo has none in ISO 3166-1 (XK is user-assigned)")
          .hasMessageContaining("name Kosovo by a label beside Southern Europe: 039 (Kosovo)");
    }
    assertThat(Territory.parse("039 (Kosovo)")).isEqualTo(Territory.place("039", "Kosovo"));
  }

  @Test
  void every_broken_rule_is_told_at_once() {
    InvalidValueException area = catchThrowableOfType(
        InvalidValueException.class, () -> Area.builder().code("UK").label("").build());
    InvalidValueException territory = catchThrowableOfType(
        InvalidValueException.class, () -> Territory.of("150").except("US", "BE", "XX", "YY"));

    assertThat(area.problems()).extracting(Problem::path).containsExactly("code", "label");
    assertThat(territory.problems())
        .extracting(Problem::path)
        .containsExactly("excluding[2]", "excluding[3]");
  }

  @Test
  void an_area_needs_a_code_or_a_label_and_a_territory_an_area() {
    assertThatThrownBy(() -> Area.builder().partly(true).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("(area-without-code-or-label)");
    assertThatThrownBy(() -> Territory.builder().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("(territory-without-area)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\u0000", "\u00a0a", "a\u2028b", "\ud800", "a\ud83c", "\u2003", "\u0085"})
  void a_label_is_one_line_of_text(String label) {
    assertThatThrownBy(() -> Territory.labelled(label))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("(malformed-place-label)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "Liège (airport)", "a, b except c", "\\", ")", "比利时", "🇧🇪"})
  void a_label_may_be_any_other_text(String label) {
    Territory territory = Territory.place("BE", label);

    assertThat(Territory.parse(territory.toString())).isEqualTo(territory);
    assertThat(territory.areas().get(0).label()).contains(label);
  }

  @Test
  void a_label_has_at_most_200_characters() {
    assertThat(Territory.labelled("x".repeat(200))).isNotNull();
    assertThatThrownBy(() -> Territory.labelled("x".repeat(201)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("it has 201");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "B".repeat(1_000_000),
        "BE, ".repeat(37_000) + "BE",
        "(".repeat(140_000),
        "(" + "\\)".repeat(70_000) + ")",
        "BE (".repeat(30_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_text_is_refused_with_a_short_message(String text) {
    try {
      assertThat(Territory.parse(text)).hasToString("BE");
    } catch (InvalidValueException e) {
      assertThat(e.getMessage()).hasSizeLessThan(400);
    }
  }
}
