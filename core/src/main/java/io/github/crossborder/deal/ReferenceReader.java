package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/**
 * Is shown the references of entries by {@link Entry#showReferences}, such as those to all parties
 * of an agreement, without an object for each: books of a million entries have millions of them.
 */
public abstract class ReferenceReader {

  /** For those who say what to do with a reference. */
  protected ReferenceReader() {}

  /** Takes an id that an entry mentions, and what it must lead to. */
  protected abstract void read(Id target, Referent expected);

  /**
   * Takes the place of it, too, such as {@code parties[#]/party} with the index in place of the
   * first {@code #} and the inner one in place of the second.
   */
  void read(String place, int index, int inner, Id target, Referent expected) {
    read(target, expected);
  }

  /** What every thing mentions. */
  ReferenceReader thing(Thing thing) {
    return citations(thing.citations());
  }

  /** What every claim mentions. */
  ReferenceReader claim(Claim claim) {
    citations(claim.citations());
    List<Follows> follows = claim.follows();
    for (int i = 0; i < follows.size(); i++) {
      read("follows[#]/entry", i, 0, follows.get(i).entry(), Referent.ENTRY);
    }
    return this;
  }

  private ReferenceReader citations(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      read("citations[#]/source", i, 0, citation.source(), Referent.SOURCE);
      List<Id> assertedBy = citation.assertedBy();
      for (int j = 0; j < assertedBy.size(); j++) {
        read("citations[#]/assertedBy[#]", i, j, assertedBy.get(j), Referent.SPEAKER);
      }
    }
    return this;
  }

  ReferenceReader one(String attribute, Id target, Referent expected) {
    read(attribute, 0, 0, target, expected);
    return this;
  }

  ReferenceReader maybe(String attribute, Optional<Id> target, Referent expected) {
    return target.isPresent() ? one(attribute, target.get(), expected) : this;
  }

  /** Takes the name of the attribute with the place of an index, such as {@code about[#]}. */
  ReferenceReader each(String place, List<Id> targets, Referent expected) {
    for (int i = 0; i < targets.size(); i++) {
      read(place, i, 0, targets.get(i), expected);
    }
    return this;
  }

  ReferenceReader parties(String place, List<PartyInRole> parties) {
    for (int i = 0; i < parties.size(); i++) {
      read(place, i, 0, parties.get(i).party(), Referent.PARTY);
    }
    return this;
  }

  ReferenceReader related(String place, List<Agreement.Related> related) {
    for (int i = 0; i < related.size(); i++) {
      read(place, i, 0, related.get(i).agreement(), Referent.AGREEMENT);
    }
    return this;
  }
}
