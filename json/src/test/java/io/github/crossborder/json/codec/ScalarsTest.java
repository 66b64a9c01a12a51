package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.ToyCodecs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.json.codec.toy.Toys.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "\"12.50\", \"12.5\"",
    "12.50, \"12.5\"",
    "\"1.20e3\", \"1200\"",
    "28E6, \"28000000\"",
    "5e-3, \"0.005\"",
    "-0.0, \"0\"",
    "0e999999999, \"0\"",
    "\"0e-999999999\", \"0\"",
    "1E+49, \"10000000000000000000000000000000000000000000000000\"",
    "1E-50, \"0.00000000000000000000000000000000000000000000000001\""
  })
  void a_decimal_in_any_form_has_one_canonical_form(String json, String canonical) {
    BigDecimal value = read(Codec.decimal(), json).value();

    assertThat(value).isNotNull();
    assertThat(JsonOutput.text(Codec.decimal(), value)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "\"\", malformed-number",
    "\"+1\", malformed-number",
    "\".5\", malformed-number",
    "\"1.\", malformed-number",
    "\"007\", malformed-number",
    "\"-\", malformed-number",
    "\"-.5\", malformed-number",
    "\"1e\", malformed-number",
    "\"1e+\", malformed-number",
    "\"1e5x\", malformed-number",
    "\"1.5.5\", malformed-number",
    "\"1 000\", malformed-number",
    "\"١\", malformed-number",
    "\"NaN\", malformed-number",
    "1e50, number-beyond-limits",
    "\"1e-51\", number-beyond-limits",
    "1e2147483648, number-beyond-limits",
    "1e-2147483649, number-beyond-limits",
    "true, wrong-type"
  })
  void what_is_no_decimal_or_too_large_is_refused(String json, String code) {
    assertThat(read(Codec.decimal(), json).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.problem().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e50", "1e1000000000", "1e-51", "1e-1000000000"})
  void a_decimal_that_could_not_be_read_back_is_not_written(String value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonOutput.text(Codec.decimal(), new BigDecimal(value)))
        .withMessageContaining("out of range");
  }

  @ParameterizedTest
  @CsvSource({
    "0, number-beyond-limits",
    "13, number-beyond-limits",
    "3000000000, number-beyond-limits",
    "99999999999999999999999, number-beyond-limits",
    "1.0, wrong-type",
    "1e0, wrong-type",
    "\"1\", wrong-type"
  })
  void a_whole_number_is_an_integer_in_its_range(String json, String code) {
    assertThat(read(Codec.integer(1, 12), json).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo(code);
      assertThat(problem.problem().message()).contains("a whole number from 1 to 12");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "plain, PLAIN",
    "corner shop, CORNER_SHOP",
    "CORNER-SHOP, CORNER_SHOP",
    "PLIAN, PLAIN",
    "PLAN, PLAIN",
    "DEPARTMNET_STROE, DEPARTMENT_STORE",
    "Department, ",
    "X, ",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW, "
  })
  void a_constant_that_is_nearly_right_is_suggested(String name, String suggested) {
    String message = read(Codec.enumeration(Kind.class), "\"" + name + "\"")
        .problems()
        .get(0)
        .problem()
        .message();

    if (suggested == null) {
      assertThat(message).doesNotContain("did you mean");
    } else {
      assertThat(message).endsWith("; did you mean '" + suggested + "'?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udc00", "\ud83d\ud83d\ude00"})
  void half_a_character_is_not_written(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonOutput.text(Codec.string(), text))
        .withMessageContaining("unpaired-surrogate");
  }
}
