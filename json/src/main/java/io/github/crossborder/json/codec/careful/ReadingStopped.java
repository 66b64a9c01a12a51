package io.github.crossborder.json.codec.careful;

/**
 * Ends the reading of a document from within; what was found so far is reported. Never leaves this
 * package.
 */
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReadingStopped() {
    super(null, null, false, false);
  }
}
