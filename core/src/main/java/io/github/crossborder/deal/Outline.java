package io.github.crossborder.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
        String at = at("citations", i);
        one(at + "/source", citations.get(i).source(), Source.class);
        each(at + "/assertedBy", citations.get(i).assertedBy(), SPEAKERS);
      }
      if (entry instanceof Claim claim) {
        List<Follows> follows = claim.follows();
        for (int i = 0; i < follows.size(); i++) {
          one(at("follows", i) + "/entry", follows.get(i).entry(), Entry.class);
        }
      }
      return this;
    }

    References one(String path, Id target, Class<? extends Entry> expected) {
      return one(path, target, List.of(expected));
    }

    References one(String path, Id target, List<Class<? extends Entry>> expected) {
      found.add(new Reference(path, target, expected));
      return this;
    }

    References maybe(String path, Optional<Id> target, Class<? extends Entry> expected) {
      return maybe(path, target, List.of(expected));
    }

    References maybe(String path, Optional<Id> target, List<Class<? extends Entry>> expected) {
      target.ifPresent(id -> one(path, id, expected));
      return this;
    }

    References each(String path, List<Id> targets, Class<? extends Entry> expected) {
      return each(path, targets, List.of(expected));
    }

    private References each(String path, List<Id> targets, List<Class<? extends Entry>> expected) {
      for (int i = 0; i < targets.size(); i++) {
        found.add(new Reference(at(path, i), targets.get(i), expected));
      }
      return this;
    }

    References parties(String path, List<PartyInRole> parties) {
      for (int i = 0; i < parties.size(); i++) {
        one(at(path, i) + "/party", parties.get(i).party(), Party.class);
      }
      return this;
    }

    References related(List<Agreement.Related> related) {
      for (int i = 0; i < related.size(); i++) {
        one(at("related", i) + "/agreement", related.get(i).agreement(), Agreement.class);
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
