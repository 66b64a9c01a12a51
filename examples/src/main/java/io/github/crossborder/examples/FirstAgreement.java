package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;

/** How do I record an agreement? Builds one, as far as a newspaper told it, and prints its JSON. */
public final class FirstAgreement {
  private FirstAgreement() {}

  /** Prints the book of one agreement as JSON. */
  public static void main(String[] arguments) {
    Citation press = Citation.of(id("de-tijd"));
    DealBook book = DealBook.builder()
        .add(Source.builder()
            .id(id("de-tijd"))
            .publisher("De Tijd")
            .language("nl")
            .build())
        .add(company("ickx", "Ickx", "BE"), company("alibaba", "Alibaba", "CN"))
        .add(Agreement.builder()
            .id(id("ickx-alibaba"))
            .addParty(PartyInRole.of(id("ickx"), Role.SUPPLIER))
            .addParty(PartyInRole.of(id("alibaba"), Role.CHANNEL_PARTNER))
            .addCitation(press)
            .build())
        .add(Term.builder() // exclusive; who is bound, and to what, is not said
            .id(id("ickx-alibaba-exclusivity"))
            .agreement(id("ickx-alibaba"))
            .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
            .exhaustive(false)
            .addCitation(press)
            .build())
        .build(); // or one exception that lists all that is wrong

    System.out.print(DealBookJson.writeString(book));
  }

  private static Company company(String id, String name, String country) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .homeCountry(Country.of(country))
        .addCitation(Citation.of(id("de-tijd")))
        .build();
  }
}
