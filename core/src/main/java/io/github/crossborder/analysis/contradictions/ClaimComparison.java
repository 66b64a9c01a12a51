package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.contradictions.ClaimReading.Value;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two readings. */
final class ClaimComparison {
  private static final Bounds POSITIVE = Bounds.above(BigDecimal.ZERO, UnitOfMeasure.RATIO);
  private static final Bounds NOT_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO, UnitOfMeasure.RATIO);
  private static final Bounds NEGATIVE = Bounds.below(BigDecimal.ZERO, UnitOfMeasure.RATIO);
  private static final Bounds NOT_POSITIVE = Bounds.atMost(BigDecimal.ZERO, UnitOfMeasure.RATIO);

  private final Assumptions assumptions;

  ClaimComparison(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Relation of(ClaimReading one, ClaimReading other) {
    Optional<String> apart = apart(one, other);
    if (apart.isPresent()) {
      return different(one.claim(), other.claim(), apart.get());
    }
    List<String> open = open(one, other);
    Kind values = values(one.value(), other.value());
    String told = one.told() + " against " + other.told();
    if (open.isEmpty() && values != Kind.UNKNOWN) {
      return relation(one, other, values, told, Optional.empty());
    }
    if (values == Kind.UNKNOWN) {
      open.add(vague(one.value(), other.value()));
    }
    Optional<Kind> otherwise = Optional.of(values)
        .filter(kind -> kind != Kind.UNKNOWN)
        .or(() -> converted(one.value(), other.value()));
    return relation(one, other, Kind.UNKNOWN, told + "; " + String.join(", and ", open), otherwise);
  }

  Relation different(Claim one, Claim other, String explanation) {
    return new Relation(one, other, Kind.DIFFERENT, explanation, Optional.empty(), assumptions);
  }

  private Relation relation(
      ClaimReading one,
      ClaimReading other,
      Kind kind,
      String explanation,
      Optional<Kind> otherwise) {
    return new Relation(one.claim(), other.claim(), kind, explanation, otherwise, assumptions);
  }

  /** In what the two surely differ, so that they are not about one fact. */
  private static Optional<String> apart(ClaimReading one, ClaimReading other) {
    if (!one.topic().equals(other.topic())
        && one.topic().untoldIn(other.topic()).isEmpty()) {
      return Optional.of(apart(one.topic(), other.topic()));
    }
    for (int i = 0; i < one.aspects().size(); i++) {
      Aspect aspect = one.aspects().get(i);
      Aspect rival = other.aspects().get(i);
      if (!meet(aspect, rival) && aspect.isApartFrom(rival)) {
        return Optional.of(differs(aspect.respect().toString(), aspect.shown(), rival.shown()));
      }
    }
    Optional<String> changed = changed(one, other).or(() -> changed(other, one));
    if (changed.isPresent()) {
      return changed;
    }
    return one.held().isApartFrom(other.held())
        ? Optional.of(differs("time", one.held().shown(), other.held().shown()))
        : Optional.empty();
  }

  /** How a holding changed, if a claim tells of it as it was after another. */
  private static Optional<String> changed(ClaimReading later, ClaimReading earlier) {
    for (int i = 0; i < later.aspects().size(); i++) {
      if (!meet(later.aspects().get(i), earlier.aspects().get(i))) {
        return Optional.empty(); // it may be another holding
      }
    }
    boolean differs = later.topic().equals(earlier.topic())
        && later.value().said() instanceof Quantity
        && values(later.value(), earlier.value()) == Kind.CONTRADICTS;
    return differs && later.follows(earlier)
        ? Optional.of("the holding changed: " + later.value().shown() + " since "
            + later.held().shown() + " after " + earlier.value().shown())
        : Optional.empty();
  }

  private static String apart(Topic one, Topic other) {
    List<Object> parts = one.parts();
    List<Object> rivals = other.parts();
    for (int i = 0; i < Math.min(parts.size(), rivals.size()); i++) {
      if (!parts.get(i).equals(rivals.get(i))) {
        return differs(one.names().get(i), shown(parts.get(i)), shown(rivals.get(i)));
      }
    }
    return "what they say of the interest differs: its size and who has it";
  }

  private static String shown(Object part) {
    return part instanceof Optional<?> optional
        ? optional.map(Object::toString).orElse("not told")
        : part.toString();
  }

  private static String differs(String name, String one, String other) {
    return "their " + name + " differs: " + one + " and " + other;
  }

  private static boolean meet(Aspect aspect, Aspect rival) {
    Optional<Object> key = aspect.key();
    return key.isPresent() && key.equals(rival.key());
  }

  /** What leaves open whether the two are about one fact. */
  private static List<String> open(ClaimReading one, ClaimReading other) {
    List<String> open = new ArrayList<>();
    one.open().or(other::open).ifPresent(open::add);
    one.topic()
        .untoldIn(other.topic())
        .ifPresent(
            what -> open.add(mayDiffer(what, one.topic().type(), other.topic().type())));
    for (int i = 0; i < one.aspects().size(); i++) {
      Aspect aspect = one.aspects().get(i);
      Aspect rival = other.aspects().get(i);
      if (!meet(aspect, rival)) {
        open.add(mayDiffer(aspect.respect().toString(), aspect.shown(), rival.shown()));
      }
    }
    if (!one.held().meets(other.held())) {
      open.add(mayDiffer("time", one.held().shown(), other.held().shown()));
    }
    return open;
  }

  private static String mayDiffer(String name, String one, String other) {
    return "their " + name + " may differ (" + (one.equals(other) ? "both " : one + " and ") + other
        + ")";
  }

  private static String vague(Value one, Value other) {
    if (one.said() instanceof Id) {
      return "both may be so";
    }
    if (!one.bounds().unit().equals(other.bounds().unit())
        || one.bounds().unit().hasUnsaidCurrency()) {
      return "the amounts are in " + one.bounds().unit() + " and "
          + other.bounds().unit();
    }
    String vague = one.bounds().isNone() ? one.shown() : other.shown();
    return "what '" + vague + "' leaves out is not sure";
  }

  static Kind values(Value one, Value other) {
    if (one.said().equals(other.said())) {
      return Kind.CONSISTENT;
    }
    Bounds bounds = one.bounds();
    Bounds rival = other.bounds();
    if (bounds.isNone() || rival.isNone()) {
      return Kind.UNKNOWN;
    }
    boolean alike = bounds.unit().equals(rival.unit()) && !bounds.unit().hasUnsaidCurrency();
    return alike ? likeUnits(bounds, rival) : bySign(bounds, rival);
  }

  private static Kind likeUnits(Bounds bounds, Bounds rival) {
    if (bounds.isDisjointFrom(rival)) {
      return Kind.CONTRADICTS;
    }
    boolean within = rival.encloses(bounds);
    boolean around = bounds.encloses(rival);
    return within == around ? Kind.CONSISTENT : within ? Kind.REFINES : Kind.REFINED_BY;
  }

  /** Of amounts in two currencies only the signs can be compared: a profit is more than a loss. */
  private static Kind bySign(Bounds bounds, Bounds rival) {
    Kind signs = likeUnits(sign(bounds), sign(rival));
    boolean nothingElse = isSign(bounds) && isSign(rival);
    if (signs == Kind.CONTRADICTS || nothingElse) {
      return signs;
    }
    if (isSign(rival) && sign(rival).encloses(sign(bounds))) {
      return Kind.REFINES;
    }
    return isSign(bounds) && sign(bounds).encloses(sign(rival)) ? Kind.REFINED_BY : Kind.UNKNOWN;
  }

  /** What the values' sign is, whatever they are in. */
  static Bounds sign(Bounds bounds) {
    int least = bounds.lower().map(BigDecimal::signum).orElse(-1);
    int most = bounds.upper().map(BigDecimal::signum).orElse(1);
    Bounds above = least > 0 || (least == 0 && !bounds.isLowerClosed())
        ? POSITIVE
        : least == 0 ? NOT_NEGATIVE : Bounds.none(UnitOfMeasure.RATIO);
    Bounds below = most < 0 || (most == 0 && !bounds.isUpperClosed())
        ? NEGATIVE
        : most == 0 ? NOT_POSITIVE : Bounds.none(UnitOfMeasure.RATIO);
    return above.intersection(below).orElse(above);
  }

  /** Whether the values are told by their sign alone, as "profitable" is. */
  private static boolean isSign(Bounds bounds) {
    return bounds.lower().map(BigDecimal::signum).orElse(0) == 0
        && bounds.upper().map(BigDecimal::signum).orElse(0) == 0;
  }

  /**
   * How the values relate by the sources' own conversions, whose rates they do not tell: where they
   * can be compared in several currencies, one in which they contradict each other is enough.
   */
  private Optional<Kind> converted(Value one, Value other) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Quantity amount : amounts(one)) {
      for (Quantity rival : amounts(other)) {
        Bounds bounds = amount.assuming(assumptions).bounds();
        Bounds bound = rival.assuming(assumptions).bounds();
        if (bounds.unit().equals(bound.unit())
            && !bounds.unit().hasUnsaidCurrency()
            && !bounds.isNone()
            && !bound.isNone()) {
          kinds.add(likeUnits(bounds, bound));
        }
      }
    }
    if (kinds.size() < 2) {
      return kinds.stream().findFirst();
    }
    return Optional.of(kinds.contains(Kind.CONTRADICTS) ? Kind.CONTRADICTS : Kind.CONSISTENT);
  }

  private static List<Quantity> amounts(Value value) {
    List<Quantity> amounts = new ArrayList<>();
    if (value.said() instanceof Quantity quantity) {
      amounts.add(quantity);
    }
    amounts.addAll(value.equivalents());
    return amounts;
  }
}
