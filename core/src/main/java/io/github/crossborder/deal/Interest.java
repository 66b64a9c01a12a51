package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a party has a stake or a place in something, such as Alibaba's majority of Cainiao or Jack
 * Ma's being founder of Alibaba. The words are those of the Beneficial Ownership Data Standard
 * (Open Ownership). Who operates or owns a platform, hub or brand is an interest too. After a
 * purchase it is recorded only where a source states the holding afterwards; the purchase itself is
 * a {@link Transfer}.
 *
 * <p>Which form to choose:
 *
 * <ul>
 *   <li>a holding whose votes differ from its shares ("44 % of the equity, 33.3 % of the votes") is
 *       two interests: {@code shareholding} for the economic part, {@code voting-rights} for the
 *       votes;
 *   <li>a holding told against two wholes ("81 % of the outstanding shares, 77 % diluted") or in
 *       two units (a number of shares and a percentage) is an interest for each;
 *   <li>a holding through a vehicle is the vehicle's DIRECT interest beside the interest in the
 *       vehicle; what the parent is said to hold through it is INDIRECT;
 *   <li>a stake that an agreement is to bring, as long as it has not completed, names the agreement
 *       in {@link #under()}; one that hangs on something else, such as an option, has a {@link
 *       #condition()};
 *   <li>"class B shares have ten votes each" is no interest but a {@link Figure} of the company,
 *       {@code votes-per-share}.
 * </ul>
 */
@Value.Immutable
public abstract non-sealed class Interest implements Claim {

  Interest() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.INTEREST;
  }

  /** Returns the id of the interested party, such as {@code alibaba}. */
  public abstract Id party();

  /** Returns the id of the thing the interest is in, such as {@code cainiao}. */
  public abstract Id subject();

  /** Returns what sort of interest it is, such as {@code shareholding}. */
  public abstract Type type();

  /** Returns the title that goes with it, as printed, such as "CEO". */
  public abstract Optional<String> title();

  /**
   * Returns how large it is, such as over 50 percent: 0 to 100 percent, or a number of shares. A
   * plain "60 %" has no sure bounds, since it may be rounded: record it as exact where the source
   * means it so, or with the decimals it was printed with.
   */
  public abstract Optional<Quantity> share();

  /**
   * Returns which shares count as the whole of a percentage, such as {@code FULLY_DILUTED}; {@code
   * UNSPECIFIED} unless said.
   */
  public abstract ShareOf shareOf();

  /** Returns the class of shares it is in, such as "A". */
  public abstract Optional<String> shareClass();

  /**
   * Returns whether it is held directly; {@code UNSPECIFIED} unless said. Who owns whom is computed
   * from DIRECT interests; one of UNSPECIFIED directness counts for sure only if the caller assumes
   * that it is direct.
   */
  public abstract Directness directness();

  /** Returns since and until when it holds, where said. */
  public abstract Optional<Period> validity();

  /** Returns the id of the agreement that must complete before it counts. */
  public abstract Optional<Id> under();

  /**
   * Returns what it depends on, in a few words, such as "if the option is exercised": the party may
   * hold it or not, in the place of what it holds else, and nobody knows whether the condition was
   * met. Once a source says that it was, that is another interest, without a condition.
   */
  public abstract Optional<String> condition();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("party", party(), Referent.PARTY);
    to.reference("subject", subject(), Referent.OWNABLE);
    to.code("type", Type.UNSPECIFIED_INTEREST, type());
    to.text("title", title());
    to.maybe("share", share());
    to.unless("shareOf", ShareOf.UNSPECIFIED, shareOf());
    to.text("shareClass", shareClass());
    to.unless("directness", Directness.UNSPECIFIED, directness());
    to.maybe("validity", validity());
    to.reference("under", under(), Referent.AGREEMENT);
    to.text("condition", condition());
    to.claim(this);
  }

  static Interest of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .party(of.get("party"))
        .subject(of.get("subject"))
        .type(of.get("type"))
        .title(of.maybe("title"))
        .share(of.maybe("share"))
        .shareOf(of.get("shareOf"))
        .shareClass(of.maybe("shareClass"))
        .directness(of.get("directness"))
        .validity(of.maybe("validity"))
        .under(of.maybe("under"))
        .condition(of.maybe("condition"))
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
    if (party().equals(subject())) {
      rules.broken(
          ProblemCode.SELF_INTEREST,
          "subject",
          "subject '" + subject() + "' is the interested party itself; name who has the interest");
    }
    if (share().isPresent() && !isShareUnit(share().get().unit())) {
      rules.broken(
          ProblemCode.SHARE_UNIT,
          "share",
          "share " + share().get() + ": expected a quantity in percent or share");
    } else if (share().isPresent()) {
      rules.shareRange("share", share().get());
    }
    rules.shareOf(shareOf(), shareClass(), share(), List.of());
    rules.check();
  }

  private static boolean isShareUnit(UnitOfMeasure unit) {
    return unit.equals(UnitOfMeasure.PERCENT) || unit.equals(UnitOfMeasure.SHARE);
  }

  /** Whether an interest is held directly, such as {@code INDIRECT} through a vehicle. */
  public enum Directness {
    /** The party itself holds it. */
    DIRECT,
    /** The party holds it through others. */
    INDIRECT,
    /** What the party holds itself and through others, together. */
    AGGREGATE,
    /** Not said. */
    UNSPECIFIED
  }

  /**
   * What sort of interest it is, such as {@code voting-rights}; an open code.
   *
   * @param code the code, such as {@code shareholding}
   */
  public record Type(String code) implements OpenCode {
    /** Holds shares in it. */
    public static final Type SHAREHOLDING = new Type("shareholding");

    /** Holds votes in it. */
    public static final Type VOTING_RIGHTS = new Type("voting-rights");

    /** May appoint or remove its board. */
    public static final Type APPOINTMENT_OF_BOARD = new Type("appointment-of-board");

    /** Has influence or control in another way. */
    public static final Type OTHER_INFLUENCE_OR_CONTROL = new Type("other-influence-or-control");

    /** Manages it, for instance as CEO. */
    public static final Type SENIOR_MANAGING_OFFICIAL = new Type("senior-managing-official");

    /** Sits on its board. */
    public static final Type BOARD_MEMBER = new Type("board-member");

    /** Chairs its board. */
    public static final Type BOARD_CHAIR = new Type("board-chair");

    /** Is entitled to its profit or income. */
    public static final Type RIGHTS_TO_PROFIT_OR_INCOME = new Type("rights-to-profit-or-income");

    /** Is entitled to profit or income from its assets. */
    public static final Type RIGHT_TO_PROFIT_OR_INCOME_FROM_ASSETS =
        new Type("right-to-profit-or-income-from-assets");

    /** Is entitled to what is left when it is dissolved. */
    public static final Type RIGHTS_TO_SURPLUS_ASSETS_ON_DISSOLUTION =
        new Type("rights-to-surplus-assets-on-dissolution");

    /** May use its assets and enjoy them. */
    public static final Type ENJOYMENT_AND_USE_OF_ASSETS = new Type("enjoyment-and-use-of-assets");

    /** Has rights in it by contract. */
    public static final Type RIGHTS_GRANTED_BY_CONTRACT = new Type("rights-granted-by-contract");

    /** Will have rights in it by contract once a condition is met, such as by an option. */
    public static final Type CONDITIONAL_RIGHTS_GRANTED_BY_CONTRACT =
        new Type("conditional-rights-granted-by-contract");

    /** Has a say by its rules or articles, such as by a golden share. */
    public static final Type CONTROL_VIA_COMPANY_RULES_OR_ARTICLES =
        new Type("control-via-company-rules-or-articles");

    /** Has a say by law, such as a state by the act that founded it. */
    public static final Type CONTROL_BY_LEGAL_FRAMEWORK = new Type("control-by-legal-framework");

    /** Put assets into it: of a trust or the like. */
    public static final Type SETTLOR = new Type("settlor");

    /** Holds and administers its assets for others: of a trust or the like. */
    public static final Type TRUSTEE = new Type("trustee");

    /** Watches over those who administer it: of a trust or the like. */
    public static final Type PROTECTOR = new Type("protector");

    /** Is who it is to benefit: of a trust or the like. */
    public static final Type BENEFICIARY_OF_LEGAL_ARRANGEMENT =
        new Type("beneficiary-of-legal-arrangement");

    /** Holds for another. */
    public static final Type NOMINEE = new Type("nominee");

    /** Has another hold for it. */
    public static final Type NOMINATOR = new Type("nominator");

    /**
     * Has an interest of a sort that nobody knows, which the source says: "the nature of its
     * interest is not known". Where it does not speak of the sort, it is {@link
     * #UNSPECIFIED_INTEREST}.
     */
    public static final Type UNKNOWN_INTEREST = new Type("unknown-interest");

    /**
     * Has an interest of which the source does not say of what sort it is, as in "Lazada
     * (Alibaba)": no type is told. Where it says that the sort is not known, it is {@link
     * #UNKNOWN_INTEREST}.
     */
    public static final Type UNSPECIFIED_INTEREST = new Type("unspecified-interest");

    /** Has an interest that is known to the register, which does not publish of what sort it is. */
    public static final Type UNPUBLISHED_INTEREST = new Type("unpublished-interest");

    /** Founded it, alone or with others. */
    public static final Type FOUNDER = new Type("founder");

    /** Owns it; the size of the stake is not said. */
    public static final Type OWNER = new Type("owner");

    /** Operates it. */
    public static final Type OPERATOR = new Type("operator");

    /** Writes it, or writes for it. */
    public static final Type AUTHOR = new Type("author");

    /** Consolidates it in its accounts. */
    public static final Type CONSOLIDATION = new Type("consolidation");

    /** Controls it; by what is not said. */
    public static final Type CONTROL = new Type("control");

    /** Controls it together with another, neither of them alone; by what is not said. */
    public static final Type JOINT_CONTROL = new Type("joint-control");

    /** Belongs to it, or is represented in it. */
    public static final Type MEMBER = new Type("member");

    /** The codes for which this version has a constant. */
    public static final List<Type> KNOWN = List.of(
        SHAREHOLDING,
        VOTING_RIGHTS,
        APPOINTMENT_OF_BOARD,
        OTHER_INFLUENCE_OR_CONTROL,
        SENIOR_MANAGING_OFFICIAL,
        BOARD_MEMBER,
        BOARD_CHAIR,
        RIGHTS_TO_PROFIT_OR_INCOME,
        RIGHT_TO_PROFIT_OR_INCOME_FROM_ASSETS,
        RIGHTS_TO_SURPLUS_ASSETS_ON_DISSOLUTION,
        ENJOYMENT_AND_USE_OF_ASSETS,
        RIGHTS_GRANTED_BY_CONTRACT,
        CONDITIONAL_RIGHTS_GRANTED_BY_CONTRACT,
        CONTROL_VIA_COMPANY_RULES_OR_ARTICLES,
        CONTROL_BY_LEGAL_FRAMEWORK,
        SETTLOR,
        TRUSTEE,
        PROTECTOR,
        BENEFICIARY_OF_LEGAL_ARRANGEMENT,
        NOMINEE,
        NOMINATOR,
        UNKNOWN_INTEREST,
        UNSPECIFIED_INTEREST,
        UNPUBLISHED_INTEREST,
        FOUNDER,
        OWNER,
        OPERATOR,
        AUTHOR,
        CONSOLIDATION,
        CONTROL,
        JOINT_CONTROL,
        MEMBER);

    /** Checks the syntax. */
    public Type {
      Slug.requireCode(Type.class, code);
    }

    @Override
    public List<Type> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code shareholding}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds interests; {@code id}, {@code party}, {@code subject}, {@code type} and {@code
   * citations} are required. Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableInterest.Builder {
    /**
     * Sets the usual values here: defaults of several attributes make every value slower to build.
     */
    private static final Type UNSET = new Type(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      party(Unset.ID);
      subject(Unset.ID);
      type(UNSET);
      shareOf(ShareOf.UNSPECIFIED);
      directness(Directness.UNSPECIFIED);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Interest.Builder";
    }
  }
}
