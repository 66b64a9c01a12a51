package io.github.crossborder.json;

import static io.github.crossborder.json.AnyValue.anyOf;
import static io.github.crossborder.json.AnyValue.maybe;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
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
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes books of any entries: those of the book with every kind and every attribute, some of them
 * several times, each attribute with another value or with none, as far as its entry's rules allow.
 */
final class AnyBook implements Combiner {
  private static final DealBook EVERY_KIND = DealBookJson.readString(Samples.EVERY_KIND);
  private static final int TRIALS = 4;

  private final Random random;
  private int changes;

  private AnyBook(Random random) {
    this.random = random;
  }

  static DealBook of(Random random) {
    AnyBook any = new AnyBook(random);
    DealBook.Builder book = DealBook.builder();
    for (Entry entry : EVERY_KIND.entries()) {
      book.add(any.varied(entry));
    }
    return book.build();
  }

  /** The entry under its id, which others mention, with as many changes as it bears. */
  private Entry varied(Entry entry) {
    Entry varied = entry;
    for (int i = 0; i < TRIALS; i++) {
      try {
        changes = 1 + random.nextInt(6);
        varied = Attributes.combine(varied, varied, this);
      } catch (InvalidValueException e) {
        // these changes do not go together; others may
      }
    }
    return varied;
  }

  @Override
  public <V> V always(String attribute, V one, V other) {
    if (attribute.equals("id") || !isChanged()) {
      return one;
    }
    return other(one);
  }

  @Override
  public <V> V unlessUnsaid(String attribute, V unsaid, V one, V other) {
    return isChanged() && random.nextInt(3) == 0 ? unsaid : always(attribute, one, other);
  }

  private boolean isChanged() {
    if (changes == 0 || random.nextInt(4) != 0) {
      return false;
    }
    changes--;
    return true;
  }

  @SuppressWarnings("unchecked")
  private <V> V other(V value) {
    if (value instanceof Optional<?> optional) {
      return (V) optional.map(this::other);
    } else if (value instanceof List<?> list) {
      List<Object> others = new ArrayList<>(list);
      for (Object element : list) {
        Object other = other(element);
        others.add(random.nextInt(others.size() + 1), other);
      }
      return (V) List.copyOf(
          new LinkedHashSet<>(others).stream().skip(random.nextInt(2)).toList());
    } else if (value instanceof Enum<?> constant) {
      return (V) anyOf(List.of(constant.getDeclaringClass().getEnumConstants()), random);
    } else if (value instanceof OpenCode code) {
      return (V) otherCode(code);
    }
    return (V) otherPart(value);
  }

  private Object otherPart(Object value) {
    if (value instanceof String) {
      return AnyValue.text(random);
    } else if (value instanceof Boolean) {
      return random.nextBoolean();
    } else if (value instanceof Id id) {
      return otherId(id);
    } else if (value instanceof Quantity quantity) {
      return AnyValue.quantity(quantity.unit(), random);
    } else if (value instanceof PartialDate) {
      return AnyValue.date(random);
    } else if (value instanceof Period) {
      return AnyValue.period(random);
    } else if (value instanceof Territory) {
      return AnyValue.territory(random);
    } else if (value instanceof Country) {
      return AnyValue.country(random);
    } else if (value instanceof FiscalYearEnd) {
      return AnyValue.fiscalYearEnd(random);
    }
    return otherComposite(value);
  }

  private Object otherComposite(Object value) {
    if (value instanceof Citation citation) {
      return Citation.builder()
          .source(other(citation.source()))
          .locator(maybe(AnyValue.text(random), random))
          .quote(maybe(AnyValue.text(random), random))
          .assertedBy(List.of(Id.id("jack-ma")).subList(0, random.nextInt(2)))
          .certainty(anyOf(List.of(Certainty.values()), random))
          .build();
    } else if (value instanceof Name) {
      return Name.builder()
          .text(AnyValue.text(random))
          .language(maybe("zh-Hans", random))
          .validity(maybe(AnyValue.period(random), random))
          .build();
    } else if (value instanceof Identifier) {
      return new Identifier(
          AnyValue.slug(random),
          "v" + random.nextInt(100) + "é😀\"\\",
          maybe(AnyValue.period(random), random));
    } else if (value instanceof Recurrence recurrence) {
      return new Recurrence(other(recurrence.every()), other(recurrence.over()));
    } else if (value instanceof PartyInRole party) {
      return PartyInRole.of(other(party.party()), other(party.role()));
    } else if (value instanceof Agreement.Related related) {
      return Agreement.Related.of(related.agreement(), other(related.relation()));
    } else if (value instanceof Follows follows) {
      return new Follows(other(follows.entry()), other(follows.lag()));
    } else if (value instanceof Exclusivity) {
      return Exclusivity.builder()
          .kind(anyOf(List.of(Exclusivity.Kind.values()), random))
          .validity(maybe(AnyValue.period(random), random))
          .run(maybe(run(Id.id("listing")), random))
          .condition(maybe(AnyValue.text(random), random))
          .build();
    } else if (value instanceof Run run) {
      return run(run.from().map(Run.Anchor::entry).orElse(Id.id("listing")));
    } else if (value instanceof ProductCategory) {
      return ProductCategory.builder()
          .scheme(AnyValue.slug(random))
          .code(AnyValue.slug(random))
          .label(maybe(AnyValue.text(random), random))
          .build();
    }
    throw new AssertionError("no other value for " + value.getClass());
  }

  /** A run from what happened to an entry, or from the entry itself where that happened. */
  private Run run(Id entry) {
    Run.Anchor anchor = random.nextBoolean()
        ? Run.Anchor.of(otherId(Id.id("meeting")))
        : Run.Anchor.of(entry, (Event.Type) otherCode(Event.Type.COMPLETED));
    Quantity length = AnyValue.quantity(UnitOfMeasure.MONTH, random);
    return switch (random.nextInt(3)) {
      case 0 -> Run.from(anchor);
      case 1 -> Run.of(length);
      default -> Run.from(anchor.plus(AnyValue.quantity(UnitOfMeasure.DAY, random)), length);
    };
  }

  /** An id of the same kind of entry, so that whoever mentions it may mention the other. */
  private Id otherId(Id id) {
    Entry entry = EVERY_KIND.find(id).orElseThrow();
    return anyOf(EVERY_KIND.entries(entry.entryKind().type()), random).id();
  }

  private Object otherCode(OpenCode code) {
    if (random.nextBoolean() && !code.known().isEmpty()) {
      return anyOf(code.known(), random);
    }
    try {
      return code.getClass().getConstructor(String.class).newInstance(AnyValue.slug(random));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
