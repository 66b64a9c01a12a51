package io.github.crossborder.deal;

import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened, is expected or is due at a date, such as the signing of an agreement or
 * the market test of 2017. What happens to an agreement, transfer, hub, platform or presence is an
 * event about it; only what {@code OCCURRED} moves the status of an agreement.
 *
 * <p>Which form to choose:
 *
 * <ul>
 *   <li>an authority's decision: {@code approved} or {@code rejected}, with the authority as
 *       participant, the territory it decides for and the condition it sets, an event for each
 *       authority;
 *   <li>the day by which a deal must close: {@code completed} as a DEADLINE; the day it is thought
 *       to: {@code completed} as EXPECTED; a day that was put off: a second such event;
 *   <li>"subject to approval": the condition of the EXPECTED event;
 *   <li>that a board turned an offer down: {@code rejected}, with the target as participant.
 * </ul>
 */
@Value.Immutable
public abstract non-sealed class Event implements Claim {

  Event() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.EVENT;
  }

  /** Returns what happens, such as {@code signed}. */
  public abstract Type type();

  /** Returns whether it happened; {@code OCCURRED} unless said. */
  public abstract Status status();

  /** Returns the ids of the entries it happens to, such as {@code ickx-alibaba}. */
  public abstract List<Id> about();

  /** Returns the day, as far as known, such as {@code 2016-12~}. */
  public abstract Optional<PartialDate> date();

  /** Returns who takes part in what role; not everybody need be named. */
  public abstract List<PartyInRole> participants();

  /** Returns how many take part in all, the named ones included. */
  public abstract Optional<Quantity> participantCount();

  /** Returns where, such as CN. */
  public abstract Optional<Territory> territory();

  /**
   * Returns the ids of the entries that caused it, such as the policy because of which a company was
   * summoned. A cause that is an event that happened, or a transfer with a date, is not later than
   * this one (on the same day, perhaps), so that no {@link Follows} beside it is needed.
   */
  public abstract List<Id> because();

  /**
   * Returns what it depends on or is bound to, in a few words, such as "if the stake falls to a
   * third" of an approval.
   */
  public abstract Optional<String> condition();

  /** Returns what happens in a few words, where the type leaves it open. */
  public abstract Optional<String> description();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.code("type", type());
    to.read("status", status());
    to.references("about", about(), Referent.ENTRY);
    to.maybe("date", date());
    to.parties("participants", participants());
    to.maybe("participantCount", participantCount());
    to.maybe("territory", territory());
    to.references("because", because(), Referent.ENTRY);
    to.text("condition", condition());
    to.text("description", description());
    to.claim(this);
  }

  static Event of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .type(of.get("type"))
        .status(of.get("status"))
        .about(of.list("about"))
        .date(of.maybe("date"))
        .participants(of.list("participants"))
        .participantCount(of.maybe("participantCount"))
        .territory(of.maybe("territory"))
        .because(of.list("because"))
        .condition(of.maybe("condition"))
        .description(of.maybe("description"))
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
    Rules.of(this).count("participantCount", participantCount()).check();
  }

  /** Whether an event happened, such as {@code EXPECTED} for a closing next year. */
  public enum Status {
    /** It happened. */
    OCCURRED,
    /** It is expected to happen. */
    EXPECTED,
    /** It must happen by then. */
    DEADLINE
  }

  /**
   * What happens, such as {@code announced}; an open code.
   *
   * @param code the code, such as {@code intended}
   */
  public record Type(String code) implements OpenCode {
    /** A party said it wants it. */
    public static final Type INTENDED = new Type("intended");

    /** The parties agreed. */
    public static final Type AGREED = new Type("agreed");

    /** A party decided. */
    public static final Type DECIDED = new Type("decided");

    /** A party made it public. */
    public static final Type ANNOUNCED = new Type("announced");

    /** The parties signed. */
    public static final Type SIGNED = new Type("signed");

    /** An authority or body approved. */
    public static final Type APPROVED = new Type("approved");

    /** An authority or body refused. */
    public static final Type REJECTED = new Type("rejected");

    /** An authority went to court against it. */
    public static final Type CHALLENGED = new Type("challenged");

    /** A party took back what it had offered. */
    public static final Type WITHDRAWN = new Type("withdrawn");

    /** It came into effect. */
    public static final Type EFFECTIVE = new Type("effective");

    /** It was seen to be in effect; since when is not said. */
    public static final Type OBSERVED_IN_EFFECT = new Type("observed-in-effect");

    /** It was carried out in full. */
    public static final Type COMPLETED = new Type("completed");

    /**
     * A deal was closed, as contracts and filings call it: for the status of an agreement the same
     * as {@code completed}. What happens to a place is {@code closed}.
     */
    public static final Type CLOSING = new Type("closing");

    /** It was changed. */
    public static final Type AMENDED = new Type("amended");

    /** It was interrupted. */
    public static final Type SUSPENDED = new Type("suspended");

    /** It was taken up again. */
    public static final Type RESUMED = new Type("resumed");

    /** It ran out. */
    public static final Type EXPIRED = new Type("expired");

    /**
     * It came to nothing since its time ran out or a condition was not met, such as an offer: for
     * the status of an agreement the same as {@code expired}.
     */
    public static final Type LAPSED = new Type("lapsed");

    /** It was ended. */
    public static final Type TERMINATED = new Type("terminated");

    /** A party gave notice; the end is {@code terminated}, on the day that the notice runs out. */
    public static final Type NOTICE_GIVEN = new Type("notice-given");

    /** What a term grants is exclusive no longer; the right itself goes on. */
    public static final Type EXCLUSIVITY_ENDED = new Type("exclusivity-ended");

    /**
     * A party filed it with an authority, court or register, such as a deal that must be cleared.
     */
    public static final Type FILED = new Type("filed");

    /** An offer was opened, so that shares can be tendered into it. */
    public static final Type LAUNCHED_OFFER = new Type("launched-offer");

    /** An authority or court ordered something; that it was done is an event of its own. */
    public static final Type ORDERED = new Type("ordered");

    /** An authority imposed a fine; the sum is a {@link Transfer}. */
    public static final Type FINED = new Type("fined");

    /** A party, brand or platform took another name. */
    public static final Type RENAMED = new Type("renamed");

    /** Shares were taken off an exchange, or goods off a platform. */
    public static final Type DELISTED = new Type("delisted");

    /** A place or service opened. */
    public static final Type OPENED = new Type("opened");

    /** A place or service closed. */
    public static final Type CLOSED = new Type("closed");

    /** A product or service was started. */
    public static final Type LAUNCHED = new Type("launched");

    /** A brand or service was given up. */
    public static final Type RETIRED = new Type("retired");

    /** A company or body was founded. */
    public static final Type FOUNDED = new Type("founded");

    /** A company, mark or site was entered in a register. */
    public static final Type REGISTERED = new Type("registered");

    /** Goods were tried out in a market. */
    public static final Type MARKET_TEST = new Type("market-test");

    /** Parties met. */
    public static final Type MEETING = new Type("meeting");

    /** An authority called parties in. */
    public static final Type SUMMONED = new Type("summoned");

    /** A party went to see another or a place. */
    public static final Type VISIT = new Type("visit");

    /** A party moved its home or seat. */
    public static final Type RELOCATED = new Type("relocated");

    /** A party took part in a festival or fair. */
    public static final Type PARTICIPATION = new Type("participation");

    /** A recurring event took place. */
    public static final Type EDITION = new Type("edition");

    /** An authority issued a policy. */
    public static final Type POLICY_ISSUED = new Type("policy-issued");

    /** The codes for which this version has a constant. */
    public static final List<Type> KNOWN = List.of(
        INTENDED,
        AGREED,
        DECIDED,
        ANNOUNCED,
        SIGNED,
        APPROVED,
        REJECTED,
        CHALLENGED,
        WITHDRAWN,
        EFFECTIVE,
        OBSERVED_IN_EFFECT,
        COMPLETED,
        CLOSING,
        AMENDED,
        SUSPENDED,
        RESUMED,
        EXPIRED,
        LAPSED,
        TERMINATED,
        NOTICE_GIVEN,
        EXCLUSIVITY_ENDED,
        FILED,
        LAUNCHED_OFFER,
        ORDERED,
        FINED,
        RENAMED,
        DELISTED,
        OPENED,
        CLOSED,
        LAUNCHED,
        RETIRED,
        FOUNDED,
        REGISTERED,
        MARKET_TEST,
        MEETING,
        SUMMONED,
        VISIT,
        RELOCATED,
        PARTICIPATION,
        EDITION,
        POLICY_ISSUED);

    /** Checks the syntax. */
    public Type {
      Slug.requireCode(Type.class, code);
    }

    @Override
    public List<Type> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code intended}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds events; {@code id}, {@code type} and {@code citations} are required. Not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    /**
     * Sets the usual values here: defaults of several attributes make every value slower to build.
     */
    private static final Type UNSET = new Type(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      type(UNSET);
      status(Status.OCCURRED);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Event.Builder";
    }

    /** Adds who takes part, such as {@code addParticipant(id("ndrc"), Role.AUTHORITY)}. */
    public Builder addParticipant(Id party, Role role) {
      return addParticipant(PartyInRole.of(party, role));
    }
  }
}
