package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.DealBookJson;

/**
 * How do I record an agreement? Builds one, as far as a newspaper told it ("exclusief akkoord", and
 * "onder meer"), and prints its JSON.
 */
public final class FirstAgreement {
  private FirstAgreement() {}

  /** Prints the book of one agreement as JSON. */
  public static void main(String[] arguments) {
    Citation press =
        Citation.builder().source(id("de-tijd")).quote("exclusief akkoord").build();
    DealBook book = DealBook.builder()
        .add(Source.builder()
            .id(id("de-tijd"))
            .publisher("De Tijd")
            .language("nl")
            .build())
        .add(company("ickx", "Ickx"), company("alibaba", "Alibaba"))
        .add(Agreement.builder() // which of them supplies, and which sells, is not said
            .id(id("ickx-alibaba"))
            .addParty(id("ickx"), Role.PARTICIPANT)
            .addParty(id("alibaba"), Role.PARTICIPANT)
            .addCitation(press)
            .build())
        .add(Term.builder() // exclusive; who is bound, and to what, is not said
            .id(id("ickx-alibaba-exclusivity"))
            .agreement(id("ickx-alibaba"))
            .effect(Term.Effect.UNSPECIFIED)
            .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
            .exhaustive(false) // "onder meer": among other things
            .addCitation(press)
            .build())
        .build(); // or one exception that lists all that is wrong

    System.out.print(DealBookJson.writeString(book));
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(Citation.of(id("de-tijd")))
        .build();
  }
}
