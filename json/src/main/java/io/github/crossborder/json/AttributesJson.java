package io.github.crossborder.json;

import io.github.crossborder.deal.AttributeReader;
import io.github.crossborder.deal.AttributeValues;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;

/**
 * The JSON form of entries of one kind: a property for each attribute, under its name and in the
 * order in which entries show them.
 */
final class AttributesJson<E extends Entry> extends ObjectCodec<E> {
  private final EntryKind kind;
  private final Class<E> type;
  private final Property<?>[] properties;

  AttributesJson(EntryKind kind, Class<E> type, Properties declared) {
    super(declared);
    this.kind = kind;
    this.type = type;
    properties = declared.declared().toArray(new Property<?>[0]);
  }

  @Override
  protected E build(Values of) {
    return type.cast(Attributes.entry(kind, new Read(of)));
  }

  @Override
  protected void writeProperties(E entry, JsonSink to) {
    entry.show(new Written(to));
  }

  @SuppressWarnings("unchecked") // its codec reads and writes what the attribute holds
  private Property<Object> property(int index, String attribute) {
    assert properties[index].name().toString().equals(attribute)
        : kind + ": attribute " + attribute + " comes where " + properties[index].name() + " does";
    return (Property<Object>) properties[index];
  }

  private final class Read extends AttributeValues {
    private final Values of;
    private int next;

    Read(Values of) {
      this.of = of;
    }

    @Override
    protected Object next(String attribute) {
      return of.get(property(next++, attribute));
    }
  }

  private final class Written extends AttributeReader {
    private final JsonSink to;
    private int next;

    Written(JsonSink to) {
      this.to = to;
    }

    @Override
    protected void read(String attribute, Object value) {
      to.put(property(next++, attribute), value);
    }
  }
}
