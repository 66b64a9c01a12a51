package io.github.crossborder.book;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.book.Merge.Choice;
import io.github.crossborder.book.Merge.Conflict;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one entry of two with the same id, and asks a rule wherever they disagree. */
final class EntryMerge implements Combiner {
  private static final int SHOWN = 2;

  private final Id id;
  private final Function<Conflict, Choice> rule;
  private final List<Conflict> unresolved = new ArrayList<>();

  private EntryMerge(Id id, Function<Conflict, Choice> rule) {
    this.id = id;
    this.rule = rule;
  }

  /** Returns the united entry, or nothing after adding what no rule resolves to the conflicts. */
  static Optional<Entry> unite(
      Entry one, Entry other, Function<Conflict, Choice> rule, List<Conflict> conflicts) {
    if (one.equals(other)) {
      return Optional.of(one);
    }
    EntryMerge merge = new EntryMerge(one.id(), rule);
    Entry united = merge.united(one, other);
    conflicts.addAll(merge.unresolved);
    return merge.unresolved.isEmpty() ? Optional.of(united) : Optional.empty();
  }

  private Entry united(Entry one, Entry other) {
    if (one.entryKind() != other.entryKind()) {
      String message = "'" + id + "' is " + Integrity.a(one.entryKind()) + " and "
          + Integrity.a(other.entryKind())
          + "; give one of them another id, or choose one";
      return choose(ProblemCode.RIVAL_KINDS, "", one, other, message);
    }
    String unrelated = unrelated(one, other);
    if (unrelated != null) {
      return choose(ProblemCode.UNRELATED_ENTRIES, "", one, other, unrelated);
    }
    try {
      return Attributes.combine(one, other, this);
    } catch (InvalidValueException e) {
      // Where something is still to be chosen, the values at hand are not those that will meet.
      return unresolved.isEmpty() ? chosenWhole(one, other, e.problems()) : one;
    }
  }

  /** Returns why two of a kind can't be one: they are of different deals; null if they may be. */
  private static @Nullable String unrelated(Entry one, Entry other) {
    if (one instanceof Event event) {
      return apart("about", one.id(), event.about(), ((Event) other).about());
    } else if (one instanceof Statement statement) {
      return apart("about", one.id(), statement.about(), ((Statement) other).about());
    } else if (one instanceof Agreement agreement) {
      return apart("parties", one.id(), parties(agreement), parties((Agreement) other));
    }
    return null;
  }

  private static List<Id> parties(Agreement agreement) {
    return agreement.parties().stream().map(PartyInRole::party).toList();
  }

  private static @Nullable String apart(String attribute, Id id, List<Id> one, List<Id> other) {
    boolean apart =
        !one.isEmpty() && !other.isEmpty() && Collections.disjoint(new HashSet<>(one), other);
    return apart
        ? id + "/" + attribute + ": " + first(one) + " in one, " + first(other)
            + " in the other; give one of them another id"
        : null;
  }

  /** The ids in brackets, not all if they are many. */
  private static String first(List<Id> ids) {
    String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more]" : "]";
    return ids.stream().limit(SHOWN).map(Id::toString).collect(Collectors.joining(", ", "[", more));
  }

  private Entry chosenWhole(Entry one, Entry other, List<Problem> problems) {
    String message = one.entryKind() + " " + id + ": what the two tell does not go together ("
        + problems.get(0).message()
        + "); change one of them, or choose one";
    return choose(ProblemCode.UNFIT_TOGETHER, "", one, other, message);
  }

  @Override
  public <V> V always(String attribute, V one, V other) {
    if (one.equals(other)) {
      return one;
    }
    String message = said(attribute, one, other) + "; correct one of them, or choose one";
    return choose(ProblemCode.RIVAL_VALUES, attribute, one, other, message);
  }

  @Override
  public <V> V unlessUnsaid(String attribute, V unsaid, V one, V other) {
    if (one.equals(unsaid)) {
      return other;
    }
    return other.equals(unsaid) ? one : always(attribute, one, other);
  }

  @Override
  public <V> List<V> each(
      String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
    if (one.isEmpty() || one.equals(other)) {
      return other;
    }
    return other.isEmpty()
        ? one
        : Stream.concat(one.stream(), other.stream()).distinct().sorted(order).toList();
  }

  @Override
  public <V> List<V> ledByFirst(
      String attribute, Comparator<? super V> order, List<V> one, List<V> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return each(attribute, order, one, other);
    }
    V first = one.get(0);
    V rival = other.get(0);
    if (first.equals(rival)) {
      List<V> rest = each(attribute, order, afterFirst(one), afterFirst(other));
      return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
    String message = said(attribute, first, rival) + " first; agree on it, or choose one";
    V led = choose(ProblemCode.RIVAL_VALUES, attribute, first, rival, message);
    Stream<V> rest = each(attribute, order, one, other).stream();
    return Stream.concat(Stream.of(led), rest).distinct().toList();
  }

  private static <V> List<V> afterFirst(List<V> list) {
    return list.subList(1, list.size());
  }

  private String said(String attribute, Object one, Object other) {
    return id + ": " + attribute + " is " + Wording.quoted(one) + " and " + Wording.quoted(other);
  }

  private <V> V choose(ProblemCode rival, String attribute, V one, V other, String message) {
    String path = attribute.isEmpty() ? id.toString() : id + "/" + attribute;
    Conflict conflict =
        new Conflict(id, attribute, told(one), told(other), Problem.of(rival, path, message));
    Choice choice = Objects.requireNonNull(rule.apply(conflict), "choice");
    if (choice == Choice.NEITHER) {
      unresolved.add(conflict);
    }
    return choice == Choice.OTHER ? other : one;
  }

  private static Object told(Object value) {
    return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
  }
}
