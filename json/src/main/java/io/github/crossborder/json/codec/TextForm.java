package io.github.crossborder.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a string looks like, such as {@code an id such as "ickx-alibaba"} that matches {@code
 * [a-z0-9-]+}: in words for messages, and in keywords for the JSON Schema. Immutable.
 *
 * <p>The keywords are not checked when reading, the value's own rules are. So that nothing that can
 * be read is refused by the schema, they must not be stricter than those rules.
 */
public class TextForm {
  /** A string with more in it than white space; the schema knows only that of ASCII. */
  public static final TextForm NOT_BLANK =
      of("a string that is not blank").containing("[^ \\t-\\r]");

  private final String what;
  private final Map<String, Object> keywords;

  TextForm(String what, Map<String, Object> keywords) {
    this.what = what;
    this.keywords = keywords;
  }

  /** Returns a form of which only the words are known, such as {@code a country code}. */
  public static TextForm of(String what) {
    return new TextForm(Objects.requireNonNull(what, "what"), Map.of());
  }

  /** Returns this form for strings that match a regular expression as a whole. */
  public TextForm matching(String regex) {
    return with("pattern", "^(?:" + regex + ")$");
  }

  /** Returns this form for strings in which a regular expression matches somewhere. */
  public TextForm containing(String regex) {
    return with("pattern", regex);
  }

  /** Returns this form for strings of one or more characters. */
  public TextForm notEmpty() {
    return with("minLength", 1);
  }

  /**
   * Returns this form for strings of at most so many UTF-16 units; the schema counts characters.
   */
  public TextForm upTo(int length) {
    return with("maxLength", length);
  }

  /** Returns this form for a closed list of strings. */
  public TextForm oneOf(List<String> strings) {
    return with("enum", List.copyOf(strings));
  }

  /** Returns this form with examples of what fits it; others may fit, too. */
  public TextForm suchAs(List<String> examples) {
    return examples.isEmpty() ? this : with("examples", List.copyOf(examples));
  }

  String what() {
    return what;
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", what);
    schema.putAll(keywords);
    return schema;
  }

  TextForm with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new TextForm(what, more);
  }
}
