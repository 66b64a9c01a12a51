package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a statement, such as {@code {"id": "…", "speaker": "…", "kind": "…", "text":
 * "…", …}}.
 */
final class StatementJson extends ObjectCodec<Statement> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Optional<Id>> SPEAKER = ALL.optional("speaker", DealJson.ID);
  private static final Property<List<Id>> ABOUT = ALL.list("about", DealJson.ID);
  private static final Property<Statement.Kind> KIND =
      ALL.required("kind", DealJson.code("statement kind", Statement.Kind::new));
  private static final Property<String> TEXT = ALL.required("text", DealJson.TEXT);
  private static final Property<Optional<Period>> HORIZON =
      ALL.optional("horizon", PeriodJson.PERIOD);
  private static final Property<Claim.Rank> RANK =
      ALL.defaulted("rank", DealJson.RANK, Claim.Rank.NORMAL);
  private static final Property<List<Follows>> FOLLOWS = ALL.list("follows", FollowsJson.FOLLOWS);
  private static final Property<Optional<PartialDate>> AS_OF = ALL.optional("asOf", TimeJson.DATE);
  private static final Property<Optional<String>> NOTE = ALL.optional("note", DealJson.TEXT);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

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
        .rank(of.get(RANK))
        .addAllFollows(of.get(FOLLOWS))
        .asOf(of.get(AS_OF))
        .note(of.get(NOTE))
        .addAllCitations(of.get(CITATIONS))
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
    to.put(RANK, statement.rank());
    to.put(FOLLOWS, statement.follows());
    to.put(AS_OF, statement.asOf());
    to.put(NOTE, statement.note());
    to.put(CITATIONS, statement.citations());
  }
}
