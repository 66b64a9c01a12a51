package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agreement permits, requires or forbids, such as that shops may be set up in China. Where
 * the source does not say who is bound or to what, grantor, grantee and right are left out.
 *
 * <p>Which form to choose:
 *
 * <ul>
 *   <li>that a right is exclusive is told by the exclusivity of the term that permits it, not by a
 *       second term that forbids it to others;
 *   <li>what the right itself depends on is the term's condition; what only its exclusivity depends
 *       on, or how long that alone lasts, is the {@link Exclusivity}'s;
 *   <li>rights in several brands or platforms are a term for each;
 *   <li>a rate that the contract sets, such as a royalty, is a {@link Figure} about the agreement;
 *       a sum that changes hands is a {@link Transfer}.
 * </ul>
 */
@Value.Immutable
public abstract non-sealed class Term implements Claim {

  Term() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.TERM;
  }

  /** Returns the id of the agreement it belongs to, such as {@code ickx-alibaba}. */
  public abstract Optional<Id> agreement();

  /** Returns whether it permits, requires or forbids; {@code PERMITS} unless set. */
  public abstract Effect effect();

  /** Returns the right it is about, such as {@code operate-stores}. */
  public abstract Optional<Right> right();

  /** Returns the id of the party that grants or demands it. */
  public abstract Optional<Id> grantor();

  /** Returns the id of the party that may, must or must not. */
  public abstract Optional<Id> grantee();

  /** Returns the id of the brand, technology or other thing the right is about. */
  public abstract Optional<Id> object();

  /**
   * Returns the id of the platform through or on which the right is used, such as {@code tmall}
   * where a maker "may sell its pralines on Tmall"; to run the platform itself, it is the object.
   */
  public abstract Optional<Id> platform();

  /** Returns how exclusive it is; {@code UNSPECIFIED} unless said. */
  public abstract Exclusivity exclusivity();

  /** Returns where it applies, such as CN. */
  public abstract Optional<Territory> territory();

  /** Returns the channels it applies to, such as {@code own-stores}; empty where not said. */
  public abstract List<Channel> channels();

  /** Returns the products it applies to; empty where not said. */
  public abstract List<ProductCategory> products();

  /** Returns since and until when it applies, where said. */
  public abstract Optional<Period> validity();

  /**
   * Returns from what and how long it applies, where a source tells it so: "for two years from
   * closing". With a validity too, both bind.
   */
  public abstract Optional<Run> run();

  /** Returns what it depends on, in a few words. */
  public abstract Optional<String> condition();

  /**
   * Returns whether the agreement grants no more than this; true unless the source says "among
   * others".
   */
  public abstract boolean exhaustive();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("agreement", agreement(), Referent.AGREEMENT);
    to.unless("effect", Effect.UNSPECIFIED, effect());
    to.code("right", right());
    to.reference("grantor", grantor(), Referent.PARTY);
    to.reference("grantee", grantee(), Referent.PARTY);
    to.reference("object", object(), Referent.THING);
    to.reference("platform", platform(), Referent.PLATFORM);
    to.exclusivity(exclusivity());
    to.maybe("territory", territory());
    to.wholeCodes("channels", channels());
    to.whole("products", products());
    to.maybe("validity", validity());
    to.run(run());
    to.text("condition", condition());
    to.read("exhaustive", exhaustive());
    to.claim(this);
  }

  static Term of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .agreement(of.maybe("agreement"))
        .effect(of.get("effect"))
        .right(of.maybe("right"))
        .grantor(of.maybe("grantor"))
        .grantee(of.maybe("grantee"))
        .object(of.maybe("object"))
        .platform(of.maybe("platform"))
        .exclusivity(of.get("exclusivity"))
        .territory(of.maybe("territory"))
        .channels(of.list("channels"))
        .products(of.list("products"))
        .validity(of.maybe("validity"))
        .run(of.maybe("run"))
        .condition(of.maybe("condition"))
        .exhaustive(of.get("exhaustive"))
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
    rules.sides(grantor(), "grantee", grantee());
    if (effect() == Effect.FORBIDS && !exclusivity().equals(Exclusivity.UNSPECIFIED)) {
      rules.broken(
          ProblemCode.EXCLUSIVE_PROHIBITION,
          "exclusivity",
          "exclusivity " + exclusivity().kind() + " of what is forbidden; expected it on"
              + " the term that permits");
    }
    if (!saysSomething()) {
      rules.broken(
          ProblemCode.EMPTY_TERM,
          "right",
          "term " + id() + " says nothing; give a right, an exclusivity or a party");
    }
    rules.check();
  }

  private boolean saysSomething() {
    return right().isPresent()
        || grantor().isPresent()
        || grantee().isPresent()
        || object().isPresent()
        || platform().isPresent()
        || territory().isPresent()
        || validity().isPresent()
        || run().isPresent()
        || condition().isPresent()
        || !channels().isEmpty()
        || !products().isEmpty()
        || !exclusivity().equals(Exclusivity.UNSPECIFIED);
  }

  /** What a term does, such as {@code FORBIDS}. */
  public enum Effect {
    /** The grantee may. */
    PERMITS,
    /** The grantee must. */
    REQUIRES,
    /** The grantee must not. */
    FORBIDS,
    /**
     * Not said, such as by "the agreement includes shops". What is said to be exclusive, or not,
     * is not forbidden.
     */
    UNSPECIFIED
  }

  /**
   * What a term is about, such as {@code use-brand}; an open code.
   *
   * @param code the code, such as {@code sell}
   */
  public record Right(String code) implements OpenCode {
    /** To sell goods. */
    public static final Right SELL = new Right("sell");

    /** To offer goods on a platform. */
    public static final Right LIST = new Right("list");

    /** To supply goods. */
    public static final Right SUPPLY = new Right("supply");

    /** To sell goods on, supply them or bring them into a market, as a distributor does. */
    public static final Right DISTRIBUTE = new Right("distribute");

    /** To run shops. */
    public static final Right OPERATE_STORES = new Right("operate-stores");

    /** To set up shops; to run them is {@code operate-stores}. */
    public static final Right SET_UP_STORES = new Right("set-up-stores");

    /** To run a platform. */
    public static final Right OPERATE_PLATFORM = new Right("operate-platform");

    /** To bring goods to customers. */
    public static final Right DELIVER = new Right("deliver");

    /** To use a brand. */
    public static final Right USE_BRAND = new Right("use-brand");

    /** To use a technology. */
    public static final Right USE_TECHNOLOGY = new Right("use-technology");

    /** To make goods. */
    public static final Right MANUFACTURE = new Right("manufacture");

    /** To buy a stake or business. */
    public static final Right ACQUIRE = new Right("acquire");

    /** To tender shares into an offer; forbidden or required by undertakings. */
    public static final Right TENDER = new Right("tender");

    /** To part with shares: forbidden by a lock-up, permitted by a put option. */
    public static final Right SELL_SHARES = new Right("sell-shares");

    /**
     * To issue shares, so that others hold a smaller part; forbidden by a protection against it.
     */
    public static final Right DILUTE = new Right("dilute");

    /** To talk with others about a deal; forbidden by a no-shop clause. */
    public static final Right NEGOTIATE = new Right("negotiate");

    /** To do like business; forbidden by a non-compete clause. */
    public static final Right COMPETE = new Right("compete");

    /** To pass on what is known of customers, sales or goods. */
    public static final Right SHARE_DATA = new Right("share-data");

    /** The codes for which this version has a constant. */
    public static final List<Right> KNOWN = List.of(
        SELL,
        LIST,
        SUPPLY,
        DISTRIBUTE,
        OPERATE_STORES,
        SET_UP_STORES,
        OPERATE_PLATFORM,
        DELIVER,
        USE_BRAND,
        USE_TECHNOLOGY,
        MANUFACTURE,
        ACQUIRE,
        TENDER,
        SELL_SHARES,
        DILUTE,
        NEGOTIATE,
        COMPETE,
        SHARE_DATA);

    /** Checks the syntax. */
    public Right {
      Slug.requireCode(Right.class, code);
    }

    @Override
    public List<Right> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code sell}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds terms; {@code id}, {@code citations} and one thing that the term says are required.
   * Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableTerm.Builder {
    /**
     * Sets the usual values here: defaults of several attributes make every value slower to build.
     */
    Builder() {
      id(Unset.ID);
      effect(Effect.PERMITS);
      exclusivity(Exclusivity.UNSPECIFIED);
      exhaustive(true);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Term.Builder";
    }
  }
}
