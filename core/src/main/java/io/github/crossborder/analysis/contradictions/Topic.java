package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What claims must agree on to be compared at all, such as subject, metric and measure. */
final class Topic implements Comparable<Topic> {
  /** What is above zero and no percentage: from a loss, or of a rate, percent may mean another. */
  private static final Set<Figure.Metric> AMOUNTS = Set.of(
      Figure.Metric.REVENUE,
      Figure.Metric.GMV,
      Figure.Metric.MARKET_SIZE,
      Figure.Metric.OUTLETS,
      Figure.Metric.PRODUCTION_VOLUME,
      Figure.Metric.EMPLOYEES,
      Figure.Metric.CUSTOMERS,
      Figure.Metric.USERS,
      Figure.Metric.FLOOR_AREA,
      Figure.Metric.PRICE);

  private static final List<String> FIGURE =
      List.of("kind of claim", "subject", "metric", "measure", "unit", "territory", "scope");
  private static final List<String> INTEREST =
      List.of("kind of claim", "subject", "interest", "party", "unit", "agreement");
  private static final List<String> TRANSFER =
      List.of("kind of claim", "agreement", "kind of transfer", "contingency", "unit");
  private static final List<String> EVENT =
      List.of("kind of claim", "type", "status", "entries it is about");

  /** What usually only one party is to a thing, so that a second one is worth a look. */
  private static final Set<Interest.Type> USUALLY_ALONE =
      Set.of(Interest.Type.OPERATOR, Interest.Type.OWNER);

  /** What says of no interest of which type it is, and of no rank by what. */
  private static final Set<Object> UNTOLD = Set.of(
      Interest.Type.UNSPECIFIED_INTEREST,
      Interest.Type.UNKNOWN_INTEREST,
      Interest.Type.UNPUBLISHED_INTEREST,
      Figure.Metric.UNSPECIFIED);

  /** Where the type of an interest and the metric of a figure stand. */
  private static final int TYPE = 2;

  private final CompoundKey parts;
  private final List<String> names;

  private Topic(CompoundKey parts, List<String> names) {
    this.parts = parts;
    this.names = names;
  }

  /** Returns the topic of a claim; empty where it says no value. */
  static Optional<Topic> of(Claim claim, Reaches reaches) {
    return isOf(claim)
        ? Optional.of(new Topic(parts(claim, reaches), names(claim)))
        : Optional.empty();
  }

  /** Whether a claim says a value, so that it has a topic. */
  static boolean isOf(Claim claim) {
    if (claim instanceof Interest interest) {
      return interest.share().isPresent() || USUALLY_ALONE.contains(interest.type());
    } else if (claim instanceof Transfer transfer) {
      return transfer.agreement().isPresent() && transfer.quantity().isPresent();
    }
    return claim instanceof Figure
        || (claim instanceof Event event
            && event.date().isPresent()
            && !event.about().isEmpty());
  }

  /**
   * Returns a hash of the parts that tell most topics apart: all claims on one topic have it in
   * common, and few others have the same.
   */
  static int hash(Claim claim) {
    if (claim instanceof Figure figure) {
      boolean isRank = figure.measure() == Figure.Measure.RANK;
      return hash(figure.subject(), isRank ? figure.measure() : figure.metric());
    } else if (claim instanceof Interest interest) {
      boolean hasShare = interest.share().isPresent();
      return hash(interest.subject(), hasShare ? interest.party() : interest.type());
    } else if (claim instanceof Transfer transfer) {
      return hash(transfer.agreement().orElseThrow(), transfer.kind());
    }
    Event event = (Event) claim;
    return hash(about(event), event.type());
  }

  private static int hash(Object one, Object other) {
    return 31 * one.hashCode() + other.hashCode();
  }

  private static List<String> names(Claim claim) {
    return switch (claim.entryKind()) {
      case FIGURE -> FIGURE;
      case INTEREST -> INTEREST;
      case TRANSFER -> TRANSFER;
      default -> EVENT;
    };
  }

  private static CompoundKey parts(Claim claim, Reaches reaches) {
    if (claim instanceof Figure figure) {
      return parts(figure, reaches);
    } else if (claim instanceof Interest interest) {
      return parts(interest);
    } else if (claim instanceof Transfer transfer) {
      return parts(transfer);
    }
    return parts((Event) claim);
  }

  private static CompoundKey parts(Figure figure, Reaches reaches) {
    return CompoundKey.of(
        figure.entryKind(),
        figure.subject(),
        figure.metric(),
        figure.measure(),
        unit(isMultiple(figure) ? UnitOfMeasure.PERCENT : figure.quantity().unit()),
        figure.territory().map(reaches::of),
        figure.scope());
  }

