package io.github.crossborder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.InvalidValueException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is printed reads back as the same, and nothing else is read. */
class QuantityTextProperties {

  @Provide
  Arbitrary<Quantity> quantities() {
    return Said.units().flatMap(Said::quantities);
  }

  @Provide
  Arbitrary<UnitOfMeasure> units() {
    return Said.units();
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(" -.,/0159aEURm%$€²\u00a0\ud800\uffff\u0660AND_"
        .chars()
        .mapToObj(character -> (char) character)
        .toList());
  }

  @Property(tries = 10_000)
  void a_quantity_reads_back_what_it_prints(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Property(tries = 10_000)
  void a_displayed_quantity_reads_back_as_the_same(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parsePhrase(quantity.display(), DecimalMark.POINT)).isEqualTo(quantity);
  }

  @Property(tries = 10_000)
  void a_phrase_read_without_its_mark_is_read_so_by_one_mark_and_not_otherwise_by_the_other(
      @ForAll("quantities") Quantity quantity,
      @ForAll @IntRange(min = 0, max = 60) int place,
      @ForAll("characters") char character) {
    String phrase = changed(quantity.display(), place, character);
    read(phrase, Quantity::parsePhrase).ifPresent(read -> {
      assertThat(Quantity.parsePhrase(phrase, DecimalMark.POINT)).isEqualTo(read);
      String small = phrase.toLowerCase(Locale.ROOT); // a scale word may be read in capitals
      boolean isScaled = small.contains("illion") || small.contains("thousand");
      if (!isScaled) { // "7.760 billion" is English
        read(phrase, text -> Quantity.parsePhrase(text, DecimalMark.COMMA))
            .ifPresent(other -> assertThat(other).isEqualTo(read));
      }
    });
  }

  @Property(tries = 1000)
  void a_unit_reads_back_what_it_prints(@ForAll("units") UnitOfMeasure unit) {
    assertThat(UnitOfMeasure.parse(unit.toString())).isEqualTo(unit);
  }

  @Property(tries = 5000)
  void what_the_accessors_tell_makes_an_equal_quantity(
      @ForAll("quantities") Quantity quantity, @ForAll @IntRange(min = 0, max = 20) int zeros) {
    Function<BigDecimal, BigDecimal> padded = number -> number.setScale(number.scale() + zeros);
    Quantity same = Quantity.of(
        quantity.qualifier(),
        quantity.amount().map(padded).orElse(null),
        quantity.upperQualifier().orElse(null),
        quantity.upper().map(padded).orElse(null),
        quantity.decimals().orElse(null),
        quantity.unit());
    assertThat(same).isEqualTo(quantity).hasSameHashCodeAs(quantity);
  }

  @Property(tries = 5000)
  void a_changed_text_is_refused_or_is_the_text_of_another_quantity(
      @ForAll("quantities") Quantity quantity,
      @ForAll @IntRange(min = 0, max = 60) int place,
      @ForAll("characters") char character) {
    String changed = changed(quantity.toString(), place, character);
    read(changed, Quantity::parse)
        .ifPresent(read -> assertThat(read.toString()).isEqualTo(changed));
  }

  @Property(tries = 5000)
  void a_changed_phrase_is_refused_or_understood_as_what_it_displays(
      @ForAll("quantities") Quantity quantity,
      @ForAll @IntRange(min = 0, max = 60) int place,
      @ForAll("characters") char character) {
    read(changed(quantity.display(), place, character), Quantity::parsePhrase)
        .ifPresent(read ->
            assertThat(Quantity.parsePhrase(read.display(), DecimalMark.POINT)).isEqualTo(read));
  }

  @Property(tries = 2000)
  void any_text_is_read_or_refused_with_a_problem(@ForAll String text) {
    read(text, Quantity::parse);
    read(text, Quantity::parsePhrase);
    read(text, phrase -> Quantity.parsePhrase(phrase, DecimalMark.COMMA));
    read(text, UnitOfMeasure::of);
    read(text, amount -> Quantity.exactly(amount, UnitOfMeasure.ITEM));
  }

  private static String changed(String text, int place, char character) {
    int at = place % text.length();
    return text.substring(0, at) + character + text.substring(at + place % 2);
  }

  private static <T> Optional<T> read(String text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (InvalidValueException refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.getMessage()).hasSizeLessThan(1500);
      return Optional.empty();
    }
  }
}
