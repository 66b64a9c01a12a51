package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Attributes;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Combiner;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds claims that say the same as another, and differ at most in their sources.
 *
 * <p>Only claims on how things are: what happens can happen twice, such as two payments of the same
 * amount. Claims are first told apart by a number made of the attributes that differ most, so that
 * only those with the same number are compared as a whole.
 */
final class SameClaims implements Finder {
  private static final Set<String> IDENTITY = Set.of("id", "citations");
  private static final long PLACE = 0xFFFF_FFFFL;

  private final DealBook book;
  private int seen;
  private int size;

  /** The number of a claim, and below it the claim's place in the book. */
  private long[] claims = new long[16];

  SameClaims(DealBook book) {
    this.book = book;
  }

  @Override
  public void see(Entry entry) {
    int place = seen++;
    if (entry instanceof Claim claim && tellsHowThingsAre(claim)) {
      if (size == claims.length) {
        claims = Arrays.copyOf(claims, 2 * size);
      }
      claims[size++] = (long) number(claim) << Integer.SIZE | place;
    }
  }

  private static boolean tellsHowThingsAre(Claim claim) {
    return switch (claim.entryKind()) {
      case INTEREST, TERM, MARKET_PRESENCE, FIGURE, STATEMENT -> true;
      default -> false;
    };
  }

  @Override
  public void tell(List<Problem> findings) {
    Arrays.sort(claims, 0, size);
    List<Told> twice = new ArrayList<>();
    for (int from = 0; from < size; ) {
      int end = from + 1;
      while (end < size && claims[end] >> Integer.SIZE == claims[from] >> Integer.SIZE) {
        end++;
      }
      if (end > from + 1) {
        compare(from, end, twice);
      }
      from = end;
    }
    twice.sort((one, other) -> Integer.compare(one.place, other.place));
    twice.forEach(told -> findings.add(told.problem));
  }

  private void compare(int from, int end, List<Told> twice) {
    Map<Content, Id> told = new HashMap<>();
    for (int i = from; i < end; i++) {
      int place = (int) (claims[i] & PLACE);
      Claim claim = (Claim) book.entries().get(place);
      Id first = told.putIfAbsent(content(claim), claim.id());
      if (first != null) {
        twice.add(new Told(
            place,
            Problem.of(
                BookRule.TOLD_TWICE,
                claim.id().toString(),
                claim.entryKind() + " " + claim.id() + " says the same as " + first
                    + "; keep one of them, with the citations of both")));
      }
    }
  }

  private static int number(Claim claim) {
    return switch (claim.entryKind()) {
      case INTEREST -> number((Interest) claim);
      case TERM -> number((Term) claim);
      case MARKET_PRESENCE -> number((MarketPresence) claim);
      case FIGURE -> number((Figure) claim);
      default -> ((Statement) claim).text().hashCode();
    };
  }

  private static int number(Interest interest) {
    int whom = 31 * interest.party().hashCode() + interest.subject().hashCode();
    return 31 * (31 * whom + interest.share().hashCode()) + interest.validity().hashCode();
  }

  private static int number(Term term) {
    int whom = 31 * term.agreement().hashCode() + term.grantee().hashCode();
    return 31 * (31 * whom + term.right().hashCode()) + term.object().hashCode();
  }

  private static int number(MarketPresence presence) {
    int whom = 31 * presence.actor().hashCode() + presence.platform().hashCode();
    return 31 * (31 * whom + presence.territory().hashCode())
        + presence.validity().hashCode();
  }

  private static int number(Figure figure) {
    int whom = 31 * figure.subject().hashCode() + figure.metric().hashCode();
    int when = 31 * figure.period().hashCode() + figure.date().hashCode();
    return 31 * (31 * whom + figure.quantity().hashCode()) + when;
  }

  private static Content content(Claim claim) {
    List<Object> parts = new ArrayList<>();
    parts.add(claim.entryKind());
    Attributes.combine(claim, claim, new Combiner() {
      @Override
      public <V> V always(String attribute, V one, V other) {
        if (!IDENTITY.contains(attribute)) {
          parts.add(one);
        }
        return one;
      }
    });
    return new Content(parts);
  }

  /**
   * All that a claim says, but for its id and its sources. It has an order, so that a table of them
   * stays fast if they were made to hash alike.
   */
  private record Content(List<Object> parts) implements Comparable<Content> {
    @Override
    public int compareTo(Content other) {
      return parts.toString().compareTo(other.parts.toString());
    }
  }

  private record Told(int place, Problem problem) {}
}
