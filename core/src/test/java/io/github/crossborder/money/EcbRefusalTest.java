package io.github.crossborder.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcbRefusalTest {
  private static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(byte[] bytes) {
    InvalidRatesFileException refusal =
        catchThrowableOfType(InvalidRatesFileException.class, () -> EcbFiles.read(bytes));
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.problems()).hasSameSizeAs(refusal.located());
    return refusal.located().stream()
        .map(
            found -> found.line() + ":" + found.column() + " " + found.problem().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1,105",
    "'', ''",
    "-1, ''",
    "0, ''",
    "0.000, ''",
    "1e5, ''",
    "1., ''",
    ".5, ''",
    "1.2.3, ''",
    "1 000, ''",
    "٣, ''",
    "1234567890, ''",
    "1.1234567890, ''",
    "12345678901234567890123, ''",
    "n/a, ''"
  })
  void names_line_and_column_of_a_rate_that_is_none(String rate, String rest) {
    if (rest != null && !rest.isEmpty()) {
      // a decimal comma makes one field too many
      assertThat(problems("Date,USD\n2023-01-02," + rate + "," + rest + "\n"))
          .containsExactly("2:14 malformed-rates-row");
    } else {
      assertThat(problems("Date,USD,JPY\n2023-01-02, " + rate + ",140\n"))
          .containsExactly("2:" + (rate.isEmpty() ? 12 : 13) + " malformed-reference-rate");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2023-1-2",
        "02.01.2023",
        "1998-12-31",
        "2200-01-01",
        "31 April 2023",
        "1 april 2023",
        "",
        "2023-01-02T00:00"
      })
  void names_line_and_column_of_a_day_that_is_none(String day) {
    assertThat(problems("Date,USD\n2023-01-02,1.1\n" + day + ",1.1\n"))
        .containsExactly("3:1 malformed-rates-day");
  }

  @Test
  void lists_every_problem_in_the_order_of_the_text() {
    assertThat(problems("""
        Date,USD,JPYX,USD,EUR,,
        2023-01-02,x,1,1.1,1,1,
        2023-01-02,1.1,1,1.1
        """))
        .containsExactly(
            "1:10 malformed-rates-currency",
            "1:15 duplicate-rates-currency",
            "1:19 malformed-rates-currency",
            "1:23 malformed-rates-currency",
            "2:12 malformed-reference-rate",
            "3:1 duplicate-rates-day",
            "3:18 malformed-rates-row");
  }

  @Test
  void stops_at_a_hundred_problems() {
    assertThat(problems("Date,USD\n" + "x,y\n".repeat(1000))).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "'\n\n'",
    "<html></html>",
    "'Date,USD\n'",
    "'Date\n'",
    "{}",
    "'Datum,USD\n2023-01-02,1.1'",
    "<Envelope/>",
    "<Envelope><Cube><Cube time='2023-01-02'>",
    "<Envelope>&bomb;</Envelope>",
    "<Envelope><Cube currency='USD' rate='1.1'/></Envelope>"
  })
  void refuses_what_is_no_file_of_rates(String text) {
    assertThat(problems(text)).isNotEmpty().allMatch(found -> found.endsWith("-rates-file"));
  }

  @Test
  void names_line_and_column_in_xml() {
    assertThat(problems("""
        <Envelope>
          <Cube>
            <Cube time="2023-01-02">
              <Cube currency="USD" rate="1,1"/>
              <Cube currency="US" rate="1.1"/>
              <Cube currency="JPY"/>
              <Cube currency="GBP" rate="0.9"/><Cube currency="GBP" rate="0.9"/>
            </Cube>
            <Cube time="yesterday"/>
          </Cube>
        </Envelope>
        """))
        .containsExactly(
            "4:7 malformed-reference-rate",
            "5:7 malformed-rates-currency",
            "6:7 malformed-rates-file",
            "7:40 duplicate-rates-currency",
            "9:5 malformed-rates-day");
  }

  @Test
  void names_the_place_where_xml_breaks() {
    assertThat(problems("<Envelope>\n  <Cube>\n  </Kube>\n</Envelope>"))
        .containsExactly("3:5 malformed-rates-file");
  }

  @Test
  void expands_no_entities_and_fetches_none() {
    StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE Envelope [");
    bomb.append("<!ENTITY a0 'ha'>");
    for (int i = 1; i < 60; i++) {
      bomb.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10));
      bomb.append("'>");
    }
    String rates = "<Envelope><Cube><Cube time='2023-01-02'><Cube currency='USD' rate='1.1'/>";
    String end = "</Cube></Cube></Envelope>";
    assertThat(problems(bomb + "]>" + rates + "&a59;" + end))
        .containsExactly("1:22 malformed-rates-file");
    assertThat(problems("<!DOCTYPE Envelope SYSTEM 'file:///dev/zero'>" + rates + end))
        .containsExactly("1:1 malformed-rates-file");
    assertThat(problems(
            "<!DOCTYPE Envelope [<!ENTITY % x SYSTEM 'file:///dev/zero'> %x;]>" + rates + end))
        .containsExactly("1:1 malformed-rates-file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Cube time='2023-01-02'>&bomb;<Cube currency='USD' rate='1.1'/></Cube>",
        "<Cube time='2023-01-02'><Cube currency='USD' rate='1.1'>1&bomb;</Cube></Cube>",
        "<Cube time='2023-01-02'><Cube currency='USD' rate='1.1' note='&bomb;'/></Cube>"
      })
  void refuses_an_entity_that_nothing_declares(String cube) {
    assertThat(problems("<Envelope>" + cube + "</Envelope>"))
        .singleElement()
        .asString()
        .endsWith("malformed-rates-file");
  }

  @Test
  void refuses_nesting_and_sizes_beyond_reason() {
    assertThat(problems("<Envelope>" + "<Cube>".repeat(100_000)))
        .containsExactly("1:125 malformed-rates-file");
    assertThat(problems("Date," + "USD,".repeat(10_000))).contains("1:10000 rates-file-too-large");
    StringBuilder wide = new StringBuilder("Date");
    for (int i = 0; i < 300; i++) {
      wide.append(",")
          .append((char) ('A' + i / 26))
          .append((char) ('A' + i % 26))
          .append("Q");
    }
    assertThat(problems(wide.toString())).containsExactly("1:806 rates-file-too-large");
  }

  @Test
  void refuses_a_small_packed_file_that_is_endless_unpacked() throws IOException {
    byte[] endless = new byte[(1 << 26) + 1];
    Arrays.fill(endless, (byte) '\n');
    assertThat(problems(EcbFiles.gzip(endless))).containsExactly("1:1 rates-file-too-large");
    assertThat(problems(EcbFiles.zip(endless))).containsExactly("1:1 rates-file-too-large");
  }

  @Test
  void refuses_damaged_and_crowded_packings() {
    byte[] csv = EcbFiles.bytes(EcbFiles.HISTORY_CSV);
    byte[] gzip = EcbFiles.gzip(csv);
    assertThat(problems(Arrays.copyOf(gzip, gzip.length - 9)))
        .containsExactly("1:1 malformed-rates-file");
    byte[] zip = EcbFiles.zip(csv);
    assertThat(problems(Arrays.copyOf(zip, 60))).containsExactly("1:1 malformed-rates-file");
    assertThat(problems(EcbFiles.zip(csv, csv))).containsExactly("1:1 malformed-rates-file");
    assertThat(problems(new byte[] {'P', 'K', 3, 4})).containsExactly("1:1 malformed-rates-file");
  }

  @Test
  void a_stream_that_cannot_be_read_is_no_problem_of_the_file() {
    for (String start : List.of("Date,USD\n", "<Envelope>")) {
      byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
      assertThatIOException()
          .isThrownBy(() -> EcbReferenceRates.read(new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
              if (next == bytes.length) {
                throw new IOException("unplugged");
              }
              return bytes[next++];
            }
          }))
          .withMessage("unplugged");
    }
  }
}
