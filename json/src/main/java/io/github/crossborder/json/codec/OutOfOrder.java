package io.github.crossborder.json.codec;

/**
 * Says that an object's properties do not come in the declared order, which is no fault. Never
 * leaves the form of the object.
 */
final class OutOfOrder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutOfOrder() {
    super(null, null, false, false);
  }
}
