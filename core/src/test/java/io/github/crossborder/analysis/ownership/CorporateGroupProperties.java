package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A group's claims are what a scan of the whole book finds of its members. */
class CorporateGroupProperties {
  private static final int MOST_FIRMS = 5;

  @Provide
  Arbitrary<DealBook> books() {
    Arbitrary<Id> firm = Arbitraries.integers().between(0, MOST_FIRMS).map(World::firm);
    Arbitrary<List<Agreement.Builder>> agreements = Combinators.combine(firm, firm, firm)
        .filter((one, two, three) -> !one.equals(two))
        .as((one, two, three) -> Agreement.builder()
            .addParty(one, Role.ALLY)
            .addParty(two, Role.SUPPLIER)
            .addParty(three, Role.BUYER)
            .addCitation(Stakes.CITED))
        .list()
        .ofMaxSize(4);
    Arbitrary<List<MarketPresence.Builder>> presences = Combinators.combine(
            firm,
            Arbitraries.of(
                "BE",
                "BE partly",
                "BE (Essen)",
                "CN",
                "150",
                "(the West)",
                "BE-VLG",
                "001 except BE",
                ""))
        .as((actor, territory) -> MarketPresence.builder()
            .actor(actor)
            .territory(Optional.of(territory).filter(told -> !told.isEmpty()).map(Territory::parse))
            .status(MarketPresence.Status.IN_EFFECT)
            .addCitation(Stakes.CITED))
        .list()
        .ofMaxSize(6);
    return Combinators.combine(World.any(true), agreements, presences)
        .as((world, deals, places) -> {
          List<Claim> claims = new ArrayList<>();
          deals.forEach(deal -> claims.add(deal.id(id("deal-" + claims.size())).build()));
          places.forEach(
              place -> claims.add(place.id(id("place-" + claims.size())).build()));
          DealBook told = world.partlyTold(Interest.Type.VOTING_RIGHTS);
          return Stakes.book(claims, told.entries(Interest.class));
        })
        .withoutEdgeCases();
  }

  @Property(tries = 1000)
  void it_is_a_scan_of_the_book_for_claims_of_the_members(@ForAll("books") DealBook book) {
    OwnershipStructure structure = Ownership.of(book).asTold();
    for (int i = 0; i <= MOST_FIRMS; i++) {
      if (book.find(World.firm(i)).isPresent()) {
        CorporateGroup group = CorporateGroup.of(structure, World.firm(i));
        Affiliates members = structure.groupMembers(World.firm(i));
        assertScanned(
            group.agreements(),
            book.entries(Agreement.class),
            deal -> Truth.anyOf(deal.parties().stream()
                .map(PartyInRole::party)
                .map(party -> belongs(members, party))));
        assertScanned(
            group.presences(),
            book.entries(MarketPresence.class),
            place -> belongs(members, place.actor()));
        for (String asked : List.of("BE", "BE (Essen)", "150", "BE-BRU")) {
          Territory territory = Territory.parse(asked);
          assertScanned(
              group.presencesIn(territory),
              book.entries(MarketPresence.class),
              place -> belongs(members, place.actor()).and(isIn(book, territory, place)));
        }
      }
    }
  }

  private static Truth belongs(Affiliates members, Id firm) {
    if (firm.equals(members.of()) || members.surely().contains(firm)) {
      return Truth.TRUE;
    }
    return members.possibly().contains(firm) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Truth isIn(DealBook book, Territory territory, MarketPresence place) {
    if (book.presencesIn(territory).contains(place)) {
      return Truth.TRUE;
    }
    return book.presencesPossiblyIn(territory).contains(place) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static <C extends Claim> void assertScanned(
      GroupClaims<C> answer, List<C> all, Function<C, Truth> isOne) {
    assertThat(answer.surely())
        .isEqualTo(all.stream().filter(claim -> isOne.apply(claim).isTrue()).toList());
    assertThat(answer.possibly())
        .isEqualTo(all.stream().filter(claim -> isOne.apply(claim).isUnknown()).toList());
  }
}
