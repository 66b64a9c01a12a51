package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the file format, such as {@code crossborder/1.0}.
 *
 * @param minor the part behind the point: a higher one adds properties or constants that this
 *     version of the library would refuse one by one, so the text is refused as a whole
 */
record FormatVersion(int minor) {
  static final FormatVersion CURRENT = new FormatVersion(0);
  private static final String SYNTAX = "crossborder/(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})";

  /**
   * The form of the version in files of one sort.
   *
   * @param whose what such a file holds, such as {@code a deal book}
   */
  static Codec<FormatVersion> of(String whose) {
    TextForm form = TextForm.of("a format such as \"crossborder/1.0\"").oneOf(readable());
    return Codec.text(form, text -> parse(text, whose), Record::toString);
  }

  private static List<String> readable() {
    List<String> versions = new ArrayList<>();
    for (int minor = 0; minor <= CURRENT.minor; minor++) {
      versions.add(new FormatVersion(minor).toString());
    }
    return versions;
  }

  private static FormatVersion parse(String text, String whose) {
    return text.equals(CURRENT.toString()) ? CURRENT : parseOther(text, whose);
  }

  private static FormatVersion parseOther(String text, String whose) {
    Matcher matcher = Pattern.compile(SYNTAX).matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValueException(
          ProblemCode.WRONG_FORMAT,
          "format " + Problem.quote(text) + " is not that of " + whose + "; expected \"" + CURRENT
              + "\"");
    }
    int minor = Integer.parseInt(matcher.group(2));
    if (!matcher.group(1).equals("1") || minor > CURRENT.minor) {
      throw new InvalidValueException(
          ProblemCode.NEWER_FORMAT,
          "format '" + text + "' needs crossborder \u2265 " + matcher.group(1) + "." + minor
              + "; this version reads up to \"" + CURRENT + "\"");
    }
    return new FormatVersion(minor);
  }

  @Override
  public String toString() {
    return "crossborder/1." + minor;
  }
}
