package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/**
 * Is shown the attributes of an entry by {@link Entry#show}, such as {@code subject}, {@code
 * metric} and {@code scope} of a figure, in the order in which books write them. For whatever
 * treats entries attribute by attribute, such as a file format; a user of books needs none.
 *
 * <p>Whoever wants the values overrides {@link #read} alone. Inside this package a reader may also
 * care what an attribute holds, such as ids or texts, or what means that it is not said.
 */
public abstract class AttributeReader {

  /** For those who say what to do with an attribute. */
  protected AttributeReader() {}

  /**
   * Takes an attribute, whether said or not.
   *
   * @param attribute its name, such as {@code scope}; always the same object for the same name
   * @param value as the accessor returns it: a value, an {@code Optional} or a {@code List}
   */
  protected abstract void read(String attribute, Object value);

  /** Where an entry begins: with its id. */
  void entry(Entry entry) {
    read("id", entry.id());
  }

  /** Where a claim ends: with what all claims have. */
  void claim(Claim claim) {
    unless("rank", Claim.Rank.NORMAL, claim.rank());
    follows(claim.follows());
    maybe("asOf", claim.asOf());
    text("note", claim.note());
    citations(claim.citations());
  }

  /**
   * An attribute that need not be said. Not every usual value means that it is not: an agreement of
   * which nobody says "among others" is taken to grant no more, but a rank is NORMAL because nobody
   * judged.
   *
   * @param unsaid the value that means "not said", such as {@code UNSPECIFIED}
   */
  void unless(String attribute, Object unsaid, Object value) {
    read(attribute, value);
  }

  void maybe(String attribute, Optional<?> value) {
    unless(attribute, Optional.empty(), value);
  }

  /** A list that is one value: with more or fewer elements it would say something else. */
  void whole(String attribute, List<?> value) {
    unless(attribute, List.of(), value);
  }

  void reference(String attribute, Id target, Referent expected) {
    read(attribute, target);
  }

  void reference(String attribute, Optional<Id> target, Referent expected) {
    maybe(attribute, target);
  }

  void references(String attribute, List<Id> targets, Referent expected) {
    read(attribute, targets);
  }

  void code(String attribute, OpenCode code) {
    read(attribute, code);
  }

  /**
   * A code that is always there, since one of them means that none is told.
   *
   * @param unsaid the code that means "not said", such as {@code unspecified-interest}
   */
  void code(String attribute, OpenCode unsaid, OpenCode code) {
    unless(attribute, unsaid, code);
  }

  void code(String attribute, Optional<? extends OpenCode> code) {
    maybe(attribute, code);
  }

  /** Codes that each stand for themselves. */
  void eachCode(String attribute, List<? extends OpenCode> codes) {
    read(attribute, codes);
  }

  /** Codes that are one value. */
  void wholeCodes(String attribute, List<? extends OpenCode> codes) {
    whole(attribute, codes);
  }

  void text(String attribute, String text) {
    read(attribute, text);
  }

  void text(String attribute, Optional<String> text) {
    maybe(attribute, text);
  }

  void parties(String attribute, List<PartyInRole> parties) {
    read(attribute, parties);
  }

  void related(List<Agreement.Related> related) {
    read("related", related);
  }

  void run(Optional<Run> run) {
    maybe("run", run);
  }

  void exclusivity(Exclusivity exclusivity) {
    unless("exclusivity", Exclusivity.UNSPECIFIED, exclusivity);
  }

  void follows(List<Follows> follows) {
    read("follows", follows);
  }

  void names(List<Name> names) {
    read("names", names);
  }

  void description(Optional<String> description) {
    maybe("description", description);
  }

  void identifiers(List<Identifier> identifiers) {
    read("identifiers", identifiers);
  }

  void citations(List<Citation> citations) {
    read("citations", citations);
  }
}
