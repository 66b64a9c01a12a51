package io.github.crossborder.json;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.json.codec.text.Limits;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Makes deal books, entries and their parts work in a Jackson 3 mapper, such as
 * {@code JsonMapper.builder().findAndAddModules().build()}: by themselves and in records and lists
 * of the host's own.
 *
 * <p>The forms are those of {@link DealBookJson}, read as strictly: what is wrong throws Jackson's
 * {@code DatabindException} with an {@link InvalidJsonException} as its cause, which lists every
 * problem of the value with its JSON Pointer in the host's text. Line and column are those that
 * the host's parser tells: its columns may count bytes, and a tree in memory has none, which is
 * told as line 1, column 1. Whether a value may be {@code null} or absent is up to the host.
 *
 * <p>An entry whose kind the declared type does not tell ({@code Entry}, {@code Party}, {@code
 * Object}, the root) is written with its kind around it, {@code {"company": {…}}}, as on a line of
 * a stream; a property declared as {@code Company}, {@code List<Company>} or {@code
 * Optional<Company>} has it bare. A place declared as {@code Company} reads both.
 *
 * <p>Other types of this library, such as {@code Bounds} or the answers of an analysis, have no
 * form yet and throw a {@code DatabindException} that names the type, unless the host gives the
 * mapper a serializer or a mix-in for them. Enums are written as Jackson does, and so are the
 * records {@code Problem}, {@code LocatedProblem}, {@code Merge.Proposal}, {@code Doubt} and {@code
 * Timeline.Step}.
 */
public final class CrossborderModule extends JacksonModule {

  private final Limits limits;

  /** Creates the module; a mapper finds it by itself with {@code findAndAddModules()}. */
  public CrossborderModule() {
    this(JsonLimits.standard());
  }

  /**
   * Creates a module that reads each value within other limits than the standard ones; those of the
   * host's mapper hold beside them. It takes the place of one that a mapper has found.
   */
  public CrossborderModule(JsonLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits").limits();
  }

  @Override
  public String getModuleName() {
    return "crossborder";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    ModuleForms.VALUES.forEach(form -> add(form, serializers, deserializers));
    serializers.addSerializer(Entry.class, new ModuleSerializer.OfEntries());
    addFamily(Entry.class, deserializers);
    addFamily(Thing.class, deserializers);
    addFamily(Claim.class, deserializers);
    addFamily(Party.class, deserializers);
    BookJson.SECTIONS.forEach(section -> addKind(section, deserializers));
    serializers.addSerializer(DealBook.class, new ModuleSerializer.OfBooks());
    deserializers.addDeserializer(
        DealBook.class,
        ModuleDeserializer.of(
            DealBook.class, document -> BookReading.of(document).reading(), limits));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addSerializerModifier(new ModuleRefusals.OfWriting());
    context.addDeserializerModifier(new ModuleRefusals.OfReading());
  }

  /** Returns the module with its limits, such as {@code crossborder module, JsonLimits[…]}. */
  @Override
  public String toString() {
    return getModuleName() + " module, Json" + limits;
  }

  private <T> void add(
      ModuleForms.Form<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(form.type(), new ModuleSerializer<>(form.type(), form.codec()));
    deserializers.addDeserializer(
        form.type(),
        ModuleDeserializer.of(form.type(), document -> document.read(form.codec()), limits));
  }

  private <E extends Entry> void addFamily(Class<E> type, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(type, ModuleDeserializer.ofFamily(type, limits));
  }

  private <E extends Entry> void addKind(
      BookJson.Section<E> section, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(
        section.type(), ModuleDeserializer.ofKind(section.type(), section.codec(), limits));
  }
}
