package io.github.crossborder.analysis.figures;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.quantity.Quantity;
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
