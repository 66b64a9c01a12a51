package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource({
    "BE,Belgium",
    "GB,United Kingdom",
    "TW,Taiwan",
    "CI,Côte d'Ivoire",
    "AX,Åland Islands",
    "BQ,'Bonaire, Sint Eustatius and Saba'",
    "XX,",
    "SS,South Sudan",
    "MK,North Macedonia"
  })
  void a_country_has_a_code_and_a_name(String code, String name) {
    if (name == null) {
      assertThatThrownBy(() -> Country.of(code)).isInstanceOf(InvalidValueException.class);
    } else {
      assertThat(Country.of(code).name()).isEqualTo(name);
      assertThat(Country.of(code).code()).isEqualTo(code).hasToString(code);
    }
  }

  @Test
  void all_249_countries_read_back_as_the_same_instance() {
    assertThat(Country.all())
        .hasSize(249)
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(country -> {
          assertThat(Country.parse(country.toString())).isSameAs(country);
          assertThat(country.code()).matches("[A-Z]{2}");
          assertThat(country.name()).isNotBlank();
        })
        .extracting(Country::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "UK,did you mean GB?",
    "EL,did you mean GR?",
    "be,did you mean BE?",
    "' BE',did you mean BE?",
    "BEL,did you mean BE?",
    "056,did you mean BE?",
    "belgium,did you mean BE?",
    "EU,is not a country but a group or region; a Territory can hold EU",
    "eea,a Territory can hold EEA",
    "150,a Territory can hold 150",
    "Europe,in a territory use the label (Europe)",
    "uk,did you mean GB?",
    "XK,name Kosovo by a label",
    "YU,withdrawn in 2003",
    "AN,'use BQ, CW or SX'",
    "ZZ,expected a code of ISO 3166-1",
    "'',expected a code of ISO 3166-1",
    "BE-VLG,expected a code of ISO 3166-1"
  })
  void what_is_no_country_is_refused_with_what_was_meant(String text, String hint) {
    assertThatThrownBy(() -> Country.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("country '" + text + "' ")
        .hasMessageContaining(hint)
        .hasMessageEndingWith("(unknown-country)");
  }

  /** The codes that ISO 3166 reserves or has withdrawn, and some that are for users to assign. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AC", "AN", "BU", "CP", "CQ", "CS", "CT", "DD", "DG", "DY", "EA", "EU", "EZ", "FQ", "FX",
        "HV", "IC", "JT", "NH", "NQ", "NT", "PC", "PU", "PZ", "RH", "SU", "TA", "TP", "UK", "UN",
        "VD", "WK", "XI", "XK", "YD", "YU", "ZR"
      })
  void reserved_and_withdrawn_codes_have_a_hint_of_their_own(String code) {
    assertThatThrownBy(() -> Country.of(code))
        .isInstanceOf(InvalidValueException.class)
        .message()
        .doesNotContain("is unknown");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "B".repeat(1_000_000), "\u0000", "B\n", "\ud83c", "🇧🇪", "ß", "ＢＥ", "🇧".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_text_is_refused_with_a_short_message(String text) {
    assertThatThrownBy(() -> Country.of(text))
        .isInstanceOf(InvalidValueException.class)
        .message()
        .hasSizeLessThan(300)
        .matches(message -> message.chars().noneMatch(Character::isISOControl), "one line");
  }

  @Test
  void a_long_text_is_cut_in_the_message_and_a_short_one_is_not() {
    assertThatThrownBy(() -> Country.of("x".repeat(60)))
        .hasMessageContaining("'" + "x".repeat(60) + "' ");
    assertThatThrownBy(() -> Country.of("x".repeat(61)))
        .hasMessageContaining("'" + "x".repeat(60) + "…' ");
  }

  @Test
  void a_null_code_is_a_programming_error() {
    assertThatThrownBy(() -> Country.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("code");
    assertThatThrownBy(() -> Country.parse(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  @Test
  void no_two_letters_but_the_listed_ones_are_a_country() {
    long countries = IntStream.range(0, 26 * 26)
        .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
        .filter(code -> {
          try {
            return Country.of(code).code().equals(code);
          } catch (InvalidValueException e) {
            return false;
          }
        })
        .count();
    assertThat(countries).isEqualTo(249);
  }
}
