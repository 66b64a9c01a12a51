package io.github.crossborder.json.codec.careful;

import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.text.Limits;
import java.util.List;
import tools.jackson.core.TokenStreamContext;

/**
 * Says in words of the text what Jackson says in words of its own; what it may say in the future
 * gets a general message.
 */
final class SyntaxMessage {
  static final String AFTER_THE_END =
      "there is text after the end of the JSON value; a file holds one value";

  /**
   * A message for what Jackson says with certain words; the first that fits counts. {@code {found}}
   * is the text there.
   */
  private record Rule(String sign, String message) {}

  /** What Jackson says behind the end of what is wrong: that begins before. */
  private static final List<String> TOLD_LATE = List.of("Non-standard token", "plus signs");

  private static final String QUOTES =
      "\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a";
  private static final int FULL_WIDTH = '\uff01' - '!';

  private static final List<Rule> RULES = List.of(
      new Rule("(non-standard) comment", "a comment; JSON has none"),
      new Rule(
          "Unrecognized token",
          "{found} is no JSON value; text stands in double quotes, and true, false and null are"
              + " the only words"),
      new Rule("Non-standard token", "NaN and Infinity are no JSON numbers"),
      new Rule("plus signs", "a number begins with a plus sign; leave it out"),
      new Rule("Illegal unquoted", "a string holds the bare control character {found}; escape it"),
      new Rule("Leading zero", "a number begins with a zero that does not count; leave it out"),
      new Rule("in numeric value", "found {found} in a number; expected a digit"),
      new Rule("hex-digit", "found {found} in a \\u escape; expected four hexadecimal digits"),
      new Rule(
          "character escape",
          "found {found} after a backslash; expected one of \" \\ / b f n r t u"),
      new Rule("colon", "found {found}; expected ':' between a property's name and its value"),
      new Rule(
          "start property name",
          "found {found}; expected a property's name in double quotes{comma}"));

  private SyntaxMessage() {}

  /**
   * Returns what is wrong with a text that is no JSON at the given word, which is empty at the end
   * of the text.
   */
  static String of(String said, TokenStreamContext context, String word) {
    if (said.startsWith("Unexpected end-of-input") || word.isEmpty()) {
      return "the text ends inside " + (isInString(said) ? "a string" : describe(context))
          + "; is it cut off?";
    }
    String message = expectation(said, context);
    for (Rule rule : RULES) {
      if (said.contains(rule.sign())) {
        message = rule.message();
        break;
      }
    }
    boolean closes = word.equals("}") || word.equals("]");
    return message
            .replace("{comma}", closes ? ", or no comma before it" : "")
            .replace("{found}", Problem.quote(word))
        + hint(word);
  }

  /** Returns that there is text after the end, at the given word. */
  static String afterTheEnd(String word) {
    return AFTER_THE_END + hint(word);
  }

  /** Says of a character that looks like one of JSON's own what to write instead. */
  private static String hint(String word) {
    if (word.isEmpty()) {
      return "";
    }
    int first = word.codePointAt(0);
    if (QUOTES.indexOf(first) >= 0) {
      return "; use straight quotes (\"), not curly ones";
    } else if (first == '\ufeff') {
      return "; a byte order mark stands once, at the start of a text";
    } else if (first > ' ' && Character.isSpaceChar(first)) {
      return String.format("; U+%04X is no space of JSON, use a plain one", first);
    } else if (first >= '\uff01' && first <= '\uff5e') {
      return "; write " + Problem.quote(Character.toString(first - FULL_WIDTH))
          + ", not its full-width form";
    }
    return "";
  }

  /** Returns whether what is wrong begins before the place that Jackson tells. */
  static boolean isToldLate(String said) {
    return TOLD_LATE.stream().anyMatch(said::contains);
  }

  /** Returns whether a property's name holds half a character as an escape. */
  static boolean isOfHalfCharacter(String said) {
    return said.contains("surrogate") && said.contains("name");
  }

  /** Returns whether the limit that the text exceeds is that of a string's length. */
  static boolean isOfString(String said) {
    return said.contains("getMaxStringLength");
  }

  /** Returns which limit the text exceeds. */
  static String ofLimit(String said, Limits limits) {
    if (said.contains("getMaxNestingDepth")) {
      String how = "objects and arrays lie in each other deeper than {most} levels";
      return Limits.exceeded(how, limits.nesting(), "nesting");
    } else if (isOfString(said)) {
      String how = "a string is longer than {most} characters";
      return Limits.exceeded(how, limits.stringLength(), "stringLength");
    } else if (said.contains("getMaxNameLength")) {
      String how = "a property's name is longer than {most} bytes";
      return Limits.exceeded(how, limits.nameLength(), "nameLength");
    } else if (said.contains("getMaxNumberLength")) {
      String how = "a number has more than {most} digits";
      return Limits.exceeded(how, limits.numberLength(), "numberLength");
    }
    return "the text asks more of the reader than its limits allow";
  }

  private static String expectation(String said, TokenStreamContext context) {
    if (!said.contains("close marker") && !said.contains("comma")) {
      return "found {found}; expected a value{comma}";
    }
    if (context.inRoot()) {
      return "found {found}, which closes nothing; expected a value";
    }
    return "found {found}; expected " + (context.inObject() ? "',' or '}'" : "',' or ']'");
  }

  private static boolean isInString(String said) {
    return said.contains("STRING") || said.contains("escape") || said.contains("property name");
  }

  private static String describe(TokenStreamContext context) {
    return context.inObject() ? "an object" : context.inArray() ? "an array" : "a value";
  }
}
