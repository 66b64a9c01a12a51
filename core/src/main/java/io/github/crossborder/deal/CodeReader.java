package io.github.crossborder.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the open codes of an entry, each with its place. */
final class CodeReader extends AttributeReader {
  private final List<CodedAttribute> found = new ArrayList<>();

  List<CodedAttribute> found() {
    return found;
  }

  @Override
  protected void read(String attribute, Object value) {}

  @Override
  void claim(Claim claim) {} // what all claims have holds no code

  @Override
  void code(String attribute, OpenCode code) {
    found.add(new CodedAttribute(attribute, code));
  }

  @Override
  void code(String attribute, OpenCode unsaid, OpenCode code) {
    code(attribute, code);
  }

  @Override
  void code(String attribute, Optional<? extends OpenCode> code) {
    if (code.isPresent()) {
      code(attribute, code.get());
    }
  }

  @Override
  void run(Optional<Run> run) {
    code("run/from/event", run.flatMap(Run::from).flatMap(Run.Anchor::event));
  }

  @Override
  void exclusivity(Exclusivity exclusivity) {
    code(
        "exclusivity/run/from/event",
        exclusivity.run().flatMap(Run::from).flatMap(Run.Anchor::event));
  }

  @Override
  void eachCode(String attribute, List<? extends OpenCode> codes) {
    for (int i = 0; i < codes.size(); i++) {
      code(attribute + "[" + i + "]", codes.get(i));
    }
  }

  @Override
  void wholeCodes(String attribute, List<? extends OpenCode> codes) {
    eachCode(attribute, codes);
  }

  @Override
  void parties(String attribute, List<PartyInRole> parties) {
    for (int i = 0; i < parties.size(); i++) {
      code(attribute + "[" + i + "]/role", parties.get(i).role());
    }
  }

  @Override
  void related(List<Agreement.Related> related) {
    for (int i = 0; i < related.size(); i++) {
      code("related[" + i + "]/relation", related.get(i).relation());
    }
  }
}
