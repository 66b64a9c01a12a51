package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Recurrence;
import io.github.crossborder.deal.Run;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the declared properties against the attributes, so that none is silently dropped. */
class DeclarationsTest {
  private static final DealBook EVERY_KIND = DealBookJson.readString(Samples.EVERY_KIND);

  record Declaration(Class<?> type, Codec<?> codec) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Declaration> declarations() {
    Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    BookJson.SECTIONS.forEach(section -> codecs.put(section.type(), section.codec()));
    codecs.put(Citation.class, CitationJson.CITATION);
    codecs.put(Name.class, NameJson.NAME);
    codecs.put(Identifier.class, IdentifierJson.IDENTIFIER);
    codecs.put(ProductCategory.class, ProductCategoryJson.PRODUCT_CATEGORY);
    codecs.put(PartyInRole.class, PartyInRoleJson.PARTY_IN_ROLE);
    codecs.put(Follows.class, FollowsJson.FOLLOWS);
    codecs.put(Agreement.Related.class, RelatedAgreementJson.RELATED_AGREEMENT);
    codecs.put(Exclusivity.class, ExclusivityJson.EXCLUSIVITY);
    codecs.put(Recurrence.class, RecurrenceJson.RECURRENCE);
    codecs.put(Period.class, PeriodJson.PERIOD);
    codecs.put(Territory.class, TerritoryJson.TERRITORY);
    return codecs.entrySet().stream().map(e -> new Declaration(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void every_attribute_has_its_property_and_every_property_its_attribute(Declaration declared) {
    assertThat(new TreeSet<>(declared.codec().propertyNames()))
        .isEqualTo(attributes(declared.type()));
  }

  static Stream<BookJson.Section<?>> sections() {
    return BookJson.SECTIONS.stream();
  }

  /** In canonical form, what says no more than is usual is not there. */
  @ParameterizedTest
  @MethodSource("sections")
  void the_sample_of_every_kind_uses_every_property(BookJson.Section<?> section) {
    Set<String> used = new TreeSet<>();
    Schemas.tree(Samples.EVERY_KIND)
        .get(section.name())
        .forEach(entry -> used.addAll(entry.propertyNames()));
    assertThat(used).isEqualTo(attributes(section.type()));
  }

  @ParameterizedTest
  @EnumSource
  void every_attribute_that_is_an_id_is_a_reference_and_every_open_code_is_listed(EntryKind kind)
      throws Exception {
    Set<String> references = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (Entry entry : EVERY_KIND.entries(kind.type())) {
      entry.references().forEach(reference -> references.add(attribute(reference.path())));
      entry.codes().forEach(code -> codes.add(attribute(code.path())));
    }
    for (String name : attributes(kind.type())) {
      String type = kind.type().getMethod(name).getGenericReturnType().getTypeName();
      boolean isId = type.contains(Id.class.getName()) && !type.contains("Identifier");
      boolean mentionsIds = Stream.of(
              Citation.class,
              Follows.class,
              PartyInRole.class,
              Agreement.Related.class,
              Run.class,
              Exclusivity.class)
          .anyMatch(part -> type.contains(part.getName()));
      assertThat(references.contains(name))
          .as("reference %s of %s", name, kind)
          .isEqualTo((isId || mentionsIds) && !name.equals("id"));
      boolean mentionsCodes = isOpenCode(type)
          || Stream.of(PartyInRole.class, Agreement.Related.class, Run.class, Exclusivity.class)
              .anyMatch(part -> type.contains(part.getName()));
      assertThat(codes.contains(name)).as("code %s of %s", name, kind).isEqualTo(mentionsCodes);
    }
  }

  private static boolean isOpenCode(String type) throws ClassNotFoundException {
    String bare = type.replaceAll("^.*<|>$", "");
    return bare.startsWith("io.github.crossborder.deal.")
        && OpenCode.class.isAssignableFrom(Class.forName(bare));
  }

  private static String attribute(String path) {
    return path.replaceAll("[\\[/].*", "");
  }

  /** What Immutables takes for attributes: abstract accessors and defaults; of records, all. */
  private static Set<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(component -> component.getName())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    return Arrays.stream(builder(type).getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .map(Method::getName)
        .filter(name -> accessor(type, name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> builder(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean accessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.getName().equals(name)
            && method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers()));
  }
}
