package io.github.crossborder.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of the ECB, cut down to a few days and currencies; the values are real. */
final class EcbFiles {
  static final String HISTORY_CSV = "eurofxref-hist.csv";
  static final String DAILY_CSV = "eurofxref.csv";
  static final String DAILY_XML = "eurofxref-daily.xml";
  static final String HISTORY_XML = "eurofxref-hist-90d.xml";

  private EcbFiles() {}

  static byte[] bytes(String name) {
    try (InputStream stream = EcbFiles.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EcbReferenceRates read(byte[] bytes) {
    try {
      return EcbReferenceRates.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EcbReferenceRates readString(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] zip(byte[]... files) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < files.length; i++) {
        zip.putNextEntry(new ZipEntry("file" + i));
        zip.write(files[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
