package io.github.crossborder.book;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Books that tell a part of one truth, or of two rival ones, chosen at random. */
final class Parts {
  private static final Map<Id, Entry> TRUTH = Stream.of(EveryKind.full(), EveryKind.others())
      .flatMap(List::stream)
      .collect(Collectors.toMap(Entry::id, Function.identity()));

  private final Random random;
  private final boolean agreeing;

  private Parts(Random random, boolean agreeing) {
    this.random = random;
    this.agreeing = agreeing;
  }

  /** A book that agrees with every other one made here. */
  static DealBook agreeing(Random random) {
    Parts parts = new Parts(random, true);
    return parts.book(entry -> parts.less(entry));
  }

  /** A book that tells other values here and there. */
  static DealBook rival(Random random) {
    Parts parts = new Parts(random, false);
    return parts.book(entry -> parts.less(parts.mixed(entry)));
  }

  /** Some entries, each told in the given way, and whatever they mention. */
  private DealBook book(Function<Entry, Entry> telling) {
    Map<Id, Entry> told = new LinkedHashMap<>();
    List<Id> open = new ArrayList<>(TRUTH.keySet());
    Collections.shuffle(open, random);
    open = new ArrayList<>(open.subList(0, random.nextInt(open.size() + 1)));
    while (!open.isEmpty()) {
      Id id = open.remove(open.size() - 1);
      if (!told.containsKey(id)) {
        Entry entry = telling.apply(TRUTH.get(id));
        told.put(id, entry);
        entry.references().stream().map(Reference::target).forEach(open::add);
      }
    }
    return DealBook.builder().addAll(told.values()).build();
  }

  private Entry mixed(Entry entry) {
    Entry bare = Optional.ofNullable(EveryKind.bare().get(entry.id())).orElse(entry);
    return tried(entry, bare, new Combiner() {
      @Override
      public <V> V always(String attribute, V one, V other) {
        return random.nextInt(4) == 0 ? other : one;
      }

      @Override
      public <V> List<V> ledByFirst(
          String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
        List<V> some = new ArrayList<>(one);
        Collections.rotate(some, random.nextInt(2));
        return some;
      }
    });
  }

  private Entry less(Entry entry) {
    return random.nextInt(3) == 0 ? entry : tried(entry, entry, new Leaving());
  }

  private static Entry tried(Entry one, Entry other, Combiner combiner) {
    try {
      return Attributes.combine(one, other, combiner);
    } catch (InvalidValueException e) {
      return one;
    }
  }

  /** Leaves out optional values and elements of lists, and shuffles what has no order. */
  private final class Leaving implements Combiner {
    @Override
    public <V> V always(String attribute, V one, V other) {
      return one;
    }

    @Override
    public <V> V unlessUnsaid(String attribute, V unsaid, V one, V other) {
      return random.nextInt(4) == 0 ? unsaid : one;
    }

    @Override
    public <V> List<V> each(
        String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
      List<V> some = new ArrayList<>(one);
      // all agreeing books tell one deal that an entry is about: else it would be two entries
      boolean ties = agreeing && (attribute.equals("about") || attribute.equals("parties"));
      some.removeIf(element -> random.nextInt(4) == 0 && !(ties && element.equals(one.get(0))));
      if (random.nextBoolean()) {
        Collections.shuffle(some, random);
      }
      return some;
    }

    @Override
    public <V> List<V> ledByFirst(
        String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
      if (one.isEmpty() || random.nextInt(4) == 0) {
        return List.of();
      }
      List<V> some = new ArrayList<>(each(attribute, order, one.subList(1, one.size()), other));
      some.add(0, one.get(0));
      return some;
    }
  }
}
