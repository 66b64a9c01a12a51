package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that somebody else gave a party, a hub or a security, such as {@code
 * lei:5493006MHB84DD0ZWV18}.
 *
 * <p>The scheme is an open code: of those below, the value is checked; a value of any other scheme
 * passes unchanged, as long as it has 1 to 200 characters (UTF-16 units) on one line and no space
 * at either end. Nothing is looked up: a value that passes may never have been given to anybody.
 *
 * <table>
 *   <caption>The schemes whose values are checked</caption>
 *   <tr><th>scheme</th><th>standard</th><th>value</th></tr>
 *   <tr><td>{@code lei}</td><td>ISO 17442</td>
 *     <td>18 letters or digits, 2 check digits (ISO 7064 MOD 97-10)</td></tr>
 *   <tr><td>{@code gln}</td><td>GS1</td><td>13 digits, the last a check digit (modulo 10)</td></tr>
 *   <tr><td>{@code isin}</td><td>ISO 6166</td>
 *     <td>12 characters, the last a check digit (Luhn); the prefix is not checked, since it may be
 *     that of a former country or of none</td></tr>
 *   <tr><td>{@code be-enterprise-number}</td><td>Crossroads Bank for Enterprises</td>
 *     <td>10 digits, the last two modulo 97; {@code 0400.378.485}, {@code BE0400378485} and {@code
 *     BE 0400.378.485} are read too, and kept as {@code 0400378485}</td></tr>
 *   <tr><td>{@code un-locode}</td><td>UNECE Recommendation 16</td>
 *     <td>a country of ISO 3166-1, or {@code XZ} for international waters, and 3 letters or digits
 *     from 2 to 9; {@code BE LGG} is read too, and kept as {@code BELGG}</td></tr>
 *   <tr><td>{@code iata}</td><td>IATA Resolution 763</td><td>3 letters of a location</td></tr>
 *   <tr><td>{@code kvk}</td><td>Dutch Chamber of Commerce</td><td>8 digits</td></tr>
 * </table>
 *
 * @param scheme who gave the code or what it is called, such as {@code lei}; kebab-case of 1 to 60
 *     characters
 * @param value the code in its canonical form, such as {@code 5493006MHB84DD0ZWV18}
 * @param validity when it was the code of it, where codes changed, such as until 2015
 */
public record Identifier(String scheme, String value, Optional<Period> validity) {
  /** The scheme of a Legal Entity Identifier, such as {@code 5493006MHB84DD0ZWV18}. */
  public static final String LEI = "lei";

  /** The scheme of a GS1 Global Location Number, of 13 digits. */
  public static final String GLN = "gln";

  /** The scheme of an International Securities Identification Number, such as US0378331005. */
  public static final String ISIN = "isin";

  /** The scheme of a Belgian enterprise number, such as {@code 0400378485}. */
  public static final String BE_ENTERPRISE_NUMBER = "be-enterprise-number";

  /** The scheme of a number in the Dutch trade register, of 8 digits. */
  public static final String KVK = "kvk";

  /** The scheme of a UN/LOCODE, such as {@code BELGG}. */
  public static final String UN_LOCODE = "un-locode";

  /** The scheme of an IATA location code, such as {@code LGG}. */
  public static final String IATA = "iata";

  private static final Pattern SCHEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_SCHEME = 60;
  private static final int LONGEST_VALUE = 200;

  /**
   * Checks both parts and keeps the value in its canonical form.
   *
   * @throws InvalidValueException if the scheme is malformed, or the value breaks its scheme's rule
   */
  public Identifier {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(validity, "validity");
    if (scheme.length() > LONGEST_SCHEME || !SCHEME.matcher(scheme).matches()) {
      throw invalid(
          ProblemCode.MALFORMED_IDENTIFIER_SCHEME,
          "scheme",
          "identifier scheme " + Problem.quote(scheme)
              + ": expected small letters and digits with single" + " hyphens, at most "
              + LONGEST_SCHEME + ", such as lei or be-enterprise-number");
    }
    IdentifierForm form = IdentifierForm.of(scheme);
    String canonical = value.length() > LONGEST_VALUE ? "" : form.canonical(value);
    if (canonical.isEmpty()) {
      throw invalid(
          ProblemCode.MALFORMED_IDENTIFIER,
          "value",
          scheme + " " + Problem.quote(value) + ": expected " + form.expected());
    }
    if (!form.check().test(canonical)) {
      throw invalid(
          form.failed(), "value", scheme + " " + Problem.quote(value) + ": " + form.reason());
    }
    value = canonical;
  }

  /** Returns an identifier without validity; the same as {@link #of}. */
  public Identifier(String scheme, String value) {
    this(scheme, value, Optional.empty());
  }

  /** Returns an identifier, such as {@code of("iata", "LGG")}. */
  public static Identifier of(String scheme, String value) {
    return new Identifier(scheme, value);
  }

  /** Returns the same of a span, such as {@code of("kvk", "12345678").during(until2015)}. */
  public Identifier during(Period validity) {
    return new Identifier(scheme, value, Optional.of(validity));
  }

  /**
   * Reads what {@link #toString} writes of one without validity, such as {@code iata:LGG}.
   *
   * @throws InvalidValueException if there is no colon, or a part is invalid
   */
  public static Identifier parse(String text) {
    int colon = Objects.requireNonNull(text, "text").indexOf(':');
    if (colon < 0) {
      throw invalid(
          ProblemCode.MALFORMED_IDENTIFIER,
          "",
          "identifier " + Problem.quote(text) + ": expected a scheme, a colon and a value, such as"
              + " iata:LGG");
    }
    return of(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Returns whether values of a scheme are checked, such as {@code true} for {@code lei}. */
  public static boolean isKnownScheme(String scheme) {
    return IdentifierForm.isKnown(Objects.requireNonNull(scheme, "scheme"));
  }

  /** Returns scheme and value, such as {@code iata:LGG}, then {@code  (2010/2015)} if dated. */
  @Override
  public String toString() {
    return scheme + ":" + value + validity.map(during -> " (" + during + ")").orElse("");
  }

  private static InvalidValueException invalid(ProblemCode rule, String path, String message) {
    return new InvalidValueException(List.of(Problem.of(rule, path, message)));
  }
}
