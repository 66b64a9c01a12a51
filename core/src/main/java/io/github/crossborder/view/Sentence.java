package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Optional;

/**
 * What a book says in one go, such as {@code Colruyt owns Boni. [B]}: its words in parts, so that
 * whoever shows it can mark names, quotations and sources up, and the entries that it tells of.
 */
public final class Sentence {
  private final List<Part> parts;
  private final List<Id> entries;

  Sentence(Phrase words, List<Id> entries) {
    this.parts = words.beginning(English::capitalized).punctuated().parts();
    this.entries = List.copyOf(entries);
  }

  /** Returns its words, in order; their texts put together are {@link #toString}. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Returns the entries whose content it tells, such as {@code colruyt-owns-boni}: several where
   * they say the same of several countries or parties.
   */
  public List<Id> entries() {
    return entries;
  }

  /** The marks of its sources if they stand at its end alone; nothing if it has others, or none. */
  String marks() {
    List<Part> rest =
        parts.stream().dropWhile(part -> part.kind() != Kind.SOURCE).toList();
    boolean areAlone =
        rest.stream().allMatch(part -> part.kind() == Kind.SOURCE || part.text().isBlank());
    return areAlone ? rest.stream().map(Part::text).collect(joining()) : "";
  }

  /** Returns the sentence as text, such as {@code Colruyt owns Boni. [B]}, without line breaks. */
  @Override
  public String toString() {
    return parts.stream().map(Part::text).collect(joining());
  }

  /**
   * Some words of a sentence, such as the name {@code Colruyt}.
   *
   * @param kind what they are
   * @param text the words as they are shown, blanks around them included
   * @param entry the entry that a name or a source mark stands for
   */
  public record Part(Kind kind, String text, Optional<Id> entry) {}

  /** What some words of a sentence are, such as {@code QUOTE}. */
  public enum Kind {
    /** Words of the page's own. */
    TEXT,
    /** What an entry is called. */
    NAME,
    /** Words of the source, in quotation marks. */
    QUOTE,
    /** The mark of a source, such as {@code [B]}. */
    SOURCE
  }
}
