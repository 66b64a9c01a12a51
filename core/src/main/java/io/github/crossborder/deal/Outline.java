package io.github.crossborder.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Collects the open codes of an entry, each with its place. */
final class Outline {
  private Outline() {}

  static Codes codes() {
    return new Codes();
  }

  private static String at(String attribute, int index) {
    return attribute + "[" + index + "]";
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
