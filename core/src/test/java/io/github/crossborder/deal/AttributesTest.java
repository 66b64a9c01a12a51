package io.github.crossborder.deal;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what {@link Attributes} walks through against the accessors of the types. */
class AttributesTest {

  /** Notes every attribute with its value, and takes the first entry's or the second's. */
  private static final class Noting implements Combiner {
    private final Map<String, Object> seen = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final boolean second;

    Noting(boolean second) {
      this.second = second;
    }

    @Override
    public <V> V always(String attribute, V one, V other) {
      if (seen.put(attribute, one) != null) {
        twice.add(attribute);
      }
      return second ? other : one;
    }
  }

  static Stream<Entry> entries() {
    return Stream.concat(EveryKind.full().stream(), Stream.of(change()));
  }

  /** A figure with what a share cannot have. */
  private static Figure change() {
    return Figure.builder()
        .id(id("figure"))
        .subject(id("alibaba"))
        .metric(Figure.Metric.PROFIT)
        .measure(Figure.Measure.CHANGE)
        .quantity(Quantity.over(11, UnitOfMeasure.PERCENT))
        .period(Period.calendarYear(2018))
        .run(Run.of(Quantity.exactly(6, UnitOfMeasure.MONTH)))
        .comparedWith(Period.calendarYear(2017))
        .addCitation(Citation.of(id("press")))
        .build();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_attribute_is_shown_once_under_its_name_with_its_value(Entry entry) throws Exception {
    Noting noting = new Noting(false);
    Attributes.combine(entry, entry, noting);
    assertThat(noting.twice).isEmpty();
    assertThat(new TreeSet<>(noting.seen.keySet())).isEqualTo(attributes(entry.entryKind()));
    for (Map.Entry<String, Object> shown : noting.seen.entrySet()) {
      Method accessor = entry.entryKind().type().getMethod(shown.getKey());
      assertThat(shown.getValue()).as(shown.getKey()).isEqualTo(accessor.invoke(entry));
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void what_is_chosen_for_an_attribute_goes_into_that_attribute(Entry entry) {
    Entry bare = EveryKind.bare().get(entry.id());
    assertThat(Attributes.combine(entry, bare, new Noting(false))).isEqualTo(entry);
    assertThat(Attributes.combine(entry, bare, new Noting(true))).isEqualTo(bare);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void an_entry_is_made_again_of_what_it_shows_in_the_same_order(Entry entry) {
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    entry.show(new AttributeReader() {
      @Override
      protected void read(String attribute, Object value) {
        names.add(attribute);
        values.add(value);
      }
    });
    List<String> asked = new ArrayList<>();
    Entry again = Attributes.entry(entry.entryKind(), new AttributeValues() {
      @Override
      protected Object next(String attribute) {
        asked.add(attribute);
        return values.get(asked.size() - 1);
      }
    });
    assertThat(again).isEqualTo(entry);
    assertThat(asked).isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_text_of_an_entry_is_checked(Entry entry) {
    Noting noting = new Noting(false);
    Attributes.combine(entry, entry, noting);
    noting.seen.forEach((attribute, value) -> {
      if (value instanceof String
          || value instanceof Optional<?> told && told.orElse(null) instanceof String) {
        Object blank = value instanceof String ? " " : Optional.of(" ");
        assertThatThrownBy(() -> Attributes.entry(entry.entryKind(), new AttributeValues() {
              @Override
              protected Object next(String asked) {
                return asked.equals(attribute) ? blank : noting.seen.get(asked);
              }
            }))
            .as(attribute)
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining(attribute);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("entries")
  void all_references_of_an_entry_are_read_in_their_order(Entry entry) {
    List<Id> read = new ArrayList<>();
    new ReferenceReader() {
      @Override
      protected void read(Id target, Referent expected) {
        read.add(target);
      }
    }.readAll(entry);
    assertThat(read)
        .isEqualTo(entry.references().stream().map(Reference::target).toList());
  }

  @ParameterizedTest
  @EnumSource
  void the_samples_tell_every_attribute_so_that_none_is_tested_by_its_absence(EntryKind kind)
      throws Exception {
    Set<String> untold = attributes(kind);
    untold.remove("id");
    for (Entry entry : entries().filter(sample -> sample.entryKind() == kind).toList()) {
      Entry bare = EveryKind.bare().get(entry.id());
      for (String attribute : attributes(kind)) {
        Method accessor = kind.type().getMethod(attribute);
        if (!accessor.invoke(entry).equals(accessor.invoke(bare))) {
          untold.remove(attribute);
        }
      }
    }
    assertThat(untold).isEmpty();
  }

  @Test
  void entries_of_different_kinds_do_not_combine() {
    Entry company = EveryKind.bare().get(id("alibaba"));
    Entry event = EveryKind.bare().get(id("signing"));
    assertThatThrownBy(() -> Attributes.combine(company, event, new Noting(false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("company 'alibaba' and event 'signing' have different attributes");
  }

  /** What the builder can set, which is what Immutables takes for attributes. */
  private static Set<String> attributes(EntryKind kind) {
    Class<?> builder = Arrays.stream(kind.type().getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
    Set<String> accessors = Arrays.stream(kind.type().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .collect(Collectors.toSet());
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .map(Method::getName)
        .filter(accessors::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
