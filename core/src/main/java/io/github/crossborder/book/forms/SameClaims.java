package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.AttributeReader;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  private final BookEntries book;
  private final Set<Integer> numbers = new HashSet<>();
  private final Set<Integer> numbersOfSeveral = new HashSet<>();

  SameClaims(BookEntries book) {
    this.book = book;
  }

  @Override
  public void see(Entry entry) {
    if (entry instanceof Claim claim && tellsHowThingsAre(claim)) {
      int number = number(claim);
      if (!numbers.add(number)) {
        numbersOfSeveral.add(number);
      }
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
    if (numbersOfSeveral.isEmpty()) {
      return;
    }
    Map<Content, Id> told = new HashMap<>();
    for (Claim claim : book.of(Claim.class)) {
      if (tellsHowThingsAre(claim) && numbersOfSeveral.contains(number(claim))) {
        Id first = told.putIfAbsent(content(claim), claim.id());
        if (first != null) {
          findings.add(Problem.of(
              FormRule.TOLD_TWICE,
              claim.id().toString(),
              claim.entryKind() + " " + claim.id() + " says the same as " + first
                  + "; keep one of them, with the citations of both"));
        }
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
    claim.show(new AttributeReader() {
      @Override
      protected void read(String attribute, Object value) {
        if (!IDENTITY.contains(attribute)) {
          parts.add(value);
        }
      }
    });
    return new Content(parts);
  }

  /**
   * All that a claim says, but for its id and its sources. It has an order, so that those
   * that hash alike are found quickly.
   */
  private record Content(List<Object> parts) implements Comparable<Content> {
    @Override
    public int compareTo(Content other) {
      return parts.toString().compareTo(other.parts.toString());
    }
  }
}
