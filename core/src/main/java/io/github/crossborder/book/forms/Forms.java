package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what is odd in a book but may be meant, such as a fact in another form than its own. */
public final class Forms {
  private Forms() {}

  /**
   * Returns what is odd, such as a country that is given by its name as a label.
   *
   * @param entries the entries of the book in its order
   * @param find returns the entry of the book with an id, such as {@code book::find}
   */
  public static List<Problem> findings(List<Entry> entries, Function<Id, Optional<Entry>> find) {
    BookEntries book = new BookEntries(find);
    List<Finder> finders = List.of(
        new CircularOrder(),
        new ClaimForms(book),
        new AgreementForms(book),
        new ThingForms(),
        new SameClaims(),
        new Sureness(book),
        new UnknownCodes()); // last: what is new may well be meant
    for (Entry entry : entries) {
      for (Finder finder : finders) {
        finder.see(entry);
      }
    }
    List<Problem> findings = new ArrayList<>();
    finders.forEach(finder -> finder.tell(findings));
    return List.copyOf(findings);
  }

  static Problem finding(ProblemCode rule, Entry entry, String attribute, String message) {
    return Problem.of(
        rule, entry.id() + "/" + attribute, entry.entryKind() + " " + entry.id() + ": " + message);
  }
}
