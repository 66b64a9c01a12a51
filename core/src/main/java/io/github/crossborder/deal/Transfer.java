package io.github.crossborder.deal;

import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What moves from one party to another, such as cash for shares; a purchase is two transfers. Rival
 * reports of one price are rival transfers.
 */
@Value.Immutable
public abstract non-sealed class Transfer implements Claim {

  Transfer() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.TRANSFER;
  }

  /** Returns the id of the agreement under which it moves. */
  public abstract Optional<Id> agreement();

  /** Returns what moves, such as {@code cash}. */
  public abstract Kind kind();

  /** Returns the id of the party that gives. */
  public abstract Optional<Id> from();

  /** Returns the id of the party that gets. */
  public abstract Optional<Id> to();

  /** Returns the id of what is transferred: whose shares, or which business. */
  public abstract Optional<Id> subject();

  /** Returns the class of the shares, such as "A". */
  public abstract Optional<String> shareClass();

  /** Returns whether shares are new or existing; {@code UNSPECIFIED} unless said. */
  @Value.Default
  public Issue issue() {
    return Issue.UNSPECIFIED;
  }

  /** Returns how much, such as EUR 10.5 million or 51 percent. */
  public abstract Optional<Quantity> quantity();

  /** Returns the same amount as the source converted it, such as USD 2.88 billion. */
  public abstract List<Quantity> equivalents();

  /** Returns which shares count as the whole; {@code UNSPECIFIED} unless said. */
  @Value.Default
  public ShareOf shareOf() {
    return ShareOf.UNSPECIFIED;
  }

  /** Returns whether it may never become due, such as an earn-out; false unless said. */
  @Value.Default
  public boolean contingent() {
    return false;
  }

  /** Returns what it depends on, in a few words. */
  public abstract Optional<String> condition();

  /** Returns the day it moves, as far as known. */
  public abstract Optional<PartialDate> date();

  @Override
  @Value.Default
  public Rank rank() {
    return Rank.NORMAL;
  }

  @Override
  public final List<Reference> references() {
    return Outline.references(this)
        .maybe("agreement", agreement(), Agreement.class)
        .maybe("from", from(), Party.class)
        .maybe("to", to(), Party.class)
        .maybe("subject", subject(), Thing.class)
        .list();
  }

  @Override
  public final List<CodedAttribute> codes() {
    return Outline.codes().one("kind", kind()).list();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.of(this);
    rules
        .text("shareClass", shareClass())
        .text("condition", condition())
        .require(
            from().isEmpty() || !from().equals(to()),
            EntryRule.SAME_SIDES,
            "to",
            () -> "to '" + to().orElseThrow() + "' is the party it comes from")
        .require(
            shareOf() != ShareOf.CLASS || shareClass().isPresent(),
            EntryRule.SHARE_CLASS_UNNAMED,
            "shareClass",
            () -> "shareOf is CLASS, but no shareClass says which")
        .equivalents(quantity(), equivalents());
    rules.check();
  }

  /** Whether shares are made for the transfer, such as {@code NEW} in a capital increase. */
  public enum Issue {
    /** Shares that did not exist before. */
    NEW,
    /** Shares that somebody held before. */
    EXISTING,
    /** Not said. */
    UNSPECIFIED
  }

  /**
   * What moves, such as {@code shares}; an open code.
   *
   * @param code the code, such as {@code cash}
   */
  public record Kind(String code) implements OpenCode {
    /** Money. */
    public static final Kind CASH = new Kind("cash");

    /** Shares in a company. */
    public static final Kind SHARES = new Kind("shares");

    /** A business, brand or other assets. */
    public static final Kind ASSETS = new Kind("assets");

    /** A company or business as a whole; whether as shares or as assets is not said. */
    public static final Kind BUSINESS = new Kind("business");

    /** Debt that is taken over. */
    public static final Kind DEBT = new Kind("debt");

    /** An option on shares or assets. */
    public static final Kind OPTION = new Kind("option");

    /** A fee, such as a break fee. */
    public static final Kind FEE = new Kind("fee");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN =
        List.of(CASH, SHARES, ASSETS, BUSINESS, DEBT, OPTION, FEE);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code cash}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds transfers; {@code id}, {@code kind} and {@code citations} are required. Not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutableTransfer.Builder {
    Builder() {}
  }
}
