package io.github.crossborder.json;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.AbstractDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refuses types of ours that have no JSON form, such as {@code Bounds}, where Jackson would write
 * what it takes for properties: {@code {}}, or half of the value. What a host told its mapper about
 * a type, by a serializer or a mix-in, stands.
 */
final class ModuleRefusals {
  private static final String ROOT = Truth.class.getPackageName();
  private static final Set<String> ROOMS =
      Set.of("analysis", "book", "deal", "money", "place", "quantity", "time", "view");

  /** The records of which Jackson writes everything, and reads it again. */
  private static final Set<Class<?>> PLAIN_RECORDS = Set.of(Problem.class, LocatedProblem.class);

  private ModuleRefusals() {}

  private static boolean isFormless(BeanDescription.Supplier described, MapperConfig<?> config) {
    Class<?> type = described.getBeanClass();
    return isOurs(type) && !PLAIN_RECORDS.contains(type) && config.findMixInClassFor(type) == null;
  }

  /** A host may have a package of its own beside ours, such as the examples. */
  private static boolean isOurs(Class<?> type) {
    String room = type.getPackageName();
    return room.equals(ROOT)
        || type == InvalidJsonException.class
        || type == JsonLimits.class
        || (room.startsWith(ROOT + ".")
            && ROOMS.contains(room.substring(ROOT.length() + 1).split("\\.", 2)[0]));
  }

  private static String message(Class<?> type) {
    return known(type).getCanonicalName() + " has no JSON form; put what you need of it into a type"
        + " of your own, or give the mapper a serializer or deserializer for it";
  }

  /** Returns the type by which a host knows a value: its own, or the public one behind it. */
  private static Class<?> known(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      Class<?> known = Stream.concat(Stream.of(each), Stream.of(each.getInterfaces()))
          .filter(candidate -> isOurs(candidate) && Modifier.isPublic(candidate.getModifiers()))
          .findFirst()
          .orElse(null);
      if (known != null) {
        return known;
      }
    }
    return type;
  }

  /** Refuses when a value is written, not before: a property may be without one. */
  static final class OfWriting extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier described,
        ValueSerializer<?> serializer) {
      boolean guessed =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      return guessed && isFormless(described, config)
          ? new Unwritable(described.getBeanClass())
          : serializer;
    }

    private static final class Unwritable extends StdSerializer<Object> {
      Unwritable(Class<?> type) {
        super(type);
      }

      @Override
      public void serialize(Object value, JsonGenerator to, SerializationContext context) {
        context.reportBadDefinition(handledType(), message(handledType()));
      }
    }
  }

  /** Refuses when a value is read. */
  static final class OfReading extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config,
        BeanDescription.Supplier described,
        ValueDeserializer<?> deserializer) {
      boolean guessed = deserializer instanceof BeanDeserializerBase
          || deserializer instanceof AbstractDeserializer;
      return guessed && isFormless(described, config)
          ? new Unreadable(described.getBeanClass())
          : deserializer;
    }

    private static final class Unreadable extends StdDeserializer<Object> {
      Unreadable(Class<?> type) {
        super(type);
      }

      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportBadDefinition(handledType(), message(handledType()));
      }
    }
  }
}
