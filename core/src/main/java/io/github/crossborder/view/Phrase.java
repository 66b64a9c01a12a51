package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Id;
import io.github.crossborder.view.Sentence.Kind;
import io.github.crossborder.view.Sentence.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Some words of a sentence in the making, which know what their parts are. */
record Phrase(List<Part> parts) {
  static final Phrase NONE = new Phrase(List.of());

  /** Ends words that are put in, such as ", a web shop,"; goes where other punctuation follows. */
  static final Phrase COMMA = new Phrase(List.of(new Part(Kind.TEXT, ",", Optional.empty())));

  /**
   * These pieces in a row: texts, phrases, what an {@code Optional} of either holds, or a list of
   * phrases, said as "one, another and a third".
   */
  static Phrase of(Object... pieces) {
    List<Part> parts = new ArrayList<>();
    Arrays.stream(pieces).forEach(piece -> add(piece, parts));
    return new Phrase(List.copyOf(parts));
  }

  private static void add(Object piece, List<Part> parts) {
    if (piece instanceof Phrase phrase) {
      parts.addAll(phrase.parts);
    } else if (piece instanceof Optional<?> maybe) {
      maybe.ifPresent(told -> add(told, parts));
    } else if (piece instanceof Collection<?> several) {
      int left = several.size();
      for (Object each : several) {
        add(each, parts);
        left--;
        add(left == 0 ? "" : left == 1 ? " and " : ", ", parts);
      }
    } else if (!piece.toString().isEmpty()) {
      parts.add(new Part(Kind.TEXT, piece.toString(), Optional.empty()));
    }
  }

  /** What an entry is called. */
  static Phrase name(String text, Id entry) {
    return new Phrase(List.of(new Part(Kind.NAME, text, Optional.of(entry))));
  }

  /** Words of a source, such as "exclusief". */
  static Phrase quote(String words) {
    return new Phrase(List.of(new Part(
        Kind.QUOTE, '"' + English.clean(words).replace('"', '\'') + '"', Optional.empty())));
  }

  static Phrase mark(String mark, Id source) {
    return new Phrase(List.of(new Part(Kind.SOURCE, mark, Optional.of(source))));
  }

  /** Those that have words, with something between them. */
  static Phrase join(String between, Stream<Phrase> phrases) {
    return phrases
        .filter(phrase -> !phrase.isEmpty())
        .reduce(NONE, (all, next) -> all.isEmpty() ? next : of(all, between, next));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The words before this, unless it says nothing. */
  Phrase after(Object... before) {
    return isEmpty() ? this : of(of(before), this);
  }

  /** The words with the first of them said otherwise. */
  Phrase beginning(UnaryOperator<String> otherwise) {
    if (isEmpty()) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts);
    Part first = all.get(0);
    all.set(0, new Part(first.kind(), otherwise.apply(first.text()), first.entry()));
    return new Phrase(all);
  }

  /** The words with a full stop, unless they end with one. */
  Phrase ended() {
    return English.isEnded(toString()) ? this : of(this, ".");
  }

  /** The words without a comma before other punctuation, or before what stands in brackets. */
  Phrase punctuated() {
    List<Part> kept = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      String next = at + 1 < parts.size() ? parts.get(at + 1).text() : ".";
      boolean isComma = parts.get(at).equals(COMMA.parts.get(0));
      if (!isComma || Stream.of(",", ".", ";", ":", " (", " and ").noneMatch(next::startsWith)) {
        kept.add(parts.get(at));
      }
    }
    return new Phrase(kept);
  }

  @Override
  public String toString() {
    return parts.stream().map(Part::text).collect(joining());
  }
}
