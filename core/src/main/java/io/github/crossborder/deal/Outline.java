package io.github.crossborder.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what an entry mentions: the references, or the open codes, each with its place. */
final class Outline {
  /** What somebody can own, run or sell: no person and no market. */
  static final List<Class<? extends Entry>> OWNABLE = List.of(
      Company.class,
      Brand.class,
      Platform.class,
      LogisticsHub.class,
      PublicBody.class,
      Group.class,
      UndisclosedParty.class,
      Source.class);

  private static final List<Class<? extends Entry>> SPEAKERS = List.of(Party.class, Source.class);
  private static final List<Class<? extends Entry>> SOURCE = List.of(Source.class);
  private static final List<Class<? extends Entry>> PARTY = List.of(Party.class);
  private static final List<Class<? extends Entry>> AGREEMENT = List.of(Agreement.class);
  private static final List<Class<? extends Entry>> ENTRY = List.of(Entry.class);

  private Outline() {}

  static References references(Entry entry) {
    return new References().common(entry);
  }

  static Codes codes() {
    return new Codes();
  }

  private static String at(String attribute, int index) {
    return attribute + "[" + index + "]";
  }

  /** The references of one entry, in the order of its attributes after the ones all have. */
  static final class References {
    private final List<Reference> found = new ArrayList<>();

    private References common(Entry entry) {
      List<Citation> citations = entry.citations();
      for (int i = 0; i < citations.size(); i++) {
        int index = i;
        Citation citation = citations.get(i);
        add(() -> at("citations", index) + "/source", citation.source(), SOURCE);
        List<Id> assertedBy = citation.assertedBy();
        for (int j = 0; j < assertedBy.size(); j++) {
          int speaker = j;
          add(
              () -> at(at("citations", index) + "/assertedBy", speaker),
              assertedBy.get(j),
              SPEAKERS);
        }
      }
      if (entry instanceof Claim claim) {
        List<Follows> follows = claim.follows();
        for (int i = 0; i < follows.size(); i++) {
          int index = i;
          add(() -> at("follows", index) + "/entry", follows.get(i).entry(), ENTRY);
        }
      }
      return this;
    }

    /** Paths are put together only for those who ask, which is nobody in a good book. */
    private void add(Supplier<String> path, Id target, List<Class<? extends Entry>> expected) {
      found.add(new Reference(path, target, expected));
    }

    References one(String path, Id target, Class<? extends Entry> expected) {
      return one(path, target, only(expected));
    }

    References one(String path, Id target, List<Class<? extends Entry>> expected) {
      found.add(new Reference(path, target, expected));
      return this;
    }

    private static List<Class<? extends Entry>> only(Class<? extends Entry> expected) {
      return expected == Entry.class ? ENTRY : expected == Party.class ? PARTY : List.of(expected);
    }

    References maybe(String path, Optional<Id> target, Class<? extends Entry> expected) {
      return maybe(path, target, only(expected));
    }

    References maybe(String path, Optional<Id> target, List<Class<? extends Entry>> expected) {
      return target.isPresent() ? one(path, target.get(), expected) : this;
    }

    References each(String path, List<Id> targets, Class<? extends Entry> expected) {
      List<Class<? extends Entry>> only = only(expected);
      for (int i = 0; i < targets.size(); i++) {
        int index = i;
        add(() -> at(path, index), targets.get(i), only);
      }
      return this;
    }

    References parties(String path, List<PartyInRole> parties) {
      for (int i = 0; i < parties.size(); i++) {
        int index = i;
        add(() -> at(path, index) + "/party", parties.get(i).party(), PARTY);
      }
      return this;
    }

    References related(List<Agreement.Related> related) {
      for (int i = 0; i < related.size(); i++) {
        int index = i;
        add(() -> at("related", index) + "/agreement", related.get(i).agreement(), AGREEMENT);
      }
      return this;
    }

    List<Reference> list() {
      return Collections.unmodifiableList(found);
    }
  }

  /** The open codes of one entry, in the order of its attributes. */
  static final class Codes {
    private final List<CodedAttribute> found = new ArrayList<>();

    Codes one(String path, OpenCode code) {
      found.add(new CodedAttribute(path, code));
      return this;
    }

    Codes maybe(String path, Optional<? extends OpenCode> code) {
      code.ifPresent(value -> one(path, value));
      return this;
    }

    Codes each(String path, List<? extends OpenCode> codes) {
      for (int i = 0; i < codes.size(); i++) {
        one(at(path, i), codes.get(i));
      }
      return this;
    }

    Codes roles(String path, List<PartyInRole> parties) {
      for (int i = 0; i < parties.size(); i++) {
        one(at(path, i) + "/role", parties.get(i).role());
      }
      return this;
    }

    Codes relations(List<Agreement.Related> related) {
      for (int i = 0; i < related.size(); i++) {
        one(at("related", i) + "/relation", related.get(i).relation());
      }
      return this;
    }

    List<CodedAttribute> list() {
      return Collections.unmodifiableList(found);
    }
  }
}
