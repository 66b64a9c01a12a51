package io.github.crossborder.view;

import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The grammar of English, as far as the sentences here need it. */
final class English {
  private static final String VOWELS = "aeiou";

  /** Words that are no names, whatever they begin with. */
  private static final Pattern COMMON =
      Pattern.compile("(An?|The|One|Two|Three|Four|Several|Some|People|Those) ");

  /** Verbs that double their last letter before "-ing". */
  private static final Set<String> DOUBLING = Set.of("set", "get", "put", "run", "let", "cut");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private English() {}

  /** A code without its hyphens, such as "channel partner". */
  static String words(OpenCode code) {
    return code.code().replace('-', ' ');
  }

  /** A constant as it is said, such as "fully diluted". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Of which shares a share is, such as " (of all issued)"; empty where not told. */
  static String words(ShareOf shares) {
    return switch (shares) {
      case UNSPECIFIED -> "";
      case ISSUED -> " (of all issued)";
      case FULLY_DILUTED -> " (fully diluted)";
      case CLASS -> " (of that class)";
      case EXCLUDING_TREASURY -> " (treasury shares left out)";
    };
  }

  /** A noun with "a" or "an" before it. */
  static String a(String noun) {
    return (!noun.isEmpty() && VOWELS.indexOf(Character.toLowerCase(noun.charAt(0))) >= 0
            ? "an "
            : "a ")
        + noun;
  }

  /** What is done, said as a noun: "setting up stores" for "set up stores". */
  static String gerund(String does) {
    int end = does.indexOf(' ') < 0 ? does.length() : does.indexOf(' ');
    String verb = does.substring(0, end);
    String stem = verb.endsWith("e") && !verb.endsWith("ee")
        ? verb.substring(0, verb.length() - 1)
        : DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    return stem + "ing" + does.substring(end);
  }

  /** A verb of one, as several do it: "own" for "owns", "are among" for "is among". */
  static String plural(String verb) {
    int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
    String does = verb.substring(0, end);
    String several = switch (does) {
      case "is" -> "are";
      case "was" -> "were";
      case "has" -> "have";
      default -> does.endsWith("s") ? does.substring(0, does.length() - 1) : does;
    };
    return several + verb.substring(end);
  }

  static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    if (text.length() > first && Character.isUpperCase(text.codePointAt(first))) {
      return text; // a name such as "eBay"
    }
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** A number of things as printed, without how exact it is, and without the word for them, such as "27" or "a few". */
  static String count(Quantity quantity) {
    return quantity
        .display()
        .replaceFirst("^exactly ", "")
        .replaceFirst(", precision unstated$", "")
        .replaceFirst(" items?$", "");
  }

  /** Whether words have a number in them, such as "the 27 largest companies" or "four ministries". */
  static boolean isCounted(String words, Quantity quantity) {
    List<String> all = List.of(words.split(" "));
    int first = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT).split(" ", 2)[0]) + 1;
    return quantity
        .amount()
        .filter(number -> all.contains(number.toPlainString())
            || (first > 0 && number.compareTo(BigDecimal.valueOf(first)) == 0))
        .isPresent();
  }

  /** An amount as it is printed; what is only known to be above or below nothing, in words. */
  static String amount(Quantity quantity, boolean isChange) {
    boolean isNothing = quantity.amount().filter(number -> number.signum() == 0).isPresent()
        && quantity.upper().isEmpty();
    boolean isUp = quantity.qualifier() == Qualifier.OVER;
    if (!isNothing || (!isUp && quantity.qualifier() != Qualifier.UNDER)) {
      return count(quantity);
    }
    return isChange ? isUp ? "up" : "down" : isUp ? "above zero" : "below zero";
  }

  /** What something depends on: "if enough is sold" as it stands, all else "on condition: …". */
  static String condition(String text) {
    String words = within(text);
    return words.startsWith("If ")
        ? ", if " + words.substring(3)
        : words.startsWith("if ") ? ", " + words : ", on condition: " + words;
  }

  /** A text that goes on within a sentence: without its full stop. */
  static String within(String text) {
    String clean = clean(text);
    return clean.endsWith(".") && !clean.endsWith("..")
        ? clean.substring(0, clean.length() - 1)
        : clean;
  }

  /** The same within a sentence: "two people who know" for "Two people who know.". */
  static String lowered(String text) {
    String words = within(text);
    return COMMON.matcher(words).lookingAt()
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  static boolean isEnded(String text) {
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.endsWith("…");
  }

  /** A text of the book in one line, without what cannot be seen or would turn the line around. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      switch (Character.getType(character)) {
        case Character.FORMAT, Character.SURROGATE -> {}
        case Character.CONTROL,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SPACE_SEPARATOR -> blank(clean);
        default -> clean.appendCodePoint(character);
      }
    });
    return clean.toString().strip();
  }

  private static void blank(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }
}
