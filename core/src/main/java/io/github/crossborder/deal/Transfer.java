package io.github.crossborder.deal;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What moves from one party to another under an agreement, such as the {@code cash} that is paid
 * for {@code shares}. That it is to move is the transfer; that it did, or must by some day, is an
 * {@link Event} about the transfer, {@code completed} or a {@code DEADLINE}.
 *
 * <p>Which form to choose:
 *
 * <ul>
 *   <li>a purchase: a transfer of what is bought, and one for each part of what is given for it
 *       ({@code cash}, {@code shares}, {@code debt} that the buyer takes over);
 *   <li>the price as a whole, where its parts are not told or the source sums them up: {@code
 *       consideration}, never to be added to the parts;
 *   <li>an earn-out: a contingent transfer; a break fee: a contingent {@code break-fee};
 *   <li>a price that is said to be kept secret: an {@link #undisclosed()} transfer without
 *       quantity, and rival transfers beside it for rival reports of it; a price that is simply not
 *       told: no transfer;
 *   <li>a price per share: a quantity in {@code USD/share};
 *   <li>a raised price: a second transfer; both say in {@link #asOf()} when they were offered;
 *   <li>the break-up of a price ("EUR 10 million, of which 4 in cash"), or a lot and what it pays
 *       for: a transfer for the whole and one for each part, {@link #partOf()} the whole;
 *   <li>"EUR 5 million a year over several years": one transfer of 5 million with a {@link
 *       #recurrence()}; what is paid in all is another transfer;
 *   <li>what a business is said to be worth is no transfer but a {@link Figure}.
 * </ul>
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

  /**
   * Returns the id of the transfer that this is a part of, such as the price of which 4 million are
   * in cash. Parts need not be all, and never rival the whole or each other.
   */
  public abstract Optional<Id> partOf();

  /** Returns what moves, such as {@code cash}. */
  public abstract Kind kind();

  /** Returns the id of the party that gives. */
  public abstract Optional<Id> from();

  /** Returns the id of the party that gets. */
  public abstract Optional<Id> to();

  /**
   * Returns the id of what is transferred: whose shares, or which business, brand or platform; of a
   * payment, what it is for, where the agreement covers several.
   */
  public abstract Optional<Id> subject();

  /** Returns the class of the shares, such as "A". */
  public abstract Optional<String> shareClass();

  /** Returns whether shares are new or existing; {@code UNSPECIFIED} unless said. */
  public abstract Issue issue();

  /**
   * Returns how much, such as EUR 10.5 million, 2.05 EUR/share or 51 percent: money and debt in a
   * currency or in percent (of the price), shares in those, in shares or as a ratio.
   */
  public abstract Optional<Quantity> quantity();

  /**
   * Returns whether the source says that the amount is kept secret, such as "terms were not
   * disclosed"; false unless said.
   */
  public abstract boolean undisclosed();

  /**
   * Returns the same amount in other units, as the source gives it: USD 2.88 billion, or 5 percent
   * for a number of shares.
   */
  public abstract List<Quantity> equivalents();

  /**
   * Returns which shares count as the whole of a percentage; {@code UNSPECIFIED} unless said.
   */
  public abstract ShareOf shareOf();

  /** Returns whether it may never become due, such as an earn-out; false unless said. */
  public abstract boolean contingent();

  /** Returns what it depends on, in a few words; only what is contingent has a condition. */
  public abstract Optional<String> condition();

  /**
   * Returns the day it moves, as far as known; the day on which it was offered or agreed is {@link
   * #asOf()}.
   */
  public abstract Optional<PartialDate> date();

  /**
   * Returns how often it moves, such as monthly, where it does more than once: the quantity is then
   * what moves each time, and the date that of the first time. It is never taken for one payment.
   */
  public abstract Optional<Recurrence> recurrence();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("agreement", agreement(), Referent.AGREEMENT);
    to.reference("partOf", partOf(), Referent.TRANSFER);
    to.code("kind", kind());
    to.reference("from", from(), Referent.PARTY);
    to.reference("to", to(), Referent.PARTY);
    to.reference("subject", subject(), Referent.OWNABLE);
    to.text("shareClass", shareClass());
    to.unless("issue", Issue.UNSPECIFIED, issue());
    to.maybe("quantity", quantity());
    to.read("undisclosed", undisclosed());
    to.whole("equivalents", equivalents());
    to.unless("shareOf", ShareOf.UNSPECIFIED, shareOf());
    to.read("contingent", contingent());
    to.text("condition", condition());
    to.maybe("date", date());
    to.maybe("recurrence", recurrence());
    to.claim(this);
  }

  static Transfer of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .agreement(of.maybe("agreement"))
        .partOf(of.maybe("partOf"))
        .kind(of.get("kind"))
        .from(of.maybe("from"))
        .to(of.maybe("to"))
        .subject(of.maybe("subject"))
        .shareClass(of.maybe("shareClass"))
        .issue(of.get("issue"))
        .quantity(of.maybe("quantity"))
        .undisclosed(of.get("undisclosed"))
        .equivalents(of.list("equivalents"))
        .shareOf(of.get("shareOf"))
        .contingent(of.get("contingent"))
        .condition(of.maybe("condition"))
        .date(of.maybe("date"))
        .recurrence(of.maybe("recurrence"))
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
    if (partOf().isPresent() && partOf().get().equals(id())) {
      rules.broken(
          ProblemCode.SELF_RELATION,
          "partOf",
          "transfer " + id() + " is a part of itself; name the whole");
    }
    rules.sides(from(), "to", to()).shareOf(shareOf(), shareClass(), quantity(), equivalents());
    if (undisclosed() && quantity().isPresent()) {
      rules.broken(
          ProblemCode.UNDISCLOSED_QUANTITY,
          "quantity",
          "quantity " + quantity().get() + " of an undisclosed amount; record a"
              + " report of it as a transfer of its own");
    }
    if (condition().isPresent() && !contingent()) {
      rules.broken(
          ProblemCode.CONDITION_WITHOUT_DOUBT,
          "condition",
          "condition " + Problem.quote(condition().get())
              + " of what is not contingent; set contingent, since it may never become due");
    }
    rules.equivalents(quantity(), equivalents());
    kind().check(this, rules);
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

    /** The price as a whole; other transfers may tell what it consists of. */
    public static final Kind CONSIDERATION = new Kind("consideration");

    /** An option on shares or assets. */
    public static final Kind OPTION = new Kind("option");

    /** A fee, such as one for a service. */
    public static final Kind FEE = new Kind("fee");

    /** A fee that is due if an agreement fails, also called a termination fee. */
    public static final Kind BREAK_FEE = new Kind("break-fee");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN =
        List.of(CASH, SHARES, ASSETS, BUSINESS, DEBT, CONSIDERATION, OPTION, FEE, BREAK_FEE);

    private static final List<Kind> MONEY = List.of(CASH, DEBT, CONSIDERATION, FEE, BREAK_FEE);
    private static final List<Kind> SHARE_LIKE = List.of(SHARES, OPTION);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Checks what only makes sense for some kinds; a code that is not known may be of any. */
    private void check(Transfer transfer, Rules rules) {
      Optional<Quantity> quantity = transfer.quantity();
      if (quantity.isPresent() && !fits(quantity.get().unit().inFullCurrency().numerator())) {
        rules.broken(
            ProblemCode.TRANSFER_UNIT,
            "quantity",
            "quantity " + quantity.get() + " of " + this + "; expected "
                + (MONEY.contains(this) ? "money" : "shares, money")
                + " or a quantity in percent");
      } else if (quantity.isPresent() && SHARE_LIKE.contains(this)) {
        rules.shareRange("quantity", quantity.get());
      }
      boolean detailed = transfer.shareClass().isPresent()
          || transfer.issue() != Issue.UNSPECIFIED
          || transfer.shareOf() != ShareOf.UNSPECIFIED;
      if (detailed && MONEY.contains(this)) {
        rules.broken(
            ProblemCode.NO_SHARES,
            "kind",
            "kind " + this + " has a shareClass, an issue or a shareOf; record the shares as a"
                + " transfer of their own");
      }
    }

    private boolean fits(UnitOfMeasure unit) {
      boolean valued = unit.currency().isPresent() || unit.equals(UnitOfMeasure.PERCENT);
      if (SHARE_LIKE.contains(this)) {
        return valued || unit.equals(UnitOfMeasure.SHARE) || unit.equals(UnitOfMeasure.RATIO);
      }
      return valued || !MONEY.contains(this);
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
    /**
     * Sets the usual values here: defaults of several attributes make every value slower to build.
     */
    private static final Kind UNSET = new Kind(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      kind(UNSET);
      issue(Issue.UNSPECIFIED);
      undisclosed(false);
      shareOf(ShareOf.UNSPECIFIED);
      contingent(false);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Transfer.Builder";
    }
  }
}
