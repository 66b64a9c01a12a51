package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Quantity;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Books of stakes; what they mention without saying what it is, is a company. */
final class Stakes {
  static final Citation CITED = Citation.of(id("filing"));
  static final Assumptions VOTES_FOLLOW =
      Assumptions.builder().votesFollowShares(true).build();

  private Stakes() {}

  /** A direct holding of shares, such as of "over 50 %"; of unsaid size for "". */
  static Interest.Builder shares(String party, String subject, String share) {
    Interest.Builder interest = Interest.builder()
        .id(id(party + "-in-" + subject))
        .party(id(party))
        .subject(id(subject))
        .type(Interest.Type.SHAREHOLDING)
        .directness(Interest.Directness.DIRECT)
        .addCitation(CITED);
    return share.isEmpty() ? interest : interest.share(Quantity.parsePhrase(share));
  }

  /** A direct holding of votes. */
  static Interest.Builder votes(String party, String subject, String share) {
    return shares(party, subject, share)
        .id(id(party + "-votes-in-" + subject))
        .type(Interest.Type.VOTING_RIGHTS);
  }

  static DealBook book(Interest.Builder... interests) {
    return book(List.of(), Arrays.stream(interests).map(Interest.Builder::build).toList());
  }

  static DealBook book(List<? extends Entry> others, Collection<Interest> interests) {
    Set<Id> unsaid = new TreeSet<>();
    others.forEach(entry -> mentioned(entry, unsaid));
    interests.forEach(entry -> mentioned(entry, unsaid));
    others.forEach(entry -> unsaid.remove(entry.id()));
    interests.forEach(entry -> unsaid.remove(entry.id()));
    unsaid.remove(id("filing"));
    unsaid.add(id("stranger")); // of whom nothing is told
    return DealBook.builder()
        .add(Source.builder().id(id("filing")).title("Filing").build())
        .addAll(others)
        .addAll(interests)
        .addAll(unsaid.stream().map(Stakes::company).toList())
        .build();
  }

  private static void mentioned(Entry entry, Set<Id> ids) {
    entry.references().stream().map(Reference::target).forEach(ids::add);
  }

  private static Company company(Id id) {
    return Company.builder()
        .id(id)
        .addName(Name.of(id.value()))
        .addCitation(CITED)
        .build();
  }
}
