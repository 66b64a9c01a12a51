package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/** Something with an identity, such as the platform {@code tmall}: claims are made about it. */
public sealed interface Thing extends Entry
    permits Party, Brand, Platform, LogisticsHub, Market, Source {

  /** Returns its names, such as "Ickx", the most usual first; empty where none is known. */
  List<Name> names();

  /** Returns its codes in registers, such as {@code gln:5412345000013}. */
  List<Identifier> identifiers();

  /** Returns what it is in a few words, such as "praline maker". */
  Optional<String> description();

  /**
   * Returns what to call it in a sentence, such as "Ickx": its first name, or the best stand-in.
   */
  default String label() {
    return names().stream()
        .findFirst()
        .map(Name::text)
        .or(this::description)
        .orElseGet(() -> id().toString());
  }
}
