package io.github.crossborder.deal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/** Two entries of one kind, and what a combiner makes of each attribute of theirs. */
final class EntryPair extends AttributeReader {
  private final Combiner combiner;
  private final Queue<Object> ones = new ArrayDeque<>();
  private final Queue<Object> combined = new ArrayDeque<>();

  EntryPair(Entry one, Entry other, Combiner combiner) {
    this.combiner = combiner;
    one.show(new AttributeReader() {
      @Override
      protected void read(String attribute, Object value) {
        ones.add(value);
      }
    });
    other.show(this);
  }

  /** Returns the attributes of what the two make. */
  AttributeValues combined() {
    return new AttributeValues() {
      @Override
      protected Object next(String attribute) {
        return combined.remove();
      }
    };
  }

  @Override
  protected void read(String attribute, Object value) {
    combined.add(combiner.always(attribute, ones.remove(), value));
  }

  @Override
  void unless(String attribute, Object unsaid, Object value) {
    combined.add(combiner.unlessUnsaid(attribute, unsaid, ones.remove(), value));
  }

  @Override
  void references(String attribute, List<Id> targets, Referent expected) {
    each(attribute, ListOrder.IDS, targets);
  }

  @Override
  @SuppressWarnings("unchecked") // nothing is added to the list
  void eachCode(String attribute, List<? extends OpenCode> codes) {
    each(attribute, ListOrder.CODES, (List<OpenCode>) codes);
  }

  @Override
  void parties(String attribute, List<PartyInRole> parties) {
    each(attribute, ListOrder.PARTIES, parties);
  }

  @Override
  void related(List<Agreement.Related> related) {
    each("related", ListOrder.RELATED, related);
  }

  @Override
  void follows(List<Follows> follows) {
    each("follows", ListOrder.FOLLOWS, follows);
  }

  @Override
  @SuppressWarnings("unchecked") // both entries are of one kind
  void names(List<Name> names) {
    List<Name> one = (List<Name>) ones.remove();
    combined.add(combiner.ledByFirst("names", ListOrder.NAMES, one, names));
  }

  @Override
  void identifiers(List<Identifier> identifiers) {
    each("identifiers", ListOrder.IDENTIFIERS, identifiers);
  }

  @Override
  void citations(List<Citation> citations) {
    each("citations", ListOrder.CITATIONS, citations);
  }

  @SuppressWarnings("unchecked") // both entries are of one kind
  private <V> void each(String attribute, Comparator<? super V> order, List<V> other) {
    List<V> one = (List<V>) ones.remove();
    combined.add(combiner.each(attribute, order, one, other));
  }
}
