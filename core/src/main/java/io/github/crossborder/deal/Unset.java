package io.github.crossborder.deal;

import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;

/**
 * What a builder holds for a required attribute until it is set, so that {@link Rules} tell what
 * was never set together with all else that is wrong. No value that holds it is ever handed out.
 */
final class Unset {
  /** A text of its own, known by being this very object; messages name an entry by it. */
  static final String TEXT = "without".concat("-id");

  static final Id ID = new Id(TEXT);
  static final Quantity QUANTITY = Quantity.few(UnitOfMeasure.ITEM);

  private Unset() {}

  @SuppressWarnings("ReferenceEquality") // what a source says may be equal
  static boolean is(Object value) {
    return value == QUANTITY
        || value == (Object) TEXT
        || (value instanceof Id id && is(id.value()))
        || (value instanceof OpenCode code && is(code.code()));
  }
}
