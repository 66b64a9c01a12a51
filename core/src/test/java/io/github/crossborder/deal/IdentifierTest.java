package io.github.crossborder.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  /** Published by the companies, registers and standards bodies that they belong to. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lei:5493006MHB84DD0ZWV18", // Alphabet
        "lei:HWUPKR0MPOU8FGXBT394", // Apple
        "lei:213800X3Q9LSAKRUWY91", // KBC Group
        "lei:7LTWFZYICNSX8D621K86", // Deutsche Bank
        "isin:US0378331005", // Apple
        "isin:BE0974256852", // Colruyt Group
        "isin:BE0003565737", // KBC Group
        "isin:US01609W1027", // Alibaba, depositary share
        "isin:KYG017191142", // Alibaba, ordinary share
        "isin:GB0002634946", // BAE Systems
        "isin:AU0000XVGZA3", // Treasury Corporation of Victoria
        "be-enterprise-number:0400378485", // Colruyt Group
        "be-enterprise-number:0403227515", // KBC Group
        "be-enterprise-number:0202239951", // Proximus
        "be-enterprise-number:0203201340", // National Bank of Belgium
        "gln:0614141000012", // example prefix of GS1 US
        "gln:4012345000009", // example prefix of GS1 Germany
        "un-locode:BELGG",
        "un-locode:USNYC",
        "iata:LGG",
        "kvk:35000363", // Ahold Delhaize
      })
  void a_published_identifier_reads_back(String text) {
    assertThat(Identifier.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vat-number:NL 001234567B01", "house-number:a:b", "un-locode:XZABC"})
  void other_schemes_and_international_waters_pass(String text) {
    assertThat(Identifier.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "be-enterprise-number,0400.378.485,0400378485",
    "be-enterprise-number,BE0400378485,0400378485",
    "be-enterprise-number,BE0400.378.485,0400378485",
    "be-enterprise-number,BE 0400.378.485,0400378485",
    "un-locode,BE LGG,BELGG"
  })
  void a_customary_spelling_is_kept_in_canonical_form(
      String scheme, String value, String canonical) {
    assertThat(new Identifier(scheme, value)).isEqualTo(Identifier.of(scheme, canonical));
    assertThat(new Identifier(scheme, value).value()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "lei,5493006MHB84DD0ZWV19", "lei,5493006MHB84DD0ZVW18", "isin,US0378331004",
    "isin,US0373831005", "gln,0614141000013", "be-enterprise-number,0400378486",
    "be-enterprise-number,0400.387.485", "lei,000000000000000000" + "01"
  })
  void a_wrong_check_digit_is_told(String scheme, String value) {
    assertThatThrownBy(() -> new Identifier(scheme, value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(scheme + " '" + value + "': its check digits do not agree")
        .hasMessageEndingWith("(wrong-check-digit)");
  }

  @ParameterizedTest
  @CsvSource({
    "lei,5493006mhb84dd0zwv18,18 capital letters",
    "lei,5493006MHB84DD0ZWV1,18 capital letters",
    "lei,5493006MHB84DD0ZWVA8,2 check digits",
    "gln,061414100001,13 digits",
    "gln,٠٦١٤١٤١٠٠٠٠١٢,13 digits",
    "isin,037833100,2 capital letters",
    "isin,us0378331005,2 capital letters",
    "be-enterprise-number,400378485,an old number of 9 digits gets a 0 in front",
    "be-enterprise-number,2400378485,begin with 0 or 1",
    "be-enterprise-number,0400.378485,10 digits",
    "be-enterprise-number,BE  0400378485,10 digits",
    "un-locode,BELG,3 capital letters or digits from 2 to 9",
    "un-locode,BELG1,3 capital letters or digits from 2 to 9",
    "un-locode,BE  LGG,such as BELGG",
    "un-locode,UKLON,it does not begin with a country",
    "iata,SN,3 capital letters",
    "iata,lgg,3 capital letters",
    "kvk,3500036,8 digits",
    "kvk,'35000363 ',8 digits",
    "duns,'',1 to 200 characters",
    "duns,' ',1 to 200 characters",
    "duns,' 1',without a space at either end",
    "duns,'1\u00a0',without a space at either end"
  })
  void a_malformed_value_is_told_the_form(String scheme, String value, String expected) {
    assertThatThrownBy(() -> new Identifier(scheme, value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(scheme + " '" + value + "': ")
        .hasMessageContaining(expected)
        .hasMessageEndingWith("(malformed-identifier)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u0000", "a\u2028b", "\ud800", "a\u0085"})
  void a_value_of_an_unknown_scheme_is_one_line_of_text(String value) {
    assertThatThrownBy(() -> new Identifier("duns", value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("(malformed-identifier)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LEI", "be_number", "-lei", "lei-", "a--b", "ley:", "é", " lei"})
  void a_scheme_is_in_kebab_case(String scheme) {
    assertThatThrownBy(() -> new Identifier(scheme, "x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("identifier scheme '" + scheme + "'")
        .hasMessageEndingWith("(malformed-identifier-scheme)");
  }

  @Test
  void lengths_are_bounded() {
    assertThat(new Identifier("s".repeat(60), "v".repeat(200))).isNotNull();
    assertThatThrownBy(() -> new Identifier("s".repeat(61), "v"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Identifier("a-".repeat(500_000) + "_", "v"))
        .isInstanceOf(InvalidValueException.class)
        .message()
        .hasSizeLessThan(300);
    assertThatThrownBy(() -> new Identifier("duns", "v".repeat(201)))
        .isInstanceOf(InvalidValueException.class)
        .message()
        .hasSizeLessThan(300);
  }

  @Test
  void known_schemes_can_be_told_from_others() {
    assertThat(Identifier.isKnownScheme(Identifier.LEI)).isTrue();
    assertThat(Identifier.isKnownScheme("duns")).isFalse();
  }

  @Test
  void a_text_without_a_colon_is_no_identifier() {
    assertThatThrownBy(() -> Identifier.parse("LGG"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("identifier 'LGG': expected a scheme, a colon and a value");
  }

  @Test
  void a_null_argument_is_a_programming_error() {
    assertThatThrownBy(() -> new Identifier(null, "x")).hasMessage("scheme");
    assertThatThrownBy(() -> new Identifier("lei", null)).hasMessage("value");
    assertThatThrownBy(() -> Identifier.parse(null)).hasMessage("text");
  }
}
