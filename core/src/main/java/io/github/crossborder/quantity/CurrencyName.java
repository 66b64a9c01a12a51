package io.github.crossborder.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/** The signs and English names of currencies: those that name one, and those that several share. */
final class CurrencyName {
  private static final Map<String, UnitOfMeasure> SIGNS = new LinkedHashMap<>();
  private static final Map<String, UnitOfMeasure> WORDS = new LinkedHashMap<>();
  private static final Map<Pattern, String> SHARED = new LinkedHashMap<>();
  private static final Map<String, String> HUNDREDTHS =
      Map.of("GBX", "GBP", "GBp", "GBP", "pence", "GBP", "ZAC", "ZAR", "ZAc", "ZAR", "ILA", "ILS");

  static {
    signs("EUR", "€");
    signs("GBP", "£");
    signs("USD", "US$");
    signs("AUD", "A$", "AU$");
    signs("BRL", "R$");
    signs("CAD", "C$", "CA$");
    signs("CNY", "RMB", "CN¥");
    signs("HKD", "HK$");
    signs("JPY", "JP¥");
    signs("NZD", "NZ$");
    signs("SGD", "S$");
    signs("TWD", "NT$");
    words("EUR", "euro", "euros");
    words("GBP", "pounds sterling");
    words("BRL", "reais");
    words("CHF", "Swiss francs");
    words("CNY", "yuan", "renminbi");
    words("JPY", "yen");
    words("PLN", "zloty", "zlotys");
    shared("[^ ]*\\$|(?i:dollars?)\\b", "USD, AUD, CAD or HKD");
    shared("[^ ]*[¥￥]", "JPY or CNY");
    shared("元", "CNY, HKD or TWD");
    shared("(?i:pounds?)\\b", "GBP or EGP");
    shared("(?i:francs?)\\b", "CHF, XAF or XOF");
    shared("(?i:kr|kron[aeo]r?)\\b", "DKK, ISK, NOK or SEK");
    shared("(?i:pesos?)\\b", "ARS, CLP, COP, MXN or PHP");
    shared("(?i:rs|rupees?)\\b", "INR, LKR, NPR or PKR");
  }

  private CurrencyName() {}

  private static void signs(String code, String... signs) {
    for (String sign : signs) {
      SIGNS.put(sign, UnitOfMeasure.of(code));
    }
  }

  private static void words(String code, String... words) {
    for (String word : words) {
      WORDS.put(word, UnitOfMeasure.of(code));
    }
  }

  private static void shared(String names, String codes) {
    SHARED.put(Pattern.compile(" ?(?:" + names + ")"), codes);
  }

  /** Returns what markets mean by a code of their own such as {@code GBX}, pence. */
  static Optional<UnitOfMeasure> hundredth(String code) {
    return Optional.ofNullable(HUNDREDTHS.get(code))
        .map(currency -> UnitOfMeasure.hundredthOf(CurrencyUnit.of(currency)));
  }

  /** Returns what may stand before a number, such as {@code HK$}; none begins another. */
  static Map<String, UnitOfMeasure> signs() {
    return SIGNS;
  }

  /** Returns what only stands behind a number, such as {@code yen}. */
  static Map<String, UnitOfMeasure> words() {
    return WORDS;
  }

  /** Returns some of the currencies that a text may begin with, such as "JPY or CNY" for "¥5". */
  static Optional<String> sharedBy(String text) {
    return SIGNS.keySet().stream().anyMatch(text.strip()::startsWith)
        ? Optional.empty()
        : SHARED.entrySet().stream()
            .filter(name -> name.getKey().matcher(text).lookingAt())
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
