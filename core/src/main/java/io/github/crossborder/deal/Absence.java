package io.github.crossborder.deal;

import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That nobody has an interest of some type in something, as in "nobody controls the company" or "it
 * has no beneficial owner": that there is none is known, and told. That one is not known, not named
 * or not published is no absence; who has it is then an {@link UndisclosedParty}.
 *
 * <p>What is told of several types is told of each. It holds on the days that are told, and never
 * goes on from them: whoever has no owner today may have one tomorrow.
 */
@Value.Immutable
public abstract non-sealed class Absence implements Claim {

  Absence() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.ABSENCE;
  }

  /** Returns the id of the thing that nobody has such an interest in, such as {@code ickx}. */
  public abstract Id subject();

  /** Returns of which types there is none, such as {@code control}; at least one. */
  public abstract List<Interest.Type> types();

  /** Returns why there is none, such as {@code widely-held}, where said. */
  public abstract Optional<Reason> reason();

  /** Returns since and until when there is none, where said. */
  public abstract Optional<Period> validity();

  @Override
  public abstract Rank rank();

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.reference("subject", subject(), Referent.OWNABLE);
    to.eachCode("types", types());
    to.code("reason", reason());
    to.maybe("validity", validity());
    to.claim(this);
  }

  static Absence of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .subject(of.get("subject"))
        .types(of.list("types"))
        .reason(of.maybe("reason"))
        .validity(of.maybe("validity"))
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
    Rules rules = Rules.of(this);
    if (types().isEmpty()) {
      rules.missing("types");
    }
    rules.check();
  }

  /**
   * Why there is none, such as {@code natural-persons}; an open code.
   *
   * @param code the code, such as {@code widely-held}
   */
  public record Reason(String code) implements OpenCode {
    /** Natural persons own it, so that no company has it in its accounts. */
    public static final Reason NATURAL_PERSONS = new Reason("natural-persons");

    /** Many hold it, and none of them enough. */
    public static final Reason WIDELY_HELD = new Reason("widely-held");

    /** The codes for which this version has a constant. */
    public static final List<Reason> KNOWN = List.of(NATURAL_PERSONS, WIDELY_HELD);

    /** Checks the syntax. */
    public Reason {
      Slug.requireCode(Reason.class, code);
    }

    @Override
    public List<Reason> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code natural-persons}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds absences; {@code id}, {@code subject}, {@code types} and {@code citations} are required.
   * Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableAbsence.Builder {
    Builder() {
      id(Unset.ID);
      subject(Unset.ID);
      rank(Rank.NORMAL);
    }

    @Override
    public String toString() {
      return "Absence.Builder";
    }
  }
}
