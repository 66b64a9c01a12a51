package io.github.crossborder.book.forms;

import static java.util.stream.Collectors.toSet;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Absence;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds claims that say the same as another, and differ at most in their sources.
 *
 * <p>Only claims on how things are: what happens can happen twice, such as two payments of the same
 * amount. Claims are first told apart by a number made of the attributes that differ most, so that
 * only those with the same number are compared as a whole.
 */
final class SameClaims implements Finder {
  private static final Set<String> IDENTITY = Set.of("id", "citations");

  private final List<Claim> claims = new ArrayList<>();
  private final IntStream.Builder numbers = IntStream.builder();

  @Override
  public void see(Entry entry) {
    switch (entry.entryKind()) {
      case INTEREST, ABSENCE, TERM, MARKET_PRESENCE, FIGURE, STATEMENT -> {
        claims.add((Claim) entry);
        numbers.add(number((Claim) entry));
      }
      default -> {}
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    int[] numberOf = numbers.build().toArray();
    int[] sorted = IntStream.of(numberOf).sorted().toArray();
    Set<Integer> numbersOfSeveral = IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1])
        .mapToObj(i -> sorted[i])
        .collect(toSet());
    Map<Content, Id> told = new HashMap<>();
    for (int i = 0; i < numberOf.length; i++) {
      if (numbersOfSeveral.contains(numberOf[i])) {
        Claim claim = claims.get(i);
        Id first = told.putIfAbsent(content(claim), claim.id());
        if (first != null) {
          findings.add(Problem.of(
              ProblemCode.TOLD_TWICE,
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
      case ABSENCE -> ((Absence) claim).subject().hashCode();
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
