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
  private final Notes notes;

  private Wording(Names names, Marks marks, Notes notes) {
    this.names = names;
    this.marks = marks;
    this.notes = notes;
  }

  /** Returns the wording of a book's entries; takes time linear in the book. */
  public static Wording of(DealBook book) {
    Objects.requireNonNull(book, "book");
    return new Wording(new Names(book), new Marks(book), Notes.all());
  }

  /** The wording with no more than these of the notes on claims. */
  Wording with(Notes others) {
    return new Wording(names, marks, others);
  }

  /** The wording of what belongs to something that is spoken of already. */
  Wording within(Id spokenOf) {
    return new Wording(names.within(spokenOf), marks, notes);
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
    return new Wording(names.introducing(things), marks, notes);
  }

  /** Returns of how many entries it is, such as {@code wording of 174 entries}. */
  @Override
  public String toString() {
    return "wording of " + names.book().entries().size() + " entries";
  }

  /** One sentence of entries that are alike but for a party, a place or a name. */
  Sentence sentence(List<? extends Entry> alike) {
    Phrase said = alike.get(0) instanceof Claim claim
        ? claims(body(claim, alike), alike.stream().map(Claim.class::cast).toList())
        : things(alike);
    return new Sentence(
        said,
        Stream.of(alike.stream().map(Entry::id), names.introduced().stream(), subjects(alike))
            .flatMap(ids -> ids)
            .toList());
  }

  /** One sentence of these words, told by some claims; the first has the times. */
  Sentence sentence(Phrase words, List<? extends Claim> claims) {
    return new Sentence(claims(words, claims), claims.stream().map(Claim::id).toList());
  }

  /** A statement where it is plain who says so, in which source, and perhaps of whom. */
  Sentence sentence(Statement statement, boolean isAboutTheSame) {
    Phrase quotes = Phrase.of(statement.citations().stream()
        .flatMap(citation -> citation.quote().stream())
        .map(words -> Phrase.of(" (", Phrase.quote(words), ")"))
        .toArray());
    Phrase body = Phrase.of(
        new Statements(names, notes.areAll()).say(statement, isAboutTheSame),
        quotes,
        Times.of(statement, names),
        rank(statement.rank()));
    return new Sentence(
        Phrase.of(body.capitalized().ended(), notes.beside(List.of(statement))),
        Stream.concat(Stream.of(statement.id()), subjects(List.of(statement))).toList());
  }

  /** Things of which statements are, and of which no more is told. */
  private Stream<Id> subjects(List<? extends Entry> alike) {
    return alike.stream()
        .flatMap(entry -> entry instanceof Statement said ? said.about().stream() : Stream.of())
        .filter(id -> names
            .book()
            .find(id, Thing.class)
            .map(Things::profile)
            .filter(String::isEmpty)
            .isPresent());
  }

  Sentence lead(Statement statement) {
    return new Sentence(
        attribution().lead(statement.citations().get(0), statement.speaker()), List.of());
  }

  Deals deals() {
    return new Deals(names);
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

  private Phrase claims(Phrase body, List<? extends Claim> alike) {
    Claim claim = alike.get(0);
    Names here = claim instanceof Figure figure ? names.within(figure.subject()) : names;
    Phrase said = Phrase.of(body, Times.of(claim, here), rank(claim.rank())).capitalized();
    Optional<Id> speaker = claim instanceof Statement words ? words.speaker() : Optional.empty();
    List<Citation> citations =
        alike.stream().flatMap(each -> each.citations().stream()).distinct().toList();
    return attribution().end(said, citations, speaker, open(alike), notes.beside(alike));
  }

  /** What no source says: what is sure of a figure, or what is left open and not noted. */
  @SuppressWarnings("unchecked") // what is alike is of one kind
  private Phrase open(List<? extends Claim> alike) {
    Claim claim = alike.get(0);
    boolean isOpen = notes.areAll() && claim.note().isEmpty();
    if (claim instanceof Figure figure) {
      return Figures.sure(figure);
    } else if (claim instanceof Interest) {
      return Phrase.of(new Ownership(names).open((List<Interest>) alike, isOpen));
    }
    return claim instanceof MarketPresence presence && isOpen
        ? Phrase.of(Presences.open(presence))
        : Phrase.NONE;
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
      return new Deals(names).say(agreement, Optional.empty(), false);
    } else if (claim instanceof Term term) {
      return new Deals(names).say(term);
    } else if (claim instanceof Transfer transfer) {
      return new Transfers(names).say(transfer);
    } else if (claim instanceof Event event) {
      return new Events(names).say(event);
    } else if (claim instanceof MarketPresence) {
      return new Presences(names).say((List<MarketPresence>) alike);
    } else if (claim instanceof Figure figure) {
      return new Figures(names).say(figure);
    }
    return new Statements(names, notes.areAll()).say((Statement) claim);
  }

  private static String rank(Claim.Rank rank) {
    return switch (rank) {
      case PREFERRED -> ", preferred to rival claims";
      case DEPRECATED -> ", set aside as wrong or out of date";
      case NORMAL -> "";
    };
  }
}
