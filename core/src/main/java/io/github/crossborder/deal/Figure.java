package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A number said of something, such as "almost EUR 28 million of revenue". A rank without a number
 * is a {@link Statement}; what is paid is a {@link Transfer}, also where a source calls it the
 * value of the deal. What a company is worth is {@code equity-value} without its debt, {@code
 * enterprise-value} with it, and {@code valuation} where the source does not say which: three
 * metrics, so that a source may tell all of them. What an offer values its target at is a figure
 * about the offer, so that rival offers do not contradict each other.
 */
@Value.Immutable
public abstract non-sealed class Figure implements Claim {

  private static final Set<UnitOfMeasure> COUNTED = Set.of(
      UnitOfMeasure.ITEM,
      UnitOfMeasure.PERSON,
      UnitOfMeasure.SQUARE_METRE,
      UnitOfMeasure.SQUARE_FOOT);

  Figure() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.FIGURE;
  }

  /** Returns the id of the entry it is about, such as {@code ickx}. */
  public abstract Id subject();

  /** Returns what is counted, such as {@code revenue}. */
  public abstract Metric metric();

  /** Returns whether it is a level (unless set), a change, a share or a rank. */
  public abstract Measure measure();

  /** Returns the id of what a share or rank is of, such as {@code chinese-ecommerce}. */
  public abstract Optional<Id> whole();

  /** Returns the number as said, such as almost EUR 28 million. */
  public abstract Quantity quantity();

  /** Returns the same amount as the source converted it, such as USD 2.88 billion. */
  public abstract List<Quantity> equivalents();

  /** Returns the span it covers, such as a fiscal year. */
  public abstract Optional<Period> period();

  /**
   * Returns the span it covers by what that begins with and how long it lasts, such as "the twelve
   * months after closing"; with a period too, both bind.
   */
  public abstract Optional<Run> run();

  /** Returns the day it was true, for stocks such as outlets. */
  public abstract Optional<PartialDate> date();

  /** Returns the span a change is compared with. */
  public abstract Optional<Period> comparedWith();

  /** Returns the part of the world it is limited to. */
  public abstract Optional<Territory> territory();

  /** Returns what else it is limited to, such as "without acquisitions". */
  public abstract Optional<String> scope();

  /**
   * Returns whether it tells how much there is of what is never below zero, such as "at most 20
   * outlets": items, persons and area, and levels such as a sell-out time. Money may be owed, and
   * changes go either way.
   */
  public final boolean isNeverNegative() {
    UnitOfMeasure counted = countedIn();
    return measure() == Measure.LEVEL
        && (COUNTED.contains(counted)
            || (metric().isNeverNegative() && counted.currency().isEmpty()));
  }

  private UnitOfMeasure countedIn() {
    return quantity().unit().inFullCurrency().numerator();
  }

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("subject", subject(), Referent.ENTRY);
    to.code("metric", Metric.UNSPECIFIED, metric());
    to.read("measure", measure());
    to.reference("whole", whole(), Referent.ENTRY);
    to.read("quantity", quantity());
    to.whole("equivalents", equivalents());
    to.maybe("period", period());
    to.run(run());
    to.maybe("date", date());
    to.maybe("comparedWith", comparedWith());
    to.maybe("territory", territory());
    to.text("scope", scope());
    to.claim(this);
  }

  static Figure of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .subject(of.get("subject"))
        .metric(of.get("metric"))
        .measure(of.get("measure"))
        .whole(of.maybe("whole"))
        .quantity(of.get("quantity"))
        .equivalents(of.list("equivalents"))
        .period(of.maybe("period"))
        .run(of.maybe("run"))
        .date(of.maybe("date"))
        .comparedWith(of.maybe("comparedWith"))
        .territory(of.maybe("territory"))
        .scope(of.maybe("scope"))
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
    if ((period().isPresent() || run().isPresent()) && date().isPresent()) {
      rules.broken(
          ProblemCode.PERIOD_AND_DATE,
          "date",
          "figure " + id() + " has a " + (period().isPresent() ? "period" : "run")
              + " and a date; keep the one the source said");
    }
    if (whole().isPresent() && measure() != Measure.SHARE && measure() != Measure.RANK) {
      rules.broken(
          ProblemCode.WHOLE_WITHOUT_SHARE,
          "whole",
          "whole '" + whole().get() + "' on a " + measure() + "; only SHARE and RANK have one");
    }
    if (comparedWith().isPresent() && measure() != Measure.CHANGE) {
      rules.broken(
          ProblemCode.COMPARISON_WITHOUT_CHANGE,
          "comparedWith",
          "comparedWith '" + comparedWith().get() + "' on a " + measure()
              + "; only CHANGE has one");
    }
    if (!measure().fits(quantity().unit())) {
      rules.broken(
          ProblemCode.MEASURE_UNIT,
          "quantity",
          "quantity " + quantity() + " is no " + measure() + "; expected " + measure().units);
    } else if (measure() == Measure.LEVEL && !metric().fits(countedIn())) {
      rules.broken(
          ProblemCode.METRIC_UNIT,
          "quantity",
          "quantity " + quantity() + " of " + metric()
              + "; expected a currency, XXX where it is not said");
    } else if (measure() != Measure.RANK && metric().equals(Metric.UNSPECIFIED)) {
      rules.broken(
          ProblemCode.METRIC_UNIT,
          "quantity",
          "quantity " + quantity() + " of " + metric() + "; expected a RANK, or what is counted");
    } else if (isNeverNegative() || measure() == Measure.RANK) {
      rules.counted("quantity", quantity());
    }
    rules.equivalents(Optional.of(quantity()), equivalents());
    rules.check();
  }

  /** What a figure measures, such as {@code CHANGE} for "+10.9 %". */
  public enum Measure {
    /** How much there is, in any unit but rank. */
    LEVEL("any unit but rank"),
    /**
     * By how much it changed: in percent, in percentage points, in the unit itself, or in ratio,
     * which is new by old, such as {@code ABOUT 3 ratio} for "tripled".
     */
    CHANGE("any unit but rank"),
    /** Which part of a whole it is, in percent. */
    SHARE("a quantity in percent"),
    /** Which place it takes, 1 being the first. */
    RANK("a quantity in rank");

    private final String units;

    Measure(String units) {
      this.units = units;
    }

    private boolean fits(UnitOfMeasure unit) {
      return switch (this) {
        case LEVEL, CHANGE -> !unit.equals(UnitOfMeasure.RANK);
        case SHARE -> unit.equals(UnitOfMeasure.PERCENT);
        case RANK -> unit.equals(UnitOfMeasure.RANK);
      };
    }
  }

  /**
   * What is counted, such as {@code production-volume}; an open code.
   *
   * @param code the code, such as {@code revenue}
   */
  public record Metric(String code) implements OpenCode {
    /** Revenue or turnover. */
    public static final Metric REVENUE = new Metric("revenue");

    /** Gross merchandise value: all that is sold through a platform. */
    public static final Metric GMV = new Metric("gmv");

    /** Profit, of whatever kind the source means. */
    public static final Metric PROFIT = new Metric("profit");

    /** Profit from operations. */
    public static final Metric OPERATING_PROFIT = new Metric("operating-profit");

    /** Earnings before interest, tax, depreciation and amortization. */
    public static final Metric EBITDA = new Metric("ebitda");

    /** What something is said to be worth; whether with or without its debt is not said. */
    public static final Metric VALUATION = new Metric("valuation");

    /** What the shares are worth, all together. */
    public static final Metric EQUITY_VALUE = new Metric("equity-value");

    /** Equity and net debt together. */
    public static final Metric ENTERPRISE_VALUE = new Metric("enterprise-value");

    /** Debt less cash. */
    public static final Metric NET_DEBT = new Metric("net-debt");

    /** What is owed, before any cash is taken off. */
    public static final Metric DEBT = new Metric("debt");

    /** How many shares are issued and held by others than the company itself. */
    public static final Metric SHARES_OUTSTANDING = new Metric("shares-outstanding");

    /** How many shares were tendered into an offer. */
    public static final Metric SHARES_TENDERED = new Metric("shares-tendered");

    /**
     * How many votes each share has, as a ratio, such as 10 for "class B shares carry ten votes": of
     * the company, with the class as scope, "B"; without one it is told of all shares.
     */
    public static final Metric VOTES_PER_SHARE = new Metric("votes-per-share");

    /** Which part of revenue is left as profit, of whatever kind the source means. */
    public static final Metric MARGIN = new Metric("margin");

    /** Which part of sales a licensor or franchisor is paid. */
    public static final Metric ROYALTY_RATE = new Metric("royalty-rate");

    /** Which part of sales a platform is paid. */
    public static final Metric COMMISSION_RATE = new Metric("commission-rate");

    /** What is sold in a market. */
    public static final Metric MARKET_SIZE = new Metric("market-size");

    /** Size or weight that the source does not define. */
    public static final Metric IMPORTANCE = new Metric("importance");

    /** Which was opened first, second and so on. */
    public static final Metric ORDER_OF_OPENING = new Metric("order-of-opening");

    /** How many shops or branches. */
    public static final Metric OUTLETS = new Metric("outlets");

    /** How much is made. */
    public static final Metric PRODUCTION_VOLUME = new Metric("production-volume");

    /** How long until everything was sold. */
    public static final Metric SELL_OUT_TIME = new Metric("sell-out-time");

    /** Which part of a population does it. */
    public static final Metric PENETRATION = new Metric("penetration");

    /** Which part of viewers buys. */
    public static final Metric CONVERSION_RATE = new Metric("conversion-rate");

    /** How long from one delivery to the next. */
    public static final Metric DELIVERY_INTERVAL = new Metric("delivery-interval");

    /** How many work there. */
    public static final Metric EMPLOYEES = new Metric("employees");

    /** How many buy. */
    public static final Metric CUSTOMERS = new Metric("customers");

    /** How many use it, whether or not they buy. */
    public static final Metric USERS = new Metric("users");

    /** How large it is. */
    public static final Metric FLOOR_AREA = new Metric("floor-area");

    /** What one unit costs. */
    public static final Metric PRICE = new Metric("price");

    /**
     * By what something takes its rank, where the source does not say, such as that of a "market
     * leader"; for {@link Measure#RANK} only.
     */
    public static final Metric UNSPECIFIED = new Metric("unspecified");

    /** The codes for which this version has a constant. */
    public static final List<Metric> KNOWN = List.of(
        REVENUE,
        GMV,
        PROFIT,
        OPERATING_PROFIT,
        EBITDA,
        VALUATION,
        EQUITY_VALUE,
        ENTERPRISE_VALUE,
        NET_DEBT,
        DEBT,
        SHARES_OUTSTANDING,
        SHARES_TENDERED,
        VOTES_PER_SHARE,
        MARGIN,
        ROYALTY_RATE,
        COMMISSION_RATE,
        MARKET_SIZE,
        IMPORTANCE,
        ORDER_OF_OPENING,
        OUTLETS,
        PRODUCTION_VOLUME,
        SELL_OUT_TIME,
        PENETRATION,
        CONVERSION_RATE,
        DELIVERY_INTERVAL,
        EMPLOYEES,
        CUSTOMERS,
        USERS,
        FLOOR_AREA,
        PRICE,
        UNSPECIFIED);

    /** Codes and not metrics, since every figure is asked, and texts are found faster. */
    private static final Set<String> MONEY = Set.of(
        REVENUE.code,
        GMV.code,
        PROFIT.code,
        OPERATING_PROFIT.code,
        EBITDA.code,
        VALUATION.code,
        EQUITY_VALUE.code,
        ENTERPRISE_VALUE.code,
        NET_DEBT.code,
        DEBT.code,
        PRICE.code);

    /** Metrics whose levels are not negative, unless in money. */
    private static final Set<String> NEVER_NEGATIVE = Set.of(
        OUTLETS.code,
        PRODUCTION_VOLUME.code,
        SELL_OUT_TIME.code,
        PENETRATION.code,
        CONVERSION_RATE.code,
        DELIVERY_INTERVAL.code,
        EMPLOYEES.code,
        CUSTOMERS.code,
        USERS.code,
        SHARES_OUTSTANDING.code,
        SHARES_TENDERED.code,
        VOTES_PER_SHARE.code,
        FLOOR_AREA.code);

    /** Checks the syntax. */
    public Metric {
      Slug.requireCode(Metric.class, code);
    }

    @Override
    public List<Metric> known() {
      return KNOWN;
    }

    private boolean isNeverNegative() {
      return NEVER_NEGATIVE.contains(code);
    }

    private boolean fits(UnitOfMeasure unit) {
      return !MONEY.contains(code) || unit.currency().isPresent();
    }

    /** Returns the code alone, such as {@code revenue}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds figures; {@code id}, {@code subject}, {@code metric}, {@code quantity} and {@code citations} are required. Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableFigure.Builder {
    private static final Metric UNSET = new Metric(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      subject(Unset.ID);
      metric(UNSET);
      measure(Measure.LEVEL);
      quantity(Unset.QUANTITY);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Figure.Builder";
    }
  }
}
