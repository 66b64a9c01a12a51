package io.github.crossborder.deal;

import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a party sells or wants to sell somewhere, such as Leonidas in China. One presence is recorded
 * per country named; a city is a label beside its country's code.
 */
@Value.Immutable
public abstract non-sealed class MarketPresence implements Claim {

  MarketPresence() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.MARKET_PRESENCE;
  }

  /** Returns the id of the party, such as {@code leonidas}. */
  public abstract Id actor();

  /** Returns the id of the platform through which it is present. */
  public abstract Optional<Id> platform();

  /**
   * Returns where, such as CN; empty where that is not said, as in "will sell on Tmall": it may
   * be anywhere, so that no territory has it for sure.
   */
  public abstract Optional<Territory> territory();

  /** Returns in what form, such as {@code own-stores}. */
  public abstract Optional<Mode> mode();

  /** Returns how far it has got, such as {@code PLANNED}; {@code UNSPECIFIED} unless said. */
  public abstract Status status();

  /** Returns the ids of the parties that help it there. */
  public abstract List<Id> partners();

  /** Returns since and until when, where said. */
  public abstract Optional<Period> validity();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("actor", actor(), Referent.PARTY);
    to.reference("platform", platform(), Referent.PLATFORM);
    to.maybe("territory", territory());
    to.code("mode", mode());
    to.unless("status", Status.UNSPECIFIED, status());
    to.references("partners", partners(), Referent.PARTY);
    to.maybe("validity", validity());
    to.claim(this);
  }

  static MarketPresence of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .actor(of.get("actor"))
        .platform(of.maybe("platform"))
        .territory(of.maybe("territory"))
        .mode(of.maybe("mode"))
        .status(of.get("status"))
        .partners(of.list("partners"))
        .validity(of.maybe("validity"))
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
    Rules.of(this).check();
  }

  /**
   * How far a presence has got, such as {@code ANNOUNCED}; how firmly that is said is another
   * matter.
   */
  public enum Status {
    /** The source does not say. */
    UNSPECIFIED,
    /** The party wants it. */
    INTENDED,
    /** The party prepares it. */
    PLANNED,
    /** The party made it public. */
    ANNOUNCED,
    /** It is there. */
    IN_EFFECT,
    /** It is over. */
    ENDED
  }

  /**
   * In what form a party is present, such as {@code home-delivery}; an open code.
   *
   * @param code the code, such as {@code own-stores}
   */
  public record Mode(String code) implements OpenCode {
    /** Shops of its own. */
    public static final Mode OWN_STORES = new Mode("own-stores");

    /** Shops; whose is not said. */
    public static final Mode SHOPS = new Mode("shops");

    /** Goods in shops of others. */
    public static final Mode THIRD_PARTY_RETAIL = new Mode("third-party-retail");

    /** A shop on a marketplace. */
    public static final Mode MARKETPLACE_SHOP = new Mode("marketplace-shop");

    /** A site for the country. */
    public static final Mode LOCAL_SITE = new Mode("local-site");

    /** A retail concept of its own, such as a new kind of shop. */
    public static final Mode RETAIL_FORMAT = new Mode("retail-format");

    /** Deliveries to homes. */
    public static final Mode HOME_DELIVERY = new Mode("home-delivery");

    /** Its means of payment is accepted. */
    public static final Mode PAYMENT_ACCEPTANCE = new Mode("payment-acceptance");

    /** The internet; how is not said. */
    public static final Mode ONLINE = new Mode("online");

    /** An office. */
    public static final Mode OFFICE = new Mode("office");

    /** An outpost that represents it or gets to know the market, such as an "embassy". */
    public static final Mode REPRESENTATION = new Mode("representation");

    /** Warehouses or other logistics. */
    public static final Mode LOGISTICS = new Mode("logistics");

    /** A trial. */
    public static final Mode PILOT = new Mode("pilot");

    /** The codes for which this version has a constant. */
    public static final List<Mode> KNOWN = List.of(
        OWN_STORES,
        SHOPS,
        THIRD_PARTY_RETAIL,
        MARKETPLACE_SHOP,
        LOCAL_SITE,
        RETAIL_FORMAT,
        HOME_DELIVERY,
        PAYMENT_ACCEPTANCE,
        ONLINE,
        OFFICE,
        REPRESENTATION,
        LOGISTICS,
        PILOT);

    /** Checks the syntax. */
    public Mode {
      Slug.requireCode(Mode.class, code);
    }

    @Override
    public List<Mode> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code own-stores}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds market presences; {@code id}, {@code actor} and {@code citations} are required. Not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutableMarketPresence.Builder {
    Builder() {
      id(Unset.ID);
      actor(Unset.ID);
      status(Status.UNSPECIFIED);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "MarketPresence.Builder";
    }
  }
}
