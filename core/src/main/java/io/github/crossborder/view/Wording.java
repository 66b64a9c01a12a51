package io.github.crossborder.view;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.Transfer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says the entries of a book in plain English, such as {@code Colruyt owns Boni. [B]}: who, what,
 * where, since when, how sure, on whose word, in which few words of the source, and in which source.
 *
 * <p>A sentence says no more than its entry. It has no ids and no codes: a code that is not known is
 * said by its words. Immutable and safe for use by several threads.
 */
public final class Wording {
  private final Names names;
  private final Marks marks;
  private final boolean hasNotes;

  private Wording(Names names, Marks marks, boolean hasNotes) {
    this.names = names;
    this.marks = marks;
    this.hasNotes = hasNotes;
  }

  /** Returns the wording of a book's entries; takes time linear in the book. */
  public static Wording of(DealBook book) {
    Objects.requireNonNull(book, "book");
    return new Wording(new Names(book), new Marks(book), true);
  }

  /** The wording that leaves out what the book notes on claims. */
  Wording withoutNotes() {
    return new Wording(names, marks, false);
  }

  /** The wording of what belongs to something that is spoken of already. */
  Wording within(Id spokenOf) {
    return new Wording(names.within(spokenOf), marks, hasNotes);
  }

  Marks marks() {
    return marks;
  }

  /**
   * Returns what an entry is called in a sentence, such as {@code Ickx} or {@code the deal between
   * Ickx and Alibaba}.
   *
   * @throws io.github.crossborder.book.UnknownEntryException if the book has no such entry
   */
  public String name(Id id) {
    return names.of(Objects.requireNonNull(id, "id")).toString();
  }

  /**
   * Returns what an entry says, such as {@code Colruyt owns Boni. [B]}.
   *
   * @param entry an entry of the book, or one that might be added to it: it may refer to the book's
   *     entries alone
   * @throws io.github.crossborder.book.UnknownEntryException if it refers to what the book has not
   */
  public Sentence sentence(Entry entry) {
    return sentence(List.of(Objects.requireNonNull(entry, "entry")));
  }

  /** The wording that says more of these things than their names. */
  Wording introducing(Set<Id> things) {
    return new Wording(names.introducing(things), marks, hasNotes);
  }

  /** Returns of how many entries it is, such as {@code wording of 174 entries}. */
  @Override
  public String toString() {
    return "wording of " + names.book().entries().size() + " entries";
  }

  /** One sentence of entries that are alike but for a party, a place or a name. */
  Sentence sentence(List<? extends Entry> alike) {
    Entry entry = alike.get(0);
    Phrase said = entry instanceof Claim claim
        ? claim(claim, body(claim, alike), claim.citations())
        : things(alike);
    return new Sentence(
        said,
        Stream.concat(alike.stream().map(Entry::id), names.introduced().stream())
            .toList());
  }

  /** One sentence of an agreement, an event that tells no more than how far it got, and transfers. */
  Sentence sentence(Agreement agreement, Optional<Event> then, List<Transfer> transfers) {
    List<Citation> citations = Stream.concat(Stream.of(agreement), then.stream())
        .flatMap(claim -> claim.citations().stream())
        .toList();
    Phrase body = new Deals(names).say(agreement, then.map(Event::type));
    List<Id> entries = Stream.concat(
            Stream.concat(Stream.of(agreement), then.stream()), transfers.stream())
        .map(Claim::id)
        .toList();
    return new Sentence(claim(agreement, body, citations), entries);
  }

  /** A statement where it is plain who says so, in which source, and perhaps of whom. */
  Sentence sentence(Statement statement, boolean isAboutTheSame) {
    Phrase body = Phrase.of(
        new Statements(names).say(statement, isAboutTheSame),
        Phrase.of(statement.citations().stream()
            .flatMap(citation -> citation.quote().stream())
            .map(words -> Phrase.of(" (", Phrase.quote(words), ")"))
            .toArray()),
        Times.of(statement, names),
        rank(statement.rank()));
    return new Sentence(
        Phrase.of(body.capitalized().ended(), note(statement)), List.of(statement.id()));
  }

  Sentence lead(Statement statement) {
    return new Sentence(
        attribution().lead(statement.citations().get(0), statement.speaker()), List.of());
  }

  private Phrase things(List<? extends Entry> alike) {
    String profile = Things.profile((Thing) alike.get(0));
    Phrase body = Phrase.of(
        names.all(alike.stream().map(Entry::id).toList()),
        ": ",
        profile.isEmpty() ? "named" : profile);
    return attribution()
        .end(body.capitalized(), alike.get(0).citations(), Optional.empty(), Phrase.NONE, "");
  }

  private Phrase claim(Claim claim, Phrase body, List<Citation> citations) {
    Phrase said = Phrase.of(body, Times.of(claim, names), rank(claim.rank())).capitalized();
    Optional<Id> speaker = claim instanceof Statement words ? words.speaker() : Optional.empty();
    Phrase last = claim instanceof Figure figure ? Figures.sure(figure) : Phrase.NONE;
    return attribution().end(said, citations, speaker, last, note(claim));
  }

  private String note(Claim claim) {
    return claim
        .note()
        .filter(any -> hasNotes)
        .map(English::clean)
        .map(" "::concat)
        .orElse("");
  }

  private Attribution attribution() {
    return new Attribution(new Names(names.book()), marks);
  }

  @SuppressWarnings("unchecked") // what is alike is of one kind
  private Phrase body(Claim claim, List<? extends Entry> alike) {
    if (claim instanceof Interest) {
      return new Ownership(names).say((List<Interest>) alike);
    } else if (claim instanceof Absence absence) {
      return new Ownership(names).say(absence);
    } else if (claim instanceof Agreement agreement) {
      return new Deals(names).say(agreement, Optional.empty());
    } else if (claim instanceof Term term) {
      return new Deals(names).say(term);
    } else if (claim instanceof Transfer transfer) {
      return new Deals(names).say(transfer);
    } else if (claim instanceof Event event) {
      return new Events(names).say(event);
    } else if (claim instanceof MarketPresence) {
      return new Presences(names).say((List<MarketPresence>) alike);
    } else if (claim instanceof Figure figure) {
      return new Figures(names).say(figure);
    }
    return new Statements(names).say((Statement) claim);
  }

  private static String rank(Claim.Rank rank) {
    return switch (rank) {
      case PREFERRED -> ", preferred to rival claims";
      case DEPRECATED -> ", set aside as wrong or out of date";
      case NORMAL -> "";
    };
  }
}
