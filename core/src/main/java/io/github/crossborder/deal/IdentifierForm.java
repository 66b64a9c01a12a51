package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.place.Country;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scheme asks of its values.
 *
 * @param accepted the spellings; the groups that match, put together, are the canonical value
 * @param check whether a canonical value is sound
 * @param expected the form in words, with an example
 * @param failed the rule that is broken where the check fails
 * @param reason what is wrong where the check fails
 */
record IdentifierForm(
    Pattern accepted, Predicate<String> check, String expected, ProblemCode failed, String reason) {
  /** The countries of ISO 3166-1, and XZ, where UN/LOCODE puts places in international waters. */
  private static final Set<String> LOCODE_COUNTRIES = Stream.concat(
          Country.all().stream().map(Country::code), Stream.of("XZ"))
      .collect(Collectors.toUnmodifiableSet());

  private static final IdentifierForm ANY = plain(
      "((?=[^\\s\\p{Z}])[^\\p{Cc}\\u2028\\u2029\\p{Cs}]{1,200}(?<=[^\\s\\p{Z}]))",
      "1 to 200 characters on one line, without a space at either end");

  private static final Map<String, IdentifierForm> KNOWN = Map.of(
      Identifier.LEI,
      checked(
          "([A-Z0-9]{18}[0-9]{2})",
          CheckDigits::mod97To10,
          "18 capital letters or digits and 2 check digits, such as 5493006MHB84DD0ZWV18"),
      Identifier.GLN,
      checked("([0-9]{13})", CheckDigits::gs1, "13 digits, the last a check digit"),
      Identifier.ISIN,
      checked(
          "([A-Z]{2}[A-Z0-9]{9}[0-9])",
          CheckDigits::luhn,
          "2 capital letters, 9 capital letters or digits, and a check digit, such as"
              + " US0378331005"),
      Identifier.BE_ENTERPRISE_NUMBER,
      checked(
          "(?:BE ?)?([01][0-9]{3})(?:\\.([0-9]{3})\\.([0-9]{3})|([0-9]{6}))",
          CheckDigits::belgianEnterprise,
          "10 digits that begin with 0 or 1, such as 0400378485 or 0400.378.485; an old number of"
              + " 9 digits gets a 0 in front"),
      Identifier.UN_LOCODE,
      new IdentifierForm(
          Pattern.compile("([A-Z]{2}) ?([A-Z2-9]{3})"),
          value -> LOCODE_COUNTRIES.contains(value.substring(0, 2)),
          "a country and 3 capital letters or digits from 2 to 9, such as BELGG",
          ProblemCode.MALFORMED_IDENTIFIER,
          "it does not begin with a country of ISO 3166-1"),
      Identifier.IATA,
      plain("([A-Z]{3})", "3 capital letters, such as LGG"),
      Identifier.KVK,
      plain("([0-9]{8})", "8 digits"));

  private static IdentifierForm plain(String accepted, String expected) {
    return new IdentifierForm(
        Pattern.compile(accepted), value -> true, expected, ProblemCode.MALFORMED_IDENTIFIER, "");
  }

  private static IdentifierForm checked(String accepted, Predicate<String> check, String expected) {
    return new IdentifierForm(
        Pattern.compile(accepted),
        check,
        expected,
        ProblemCode.WRONG_CHECK_DIGIT,
        "its check digits do not agree with the rest; compare it with the source");
  }

  static IdentifierForm of(String scheme) {
    return KNOWN.getOrDefault(scheme, ANY);
  }

  static boolean isKnown(String scheme) {
    return KNOWN.containsKey(scheme);
  }

  /** Returns the canonical value, or an empty text if the value has none of the spellings. */
  String canonical(String value) {
    Matcher matcher = accepted.matcher(value);
    StringBuilder canonical = new StringBuilder();
    if (matcher.matches()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String digits = matcher.group(group);
        canonical.append(digits == null ? "" : digits);
      }
    }
    return canonical.toString();
  }
}
