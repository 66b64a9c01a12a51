package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of attributes as a line of text shows them, such as {@code ickx as supplier}. */
final class Wording {
  private Wording() {}

  /** The value in quotes, cut where it is long. */
  static String quoted(Object value) {
    return Problem.quote(of(value));
  }

  static String of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Wording::of).orElse("not told");
    } else if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "not told"
          : list.stream().map(Wording::of).collect(Collectors.joining("; "));
    } else if (value instanceof Thing thing) {
      return thing.label();
    } else if (value instanceof PartyInRole party) {
      return party.party() + " as " + party.role();
    } else if (value instanceof Agreement.Related related) {
      return related.relation() + " " + related.agreement();
    } else if (value instanceof Follows follows) {
      return told(follows.entry(), maybe("by", follows.lag()));
    }
    return ofPart(value);
  }

  private static String ofPart(Object value) {
    if (value instanceof Name name) {
      return told(name.text(), maybe("in", name.language()), maybe("for", name.validity()));
    } else if (value instanceof Citation citation) {
      return citation(citation);
    } else if (value instanceof Exclusivity exclusivity) {
      return told(
          exclusivity.kind(),
          maybe("for", exclusivity.validity()),
          maybe("for", exclusivity.run()),
          maybe("if", exclusivity.condition()));
    } else if (value instanceof ProductCategory product) {
      return told(
          product.scheme().map(scheme -> scheme + " " + product.code().orElse("")),
          product.label());
    } else if (value instanceof Period period) {
      return told(
          period.toString(),
          period.basis(),
          maybe("called", period.label()),
          period.assumed().isEmpty() ? "" : "assuming " + period.assumed());
    }
    return value.toString();
  }

  private static String citation(Citation citation) {
    String speakers =
        citation.assertedBy().stream().map(Id::toString).collect(Collectors.joining(" to "));
    return told(
        citation.source(),
        citation.locator(),
        citation.quote().map(quote -> '"' + quote + '"'),
        speakers.isEmpty() ? "" : "said by " + speakers,
        citation.certainty() == Certainty.STATED ? "" : citation.certainty());
  }

  private static Optional<String> maybe(String before, Optional<?> value) {
    return value.map(told -> before + " " + of(told));
  }

  /** The parts that are told, with commas between. */
  private static String told(Object... parts) {
    return Stream.of(parts)
        .flatMap(part -> part instanceof Optional<?> optional ? optional.stream() : Stream.of(part))
        .map(Object::toString)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
