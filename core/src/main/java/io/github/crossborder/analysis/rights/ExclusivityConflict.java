package io.github.crossborder.analysis.rights;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That one term gives somebody what another term has, or may have, for another alone, such as two
 * exclusive sellers of one brand in Belgium in 2018. It keeps both terms, where and when they meet,
 * and what leaves it open; {@link ExclusivityCheck} says by which rules.
 *
 * <p>Immutable and safe for use by several threads. Two are equal if they are of the same terms,
 * with the same doubts, under the same assumptions.
 */
public final class ExclusivityConflict {
  private final ExclusivityCheck by;
  private final Term exclusive;
  private final Term other;
  private final List<ExclusivityDoubt> doubts;

  ExclusivityConflict(ExclusivityCheck by, Term exclusive, Term other, int doubts) {
    this.by = by;
    this.exclusive = exclusive;
    this.other = other;
    this.doubts = ExclusivityDoubt.of(doubts);
  }

  /** Returns whether it is sure; POSSIBLE where there are doubts. */
  public Kind kind() {
    return doubts.isEmpty() ? Kind.DEFINITE : Kind.POSSIBLE;
  }

  /**
   * Returns the term whose exclusivity the other breaks; where each may break the other's, that of
   * which there is less doubt.
   */
  public Term exclusive() {
    return exclusive;
  }

  /** Returns the term that gives the right to another party as well. */
  public Term other() {
    return other;
  }

  /** Returns why it is only possible, in the order of the constants; none if it is definite. */
  public List<ExclusivityDoubt> doubts() {
    return doubts;
  }

  /** Returns what the answer takes for granted. */
  public Assumptions assumptions() {
    return by.assumptions();
  }

  /**
   * Returns the claims that it rests on: the two terms, each before the agreement that it belongs
   * to. What events may have ended them, {@link io.github.crossborder.analysis.status.StatusHistory}
   * tells.
   */
  public List<Claim> evidence() {
    return Stream.of(exclusive, other)
        .flatMap(term -> Stream.concat(Stream.of(term), by.agreement(term).stream()))
        .distinct()
        .toList();
  }

  /**
   * Returns which single assumption more would make it sure that the two are in conflict or that
   * they are not, such as {@code UNSAID_LIMITS_NONE} where one does not say through which channels;
   * empty where it is sure, and where only another source would help. Compares the two again under
   * each.
   */
  public List<Assumption> settledBy() {
    return kind() == Kind.POSSIBLE ? by.settling(this::isSettledBy) : List.of();
  }

  /** Whether a check, under other assumptions, leaves nothing open between the two. */
  boolean isSettledBy(ExclusivityCheck again) {
    return again.between(exclusive, other).map(ExclusivityConflict::kind).orElse(Kind.DEFINITE)
        == Kind.DEFINITE;
  }

  /**
   * Returns where they meet, such as {@code BE} for Belgium and Europe; empty where neither says
   * where it applies or the shared ground cannot be said exactly.
   */
  public Optional<Territory> territory() {
    return exclusive.territory().isPresent() && other.territory().isPresent()
        ? exclusive.territory().get().intersection(other.territory().get())
        : exclusive.territory().or(other::territory);
  }

  /** Returns when they meet, as far as that is told, such as {@code 2018-01-01/2018-12-31}. */
  public Period period() {
    return SharedPeriod.of(by.isExclusive(exclusive), by.applies(other));
  }

  /** Returns the channels that both list, or that one does where the other says none. */
  public List<Channel> channels() {
    List<Channel> ones = exclusive.channels();
    List<Channel> others = other.channels();
    return ones.isEmpty() || others.isEmpty()
        ? Stream.concat(ones.stream(), others.stream()).distinct().toList()
        : Goods.sharedChannels(ones, others);
  }

  /**
   * Returns the products that both list, such as {@code hs 180631} for that and {@code hs 1806}, or
   * that one does where the other says none.
   */
  public List<ProductCategory> products() {
    List<ProductCategory> ones = exclusive.products();
    List<ProductCategory> others = other.products();
    return ones.isEmpty() || others.isEmpty()
        ? Stream.concat(ones.stream(), others.stream()).distinct().toList()
        : Goods.shared(ones, others);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExclusivityConflict conflict
        && exclusive.equals(conflict.exclusive)
        && other.equals(conflict.other)
        && doubts.equals(conflict.doubts)
        && assumptions().equals(conflict.assumptions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(exclusive.id(), other.id(), doubts);
  }

  /**
   * Returns the conflict as a sentence, such as {@code ickx-china (exclusive, to alibaba) and
   * ickx-jd (to jd) are in conflict: sell ickx-brand in CN, 2018-01-01/2019-12-31, by marketplace}.
   */
  @Override
  public String toString() {
    return exclusive.id() + " (" + claim() + ") and " + other.id() + " (" + to(other) + ") "
        + (kind() == Kind.DEFINITE ? "are" : "may be") + " in conflict: " + scope()
        + (doubts.isEmpty() ? "" : "; only possible, as it is open " + words(doubts))
        + Assumed.clause(assumptions());
  }

  static String words(List<ExclusivityDoubt> doubts) {
    return doubts.stream().map(ExclusivityDoubt::toString).collect(Collectors.joining(", "));
  }

  private String claim() {
    String kind = switch (exclusive.exclusivity().kind()) {
      case EXCLUSIVE -> "exclusive, ";
      case SOLE -> "sole, ";
      case PREFERRED, NON_EXCLUSIVE, UNSPECIFIED -> "";
    };
    return kind + to(exclusive);
  }

  private static String to(Term term) {
    return "to " + term.grantee().map(Id::value).orElse("whom is not said");
  }

  private String scope() {
    String what = Stream.of(
            exclusive.right().or(other::right).map(Term.Right::code).orElse("some right"),
            exclusive.object().or(other::object).map(Id::value).orElse(""),
            exclusive.platform().or(other::platform).map(on -> "on " + on).orElse(""),
            territory().map(where -> "in " + where).orElse(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
    String through = list(channels().stream().map(Channel::code));
    String goods = list(products().stream().map(ExclusivityConflict::words));
    Period period = period();
    boolean untold = period.start().isUnknown() && period.end().isUnknown();
    return what
        + (untold ? "" : ", " + period)
        + (through.isEmpty() ? "" : ", by " + through)
        + (goods.isEmpty() ? "" : ", of " + goods);
  }

  private static String list(Stream<String> words) {
    return words.collect(Collectors.joining(" and "));
  }

  private static String words(ProductCategory product) {
    String code =
        product.scheme().map(scheme -> scheme + " ").orElse("") + product.code().orElse("");
    return product
        .label()
        .map(label -> (code.isEmpty() ? "" : code + " ") + "\"" + label + "\"")
        .orElse(code);
  }

  /** How sure a conflict of exclusivities is, such as {@code POSSIBLE}. */
  public enum Kind {
    /** Whatever the sources left out. */
    DEFINITE,
    /** What the sources said leaves it open. */
    POSSIBLE
  }
}
