package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.quantity.UnitOfMeasure.DAY;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.contradictions.Aspect.Attribute;
import io.github.crossborder.analysis.contradictions.ClaimReading.Value;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads claims as values said of something; claims that say no value have no reading. */
final class ClaimReader {
  private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE, UnitOfMeasure.RATIO);

  /** What happens to a thing only once; all else may happen again. */
  private static final Set<Event.Type> ONCE = Set.of(
      Event.Type.SIGNED,
      Event.Type.EFFECTIVE,
      Event.Type.COMPLETED,
      Event.Type.CLOSING,
      Event.Type.EXPIRED,
      Event.Type.LAPSED,
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN,
      Event.Type.FOUNDED,
      Event.Type.OPENED,
      Event.Type.RETIRED);

  private final Assumptions assumptions;
  private final Topic.Reaches reaches = new Topic.Reaches();

  ClaimReader(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  Optional<Topic> topic(Claim claim) {
    return Topic.of(claim, reaches);
  }

  Optional<ClaimReading> of(Claim claim) {
    return topic(claim).map(topic -> of(claim, topic));
  }

  ClaimReading of(Claim claim, Topic topic) {
    if (claim instanceof Figure figure) {
      return figure(figure, topic);
    } else if (claim instanceof Interest interest) {
      return interest(interest, topic);
    } else if (claim instanceof Transfer transfer) {
      return transfer(transfer, topic);
    }
    return event((Event) claim, topic);
  }

  private ClaimReading figure(Figure figure, Topic topic) {
    Aspect time = figure.run().isPresent()
        ? TimeAspect.ofRun(figure, assumptions)
        : TimeAspect.of(figure.period(), figure.date(), figure.asOf(), assumptions);
    List<Aspect> aspects = switch (figure.measure()) {
      case LEVEL -> List.of(time);
      case CHANGE -> List.of(time, TimeAspect.comparedWith(figure.comparedWith(), assumptions));
      case SHARE, RANK -> List.of(time, Attribute.of(ClaimDoubt.WHOLE, figure.whole()));
    };
    Bounds bounds = figure.quantity().assuming(assumptions).bounds();
    Value value = new Value(
        figure.quantity(),
        Topic.isMultiple(figure) ? bounds.minus(ONE).asPercent() : bounds,
        figure.equivalents());
    return new ClaimReading(figure, topic, aspects, ValiditySpan.ALWAYS, value, Optional.empty());
  }

  private ClaimReading interest(Interest interest, Topic topic) {
    Assumptions toldAlone = assumptions.toBuilder().continuance(false).build();
    ValiditySpan held = ValiditySpan.of(interest.validity(), interest.asOf(), toldAlone);
    if (interest.share().isEmpty()) {
      Value party = new Value(interest.party(), Bounds.none(UnitOfMeasure.ITEM), List.of());
      List<Aspect> aspects = List.of(
          Attribute.of(ClaimDoubt.AGREEMENT, interest.under()),
          Attribute.inWords(ClaimDoubt.CONDITION, interest.condition()));
      return new ClaimReading(interest, topic, aspects, held, party, Optional.empty());
    }
    List<Aspect> aspects = List.of(
        Attribute.of(ClaimDoubt.SHARE_OF, ShareOf.UNSPECIFIED, interest.shareOf()),
        Attribute.of(ClaimDoubt.SHARE_CLASS, interest.shareClass()),
        Attribute.of(ClaimDoubt.DIRECTNESS, Interest.Directness.UNSPECIFIED, interest.directness()),
        Attribute.inWords(ClaimDoubt.CONDITION, interest.condition()));
    Value share = value(interest.share().get(), List.of());
    return new ClaimReading(interest, topic, aspects, held, share, Optional.empty());
  }

  private ClaimReading transfer(Transfer transfer, Topic topic) {
    List<Aspect> aspects = List.of(
        Attribute.of(ClaimDoubt.GIVER, transfer.from()),
        Attribute.of(ClaimDoubt.RECEIVER, transfer.to()),
        Attribute.of(ClaimDoubt.SUBJECT, transfer.subject()),
        Attribute.of(ClaimDoubt.SHARE_CLASS, transfer.shareClass()),
        Attribute.of(ClaimDoubt.ISSUE, Transfer.Issue.UNSPECIFIED, transfer.issue()),
        Attribute.of(ClaimDoubt.SHARE_OF, ShareOf.UNSPECIFIED, transfer.shareOf()),
        Attribute.inWords(ClaimDoubt.CONDITION, transfer.condition()),
        new Aspect.Part(transfer.id(), transfer.partOf()),
        Attribute.inWords(ClaimDoubt.RECURRENCE, transfer.recurrence()),
        TimeAspect.day(ClaimDoubt.AS_OF, transfer.asOf(), assumptions),
        TimeAspect.day(ClaimDoubt.DATE, transfer.date(), assumptions));
    Value value = value(transfer.quantity().orElseThrow(), transfer.equivalents());
    return new ClaimReading(transfer, topic, aspects, ValiditySpan.ALWAYS, value, Optional.empty());
  }

  private ClaimReading event(Event event, Topic topic) {
    List<Aspect> aspects = new ArrayList<>(List.of(
        Attribute.of(ClaimDoubt.TERRITORY, event.territory().map(reaches::of)),
        Attribute.inWords(ClaimDoubt.CONDITION, event.condition()),
        Attribute.inWords(ClaimDoubt.DESCRIPTION, event.description())));
    if (event.status() != Event.Status.OCCURRED) {
      aspects.add(TimeAspect.of(Optional.empty(), Optional.empty(), event.asOf(), assumptions));
    }
    PartialDate date = event.date().orElseThrow();
    Optional<String> again = Optional.of("'" + event.type() + "' can happen more than once")
        .filter(any -> !ONCE.contains(event.type()));
    Value value = new Value(date, days(date), List.of());
    return new ClaimReading(event, topic, aspects, ValiditySpan.ALWAYS, value, again);
  }

  private Bounds days(PartialDate date) {
    PartialDate assumed = date.assuming(assumptions);
    Bounds any = Bounds.none(DAY);
    Bounds from =
        assumed.earliest().map(first -> Bounds.atLeast(day(first), DAY)).orElse(any);
    Bounds to = assumed.latest().map(last -> Bounds.atMost(day(last), DAY)).orElse(any);
    return from.intersection(to).orElseThrow();
  }

  private static BigDecimal day(LocalDate date) {
    return BigDecimal.valueOf(date.toEpochDay());
  }

  private Value value(Quantity quantity, List<Quantity> equivalents) {
    return new Value(quantity, quantity.assuming(assumptions).bounds(), equivalents);
  }
}
