package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.json.codec.text.Limits;

/**
 * How much a text may ask of its reader, such as {@code
 * JsonLimits.builder().documentBytes(200_000_000).build()} for a book of 200 MB: what goes beyond
 * is refused with the problem {@code limit-exceeded}, which names the limit.
 *
 * <p>The {@linkplain #standard() standard} limits are safe for texts from anywhere. They hold for
 * texts in memory as for files, and for what is unpacked from a {@code .gz} file. The range of
 * decimals, 50 digits before the point and 50 behind it, belongs to the format and is no limit to
 * raise: an exponent beyond it, as in {@code 1e1000000000}, is refused without being computed.
 * Immutable.
 */
public final class JsonLimits {
  private static final JsonLimits STANDARD = builder().build();

  private final Limits limits;

  private JsonLimits(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns the limits that hold where none are given: a document of 64 MiB, a line of a stream of
   * 4 MiB, 64 levels of nesting, strings of 1 048 576 characters, names of 256 bytes, numbers of
   * 100 digits, and 100 problems.
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /** Returns a new builder with the standard limits, to change some of them. */
  public static Builder builder() {
    return new Builder();
  }

  Limits limits() {
    return limits;
  }

  /** Returns whether the other limits are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof JsonLimits that && limits.equals(that.limits);
  }

  @Override
  public int hashCode() {
    return limits.hashCode();
  }

  /** Returns the limits by name, such as {@code JsonLimits[documentBytes=67108864, …]}. */
  @Override
  public String toString() {
    return "Json" + limits;
  }

  /** Collects limits; each is 1 or more. Not safe for use by several threads. */
  public static final class Builder {
    private int documentBytes = Limits.STANDARD.documentBytes();
    private int lineBytes = Limits.STANDARD.lineBytes();
    private int nesting = Limits.STANDARD.nesting();
    private int stringLength = Limits.STANDARD.stringLength();
    private int nameLength = Limits.STANDARD.nameLength();
    private int numberLength = Limits.STANDARD.numberLength();
    private int problems = Limits.STANDARD.problems();

    Builder() {}

    /**
     * Sets how many bytes a book may have as text in UTF-8; normally 67 108 864 (64 MiB), at most
     * 1 073 741 824.
     */
    public Builder documentBytes(int most) {
      documentBytes = most;
      return this;
    }

    /**
     * Sets how many bytes an entry on a line of a stream may have; normally 4 194 304 (4 MiB), at
     * most 1 073 741 824. Writers hold to it, too, so that what they write can be read.
     */
    public Builder lineBytes(int most) {
      lineBytes = most;
      return this;
    }

    /** Sets how deep objects and arrays may lie in each other; normally 64. */
    public Builder nesting(int most) {
      nesting = most;
      return this;
    }

    /**
     * Sets how many characters (UTF-16 units) a string may have before it is looked at; normally
     * 1 048 576. An entry's own rules ask for less.
     */
    public Builder stringLength(int most) {
      stringLength = most;
      return this;
    }

    /**
     * Sets how many bytes the name of a property may have in UTF-8, however it is escaped; normally
     * 256.
     */
    public Builder nameLength(int most) {
      nameLength = most;
      return this;
    }

    /**
     * Sets how many digits a number may have that is written without quotes, those behind its point
     * and of its exponent among them; normally 100.
     */
    public Builder numberLength(int most) {
      numberLength = most;
      return this;
    }

    /**
     * Sets how many problems are reported of a book, or of a line of a stream, before reading
     * stops; normally 100.
     */
    public Builder problems(int most) {
      problems = most;
      return this;
    }

    /**
     * Returns the limits.
     *
     * @throws InvalidValueException with code {@code limit-out-of-range} for each that is below 1,
     *     or allows more bytes than can be held
     */
    public JsonLimits build() {
      return new JsonLimits(new Limits(
          documentBytes, lineBytes, nesting, stringLength, nameLength, numberLength, problems));
    }

    @Override
    public String toString() {
      return "builder of JSON limits";
    }
  }
}
