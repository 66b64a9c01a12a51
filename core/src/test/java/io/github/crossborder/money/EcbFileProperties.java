package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;

/** Whatever the bytes are, they make a table or our refusal, which names its places. */
class EcbFileProperties {
  private record Mutation(int place, int kind, byte value) {
    byte[] of(byte[] bytes) {
      int at = place % bytes.length;
      byte[] changed = bytes.clone();
      switch (kind) {
        case 0 -> changed[at] = value;
        case 1 -> changed[at] ^= (byte) (1 << (value & 7));
        case 2 -> changed = Arrays.copyOf(bytes, at);
        case 3 -> {
          changed = Arrays.copyOf(bytes, bytes.length + 1);
          System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
          changed[at] = value;
        }
        default -> {
          changed = Arrays.copyOf(bytes, bytes.length - 1);
          System.arraycopy(bytes, at + 1, changed, at, bytes.length - at - 1);
        }
      }
      return changed.length == 0 ? new byte[] {value} : changed;
    }
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<byte[]> plain = Arbitraries.of(
            EcbFiles.HISTORY_CSV, EcbFiles.DAILY_CSV, EcbFiles.HISTORY_XML, EcbFiles.DAILY_XML)
        .map(EcbFiles::bytes);
    return Arbitraries.frequencyOf(
        Tuple.of(6, plain),
        Tuple.of(1, plain.map(EcbFiles::gzip)),
        Tuple.of(1, plain.map(EcbFiles::zip)));
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<Byte> bytes = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.bytes()),
        Tuple.of(
            2,
            Arbitraries.of(" ,.<>&;'\"/-0129aZ\n\r=!?[]"
                .chars()
                .mapToObj(letter -> (byte) letter)
                .toList())));
    return Combinators.combine(
            Arbitraries.integers().between(0, 5000), Arbitraries.integers().between(0, 4), bytes)
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 5000)
  void a_changed_file_is_a_table_or_refused_with_places(
      @ForAll("files") byte[] file, @ForAll("mutations") List<Mutation> mutations) {
    byte[] changed = file;
    for (Mutation mutation : mutations) {
      changed = mutation.of(changed);
    }
    try {
      EcbReferenceRates rates = EcbFiles.read(changed);
      LocalDate last = rates.lastDay();
      assertThat(rates.firstDay()).isBeforeOrEqualTo(last);
      for (CurrencyUnit currency : rates.currencies()) {
        assertThat(rates.findLatest(EUR, currency, last, 366)).isNotNull();
        assertThat(rates.knownSpan(EUR, currency)).isPresent();
      }
    } catch (InvalidRatesFileException refusal) {
      assertThat(refusal.located()).isNotEmpty().hasSizeLessThanOrEqualTo(100).isSorted();
    }
  }

  @Property(tries = 1000)
  void every_rate_that_is_written_is_read(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_000_000) Integer> rates,
      @ForAll boolean newestFirst) {
    LocalDate first = LocalDate.of(1999, 1, 4);
    StringBuilder csv = new StringBuilder("Date,USD,JPY,\n");
    StringBuilder xml = new StringBuilder("<Envelope><Cube>");
    for (int i = 0; i < rates.size(); i++) {
      int row = newestFirst ? rates.size() - 1 - i : i;
      int number = rates.get(row);
      LocalDate day = first.plusDays(row * 3L);
      String rate = String.format(Locale.ROOT, "%d.%d", number / 10, number % 10);
      csv.append(day).append(number == 0 ? ",N/A" : "," + rate).append(",7.5,\n");
      xml.append("<Cube time='").append(day).append("'><Cube currency='JPY' rate='7.5'/>");
      xml.append(number == 0 ? "" : "<Cube currency='USD' rate='" + rate + "'/>")
          .append("</Cube>");
    }
    for (EcbReferenceRates read : List.of(
        EcbFiles.readString(csv.toString()), EcbFiles.readString(xml + "</Cube></Envelope>"))) {
      for (int row = 0; row < rates.size(); row++) {
        LocalDate day = first.plusDays(row * 3L);
        BigDecimal expected = BigDecimal.valueOf(rates.get(row), 1);
        assertThat(read.find(CurrencyUnit.USD, EUR, day)
                .flatMap(rate -> rate.quoted(EUR, CurrencyUnit.USD))
                .orElse(BigDecimal.ZERO))
            .isEqualByComparingTo(expected);
        assertThat(read.find(EUR, CurrencyUnit.USD, day.plusDays(1))).isEmpty();
      }
    }
  }
}
