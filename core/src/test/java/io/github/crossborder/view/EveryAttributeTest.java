package io.github.crossborder.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.InvalidDealBookException;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a book tells of an entry changes its sentence. */
class EveryAttributeTest {
  private static final List<Entry> FULL =
      Stream.concat(EveryKind.full().stream(), EveryKind.others().stream()).toList();

  /** Only to refer to, never said. */
  private static final Set<String> UNSAID = Set.of("id");

  static List<Entry> entries() {
    return EveryKind.full();
  }

  /** Takes all from the first entry, but one attribute from the second. */
  private record But(String changed, Map<String, Object> seen) implements Combiner {
    @Override
    public <V> V always(String attribute, V one, V other) {
      seen.put(attribute, List.of(one, other));
      return attribute.equals(changed) ? other : one;
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void a_change_of_an_attribute_changes_the_sentence(Entry entry) {
    Entry bare = EveryKind.bare().get(entry.id());
    Map<String, Object> attributes = new LinkedHashMap<>();
    Attributes.combine(entry, entry, new But("", attributes));
    String before = sentence(entry);
    List<String> silent = new ArrayList<>();
    for (String attribute : attributes.keySet()) {
      try {
        Entry changed = Attributes.combine(entry, bare, new But(attribute, new LinkedHashMap<>()));
        if (!changed.equals(entry) && sentence(changed).equals(before)) {
          silent.add(attribute);
        }
      } catch (InvalidValueException | InvalidDealBookException doNotFitTogether) {
        assertThat(attribute).isNotEqualTo("note"); // what other rules tie together
      }
    }
    silent.removeAll(UNSAID);
    assertThat(silent).isEmpty();
  }

  private static String sentence(Entry entry) {
    DealBook book = DealBook.builder()
        .addAll(FULL.stream()
            .map(each ->
                each.id().equals(entry.id()) ? entry : Attributes.combine(each, each, OTHERS))
            .toList())
        .build();
    return entry instanceof Source
        ? Page.of(book).toString()
        : Wording.of(book).sentence(entry).toString();
  }

  /** Calls every other entry by a name of its own, and no source's day is that of a claim. */
  private static final Combiner OTHERS = new Combiner() {
    private Object id = "";

    @Override
    @SuppressWarnings("unchecked")
    public <V> V always(String attribute, V one, V other) {
      if (attribute.equals("id")) {
        id = one;
      } else if (attribute.equals("names")) {
        return (V) List.of(Name.of("Name of " + id));
      }
      return attribute.equals("published") ? (V) Optional.empty() : one;
    }
  };
}
