package io.github.crossborder.json;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a figure, such as {@code {"id": "revenue", "subject": "ickx", "metric":
 * "revenue", "measure": "LEVEL", …}}.
 */
final class FigureJson {
  static final Codec<Figure.Metric> METRIC_CODE = DealJson.code(Figure.Metric::new);

  private FigureJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.required("subject", DealJson.ID);
    all.required("metric", METRIC_CODE);
    all.required("measure", Codec.enumeration(Figure.Measure.class));
    all.optional("whole", DealJson.ID);
    all.required("quantity", QuantityJson.QUANTITY);
    all.list("equivalents", QuantityJson.QUANTITY);
    all.optional("period", PeriodJson.PERIOD);
    all.optional("run", RunJson.RUN);
    all.optional("date", TimeJson.DATE);
    all.optional("comparedWith", PeriodJson.PERIOD);
    all.optional("territory", TerritoryJson.TERRITORY);
    all.optional("scope", DealJson.TEXT);
    ClaimEnd.declare(all);
    return all;
  }
}
