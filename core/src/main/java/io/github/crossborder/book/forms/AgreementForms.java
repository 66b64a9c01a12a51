package io.github.crossborder.book.forms;

import static java.util.stream.Collectors.toSet;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds agreements, and what is under them, told in another form than the one for them.
 *
 * <ul>
 *   <li>A framework and its contract, or a contract and its change, told as two agreements: one
 *       between the same parties in the same roles, of the same kinds, that is part of the other,
 *       amends or follows it, and under which nothing is told. One with terms or transfers of its
 *       own may well be another agreement.
 *   <li>A raised price told as two agreements: one that amends or supersedes or follows another
 *       such, under which nothing is told but prices that the other has in the same currency. If
 *       the other ended, it is a new deal.
 *   <li>A raised price without its day: two rival totals under one agreement in one source, one of
 *       them undated. What two sources tell are rival reports.
 *   <li>Exclusivity told as a second term that forbids to others what the first permits.
 *   <li>A break fee that is not contingent.
 * </ul>
 *
 * <p>What cannot be seen: a purchase that is told as an interest alone, since the source may state
 * the holding afterwards and no price; that two offers compete, since years may lie between them.
 */
final class AgreementForms implements Finder {
  private static final Set<Agreement.Relation> CONTINUING =
      Set.of(Agreement.Relation.PART_OF, Agreement.Relation.AMENDS);
  private static final Set<Agreement.Relation> REPLACING =
      Set.of(Agreement.Relation.AMENDS, Agreement.Relation.SUPERSEDES);
  private static final Set<Event.Type> ENDS = Set.of(
      Event.Type.TERMINATED,
      Event.Type.EXPIRED,
      Event.Type.LAPSED,
      Event.Type.WITHDRAWN,
      Event.Type.REJECTED);
  private static final Set<Transfer.Kind> PRICES =
      Set.of(Transfer.Kind.CONSIDERATION, Transfer.Kind.CASH);

  private final BookEntries book;
  private final List<Problem> found = new ArrayList<>();

  /** The agreements that are tied to another one. */
  private final List<Agreement> tied = new ArrayList<>();

  /** Those, and what they are tied to: of all others it does not matter what is under them. */
  private final Set<Id> inTies = new HashSet<>();

  private final Map<Id, List<Transfer>> transfers = new HashMap<>();

  /** What a tied agreement and its prices are compared by, made once: many may be tied to one. */
  private final Map<Id, Between> between = new HashMap<>();

  private final Map<Id, Set<List<Object>>> asked = new HashMap<>();
  private final Set<Id> withTerms = new HashSet<>();
  private final Set<Id> ended = new HashSet<>();
  private final List<Transfer> surelyPaid = new ArrayList<>();
  private final Map<Id, List<Transfer>> prices = new LinkedHashMap<>();
  private final List<Term> permissions = new ArrayList<>();
  private final List<Term> prohibitions = new ArrayList<>();

  private record Between(Set<Agreement.Kind> kinds, Set<PartyInRole> parties) {}

  AgreementForms(BookEntries book) {
    this.book = book;
  }

  @Override
  public void see(Entry entry) {
    switch (entry.entryKind()) {
      case AGREEMENT -> see((Agreement) entry);
      case TERM -> see((Term) entry);
      case TRANSFER -> see((Transfer) entry);
      case EVENT -> see((Event) entry);
      default -> {}
    }
  }

  private void see(Agreement agreement) {
    if (!agreement.related().isEmpty() || !agreement.follows().isEmpty()) {
      tied.add(agreement);
      inTies.add(agreement.id());
      agreement.related().forEach(other -> inTies.add(other.agreement()));
      agreement.follows().forEach(earlier -> inTies.add(earlier.entry()));
    }
  }

  private void see(Term term) {
    if (!inTies.isEmpty()) {
      term.agreement().filter(inTies::contains).ifPresent(withTerms::add);
    }
    if (term.effect() == Term.Effect.FORBIDS) {
      prohibitions.add(term);
    } else if (term.effect() == Term.Effect.PERMITS
        && term.grantee().isPresent()
        && term.exclusivity().kind() == Exclusivity.Kind.UNSPECIFIED) {
      permissions.add(term);
    }
  }

  private void see(Transfer transfer) {
    if (!inTies.isEmpty()) {
      transfer
          .agreement()
          .filter(inTies::contains)
          .ifPresent(
              id -> transfers.computeIfAbsent(id, any -> new ArrayList<>()).add(transfer));
    }
    if (transfer.kind().equals(Transfer.Kind.BREAK_FEE) && !transfer.contingent()) {
      surelyPaid.add(transfer);
    } else if (isWholePrice(transfer)) {
      transfer
          .agreement()
          .ifPresent(id -> prices.computeIfAbsent(id, any -> new ArrayList<>(1)).add(transfer));
    }
  }

