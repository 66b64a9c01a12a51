package io.github.crossborder.deal;

import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said that no other kind of claim holds, such as a goal or an opinion, in the
 * recorder's own words; nothing is ever computed from it. A number is a {@link Figure}, an
 * intention to sell somewhere a {@link MarketPresence}.
 */
@Value.Immutable
public abstract non-sealed class Statement implements Claim {

  Statement() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.STATEMENT;
  }

  /** Returns the id of the party that says it, where it is not the source itself. */
  public abstract Optional<Id> speaker();

  /** Returns the ids of the entries it is about, such as {@code alibaba}. */
  public abstract List<Id> about();

  /** Returns what sort of statement it is, such as {@code strategy}. */
  public abstract Kind kind();

  /** Returns what is said, in the recorder's own words. */
  public abstract String text();

  /** Returns the time it looks at, such as "the longer term". */
  public abstract Optional<Period> horizon();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("speaker", speaker(), Referent.PARTY);
    to.references("about", about(), Referent.ENTRY);
    to.code("kind", kind());
    to.text("text", text());
    to.maybe("horizon", horizon());
    to.claim(this);
  }

  static Statement of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .speaker(of.maybe("speaker"))
        .about(of.list("about"))
        .kind(of.get("kind"))
        .text(of.get("text"))
        .horizon(of.maybe("horizon"))
        .rank(of.get("rank"))
        .follows(of.list("follows"))
        .asOf(of.maybe("asOf"))
        .note(of.maybe("note"))
        .citations(of.list("citations"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).check();
  }

  /**
   * What sort of statement it is, such as {@code goal}; an open code.
   *
   * @param code the code, such as {@code goal}
   */
  public record Kind(String code) implements OpenCode {
    /** What a party wants to reach. */
    public static final Kind GOAL = new Kind("goal");

    /** How a party means to reach it. */
    public static final Kind STRATEGY = new Kind("strategy");

    /** What is expected to come. */
    public static final Kind EXPECTATION = new Kind("expectation");

    /** What an authority demands. */
    public static final Kind DIRECTIVE = new Kind("directive");

    /** A judgment. */
    public static final Kind OPINION = new Kind("opinion");

    /** How it compares with something else, without a number. */
    public static final Kind COMPARISON = new Kind("comparison");

    /** What something is or does. */
    public static final Kind DESCRIPTION = new Kind("description");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN =
        List.of(GOAL, STRATEGY, EXPECTATION, DIRECTIVE, OPINION, COMPARISON, DESCRIPTION);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code goal}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds statements; {@code id}, {@code kind}, {@code text} and {@code citations} are
   * required. Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableStatement.Builder {
    private static final Kind UNSET = new Kind(Unset.TEXT);

    Builder() {
      id(Unset.ID);
      kind(UNSET);
      text(Unset.TEXT);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Statement.Builder";
    }
  }
}
