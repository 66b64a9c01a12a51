package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.quick.PropertyNames;
import io.github.crossborder.json.codec.quick.QuickInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of an object's properties, to be asked for in the declared order. Either all of
 * it was read before, or each property is read when it is asked for, as long as the text has them
 * in that order, too.
 */
public final class Values {
  /** Behind the index of every property. */
  private static final int NONE = Integer.MAX_VALUE;

  private final @Nullable Object @Nullable [] read;
  private final @Nullable QuickInput input;
  private final PropertyNames names;
  private int next;

  /** Says that properties do not come in the declared order. Never leaves an object's form. */
  static final class OutOfOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfOrder() {
      super(null, null, false, false);
    }
  }

  private Values(
      @Nullable Object @Nullable [] read,
      @Nullable QuickInput input,
      PropertyNames names,
      int next) {
    this.read = read;
    this.input = input;
    this.names = names;
    this.next = next;
  }

  /** Returns what was read, with null for what is not there. */
  static Values read(@Nullable Object[] values, PropertyNames names) {
    return new Values(values, null, names, 0);
  }

  /** Reads an object, whose opening bracket has been passed, property by property. */
  static Values inOrder(QuickInput input, PropertyNames names) {
    return new Values(null, input, names, input.isEmpty('}') ? NONE : input.name(names, 0));
  }

  /**
   * Returns an attribute: what the text says, or what the property says of its absence.
   *
   * @throws IllegalStateException if a property that is declared behind it was asked for before
   */
  public <V> V get(Property<V> property) {
    return input == null ? known(property) : fromText(input, property);
  }

  private <V> V fromText(QuickInput text, Property<V> property) {
    if (property.index() != next) {
      V absent = property.absent();
      if (absent == null) {
        throw new OutOfOrder();
      }
      return absent;
    }
    Object value = property.codec().scan(text);
    next = text.goesOn('}') ? text.name(names, property.index() + 1) : NONE;
    if (next <= property.index()) {
      throw new OutOfOrder();
    }
    return property.attribute(value);
  }

  private <V> V known(Property<V> property) {
    int index = property.index();
    if (index < next) {
      throw new IllegalStateException(property.name() + " is asked for behind a later property");
    }
    next = index + 1;
    return property.attribute(Objects.requireNonNull(read)[index]);
  }

  /**
   * Returns the index of the next property that is there, behind all that were asked for; -1 if
   * there is none.
   */
  public int next() {
    if (read == null) {
      return next == NONE ? -1 : next;
    }
    for (int i = next; i < read.length; i++) {
      if (read[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** Sees that the text has no property that was not asked for. */
  void end() {
    if (read == null && next != NONE) {
      throw new OutOfOrder();
    }
  }
}
