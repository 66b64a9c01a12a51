package io.github.crossborder.place;

import io.github.crossborder.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What to say of a text that is no code: whether it is a known mistake, and what was meant. */
final class Hints {
  static final int LONGEST_NAME = 60;

  private static final String WORLD = "WORLD";
  private static final Map<String, String> REFUSED = new HashMap<>();
  private static final Map<String, String> MEANT = new HashMap<>();

  static {
    for (String line : Bundled.lines("refused.txt")) {
      String[] columns = line.split(" ", 2);
      for (String key : columns[0].split(",", -1)) {
        REFUSED.put(key, columns[1]);
      }
    }
    AreaCode.regions()
        .forEach((name, region) -> REFUSED.put(
            name.toUpperCase(Locale.ROOT),
            "is a name that sources bound in different ways; in a territory use the label (" + name
                + "), or the M49 region " + region + " if just that is meant"));
    REFUSED.remove(WORLD);
    MEANT.put(WORLD, AreaCode.world().text());
    for (Country country : Country.all()) {
      MEANT.put(country.code(), country.code());
      MEANT.put(country.alpha3(), country.code());
      MEANT.put(country.number(), country.code());
      MEANT.put(country.name().toUpperCase(Locale.ROOT), country.code());
    }
  }

  private Hints() {}

  /** Returns whether a code that has the right form must not be used all the same. */
  static boolean refuses(String code) {
    return REFUSED.containsKey(code);
  }

  /** Returns whether there is more to say of a text than that it is unknown. */
  static boolean knows(String text) {
    return REFUSED.containsKey(key(text)) || MEANT.containsKey(key(text));
  }

  static String noCountry(String text) {
    String meant = meant(text);
    String hint = AreaCode.isGroupOrRegion(meant)
        ? "is not a country but a group or region; a Territory can hold " + meant
        : explain(text, meant, "is unknown; expected a code of ISO 3166-1, such as BE");
    return "country " + Problem.quote(text) + " " + hint;
  }

  static String noAreaCode(String text) {
    String expected = "is unknown; expected a country (BE), a subdivision (BE-VLG), an M49 region"
        + " (150) or a group (" + String.join(", ", AreaCode.groups())
        + "); where no code fits, use a label";
    return "area code " + Problem.quote(text) + " " + explain(text, meant(text), expected);
  }

  private static String explain(String text, String meant, String otherwise) {
    String guess = meant.isEmpty() ? otherwise : "is no code here; did you mean " + meant + "?";
    return REFUSED.getOrDefault(key(text), guess);
  }

  /** Returns the code that a name, number, alpha-3 code or sloppy code stands for, or nothing. */
  private static String meant(String text) {
    String key = key(text);
    return AreaCode.isGroupOrRegion(key) ? key : MEANT.getOrDefault(key, "");
  }

  private static String key(String text) {
    return text.length() > LONGEST_NAME ? "" : text.strip().toUpperCase(Locale.ROOT);
  }
}
