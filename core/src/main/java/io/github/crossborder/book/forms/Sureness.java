package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is told more firmly than its citations bear out.
 *
 * <ul>
 *   <li>An end that is OPEN, so that a source said "since" or "open-ended", and no quote of it, nor
 *       a label of the span. That the quoted word is another cannot be seen.
 *   <li>A source that passes on the words of its own publisher or author: it says so itself. Both
 *       are known by name alone, or by an interest as author.
 * </ul>
 */
final class Sureness implements Finder {
  private final BookEntries book;
  private final Map<String, Places> openEnds = new LinkedHashMap<>();
  private final Map<Passing, Places> passings = new LinkedHashMap<>();
  private final Set<Passing> authors = new HashSet<>();

  /** That a source says something by way of somebody, or is written by somebody. */
  private record Passing(Id source, Id speaker) {}

  Sureness(BookEntries book) {
    this.book = book;
  }

  @Override
  public void see(Entry entry) {
    for (Citation citation : entry.citations()) {
      for (Id speaker : citation.assertedBy()) {
        passings
            .computeIfAbsent(new Passing(citation.source(), speaker), any -> new Places())
            .add(entry.id(), "citations");
      }
    }
    switch (entry.entryKind()) {
      case INTEREST -> see((Interest) entry);
      case ABSENCE -> see(entry, "validity", ((Absence) entry).validity());
      case TERM -> {
        see(entry, "validity", ((Term) entry).validity());
        see(entry, "exclusivity/validity", ((Term) entry).exclusivity().validity());
      }
      case MARKET_PRESENCE -> see(entry, "validity", ((MarketPresence) entry).validity());
      case FIGURE -> see(entry, "period", ((Figure) entry).period());
      case STATEMENT -> see(entry, "horizon", ((Statement) entry).horizon());
      default -> {}
    }
  }

  private void see(Interest interest) {
    see(interest, "validity", interest.validity());
    if (interest.type().equals(Interest.Type.AUTHOR)) {
      authors.add(new Passing(interest.subject(), interest.party()));
    }
  }

  private void see(Entry entry, String attribute, Optional<Period> span) {
    boolean isOpen = span.isPresent()
        && (span.get().end().isOpen() || span.get().start().isOpen())
        && span.get().label().isEmpty();
    if (isOpen
        && entry.citations().stream().allMatch(citation -> citation.quote().isEmpty())) {
      openEnds.computeIfAbsent(attribute, any -> new Places()).add(entry.id(), attribute);
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    openEnds.forEach((attribute, places) -> findings.add(Problem.of(
        ProblemCode.OPEN_END_UNQUOTED,
        places.path(),
        attribute + " has an open end, and no citation quotes the word for it, such as 'since' or"
            + " 'open-ended'; quote it, or leave that end out where none is told" + places)));
    passings.forEach((passing, places) -> {
      if (isItself(passing)) {
        findings.add(Problem.of(
            ProblemCode.SOURCE_AS_SPEAKER,
            places.path(),
            passing.speaker() + " published or wrote " + passing.source()
                + ", which is cited; leave it out, since the source says so itself" + places));
      }
    });
  }

  private boolean isItself(Passing passing) {
    if (authors.contains(passing)) {
      return true;
    }
    Optional<String> publisher =
        book.find(passing.source(), Source.class).flatMap(Source::publisher);
    return publisher.isPresent()
        && book.find(passing.speaker(), Thing.class).stream()
            .filter(
                speaker -> !(speaker instanceof Source other && other.title().isPresent()))
            .flatMap(speaker -> speaker.names().stream())
            .anyMatch(name -> folded(name.text()).equals(folded(publisher.get())));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
