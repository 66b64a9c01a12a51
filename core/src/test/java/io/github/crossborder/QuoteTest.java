package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2017-13,'2017-13'",
        "Ça va 中国,'Ça va 中国'",
        "a\tb,'a\\u0009b'",
        "\"a\nb\",'a\\u000ab'",
        "a\u2028b,'a\\u2028b'", // line separator
        "a\u202eb,'a\\u202eb'", // turns the direction of what follows
        "a\ufeffb,'a\\ufeffb'", // byte order mark
        "\ud83d\ude00,'\ud83d\ude00'",
        "a\ud83d,'a\\ud83d'",
        "\ude00a,'\\ude00a'",
        "\udb40\udc41,'\\udb40\\udc41'", // an invisible tag, U+E0041
      })
  void a_quote_stays_on_one_line_and_shows_what_cannot_be_seen(String text, String quoted) {
    assertThat(Problem.quote(text)).isEqualTo(quoted);
  }

  @Test
  void a_quote_has_at_most_60_characters_and_says_that_it_was_cut() {
    assertThat(Problem.quote("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
    assertThat(Problem.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…'");
  }

  @Test
  void escapes_count_as_they_are_shown_and_are_never_cut_in_two() {
    assertThat(Problem.quote("\u0000".repeat(10))).isEqualTo("'" + "\\u0000".repeat(10) + "'");
    assertThat(Problem.quote("x" + "\u0000".repeat(10)))
        .isEqualTo("'x" + "\\u0000".repeat(9) + "…'");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"7.760,'7.760'", "1E+7,'1E+7'", "1E+2147483647,'1E+2147483647'", "-1E-41,'-1E-41'"})
  void a_number_is_quoted_as_it_prints(BigDecimal number, String quoted) {
    assertThat(Problem.quote(number)).isEqualTo(quoted);
  }

  @Test
  void a_number_whose_digits_take_long_to_find_is_told_by_its_bits() {
    BigDecimal endless = new BigDecimal(BigInteger.ONE.shiftLeft(30_000_000), 7);

    assertThat(Problem.quote(endless)).isEqualTo("of 30000001 bits");
  }

  @Test
  void a_quote_never_cuts_a_character_in_two() {
    assertThat(Problem.quote("x".repeat(59) + "\ud83d\ude00"))
        .isEqualTo("'" + "x".repeat(59) + "…'");
  }

  @Test
  void nothing_cannot_be_quoted() {
    assertThatThrownBy(() -> Problem.quote((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  @Property(tries = 2000)
  void a_quote_is_one_line_of_well_formed_text(@ForAll @StringLength(max = 80) String anything) {
    String quoted = Problem.quote(anything);

    assertThat(quoted)
        .startsWith("'")
        .endsWith("'")
        .doesNotContainPattern("[\\p{C}&&[^\\p{Cn}\\p{Co}]]|\\R");
    assertThat(quoted.length()).isLessThanOrEqualTo(60 + 3);
  }
}
