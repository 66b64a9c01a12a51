package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.analysis.contradictions.DealNews.book;
import static io.github.crossborder.analysis.contradictions.DealNews.revenue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What two claims say of one fact relates as the numbers that their words allow do. */
class ClaimValuesProperties {
  private static String any(Random random, List<String> amounts) {
    return amounts.get(random.nextInt(amounts.size()));
  }

  /** The values of two claims on one fact, tried one by one. */
  @Property(tries = 2000)
  void intervals_relate_as_the_numbers_in_them_do(@ForAll Random random) {
    List<String> euros = ContradictionsProperties.AMOUNTS.stream()
        .filter(amount -> amount.contains("EUR"))
        .toList();
    Figure one = revenue("a", any(random, euros)).build();
    Figure other = revenue("b", any(random, euros)).build();
    boolean vague =
        one.quantity().bounds().isNone() || other.quantity().bounds().isNone();
    Kind expected = vague ? Kind.UNKNOWN : relation(values(one), values(other));
    assertRelated(one, other, expected);
  }

  /** Of "profitable" and the like all values of a sign are possible, and only signs compare. */
  @Property(tries = 2000)
  void amounts_in_two_currencies_or_in_none_relate_as_their_signs_do(@ForAll Random random) {
    Figure one = revenue("a", any(random, ContradictionsProperties.AMOUNTS)).build();
    Figure other = revenue("b", any(random, ContradictionsProperties.AMOUNTS)).build();
    Set<Integer> mine = signs(values(one));
    Set<Integer> theirs = signs(values(other));
    boolean onlySign = values(one).size() == ofSign(mine);
    boolean onlyTheirSign = values(other).size() == ofSign(theirs);
    Kind signs = relation(mine, theirs);
    boolean sure = signs == Kind.CONTRADICTS
        || (onlySign && onlyTheirSign)
        || (onlyTheirSign && theirs.containsAll(mine));
    Kind expected = sure
        ? signs == Kind.CONSISTENT && !onlySign ? Kind.REFINES : signs
        : onlySign && mine.containsAll(theirs) ? Kind.REFINED_BY : Kind.UNKNOWN;
    boolean vague =
        one.quantity().bounds().isNone() || other.quantity().bounds().isNone();
    boolean alike = one.quantity().unit().equals(other.quantity().unit())
        && !one.quantity().unit().equals(UnitOfMeasure.UNSAID_CURRENCY);
    Statistics.collect(vague || alike ? "other" : expected);
    if (!alike) {
      assertRelated(one, other, vague ? Kind.UNKNOWN : expected);
    }
  }

  private static void assertRelated(Figure one, Figure other, Kind expected) {
    boolean same = one.quantity().equals(other.quantity());
    Relation relation = Contradictions.of(book(one, other)).between(one.id(), other.id());
    assertThat(relation.kind())
        .as(relation.toString())
        .isEqualTo(same ? Kind.CONSISTENT : expected);
  }

  private static <V> Kind relation(Set<V> mine, Set<V> theirs) {
    if (mine.equals(theirs)) {
      return Kind.CONSISTENT;
    } else if (theirs.containsAll(mine)) {
      return Kind.REFINES;
    } else if (mine.containsAll(theirs)) {
      return Kind.REFINED_BY;
    }
    return mine.stream().anyMatch(theirs::contains) ? Kind.CONSISTENT : Kind.CONTRADICTS;
  }

  /** Every quarter from -8 to 8 that the words allow; enough to tell all the amounts here apart. */
  private static Set<BigDecimal> values(Figure figure) {
    Bounds bounds = figure.quantity().bounds();
    return IntStream.rangeClosed(-32, 32)
        .mapToObj(i -> BigDecimal.valueOf(i).divide(BigDecimal.valueOf(4)))
        .filter(bounds::contains)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> signs(Set<BigDecimal> values) {
    return values.stream().map(BigDecimal::signum).collect(Collectors.toSet());
  }

  /** How many of all the quarters have some signs: 32 below zero, 32 above it, and zero. */
  private static int ofSign(Set<Integer> signs) {
    return signs.stream().mapToInt(sign -> sign == 0 ? 1 : 32).sum();
  }
}
