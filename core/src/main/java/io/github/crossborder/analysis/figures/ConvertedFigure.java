package io.github.crossborder.analysis.figures;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the currency asked for, such as {@code ickx-revenue-fy2017: almost EUR 28 million is
 * almost USD 31 million at …}; made by {@link FigureConversion}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ConvertedFigure {
  private final Figure figure;
  private final Quantity quantity;
  private final Optional<Conversion> conversion;

  ConvertedFigure(Figure figure, Quantity quantity, Optional<Conversion> conversion) {
    this.figure = figure;
    this.quantity = quantity;
    this.conversion = conversion;
  }

  /** Returns the figure as the source told it, on which the amount rests. */
  public Figure figure() {
    return figure;
  }

  /** Returns its amount in the currency asked for, such as "almost USD 31 million". */
  public Quantity quantity() {
    return quantity;
  }

  /**
   * Returns how that was computed, with its rate; empty where the source itself told the amount in
   * that currency.
   */
  public Optional<Conversion> conversion() {
    return conversion;
  }

  /**
   * Returns what is sure of the amount, such as below USD 31 million: by the conversion itself, not
   * by its rounded quantity.
   */
  public Bounds bounds() {
    return conversion.map(Conversion::bounds).orElseGet(quantity::bounds);
  }

  /** Returns the claim that it rests on, which is the figure. */
  public List<Figure> evidence() {
    return List.of(figure);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ConvertedFigure other
        && figure.equals(other.figure)
        && quantity.equals(other.quantity)
        && conversion.equals(other.conversion);
  }

  @Override
  public int hashCode() {
    return Objects.hash(figure, quantity, conversion);
  }

  /**
   * Returns the figure's id with the conversion as one sentence, or with the amount {@code as
   * told}.
   */
  @Override
  public String toString() {
    return figure.id() + ": "
        + conversion.map(Conversion::toString).orElse(quantity.display() + ", as told");
  }
}
