package io.github.crossborder.analysis.figures;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/**
 * A figure in the currency asked for, such as {@code ickx-revenue-fy2017: almost EUR 28 million is
 * almost USD 31 million at …}; made by {@link FigureConversion}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param figure the figure as the source told it
 * @param quantity its amount in the currency asked for
 * @param conversion how that was computed, with its rate; empty where the source itself told the
 *     amount in that currency
 */
public record ConvertedFigure(Figure figure, Quantity quantity, Optional<Conversion> conversion) {

  /** Checks that nothing is null. */
  public ConvertedFigure {
    requireNonNull(figure, "figure");
    requireNonNull(quantity, "quantity");
    requireNonNull(conversion, "conversion");
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
