package io.github.crossborder.deal;

import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;

/**
 * What a builder holds for a required attribute until it is set, so that {@link Rules} tell what
 * was never set together with all else that is wrong. No value that holds it is ever handed out.
 */
final class Unset {
  /** A text of its own, known by being this very object; open codes have it too. */
  static final String TEXT = "without".concat("-id");

  static final Id ID = Id.id(TEXT);
  static final Quantity QUANTITY = Quantity.few(UnitOfMeasure.ITEM);

  private Unset() {}
}
