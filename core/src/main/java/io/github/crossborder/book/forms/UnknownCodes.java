package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.CodedAttribute;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.OpenCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the codes for which this version has no constant: new ones, or slips of the pen. Each is
 * told once, with the first places where it is.
 */
final class UnknownCodes implements Finder {
  /** A book of thousands of different unknown codes is no slip of the pen. */
  private static final int MOST_HINTS = 1_000;

  private final Map<OpenCode, Places> unknown = new LinkedHashMap<>();

  /** The known ones that were met: a few dozen at most, each of them again and again. */
  private final Set<OpenCode> known = new HashSet<>();

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
      unknown.computeIfAbsent(code, any -> new Places()).add(entry.id(), attribute.path());
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    int hints = 0;
    for (Map.Entry<OpenCode, Places> met : unknown.entrySet()) {
      OpenCode code = met.getKey();
      String hint = hints++ < MOST_HINTS
          ? Problem.didYouMean(
              code.code(), code.known().stream().map(OpenCode::code).toList())
          : "";
      findings.add(Problem.of(
          ProblemCode.UNKNOWN_CODE,
          met.getValue().path(),
          code.vocabulary() + " '" + code.code()
              + "' is not known to this version; it is kept as it is" + met.getValue() + hint));
    }
  }
}
