package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the schema against the reader on documents that are wrong in one place each. */
class SchemaMutationTest {
  /** The rules that a schema can say; the reader checks more. */
  private static final Set<String> SAYABLE = Set.of(
      "wrong-type",
      "null-value",
      "unknown-property",
      "missing-property",
      "unknown-constant",
      "malformed-number",
      "malformed-id",
      "malformed-code",
      "malformed-date",
      "malformed-identifier-scheme",
      "malformed-month-day",
      "malformed-period-assumption",
      "unknown-country",
      "blank-text",
      "text-too-long",
      "blank-period-label",
      "missing-citation",
      "territory-without-area",
      "wrong-format",
      "newer-format");

  @Test
  void the_schema_refuses_nothing_that_is_read_and_all_that_it_can_tell() {
    List<String> tooStrict = new ArrayList<>();
    List<String> tooLax = new ArrayList<>();
    Set<String> refused = new TreeSet<>();
    Mutations.forEach(mutation -> {
      boolean valid = Schemas.accept(mutation.document());
      List<String> codes = codes(mutation.document().toString());
      if (!valid) {
        refused.addAll(codes);
      }
      if (!valid && codes.isEmpty()) {
        tooStrict.add(mutation.change() + ": " + Schemas.refusals(mutation.document()));
      } else if (valid && codes.stream().anyMatch(SAYABLE::contains)) {
        tooLax.add(mutation.change() + ": " + codes);
      }
    });
    assertThat(tooStrict).as("read, but invalid by the schema").isEmpty();
    assertThat(tooLax).as("valid by the schema, which could tell").isEmpty();
    assertThat(refused).containsAll(SAYABLE);
  }

  private static List<String> codes(String document) {
    try {
      DealBookJson.readString(document);
      return List.of();
    } catch (InvalidJsonException e) {
      return e.problems().stream().map(Problem::code).distinct().toList();
    }
  }
}
