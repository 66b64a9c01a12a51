package io.github.crossborder.json;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of ours inside a host's text. */
final class ModuleSerializer<T> extends StdSerializer<T> {
  private final Codec<? super T> codec;

  ModuleSerializer(Class<?> type, Codec<? super T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      JsonOutput.write(generator, codec, value);
    } catch (CrossborderException e) {
      throw DatabindException.from(generator, e.getMessage(), e);
    }
  }

  /**
   * Writes entries: bare where the host's property is declared as one kind, which is then known to
   * whoever reads it; tagged with their kind everywhere else.
   */
  static final class OfEntries extends StdSerializer<Entry> {
    OfEntries() {
      super(Entry.class);
    }

    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      JavaType type = property == null ? null : property.getType();
      while (type != null && (type.isContainerType() || type.isReferenceType())) {
        type = type.getContentType();
      }
      for (BookJson.Section<?> section : BookJson.SECTIONS) {
        if (type != null && type.hasRawClass(section.type())) {
          return new ModuleSerializer<>(section.type(), section.codec());
        }
      }
      return new ModuleSerializer<>(Entry.class, EntryJson.ENTRY);
    }

    @Override
    public void serialize(Entry value, JsonGenerator generator, SerializationContext context) {
      new ModuleSerializer<Entry>(Entry.class, EntryJson.ENTRY)
          .serialize(value, generator, context);
    }
  }

  /** Writes whole books. */
  static final class OfBooks extends StdSerializer<DealBook> {
    private static final ModuleSerializer<List<Entry>> ENTRIES =
        new ModuleSerializer<>(List.class, BookJson.BOOK);

    OfBooks() {
      super(DealBook.class);
    }

    @Override
    public void serialize(DealBook book, JsonGenerator generator, SerializationContext context) {
      ENTRIES.serialize(book.entries(), generator, context);
    }
  }
}