  /**
   * Whether it is a change of an amount told as new by old, such as "tripled", which is one in
   * percent told in another way.
   */
  static boolean isMultiple(Figure figure) {
    return figure.measure() == Figure.Measure.CHANGE
        && figure.quantity().unit().equals(UnitOfMeasure.RATIO)
        && AMOUNTS.contains(figure.metric());
  }

  private static CompoundKey parts(Interest interest) {
    if (interest.share().isPresent()) {
      return CompoundKey.of(
          interest.entryKind(),
          interest.subject(),
          interest.type(),
          interest.party(),
          interest.share().get().unit(),
          interest.under());
    }
    return CompoundKey.of(interest.entryKind(), interest.subject(), interest.type());
  }

  private static CompoundKey parts(Transfer transfer) {
    return CompoundKey.of(
        transfer.entryKind(),
        transfer.agreement().orElseThrow(),
        transfer.kind(),
        transfer.contingent() ? "contingent" : "firm",
        unit(transfer.quantity().orElseThrow().unit()));
  }

  private static CompoundKey parts(Event event) {
    return CompoundKey.of(event.entryKind(), event.type(), event.status(), about(event));
  }

  private static List<Id> about(Event event) {
    List<Id> about = event.about();
    return about.size() == 1 ? about : about.stream().sorted().distinct().toList();
  }

  /** The unit that amounts on one topic must have in common, where all currencies count as one. */
  private static String unit(UnitOfMeasure told) {
    UnitOfMeasure unit = told.inFullCurrency();
    return unit.denominator().isPresent()
        ? unit(unit.numerator()) + "/" + unit(unit.denominator().get())
        : unit.currency().isPresent() ? "money" : unit.code();
  }

  /** What a claim is about as a reader would put it, such as {@code revenue of ickx}. */
  static String words(Claim claim) {
    if (claim instanceof Figure figure) {
      return (figure.measure() == Figure.Measure.LEVEL
              ? ""
              : Attribution.lower(figure.measure()) + " of ")
          + figure.metric() + " of " + figure.subject()
          + figure.territory().map(where -> " in " + where).orElse("")
          + figure.scope().map(scope -> " (" + scope + ")").orElse("");
    } else if (claim instanceof Interest interest) {
      return interest.type()
          + (interest.share().isPresent() ? " of " + interest.party() + " in " : " of ")
          + interest.subject()
          + interest.under().map(deal -> " once " + deal + " completes").orElse("");
    } else if (claim instanceof Transfer transfer) {
      return (transfer.contingent() ? "contingent " : "")
          + transfer.kind()
          + transfer.agreement().map(agreement -> " under " + agreement).orElse("");
    } else if (claim instanceof Event event) {
      return "date of "
          + (event.status() == Event.Status.OCCURRED ? "" : Attribution.lower(event.status()) + " ")
          + event.type() + " of "
          + event.about().stream().map(Id::toString).collect(Collectors.joining(", "));
    }
    return claim.entryKind() + " " + claim.id();
  }

  /** The values that claims on it agree on. */
  List<Object> parts() {
    return parts.list();
  }

  /**
   * Returns the name of what one of two does not tell, so that they may be one all the same, such
   * as a share of which no type is told and a shareholding; empty where they differ.
   */
  Optional<String> untoldIn(Topic other) {
    return Optional.of(names.get(TYPE))
        .filter(name -> isUntold() || other.isUntold())
        .filter(name -> besidesType().equals(other.besidesType()));
  }

  /** Whether it does not tell which type of interest, or what a rank is by. */
  boolean isUntold() {
    return UNTOLD.contains(parts().get(TYPE));
  }

  /** All that claims on it agree on but the type. */
  CompoundKey besidesType() {
    List<Object> besides = new ArrayList<>(parts());
    besides.remove(TYPE);
    return CompoundKey.of(besides.toArray());
  }

  /** The type or metric, where there is one. */
  String type() {
    return parts().get(TYPE).toString();
  }

  /** What each of the values is. */
  List<String> names() {
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Topic topic && parts.equals(topic.parts));
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public int compareTo(Topic other) {
    return parts.compareTo(other.parts);
  }

  @Override
  public String toString() {
    return parts.toString();
  }

  /** How far territories reach, each worked out once. Safe for use by several threads. */
  static final class Reaches {
    private final Map<Territory, Object> reaches = new ConcurrentHashMap<>();

    /** The countries of a territory where these say all of it, so that it has one form. */
    Object of(Territory territory) {
      return reaches.computeIfAbsent(territory, where -> {
        Optional<?> countries = where.countries();
        return countries.isPresent() ? countries.get() : where;
      });
    }
  }
}
