package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.book.DealBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A book as a page of plain English for an editor, such as {@code Page.of(book).toString()}: deals,
 * who owns and runs what, who is where, what is planned, what came when, figures with what is sure of
 * them, what is said, what is disputed or left open, and on whose word it all rests.
 *
 * <p>Every entry of the book is told in at least one sentence; a thing of which the book has but a
 * name is at least named in one. A statement whose text ends with an ellipsis breaks off, and is left
 * open. The same book gives the same page. No line is wider than 100 characters. Immutable and safe
 * for use by several threads.
 */
public final class Page {
  private final DealBook book;
  private final String title;
  private final List<Section> sections;

  private Page(DealBook book, String title, List<Section> sections) {
    this.book = book;
    this.title = title;
    this.sections = List.copyOf(sections);
  }

  /** Returns the page of a book, titled {@code WHAT THE BOOK TELLS}. */
  public static Page of(DealBook book) {
    Objects.requireNonNull(book, "book");
    return new Page(book, "WHAT THE BOOK TELLS", new Contents(book, false).sections());
  }

  /** Returns the same page under another title, such as {@code CHINA, EUROPE AND E-COMMERCE}. */
  public Page titled(String other) {
    return new Page(book, English.clean(Objects.requireNonNull(other, "other")), sections);
  }

  /**
   * Returns the page with what the book notes on every claim, such as {@code Whether it owns or runs
   * it is not said.}; without them deals and what is left open alone have their notes.
   */
  public Page withNotes() {
    return new Page(book, title, new Contents(book, true).sections());
  }

  /** Returns the title. */
  public String title() {
    return title;
  }

  /** Returns the sections, first of all that of the sources; those without a sentence are left out. */
  public List<Section> sections() {
    return sections;
  }

  /** Returns the lines of the page, each at most 100 characters wide. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(Lines.of("", title));
    for (Section section : sections) {
      lines.addAll(Lines.of("", section.title()));
      for (List<Sentence> paragraph : section.paragraphs()) {
        lines.addAll(Paragraphs.lines(paragraph));
      }
    }
    return lines;
  }

  /** Returns the lines with a line break, always {@code \n}, after each. */
  @Override
  public String toString() {
    return lines().stream().map(line -> line + "\n").collect(joining());
  }

  /**
   * A part of the page, such as FIGURES.
   *
   * @param title what it is called
   * @param paragraphs sentences that belong together, paragraph by paragraph
   */
  public record Section(String title, List<List<Sentence>> paragraphs) {
    /** Copies the lists. */
    public Section {
      Objects.requireNonNull(title, "title");
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }
}
