package io.github.crossborder.json;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a figure, such as {@code {"id": "revenue", "subject": "ickx", "metric":
 * "revenue", "measure": "LEVEL", …}}.
 */
final class FigureJson extends ObjectCodec<Figure> {
  static final Codec<Figure.Metric> METRIC_CODE = DealJson.code(Figure.Metric::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Id> SUBJECT = ALL.required("subject", DealJson.ID);
  private static final Property<Figure.Metric> METRIC = ALL.required("metric", METRIC_CODE);
  private static final Property<Figure.Measure> MEASURE =
      ALL.required("measure", Codec.enumeration(Figure.Measure.class));
  private static final Property<Optional<Id>> WHOLE = ALL.optional("whole", DealJson.ID);
  private static final Property<Quantity> QUANTITY =
      ALL.required("quantity", QuantityJson.QUANTITY);
  private static final Property<List<Quantity>> EQUIVALENTS =
      ALL.list("equivalents", QuantityJson.QUANTITY);
  private static final Property<Optional<Period>> PERIOD =
      ALL.optional("period", PeriodJson.PERIOD);
  private static final Property<Optional<PartialDate>> DATE = ALL.optional("date", TimeJson.DATE);
  private static final Property<Optional<Period>> COMPARED_WITH =
      ALL.optional("comparedWith", PeriodJson.PERIOD);
  private static final Property<Optional<Territory>> TERRITORY =
      ALL.optional("territory", TerritoryJson.TERRITORY);
  private static final Property<Optional<String>> SCOPE = ALL.optional("scope", DealJson.TEXT);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Figure> FIGURE = new FigureJson();

  private FigureJson() {
    super(ALL);
  }

  @Override
  protected Figure build(Values of) {
    return Figure.builder()
        .id(of.get(ID))
        .subject(of.get(SUBJECT))
        .metric(of.get(METRIC))
        .measure(of.get(MEASURE))
        .whole(of.get(WHOLE))
        .quantity(of.get(QUANTITY))
        .addAllEquivalents(of.get(EQUIVALENTS))
        .period(of.get(PERIOD))
        .date(of.get(DATE))
        .comparedWith(of.get(COMPARED_WITH))
        .territory(of.get(TERRITORY))
        .scope(of.get(SCOPE))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Figure figure, JsonSink to) {
    to.put(ID, figure.id());
    to.put(SUBJECT, figure.subject());
    to.put(METRIC, figure.metric());
    to.put(MEASURE, figure.measure());
    to.put(WHOLE, figure.whole());
    to.put(QUANTITY, figure.quantity());
    to.put(EQUIVALENTS, figure.equivalents());
    to.put(PERIOD, figure.period());
    to.put(DATE, figure.date());
    to.put(COMPARED_WITH, figure.comparedWith());
    to.put(TERRITORY, figure.territory());
    to.put(SCOPE, figure.scope());
    END.write(figure, to);
  }
}
