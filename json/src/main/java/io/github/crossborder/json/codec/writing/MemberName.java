package io.github.crossborder.json.codec.writing;

import java.nio.charset.StandardCharsets;

/** The name of a property, and how it stands in a text. Immutable. */
public final class MemberName {
  private final String text;
  private final byte[] written;

  /** Takes a name that needs no escapes. */
  public MemberName(String text) {
    this.text = text;
    written = ('"' + text + "\": ").getBytes(StandardCharsets.UTF_8);
  }

  /** Returns how many bytes the name takes with its quotes, the colon and the space behind it. */
  int length() {
    return written.length;
  }

  /** Puts those bytes somewhere; returns where they end. */
  int write(byte[] target, int at) {
    System.arraycopy(written, 0, target, at, written.length);
    return at + written.length;
  }

  /** Returns the name itself, such as {@code homeCountry}. */
  @Override
  public String toString() {
    return text;
  }
}
