package io.github.crossborder.analysis.rights;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may be bound by a term and whom it may favour; see {@link ExclusivityCheck} for the rules.
 *
 * @param told the term
 * @param roles who may be on which side: the first as the term has it; what is required may also
 *     bind the other side
 * @param namesFavoured whether the term says by name who gets it
 */
record GrantParties(Term told, List<Roles> roles, boolean namesFavoured) {

  /** That a term surely leaves another alone; a set of doubts is never negative. */
  static final int APART = -1;

  /**
   * One way to read a term.
   *
   * @param bound who may be the one that gives the right; null for anybody
   * @param favoured who may be the one that gets it; null for anybody
   * @param keeps whether the one that gets it may be the grantor, which keeps it for itself
   */
  record Roles(@Nullable List<Id> bound, @Nullable List<Id> favoured, boolean keeps) {}

  static GrantParties of(Term term, AgreementTies ties, Set<Id> nameless) {
    Optional<Id> grantor = term.grantor();
    Optional<Id> grantee = term.grantee();
    boolean told = grantor.isPresent() && grantee.isPresent();
    Optional<Agreement> agreement = told ? Optional.empty() : ties.of(term);
    boolean names = grantee.isPresent() && !nameless.contains(grantee.get());
    @Nullable List<Id> giving = side(grantor, grantee, agreement, nameless);
    @Nullable List<Id> getting = side(grantee, grantor, agreement, nameless);
    boolean keeps =
        term.effect() != Term.Effect.REQUIRES && grantor.isEmpty() && grantee.isPresent();
    Roles plain = new Roles(giving, getting, keeps);
    List<Roles> roles =
        isDuty(term) ? List.of(plain, new Roles(getting, giving, false)) : List.of(plain);
    return new GrantParties(term, roles, names);
  }

  /** Whether it binds one of the two sides, or may, and which of them is not said. */
  static boolean isDuty(Term term) {
    return term.effect() == Term.Effect.REQUIRES || term.effect() == Term.Effect.UNSPECIFIED;
  }

  private static @Nullable List<Id> side(
      Optional<Id> told, Optional<Id> across, Optional<Agreement> agreement, Set<Id> nameless) {
    if (told.isPresent()) {
      return nameless.contains(told.get()) ? null : List.of(told.get());
    }
    if (agreement.isEmpty()) {
      return null;
    }
    Set<Id> parties = new LinkedHashSet<>(2);
    for (PartyInRole party : agreement.get().parties()) {
      boolean isAcross = across.isPresent() && across.get().equals(party.party());
      if (!isAcross && nameless.contains(party.party())) {
        return null;
      }
      if (!isAcross) {
        parties.add(party.party());
      }
    }
    return List.copyOf(parties);
  }

  /** Returns by whom to find the term: who may be bound, or keep it; null for anybody. */
  @Nullable
  List<Id> bound() {
    if (roles.size() == 1 && !roles.get(0).keeps) {
      return roles.get(0).bound;
    }
    Set<Id> parties = new LinkedHashSet<>(2);
    for (Roles role : roles) {
      if (role.bound == null || (role.keeps && role.favoured == null)) {
        return null;
      }
      parties.addAll(role.bound);
      if (role.keeps && role.favoured != null) {
        parties.addAll(role.favoured);
      }
    }
    return List.copyOf(parties);
  }

  /**
   * Returns who holds a term: terms with equal holders leave each other alone. Of a duty it is the
   * two sides together, since either may be the one that is bound; nobody where that is not told.
   */
  static Optional<?> holder(Term told) {
    return isDuty(told)
        ? told.grantor().flatMap(giver -> told.grantee().map(taker -> List.of(giver, taker)))
        : told.grantee();
  }

  /**
   * Returns the doubts about whether the other favours somebody to whom this leaves no room, or
   * {@link #APART} if it surely does not.
   *
   * @param sole whether this surely leaves room to the one that is bound
   */
  int breaks(GrantParties other, boolean sole) {
    boolean sameGrantor = same(told.grantor(), other.told.grantor());
    boolean sameGrantee = same(told.grantee(), other.told.grantee());
    boolean duty = isDuty(told) || isDuty(other.told);
    if (sameGrantee && (sameGrantor || !duty)) {
      return APART;
    }
    boolean sameBound = sameGrantor && !isDuty(told);
    boolean may = sameBound
        ? differ(
            roles.get(0).favoured, other.roles.get(0).favoured, told.grantor().orElse(null))
        : mayBreak(other, sole);
    if (!may) {
      return APART;
    }
    int doubts = namesFavoured && other.namesFavoured ? 0 : ExclusivityDoubt.GRANTEE.bit();
    if (!sameBound) {
      doubts |= (duty ? ExclusivityDoubt.DIRECTION : ExclusivityDoubt.GRANTOR).bit();
    }
    return doubts;
  }

  /** Whether the other may favour somebody that this is told for. */
  boolean mayFavourTheSame(GrantParties other) {
    for (Roles mine : roles) {
      for (Roles theirs : other.roles) {
        if (anyOf(
            mine.favoured,
            theirs.favoured,
            party -> !isOnly(party, mine.bound) && !isOnly(party, theirs.bound))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a party is on the other side already: nobody gives himself a right, or forbids it. */
  private static boolean isOnly(@Nullable Id party, @Nullable List<Id> parties) {
    return party != null && parties != null && parties.equals(List.of(party));
  }

  private static boolean same(Optional<Id> one, Optional<Id> other) {
    return one.isPresent() && one.equals(other);
  }

  private boolean mayBreak(GrantParties other, boolean sole) {
    for (Roles mine : roles) {
      for (Roles theirs : other.roles) {
        if (mayBreak(mine, theirs, sole)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBreak(Roles mine, Roles theirs, boolean sole) {
    return anyOf(mine.bound, theirs.bound, party -> differ(mine.favoured, theirs.favoured, party))
        || (theirs.keeps
            && !sole
            && anyOf(
                mine.bound, theirs.favoured, party -> !isEmpty(without(mine.favoured, party))));
  }

  /** Whether something holds for one in both lists; for anybody (null) if both leave it open. */
  private static boolean anyOf(
      @Nullable List<Id> ones, @Nullable List<Id> others, Predicate<@Nullable Id> test) {
    @Nullable List<Id> candidates = ones == null ? others : ones;
    if (candidates == null) {
      return test.test(null);
    }
    for (Id party : candidates) {
      if ((others == null || others.contains(party)) && test.test(party)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of each may be different parties, neither of them the bound one. */
  private static boolean differ(
      @Nullable List<Id> ones, @Nullable List<Id> others, @Nullable Id bound) {
    @Nullable List<Id> first = without(ones, bound);
    @Nullable List<Id> second = without(others, bound);
    return !isEmpty(first)
        && !isEmpty(second)
        && (first == null
            || second == null
            || first.size() > 1
            || second.size() > 1
            || !first.equals(second));
  }

  private static boolean isEmpty(@Nullable List<Id> parties) {
    return parties != null && parties.isEmpty();
  }

  private static @Nullable List<Id> without(@Nullable List<Id> parties, @Nullable Id bound) {
    return parties == null || bound == null || !parties.contains(bound)
        ? parties
        : parties.stream().filter(party -> !party.equals(bound)).toList();
  }
}
