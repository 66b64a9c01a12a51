package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

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

  /** The wording without what the book notes and what it leaves open. */
  Wording withoutNotes() {
    return new Wording(names, marks, false);
  }

  /** The wording of what belongs to something that is spoken of already. */
  Wording within(Id spokenOf) {
    return new Wording(names.within(spokenOf), marks, hasNotes);
  }

  /** The wording that says more of these things than their names. */
  Wording introducing(Set<Id> things) {
    return new Wording(names.introducing(things), marks, hasNotes);
  }

  Marks marks() {
    return marks;
  }

  Deals deals() {
    return new Deals(names);
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

  /** Returns of how many entries it is, such as {@code wording of 174 entries}. */
  @Override
  public String toString() {
    return "wording of " + names.book().entries().size() + " entries";
  }

  /** A sentence for each entry. */
  List<Sentence> each(List<? extends Entry> entries) {
    return entries.stream().map(this::sentence).toList();
  }

  /** One sentence of entries that are alike but for a party, a place or a name. */
  @SuppressWarnings("unchecked") // what is alike is of one kind
  Sentence sentence(List<? extends Entry> alike) {
    Phrase said = alike.get(0) instanceof Claim
        ? claims(body(alike), (List<? extends Claim>) alike)
        : things(alike);
    Stream<Id> spokenOf = alike.stream()
        .flatMap(entry -> entry instanceof Statement words ? words.about().stream() : Stream.of())
        .filter(id -> names
            .book()
            .find(id, Thing.class)
            .filter(thing -> Things.profile(thing).isEmpty())
            .isPresent());
    return new Sentence(
        said,
        Stream.of(alike.stream().map(Entry::id), names.introduced().stream(), spokenOf)
            .flatMap(ids -> ids)
            .toList());
  }

  /** One sentence of these words, told by some claims; the first has the times. */
  Sentence sentence(Phrase words, List<? extends Claim> claims) {
    return new Sentence(claims(words, claims), claims.stream().map(Claim::id).toList());
  }

  private Phrase things(List<? extends Entry> alike) {
    String profile = Things.profile((Thing) alike.get(0));
    Phrase body = Phrase.of(
        names.all(alike.stream().map(Entry::id).toList()),
        ": ",
        profile.isEmpty() ? "named" : profile);
    return attribution().end(body, alike.get(0).citations(), Optional.empty(), Phrase.NONE, "");
  }

  private Phrase claims(Phrase body, List<? extends Claim> alike) {
    Claim claim = alike.get(0);
    Names here = claim instanceof Figure figure ? names.within(figure.subject()) : names;
    Phrase said = Phrase.of(body, Times.of(claim, here), rank(claim.rank()));
    Optional<Id> speaker =
        claim instanceof Statement words ? Statements.speaker(words) : Optional.empty();
    List<Citation> citations =
        alike.stream().flatMap(each -> each.citations().stream()).distinct().toList();
    return attribution().end(said, citations, speaker, open(alike), notes(alike));
  }

  /** What the book notes on claims, with a blank before it; empty if that is not asked for. */
  private String notes(List<? extends Claim> alike) {
    return alike.stream()
        .filter(claim -> hasNotes)
        .flatMap(claim -> claim.note().stream())
        .map(English::clean)
        .filter(note -> !note.isEmpty())
        .distinct()
        .map(" "::concat)
        .collect(joining());
  }

  /** What no source says: what is sure of a figure, or what is left open and not noted. */
  @SuppressWarnings("unchecked") // what is alike is of one kind
  private Phrase open(List<? extends Claim> alike) {
    Claim claim = alike.get(0);
    boolean isOpen = hasNotes && claim.note().isEmpty();
    if (claim instanceof Figure figure) {
      return Figures.sure(figure);
    } else if (claim instanceof Interest) {
      return Phrase.of(new Ownership(names).open((List<Interest>) alike, isOpen));
    }
    return claim instanceof MarketPresence presence
        ? Phrase.of(Presences.open(presence, isOpen))
        : Phrase.NONE;
  }

  private Attribution attribution() {
    return new Attribution(new Names(names.book()), marks);
  }

  @SuppressWarnings("unchecked") // what is alike is of one kind
  private Phrase body(List<? extends Entry> alike) {
    Entry claim = alike.get(0);
    if (claim instanceof Interest) {
      return new Ownership(names).say((List<Interest>) alike);
    } else if (claim instanceof Absence absence) {
      return new Ownership(names).say(absence);
    } else if (claim instanceof Agreement agreement) {
      return deals().say(List.of(agreement), Optional.empty(), false);
    } else if (claim instanceof Term term) {
      return new Terms(names).say(term);
    } else if (claim instanceof Transfer transfer) {
      return new Transfers(names).say(transfer);
    } else if (claim instanceof Event event) {
      return new Events(names).say(event);
    } else if (claim instanceof MarketPresence) {
      return new Presences(names).say((List<MarketPresence>) alike);
    } else if (claim instanceof Figure figure) {
      return new Figures(names).say(figure);
    }
    return new Statements(names, hasNotes).say((List<Statement>) alike);
  }

  private static String rank(Claim.Rank rank) {
    return switch (rank) {
      case PREFERRED -> ", preferred to rival claims";
      case DEPRECATED -> ", set aside as wrong or out of date";
      case NORMAL -> "";
    };
  }
}
