package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.CodedAttribute;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.OpenCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the codes for which this version has no constant: new ones, or slips of the pen. */
final class UnknownCodes implements Finder {
  /** A book of thousands of different unknown codes is no slip of the pen. */
  private static final int MOST_HINTS = 1_000;

  private final List<Problem> found = new ArrayList<>();

  /** The known ones that were met: a few dozen at most, each of them again and again. */
  private final Set<OpenCode> known = new HashSet<>();

  /** What the unknown ones may be meant for: many entries may have the same slip of the pen. */
  private final Map<OpenCode, String> hints = new HashMap<>();

  @Override
  public void see(Entry entry) {
    List<CodedAttribute> codes = entry.codes();
    for (int i = 0; i < codes.size(); i++) {
      OpenCode code = codes.get(i).code();
      if (!known.contains(code)) {
        check(entry, codes.get(i));
      }
    }
  }

  private void check(Entry entry, CodedAttribute attribute) {
    OpenCode code = attribute.code();
    if (code.isKnown()) {
      known.add(code);
    } else {
      found.add(Problem.of(
          ProblemCode.UNKNOWN_CODE,
          entry.id() + "/" + attribute.path(),
          code.vocabulary()
              + " '"
              + code.code()
              + "' is not known to this version; it is kept as it is"
              + hint(code)));
    }
  }

  private String hint(OpenCode code) {
    if (hints.size() == MOST_HINTS) {
      return hints.getOrDefault(code, "");
    }
    return hints.computeIfAbsent(
        code,
        unknown -> Problem.didYouMean(
            unknown.code(), unknown.known().stream().map(OpenCode::code).toList()));
  }

  @Override
  public void tell(List<Problem> findings) {
    findings.addAll(found);
  }
}
