package io.github.crossborder.deal;

import java.util.Collections;
import java.util.List;

/** One entry of a deal book, such as the company {@code ickx}: a thing, or a claim about things. */
public sealed interface Entry permits Thing, Claim {

  /** Returns the id, such as {@code ickx}; no other entry of a book has it, whatever its kind. */
  Id id();

  /** Returns which of the kinds of entry this is, such as {@code COMPANY}. */
  EntryKind entryKind();

  /** Returns who says so, at least one citation; always empty for a source, which cites none. */
  List<Citation> citations();

  /** Returns every id this entry mentions, with its place and what it must lead to. */
  default List<Reference> references() {
    return Reference.of(this, any -> true);
  }

  /**
   * Returns every open code this entry uses, with its place, such as {@code type} {@code opened}.
   */
  default List<CodedAttribute> codes() {
    CodeReader codes = new CodeReader();
    show(codes);
    return Collections.unmodifiableList(codes.found());
  }

  /**
   * Shows a reader every attribute in the order in which books write them, such as {@code id},
   * {@code names} and so on; a {@link ReferenceReader} the ids alone, in the order of {@link
   * #references()}.
   */
  void show(AttributeReader reader);
}
