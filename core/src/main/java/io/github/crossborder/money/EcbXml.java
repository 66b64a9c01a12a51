package io.github.crossborder.money;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML files: an envelope with a {@code Cube} that has one {@code Cube time='2026-04-13'} a day,
 * and in it a {@code Cube currency='USD' rate='1.105'} for each rate.
 *
 * <p>A document type is refused unread, so there are no entities to expand or to fetch, and a
 * reference to one is malformed.
 */
final class EcbXml {
  private static final int DEEPEST = 20;

  private final XMLStreamReader xml;
  private final EcbDays days;
  private final EcbProblems problems;
  private int dayDepth;

  private EcbXml(XMLStreamReader xml, EcbDays days) {
    this.xml = xml;
    this.days = days;
    this.problems = days.problems();
  }

  static void read(Reader text, EcbDays days) throws IOException, EcbProblems.Stop {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(text);
      try {
        new EcbXml(xml, days).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException malformed) {
      if (malformed.getNestedException() instanceof IOException unreadable) {
        throw unreadable;
      }
      refuse(malformed, days.problems());
    }
  }

  private static void refuse(XMLStreamException malformed, EcbProblems problems)
      throws EcbProblems.Stop {
    @Nullable Location at = malformed.getLocation();
    problems.stop(
        ProblemCode.MALFORMED_RATES_FILE,
        at == null ? 1 : at.getLineNumber(),
        at == null ? 1 : at.getColumnNumber(),
        "the XML is broken: " + reason(malformed));
  }

  /** The JDK's message without the position, which comes first and on a line of its own. */
  private static String reason(XMLStreamException malformed) {
    String message = String.valueOf(malformed.getMessage());
    int behindPosition = message.indexOf("Message: ");
    return behindPosition < 0 ? message : message.substring(behindPosition + 9);
  }

  private void read() throws XMLStreamException, EcbProblems.Stop {
    int depth = 0;
    while (xml.hasNext()) {
      // where the last event ended; behind text the reader has looked at one '<' too many
      Location start = xml.getLocation();
      int line = start.getLineNumber();
      int column = start.getColumnNumber() - (xml.isCharacters() ? 1 : 0);
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
          problems.stop(
              ProblemCode.MALFORMED_RATES_FILE,
              line,
              column,
              "the XML has a document type; the ECB's files have none");
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          requireEnvelope(depth, line, column);
          if (xml.getLocalName().equals("Cube")) {
            readCube(depth, line, column);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // white space, comments and names of the sender tell no rate
        }
      }
    }
  }

  private void requireEnvelope(int depth, int line, int column) throws EcbProblems.Stop {
    if (depth == 1 && !xml.getLocalName().equals("Envelope")) {
      problems.stop(
          ProblemCode.MALFORMED_RATES_FILE,
          line,
          column,
          "the XML is of " + Problem.quote(xml.getLocalName())
              + "; expected an Envelope with the ECB's rates");
    }
    if (depth > DEEPEST) {
      problems.stop(
          ProblemCode.MALFORMED_RATES_FILE,
          line,
          column,
          "elements are nested more than " + DEEPEST + " deep");
    }
  }

  private void readCube(int depth, int line, int column) throws EcbProblems.Stop {
    @Nullable String time = xml.getAttributeValue(null, "time");
    @Nullable String currency = xml.getAttributeValue(null, "currency");
    @Nullable String rate = xml.getAttributeValue(null, "rate");
    if (time != null) {
      days.day(time.strip(), line, column);
      dayDepth = depth;
    }
    if (currency == null && rate == null) {
      return;
    }
    if (currency == null || rate == null || dayDepth == 0 || depth <= dayDepth) {
      problems.add(
          ProblemCode.MALFORMED_RATES_FILE,
          line,
          column,
          "a rate needs the attributes currency and rate, and a Cube with the time around it");
      return;
    }
    days.currency(currency.strip(), line, column);
    days.rate(currency.strip(), rate.strip(), line, column);
  }
}
