package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/**
 * Is shown the references of entries by {@link Entry#show}, such as those to all parties of an
 * agreement, without an object for each: books of a million entries have millions of them. Those to
 * what it cites and what it follows come first.
 */
public abstract class ReferenceReader extends AttributeReader {
  /** No index: what is mentioned stands alone. */
  static final int ALONE = -1;

  /** For those who say what to do with a reference. */
  protected ReferenceReader() {}

  /** Reads all references of an entry, such as those of a company: to what it cites, and no others. */
  public final void readAll(Entry entry) {
    if (entry instanceof Thing) {
      entry(entry);
    } else {
      entry.show(this);
    }
  }

  /** Takes an id that an entry mentions, and what it must lead to. */
  protected abstract void read(Id target, Referent expected);

  /**
   * Takes the place of it, too, such as {@code citations}, 0, {@code /assertedBy}, 2 for {@code
   * citations[0]/assertedBy[2]}.
   */
  void read(String attribute, int index, String part, int inner, Id target, Referent expected) {
    read(target, expected);
  }

  /** Takes no other attribute. */
  @Override
  protected final void read(String attribute, Object value) {}

  @Override
  final void maybe(String attribute, Optional<?> value) {}

  @Override
  final void entry(Entry entry) {
    List<Citation> citations = entry.citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      read("citations", i, "/source", ALONE, citation.source(), Referent.SOURCE);
      List<Id> assertedBy = citation.assertedBy();
      for (int j = 0; j < assertedBy.size(); j++) {
        read("citations", i, "/assertedBy", j, assertedBy.get(j), Referent.SPEAKER);
      }
    }
    if (entry instanceof Claim claim) {
      List<Follows> follows = claim.follows();
      for (int i = 0; i < follows.size(); i++) {
        read("follows", i, "/entry", ALONE, follows.get(i).entry(), Referent.ENTRY);
      }
    }
  }

  /** All that is mentioned there was shown first. */
  @Override
  final void claim(Claim claim) {}

  @Override
  final void reference(String attribute, Id target, Referent expected) {
    read(attribute, ALONE, "", ALONE, target, expected);
  }

  @Override
  final void reference(String attribute, Optional<Id> target, Referent expected) {
    if (target.isPresent()) {
      reference(attribute, target.get(), expected);
    }
  }

  @Override
  final void references(String attribute, List<Id> targets, Referent expected) {
    for (int i = 0; i < targets.size(); i++) {
      read(attribute, i, "", ALONE, targets.get(i), expected);
    }
  }

  @Override
  final void run(Optional<Run> run) {
    anchor("run", run, "");
  }

  @Override
  final void exclusivity(Exclusivity exclusivity) {
    anchor("exclusivity", exclusivity.run(), "/run");
  }

  private void anchor(String attribute, Optional<Run> run, String part) {
    if (run.isPresent() && run.get().from().isPresent()) {
      Run.Anchor anchor = run.get().from().get();
      read(attribute, ALONE, part + "/from/entry", ALONE, anchor.entry(), anchor.expected());
    }
  }

  @Override
  final void parties(String attribute, List<PartyInRole> parties) {
    for (int i = 0; i < parties.size(); i++) {
      read(attribute, i, "/party", ALONE, parties.get(i).party(), Referent.PARTY);
    }
  }

  @Override
  final void related(List<Agreement.Related> related) {
    for (int i = 0; i < related.size(); i++) {
      read("related", i, "/agreement", ALONE, related.get(i).agreement(), Referent.AGREEMENT);
    }
  }
}
