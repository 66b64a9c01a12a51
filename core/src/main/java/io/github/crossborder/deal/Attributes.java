package io.github.crossborder.deal;

import java.util.Objects;

/**
 * Walks through the attributes of entries, such as {@code names}, {@code homeCountry} and {@code
 * seat} of a company: the one place that knows them all, for whatever treats entries attribute by
 * attribute, such as merging and comparing books.
 */
public final class Attributes {
  private Attributes() {}

  /**
   * Returns the entry that a combiner makes of two entries of one kind. Combining an entry with
   * itself shows the combiner every attribute of it.
   *
   * @throws IllegalArgumentException if the entries are of different kinds
   * @throws io.github.crossborder.InvalidValueException if the values do not fit together
   */
  public static Entry combine(Entry one, Entry other, Combiner combiner) {
    Objects.requireNonNull(combiner, "combiner");
    EntryKind kind = one.entryKind();
    if (kind != other.entryKind()) {
      throw new IllegalArgumentException(kind + " '" + one.id() + "' and " + other.entryKind()
          + " '" + other.id() + "' have different attributes");
    }
    return one instanceof Thing thing
        ? ThingAttributes.combine(thing, (Thing) other, combiner)
        : ClaimAttributes.combine((Claim) one, (Claim) other, combiner);
  }
}
