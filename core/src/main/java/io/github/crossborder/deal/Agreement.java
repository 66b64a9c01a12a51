package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That parties agreed on something, such as the exclusive deal {@code ickx-alibaba}, or that one
 * offers to another. What it grants are {@link Term}s, what changes hands under it {@link
 * Transfer}s, what happens to it {@link Event}s about it.
 *
 * <p>Which form to choose:
 *
 * <ul>
 *   <li>a framework and a definitive contract, a contract and its changes: one agreement with
 *       several events, of which {@code amended} tells the change; {@link Relation#AMENDS} is for a
 *       change that has parties or terms of its own;
 *   <li>a raised price: one agreement with two transfers, each {@link Transfer#asOf()} its day;
 *   <li>rival offers: an agreement of kind {@code offer} each, between the offeror and the target;
 *       the later one {@code competes-with} the earlier;
 *   <li>a deal that takes the place of one that failed: an agreement of its own that {@code
 *       supersedes} it; that the first was terminated is an event about the first.
 * </ul>
 */
@Value.Immutable
public abstract non-sealed class Agreement implements Claim {

  Agreement() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.AGREEMENT;
  }

  /** Returns what sorts of agreement it is, such as {@code distribution}; empty where not said. */
  public abstract List<Kind> kinds();

  /** Returns what it is called, such as "Framework agreement of 1 March". */
  public abstract Optional<String> title();

  /** Returns the parties with their roles, at least two different parties. */
  public abstract List<PartyInRole> parties();

  /** Returns the earlier agreements it amends, supersedes, competes with or is part of. */
  public abstract List<Related> related();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.eachCode("kinds", kinds());
    to.text("title", title());
    to.parties("parties", parties());
    to.related(related());
    to.claim(this);
  }

  static Agreement of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .kinds(of.list("kinds"))
        .title(of.maybe("title"))
        .parties(of.list("parties"))
        .related(of.list("related"))
        .rank(of.get("rank"))
        .follows(of.list("follows"))
        .asOf(of.maybe("asOf"))
        .note(of.maybe("note"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.of(this);
    if (!hasTwoParties()) {
      rules.broken(ProblemCode.TOO_FEW_PARTIES, "parties", tooFewParties());
    }
    if (isRelatedToItself()) {
      rules.broken(
          ProblemCode.SELF_RELATION,
          "related",
          "agreement " + id() + " is related to itself; name the other agreement");
    }
    rules.check();
  }

  private boolean isRelatedToItself() {
    for (Related other : related()) {
      if (other.agreement().equals(id())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTwoParties() {
    for (PartyInRole each : parties()) {
      if (!each.party().equals(parties().get(0).party())) {
        return true;
      }
    }
    return false;
  }

  private String tooFewParties() {
    List<Id> told = parties().stream().map(PartyInRole::party).distinct().toList();
    return "agreement "
        + id()
        + " has "
        + (told.isEmpty() ? "no party" : "only the party '" + told.get(0) + "'")
        + "; expected at least two, if need be an undisclosed party";
  }

  /**
   * How this agreement stands to another, such as that it amends {@code first-contract}.
   *
   * @param agreement the id of the other agreement
   * @param relation what this one does to it
   */
  public record Related(Id agreement, Relation relation) {
    /** Checks that nothing is null. */
    public Related {
      Objects.requireNonNull(agreement, "agreement");
      Objects.requireNonNull(relation, "relation");
    }

    /** Returns how it stands to another, such as {@code Related.of(id("old"), SUPERSEDES)}. */
    public static Related of(Id agreement, Relation relation) {
      return new Related(agreement, relation);
    }
  }

  /**
   * How one agreement stands to another, such as {@code supersedes}; an open code.
   *
   * @param code the code, such as {@code amends}
   */
  public record Relation(String code) implements OpenCode {
    /** Changes the other. */
    public static final Relation AMENDS = new Relation("amends");

    /** Takes the place of the other. */
    public static final Relation SUPERSEDES = new Relation("supersedes");

    /** Is a part of the other. */
    public static final Relation PART_OF = new Relation("part-of");

    /** Is a rival offer to the other. */
    public static final Relation COMPETES_WITH = new Relation("competes-with");

    /** The codes for which this version has a constant. */
    public static final List<Relation> KNOWN = List.of(AMENDS, SUPERSEDES, PART_OF, COMPETES_WITH);

    /** Checks the syntax. */
    public Relation {
      Slug.requireCode(Relation.class, code);
    }

    @Override
    public List<Relation> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code amends}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * What sort of agreement it is, such as {@code joint-venture}; an open code.
   *
   * @param code the code, such as {@code distribution}
   */
  public record Kind(String code) implements OpenCode {
    /** One sells the other's goods. */
    public static final Kind DISTRIBUTION = new Kind("distribution");

    /** One supplies the other. */
    public static final Kind SUPPLY = new Kind("supply");

    /** One sells on the other's platform. */
    public static final Kind MARKETPLACE_LISTING = new Kind("marketplace-listing");

    /** One buys a company or business. */
    public static final Kind ACQUISITION = new Kind("acquisition");

    /** One offers to buy; nothing is agreed yet. */
    public static final Kind OFFER = new Kind("offer");

    /** Two become one. */
    public static final Kind MERGER = new Kind("merger");

    /** One puts money into the other. */
    public static final Kind INVESTMENT = new Kind("investment");

    /** They run a company together. */
    public static final Kind JOINT_VENTURE = new Kind("joint-venture");

    /** They work together without a contract being told of. */
    public static final Kind ALLIANCE = new Kind("alliance");

    /** One runs shops under the other's name. */
    public static final Kind FRANCHISE = new Kind("franchise");

    /** One may use what is the other's. */
    public static final Kind LICENCE = new Kind("licence");

    /** One stores or carries for the other. */
    public static final Kind LOGISTICS = new Kind("logistics");

    /** One does work for the other. */
    public static final Kind SERVICE = new Kind("service");

    /** One lends the other money, or promises to. */
    public static final Kind LOAN = new Kind("loan");

    /**
     * One may later buy from the other or sell to it. Whether it is a call or a put option is told
     * by the right of its term: {@code acquire} for who may buy, {@code sell-shares} for who may
     * sell. Many contracts are both.
     */
    public static final Kind OPTION = new Kind("option");

    /**
     * One promises the other to do or not to do something, such as a shareholder an offeror to
     * tender its shares.
     */
    public static final Kind UNDERTAKING = new Kind("undertaking");

    /** Shareholders settle how they vote, fill the board or part with their shares. */
    public static final Kind SHAREHOLDERS_AGREEMENT = new Kind("shareholders-agreement");

    /** What parties must do, or leave, so that an authority clears their deal. */
    public static final Kind REMEDIES = new Kind("remedies");

    /** An authority makes a party pay for what it did; the sum is a {@link Transfer}. */
    public static final Kind FINE = new Kind("fine");

    /**
     * One binds itself towards an authority or the public, such as to invest a sum or to end a
     * practice; what clears a deal is {@code remedies}.
     */
    public static final Kind COMMITMENT = new Kind("commitment");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN = List.of(
        DISTRIBUTION,
        SUPPLY,
        MARKETPLACE_LISTING,
        ACQUISITION,
        OFFER,
        MERGER,
        INVESTMENT,
        JOINT_VENTURE,
        ALLIANCE,
        FRANCHISE,
        LICENCE,
        LOGISTICS,
        SERVICE,
        LOAN,
        OPTION,
        UNDERTAKING,
        SHAREHOLDERS_AGREEMENT,
        REMEDIES,
        FINE,
        COMMITMENT);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code distribution}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds agreements; {@code id}, two {@code parties} and {@code citations} are required. Not
   * safe for use by several threads.
   */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {
      id(Unset.ID);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Agreement.Builder";
    }

    /** Adds a party in its role, such as {@code addParty(id("ickx"), Role.SUPPLIER)}. */
    public Builder addParty(Id party, Role role) {
      return addParty(PartyInRole.of(party, role));
    }

    /** Adds how it stands to another, such as {@code addRelated(id("old"), SUPERSEDES)}. */
    public Builder addRelated(Id agreement, Relation relation) {
      return addRelated(Related.of(agreement, relation));
    }
  }
}
