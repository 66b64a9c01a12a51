package io.github.crossborder.json;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.text.Limits;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * One value inside a text that somebody else's parser reads, such as a quantity in a record of
 * theirs.
 *
 * <p>Problems are located by looking at a text a second time, which a parser cannot do. So the
 * value's tokens are copied, each on a line of its own: the line of a problem in the copy tells
 * which token it is, and that one's place in the host's text is kept.
 */
final class HostedValue {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final String pointer;
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private @Nullable String firstName;
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private int tokens;

  private HostedValue(String pointer) {
    this.pointer = pointer;
  }

  /**
   * Copies the value whose first token is the parser's current one, and leaves the parser at its
   * last; stops early where the value goes beyond the limits, which reading the copy then reports.
   */
  static HostedValue copy(JsonParser parser, Limits limits) {
    HostedValue value =
        new HostedValue(parser.streamReadContext().pathAsPointer().toString());
    try (JsonGenerator generator =
        FACTORY.createGenerator(ObjectWriteContext.empty(), value.copy, JsonEncoding.UTF8)) {
      int depth = 0;
      JsonToken token = parser.currentToken();
      while (token != null) {
        value.note(parser.currentTokenLocation());
        generator.writeRaw('\n');
        value.copy(token, parser, generator);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean inside = depth > 0 && depth <= limits.nesting();
        token = inside && value.copy.size() <= limits.documentBytes() ? parser.nextToken() : null;
      }
    }
    return value;
  }

  /** Returns the name of the object's first property; null if it has none or is no object. */
  @Nullable
  String firstName() {
    return firstName;
  }

  /** Returns the copy; its places are to be {@linkplain #located translated}. */
  JsonDocument document(Limits limits) {
    return JsonDocument.of(copy.toByteArray(), limits).below(pointer);
  }

  /** Returns the problems of the copy as problems of the host's text. */
  List<LocatedProblem> located(List<LocatedProblem> problems) {
    return problems.stream().map(this::located).toList();
  }

  /** Returns a problem of the value as a whole. */
  LocatedProblem located(Problem problem) {
    return located(new LocatedProblem(problem, 1, 1));
  }

  private LocatedProblem located(LocatedProblem located) {
    Problem problem = located.problem();
    // the copy begins with a line feed, so that its first token is on line 2
    int token = Math.max(0, Math.min(located.line() - 2, tokens - 1));
    return new LocatedProblem(
        new Problem(problem.code(), pointer + problem.path(), problem.message()),
        lines[token],
        columns[token]);
  }

  private void note(TokenStreamLocation location) {
    if (tokens == lines.length) {
      lines = Arrays.copyOf(lines, 2 * tokens);
      columns = Arrays.copyOf(columns, 2 * tokens);
    }
    lines[tokens] = Math.max(1, location.getLineNr()); // trees in memory have no lines
    columns[tokens] = Math.max(1, location.getColumnNr());
    tokens++;
  }

  private void copy(JsonToken token, JsonParser parser, JsonGenerator generator) {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case PROPERTY_NAME -> {
        if (tokens == 2) {
          firstName = parser.currentName();
        }
        generator.writeName(parser.currentName());
      }
      case VALUE_STRING -> generator.writeString(parser.getString());
      // as written: a number such as 1e999999999 must not be computed
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
      case VALUE_TRUE -> generator.writeBoolean(true);
      case VALUE_FALSE -> generator.writeBoolean(false);
      case VALUE_NULL -> generator.writeNull();
      default -> generator.writeString(String.valueOf(parser.getEmbeddedObject()));
    }
  }
}