  private void see(Event event) {
    if (!inTies.isEmpty() && ENDS.contains(event.type())) {
      event.about().stream().filter(inTies::contains).forEach(ended::add);
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    tied.forEach(this::check);
    surelyPaid.forEach(this::reportBreakFee);
    prices.values().stream().filter(rivals -> rivals.size() > 1).forEach(this::checkPrices);
    checkProhibitions();
    findings.addAll(found);
  }

  private void check(Agreement later) {
    if (withTerms.contains(later.id())) {
      return;
    }
    List<Transfer> under = transfers.getOrDefault(later.id(), List.of());
    Set<Id> earlier = related(later, under.isEmpty() ? CONTINUING : REPLACING);
    for (Id id : earlier) {
      Optional<Agreement> other =
          book.find(id, Agreement.class).filter(agreement -> isBetweenTheSame(agreement, later));
      if (other.isEmpty()) {
        continue;
      }
      if (under.isEmpty()) {
        finding(
            ProblemCode.AGREEMENT_IN_PARTS,
            later,
            "is between the parties of " + id + ", and nothing is told under it; make what happened"
                + " an event about " + id);
      } else if (!ended.contains(id) && areRaised(later.id(), id)) {
        finding(
            ProblemCode.RAISED_PRICE_AS_AGREEMENT,
            later,
            "tells but another price for " + id + "; put the transfers of both under " + id
                + ", and into asOf when each was told");
      }
    }
  }

  private static Set<Id> related(Agreement later, Set<Agreement.Relation> relations) {
    Set<Id> earlier = new LinkedHashSet<>();
    later.related().stream()
        .filter(other -> relations.contains(other.relation()))
        .forEach(other -> earlier.add(other.agreement()));
    Set<Id> otherwise =
        later.related().stream().map(Agreement.Related::agreement).collect(toSet());
    later.follows().stream()
        .map(follows -> follows.entry())
        .filter(id -> !otherwise.contains(id))
        .forEach(earlier::add);
    return earlier;
  }

  private boolean isBetweenTheSame(Agreement one, Agreement other) {
    return !one.kinds().isEmpty() && between(one).equals(between(other));
  }

  private Between between(Agreement agreement) {
    return between.computeIfAbsent(
        agreement.id(),
        any -> new Between(Set.copyOf(agreement.kinds()), Set.copyOf(agreement.parties())));
  }

  private boolean areRaised(Id later, Id earlier) {
    return asked(earlier).containsAll(asked(later)) // first, since it ends early
        && asked(later).stream().allMatch(what -> PRICES.contains(what.get(0)));
  }

  /** What is paid under an agreement, for each price or anything else. */
  private Set<List<Object>> asked(Id agreement) {
    return asked.computeIfAbsent(
        agreement,
        id -> transfers.getOrDefault(id, List.of()).stream()
            .map(AgreementForms::what)
            .collect(toSet()));
  }

  /** Who pays whom for what, in which currency. */
  private static List<Object> what(Transfer price) {
    return List.of(
        price.kind(),
        price.from(),
        price.to(),
        price.subject(),
        price.quantity().map(Quantity::unit));
  }

  private void reportBreakFee(Transfer fee) {
    found.add(Forms.finding(
        ProblemCode.SURE_BREAK_FEE,
        fee,
        "contingent",
        "a break fee is paid only if a deal breaks; make it contingent, and its payment an event"
            + " about it"));
  }

  private void checkPrices(List<Transfer> rivals) {
    Map<List<Object>, Transfer> told = new HashMap<>();
    for (Transfer price : rivals) {
      for (Citation citation : price.citations()) {
        Transfer first = told.putIfAbsent(List.of(what(price), citation.source()), price);
        if (first != null
            && !first.quantity().equals(price.quantity())
            && (!isDated(first) || !isDated(price))) {
          found.add(Forms.finding(
              ProblemCode.UNDATED_PRICES,
              price,
              "asOf",
              citation.source() + " tells two prices, this one and " + first.id()
                  + "; put into asOf of each when it was told, or make one of them DEPRECATED"));
          break;
        }
      }
    }
  }

  /** What is paid in all, whatever happens later; a price per share may stand beside it. */
  private static boolean isWholePrice(Transfer price) {
    return price.kind().equals(Transfer.Kind.CONSIDERATION)
        && !price.contingent()
        && price.partOf().isEmpty()
        && price
            .quantity()
            .filter(told -> told.unit().inFullCurrency().currency().isPresent())
            .isPresent();
  }

  private static boolean isDated(Transfer price) {
    return price.asOf().isPresent()
        || price.date().isPresent()
        || price.rank() == Transfer.Rank.DEPRECATED;
  }

  private void checkProhibitions() {
    Set<List<Object>> forbidden = new HashSet<>();
    prohibitions.forEach(term -> right(term).ifPresent(forbidden::add));
    if (forbidden.isEmpty()) {
      return;
    }
    Map<List<Object>, Term> permitted = new HashMap<>();
    for (Term term : permissions) {
      right(term)
          .filter(forbidden::contains)
          .ifPresent(right -> permitted.putIfAbsent(right, term));
    }
    for (Term term : prohibitions) {
      Term first = right(term).map(permitted::get).orElse(null);
      if (first != null && !term.grantee().equals(first.grantee())) {
        found.add(Forms.finding(
            ProblemCode.EXCLUSIVITY_AS_PROHIBITION,
            term,
            "effect",
            "forbids to others what " + first.id() + " permits; tell it as the exclusivity of "
                + first.id()));
      }
    }
  }

  /** What a term is about, if it says so. */
  private static Optional<List<Object>> right(Term term) {
    return term.agreement().isEmpty() || term.right().isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(
            term.agreement(),
            term.right(),
            term.object(),
            term.platform(),
            term.territory(),
            term.channels(),
            Set.copyOf(term.products())));
  }

  private void finding(ProblemCode rule, Agreement agreement, String message) {
    found.add(Forms.finding(rule, agreement, "parties", message));
  }
}
