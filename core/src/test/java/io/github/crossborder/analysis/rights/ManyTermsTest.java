package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.AlikeIds;
import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fifty thousand terms by which one licensor lets the same be done with one brand in one country
 * and year, of which no two can be in conflict: comparing each with each, 1.25 thousand million
 * times, takes minutes.
 */
class ManyTermsTest {
  private static final int MANY = 50_000;
  private static final Citation CITED = Citation.of(id("press"));
  private static final Exclusivity EXCLUSIVE = Exclusivity.of(Exclusivity.Kind.EXCLUSIVE);
  private static final Exclusivity NOT = Exclusivity.of(Exclusivity.Kind.NON_EXCLUSIVE);

  /** Why no two of the terms are in conflict. */
  enum Because {
    NONE_IS_EXCLUSIVE {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        return term.exclusivity(NOT).grantee(seller(number));
      }
    },
    ALL_ARE_HELD_BY_ONE_SELLER {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        return term.exclusivity(number % 2 == 0 ? EXCLUSIVE : NOT);
      }
    },
    ONE_SELLER_OWES_ALL_OF_THEM {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        return term.exclusivity(EXCLUSIVE).effect(Term.Effect.REQUIRES);
      }
    },
    NONE_IS_EXCLUSIVE_AND_HALF_ARE_FOR_ONE_PRODUCT_EACH {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        term.exclusivity(NOT).grantee(seller(number));
        return number % 2 == 0
            ? term
            : term.products(List.of(ProductCategory.of("hs", code(number))));
      }
    },
    EACH_SELLER_HAS_A_CHANNEL {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        Channel channel = number % 2 == 0 ? Channel.MARKETPLACE : Channel.OWN_STORES;
        return term.exclusivity(EXCLUSIVE).grantee(seller(number % 2)).channels(List.of(channel));
      }
    },
    EACH_HAS_A_PRODUCT_OF_ITS_OWN {
      @Override
      Term.Builder term(Term.Builder term, int number) {
        return term.exclusivity(EXCLUSIVE)
            .grantee(seller(number))
            .products(List.of(ProductCategory.of("taric", "18" + code(number))));
      }
    };

    abstract Term.Builder term(Term.Builder term, int number);
  }

  private static Id seller(int number) {
    return id("seller-" + number % 100);
  }

  private static String code(int number) {
    return String.valueOf(100_000 + number);
  }

  private static DealBook book(Because because) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(Brand.builder().id(id("ickx-brand")).addCitation(CITED).build());
    Stream.concat(Stream.of(id("ickx")), IntStream.range(0, 100).mapToObj(ManyTermsTest::seller))
        .forEach(
            party -> book.add(Company.builder().id(party).addCitation(CITED).build()));
    for (int i = 0; i < MANY; i++) {
      Term.Builder term = Term.builder()
          .id(id("t" + i))
          .right(Term.Right.SELL)
          .grantor(id("ickx"))
          .grantee(seller(0))
          .object(id("ickx-brand"))
          .territory(Territory.of("BE"))
          .addChannel(Channel.MARKETPLACE)
          .addProduct(ProductCategory.of("hs", "1806"))
          .validity(Period.calendarYear(2018))
          .addCitation(CITED);
      book.add(because.term(term, i).build());
    }
    return book.build();
  }

  @ParameterizedTest
  @EnumSource
  void very_many_terms_that_cannot_clash_are_not_compared_each_with_each(Because because) {
    ExclusivityCheck check = ExclusivityCheck.of(book(because));
    assertThat(check.definite()).isEmpty();
    assertThat(check.possible()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void grantors_whose_names_were_made_to_hash_alike_are_told_apart(boolean rightIsTold) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build());
    IntStream.range(0, 100)
        .mapToObj(ManyTermsTest::seller)
        .forEach(
            party -> book.add(Company.builder().id(party).addCitation(CITED).build()));
    for (int i = 0; i < 1 << 15; i++) {
      Id grantor = AlikeIds.of(i, 15);
      book.add(Company.builder().id(grantor).addCitation(CITED).build());
      Term.Builder term = Term.builder().id(id("t" + i)).grantor(grantor).grantee(seller(i));
      if (rightIsTold) {
        term.right(Term.Right.SELL);
      }
      book.add(term.exclusivity(EXCLUSIVE).addCitation(CITED).build());
    }
    DealBook alike = book.build();
    ExclusivityCheck check = ExclusivityCheck.of(alike);
    assertThat(check.definite()).isEmpty();
    assertThat(check.possible()).isEmpty();
    assertThat(alike.findings()).extracting(Problem::code).doesNotContain("told-twice");
  }
}
