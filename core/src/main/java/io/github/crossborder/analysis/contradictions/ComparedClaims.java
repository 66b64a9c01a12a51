package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.analysis.contradictions.RivalClaims.ClaimBounds;
import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The claims of a book by what they are about, and where those on one thing tell it differently. */
final class ComparedClaims {
  private final ClaimReader readings;
  private final ClaimComparison comparison;
  private final Function<ClaimsOnTopic, Doubt> doubt;
  private final Map<Topic, List<Claim>> topics = new HashMap<>();
  private final RepeatedTransfers repeated = new RepeatedTransfers();
  private final List<Dispute> disputes = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * Compares claims, those of one kind with each other.
   *
   * @param doubt makes a doubt of claims that leave something open
   */
  ComparedClaims(
      List<List<Claim>> kinds,
      ClaimReader readings,
      ClaimComparison comparison,
      Function<ClaimsOnTopic, Doubt> doubt) {
    this.readings = readings;
    this.comparison = comparison;
    this.doubt = doubt;
    kinds.forEach(claims -> compare(withCompany(claims)));
    disputes.sort(Comparator.comparing(Dispute::path));
    doubts.sort(Comparator.comparing(open -> open.claims().get(0).id()));
  }

  /** Those whose topic another has too, or may have: a hash tells most that are alone on theirs. */
  private static List<Claim> withCompany(List<Claim> claims) {
    List<Claim> told = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Claim claim : claims) {
      if (Topic.isOf(claim)) {
        told.add(claim);
        counts.merge(Topic.hash(claim), 1, Integer::sum);
      }
    }
    told.removeIf(claim -> counts.getOrDefault(Topic.hash(claim), 0) == 1);
    return told;
  }

  private void compare(List<Claim> claims) {
    repeated.note(claims, readings);
    List<List<ClaimReading>> facts = new ArrayList<>();
    Map<Topic, ClaimsOnTopic> all = new LinkedHashMap<>();
    for (Claim claim : claims) {
      readings
          .topic(claim)
          .map(topic -> all.computeIfAbsent(topic, any -> new ClaimsOnTopic(topic, facts)))
          .ifPresent(on -> on.add(repeated.mark(readings.of(claim, on.topic()))));
    }
    for (List<ClaimReading> fact : facts) {
      List<ClaimBounds> contested = fact.size() > 1 ? RivalClaims.among(fact) : List.of();
      if (!contested.isEmpty()) {
        disputes.add(new Dispute(fact, contested, comparison));
      }
    }
    Set<CompoundKey> united = new HashSet<>();
    for (ClaimsOnTopic on : unitedByType(all.values())) {
      united.add(on.topic().besidesType());
      tell(on);
    }
    for (ClaimsOnTopic on : all.values()) {
      if (on.claims().size() > 1) {
        topics.put(on.topic(), on.claims());
        if (!united.contains(on.topic().besidesType())) {
          tell(on);
        }
      }
    }
  }

  private void tell(ClaimsOnTopic on) {
    if (on.isInDoubt()) {
      doubts.add(doubt.apply(on));
    }
  }

  /** Unites topics that may be one, since one of them does not tell its type. */
  private List<ClaimsOnTopic> unitedByType(Collection<ClaimsOnTopic> all) {
    if (all.stream().noneMatch(on -> on.topic().isUntold())) {
      return List.of();
    }
    Map<CompoundKey, List<ClaimsOnTopic>> alike = new LinkedHashMap<>();
    for (ClaimsOnTopic on : all) {
      alike.computeIfAbsent(on.topic().besidesType(), any -> new ArrayList<>()).add(on);
    }
    return alike.values().stream()
        .filter(
            each -> each.size() > 1 && each.stream().anyMatch(on -> on.topic().isUntold()))
        .map(this::united)
        .toList();
  }

  private ClaimsOnTopic united(List<ClaimsOnTopic> alike) {
    Topic topic = alike.get(0).topic();
    ClaimsOnTopic united = new ClaimsOnTopic(topic, new ArrayList<>());
    alike.stream()
        .flatMap(on -> on.claims().stream())
        .sorted(Comparator.comparing(Claim::id))
        .forEach(claim -> united.add(repeated.mark(readings.of(claim, topic))));
    united.leaveOpen(ClaimDoubt.TYPE);
    return united;
  }

  /** Returns the facts on which claims contradict each other, by the first contested id. */
  List<Dispute> disputes() {
    return disputes;
  }

  /** Returns where it is open whether claims contradict each other, by the first id. */
  List<Doubt> doubts() {
    return doubts;
  }

  /** Returns the claims on a topic that is not one claim's alone. */
  List<Claim> on(Topic topic) {
    return topics.getOrDefault(topic, List.of());
  }

  /** Marks a reading that may be one of several payments. */
  ClaimReading mark(ClaimReading reading) {
    return repeated.mark(reading);
  }
}
