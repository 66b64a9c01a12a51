package io.github.crossborder.json;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.ReadResult;
import io.github.crossborder.json.codec.text.Limits;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value of ours inside a host's text, or reports every problem of it at once. */
final class ModuleDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;
  private final @Nullable String tag;
  private final Function<JsonDocument, ReadResult<?>> bare;
  private final Limits limits;

  /**
   * Reads bare values, and entries that are tagged with their kind.
   *
   * @param tag the kind, if the value may be tagged with it
   */
  private ModuleDeserializer(
      Class<T> type,
      @Nullable String tag,
      Function<JsonDocument, ReadResult<?>> bare,
      Limits limits) {
    super(type);
    this.type = type;
    this.tag = tag;
    this.bare = bare;
    this.limits = limits;
  }

  static <T> ModuleDeserializer<T> of(
      Class<T> type, Function<JsonDocument, ReadResult<?>> reader, Limits limits) {
    return new ModuleDeserializer<>(type, null, reader, limits);
  }

  /** Returns the reader of one kind of entry, which may be tagged. */
  static <E extends Entry> ModuleDeserializer<E> ofKind(
      Class<E> type, Codec<E> codec, Limits limits) {
    return new ModuleDeserializer<>(
        type, EntryJson.name(type), document -> document.read(codec), limits);
  }

  /** Returns the reader of a family of entries, such as parties, which are always tagged. */
  static <E extends Entry> ModuleDeserializer<E> ofFamily(Class<E> type, Limits limits) {
    return of(type, document -> document.read(EntryJson.ENTRY), limits);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    HostedValue hosted = HostedValue.copy(parser, limits);
    JsonDocument document = hosted.document(limits);
    boolean tagged = tag != null && tag.equals(hosted.firstName());
    ReadResult<?> reading = tagged ? document.read(EntryJson.ENTRY) : bare.apply(document);
    Object value = reading.value();
    if (!reading.problems().isEmpty() || value == null) {
      throw invalid(parser, hosted.located(reading.problems()), reading.failures());
    }
    if (!type.isInstance(value)) {
      throw invalid(parser, List.of(hosted.located(wrongKind((Entry) value))), List.of());
    }
    return type.cast(value);
  }

  private Problem wrongKind(Entry entry) {
    String message = "expected " + EntryJson.name(type.asSubclass(Entry.class)) + ", found the "
        + entry.entryKind() + " '" + entry.id() + "'";
    return Problem.of(ProblemCode.UNEXPECTED_KIND, "", message);
  }

  private static DatabindException invalid(
      JsonParser parser, List<LocatedProblem> problems, List<RuntimeException> failures) {
    InvalidJsonException cause = new InvalidJsonException(problems, failures);
    return DatabindException.from(parser, cause.getMessage(), cause);
  }
}
