package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a statement, such as {@code {"id": "…", "speaker": "…", "kind": "…", "text":
 * "…", …}}.
 */
final class StatementJson extends ObjectCodec<Statement> {
  static final Codec<Statement.Kind> KIND_CODE = DealJson.code(Statement.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Optional<Id>> SPEAKER = ALL.optional("speaker", DealJson.ID);
  private static final Property<List<Id>> ABOUT = ALL.list("about", DealJson.ID);
  private static final Property<Statement.Kind> KIND = ALL.required("kind", KIND_CODE);
  private static final Property<String> TEXT = ALL.required("text", DealJson.TEXT);
  private static final Property<Optional<Period>> HORIZON =
      ALL.optional("horizon", PeriodJson.PERIOD);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Statement> STATEMENT = new StatementJson();

  private StatementJson() {
    super(ALL);
  }

  @Override
  protected Statement build(Values of) {
    return Statement.builder()
        .id(of.get(ID))
        .speaker(of.get(SPEAKER))
        .addAllAbout(of.get(ABOUT))
        .kind(of.get(KIND))
        .text(of.get(TEXT))
        .horizon(of.get(HORIZON))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Statement statement, JsonSink to) {
    to.put(ID, statement.id());
    to.put(SPEAKER, statement.speaker());
    to.put(ABOUT, statement.about());
    to.put(KIND, statement.kind());
    to.put(TEXT, statement.text());
    to.put(HORIZON, statement.horizon());
    END.write(statement, to);
  }
}
