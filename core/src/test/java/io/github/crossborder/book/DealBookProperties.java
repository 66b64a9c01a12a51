package io.github.crossborder.book;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Books of many entries, whose ids look alike in all the ways that could mislead. */
class DealBookProperties {
  private static final Id PRESS = Id.id("0");

  /** Of "an" and "c0", the hash is the same, and so is that of all that is put together of them. */
  private static final List<String> BLOCKS = List.of("an", "c0", "an", "c0", "a", "n", "-", "b9");

  @Provide
  Arbitrary<Set<Id>> ids() {
    return Arbitraries.longs().map(seed -> ids(new Random(seed))).withoutEdgeCases();
  }

  private static Set<Id> ids(Random random) {
    String start = random.nextBoolean() ? "" : "a-rather-long-beginning-";
    int blocks = 1 + random.nextInt(12);
    int kinds = 2 + random.nextInt(BLOCKS.size() - 1);
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(any -> random
            .ints(random.nextInt(blocks) + 1L, 0, kinds)
            .mapToObj(BLOCKS::get)
            .reduce(start, String::concat))
        .map(text -> text.replaceAll("--+", "-").replaceAll("-$|^-", "z"))
        .map(Id::id)
        .collect(toSet());
  }

  private static List<Entry> entries(Set<Id> ids, Random random) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Source.builder().id(PRESS).publisher("De Tijd").build());
    List<Id> drawn = List.copyOf(ids);
    for (Id id : ids) {
      entries.add(entry(id, drawn.get(random.nextInt(drawn.size())), random.nextInt(3)));
    }
    Collections.shuffle(entries, random);
    return entries;
  }

  private static Entry entry(Id id, Id about, int kind) {
    Citation cited = Citation.of(Id.id(PRESS.value()));
    return switch (kind) {
      case 0 -> Company.builder().id(id).addCitation(cited).build();
      case 1 -> Brand.builder().id(id).addCitation(cited).build();
      default ->
        Event.builder()
            .id(id)
            .type(Event.Type.OPENED)
            .addAbout(Id.id(about.value()))
            .addCitation(cited)
            .build();
    };
  }

  @Property(tries = 2000)
  void entries_are_listed_and_found_however_they_came_and_are_called(
      @ForAll("ids") Set<Id> ids, @ForAll Random random) {
    List<Entry> entries = entries(ids, random);
    DealBook book = DealBook.builder().addAll(entries).build();
    assertThat(book.entries())
        .isEqualTo(entries.stream()
            .sorted(Comparator.comparing(Entry::entryKind).thenComparing(Entry::id))
            .toList());
    for (Entry entry : entries) {
      Id id = Id.id(entry.id().value());
      assertThat(book.find(id)).contains(entry);
      assertThat(book.eventsOf(id))
          .isEqualTo(book.entries(Event.class).stream()
              .filter(event -> event.about().contains(id))
              .toList());
    }
    assertThat(book.find(Id.id("c0-an-nobody"))).isEmpty();
  }

  @Property(tries = 2000)
  void exactly_what_is_missing_or_double_is_reported(
      @ForAll("ids") Set<Id> ids, @ForAll Random random) {
    List<Entry> entries = entries(ids, random);
    List<Entry> kept = new ArrayList<>(entries);
    kept.removeIf(entry -> random.nextInt(20) == 0);
    if (!kept.isEmpty() && random.nextBoolean()) {
      kept.add(kept.get(random.nextInt(kept.size())));
    }
    Set<Id> there = new HashSet<>();
    List<String> expected = new ArrayList<>();
    kept.stream()
        .filter(entry -> !there.add(entry.id()))
        .forEach(entry -> expected.add(entry.id() + "/id"));
    kept.forEach(entry -> entry.references().stream()
        .filter(reference -> !there.contains(reference.target()))
        .forEach(reference -> expected.add(entry.id() + "/" + reference.path())));
    DealBook.Builder book = DealBook.builder().addAll(kept);
    if (expected.isEmpty()) {
      assertThat(book.build().entries()).hasSameSizeAs(kept);
    } else {
      assertThatThrownBy(book::build)
          .isInstanceOfSatisfying(
              InvalidDealBookException.class,
              e -> assertThat(e.problems()).extracting(Problem::path).isEqualTo(expected));
    }
  }
}
