package io.github.crossborder.analysis;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What follows what, by the places of the claims in a list. Few claims are linked: rather than to
 * look for each of them among all, whoever goes through the list asks here whether it is one.
 */
final class Sequels {
  private static final int NOWHERE = -1;

  /** What follows something, once for each thing that it follows. */
  private final List<Claim> later = new ArrayList<>();

  private final List<Follows> follows = new ArrayList<>();
  private final NameIndex<String> ids;

  /** The numbers of the ids at both ends of each link. */
  private final int[] from;

  private final int[] to;

  /** The place of the claim with each id. */
  private final int[] places;

  /**
   * Takes the claims that follow something. Their ids and those of what they follow are all in
   * different far places: the processor fetches many at a time in loops that do one thing only.
   */
  Sequels(List<Claim> following) {
    for (Claim claim : following) {
      for (Follows told : claim.follows()) {
        later.add(claim);
        follows.add(told);
      }
    }
    String[] followed = new String[later.size()];
    Arrays.setAll(followed, link -> follows.get(link).entry().value());
    String[] followers = new String[later.size()];
    Arrays.setAll(followers, link -> later.get(link).id().value());
    ids = new NameIndex<>(2 * later.size());
    from = numbers(followed);
    to = numbers(followers);
    places = new int[ids.size()];
    Arrays.fill(places, NOWHERE);
  }

  private int[] numbers(String[] texts) {
    int[] numbers = new int[texts.length];
    Arrays.setAll(numbers, link -> ids.add(texts[link]));
    return numbers;
  }

  /** Takes a claim in its place. */
  void tell(Id id, int place) {
    int number = ids.find(id.value());
    if (number != NameIndex.ABSENT) {
      places[number] = place;
    }
  }

  /** Returns how many claims are missing at most. */
  int mostMissing() {
    return from.length + to.length;
  }

  /** Returns the claims, by id, that follow one or are followed, but have no place so far. */
  Collection<Claim> missing(DealBook book) {
    Map<Id, Claim> missing = new TreeMap<>();
    for (int link = 0; link < from.length; link++) {
      boolean toClaim = places[from[link]] != NOWHERE;
      if (!toClaim) {
        Optional<Claim> followed = book.find(follows.get(link).entry(), Claim.class);
        followed.ifPresent(found -> missing.put(found.id(), found));
        toClaim = followed.isPresent(); // not such as a company, which is of no time
      }
      if (toClaim && places[to[link]] == NOWHERE) {
        missing.put(later.get(link).id(), later.get(link));
      }
    }
    return missing.values();
  }

  /** Where each of so many claims leads: to what follows it. */
  Arrows later(int claims) {
    return new Arrows(claims, ends(from), ends(to));
  }

  /** Where each of so many claims comes from: what it follows. */
  Arrows earlier(int claims) {
    return new Arrows(claims, ends(to), ends(from));
  }

  private int[] ends(int[] numbers) {
    return IntStream.range(0, numbers.length)
        .filter(link -> places[from[link]] != NOWHERE)
        .map(link -> places[numbers[link]])
        .toArray();
  }
}
