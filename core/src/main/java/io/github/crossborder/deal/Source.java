package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was read, such as the newspaper article {@code tijd-chocolate}: entries cite it. One that is
 * known by what it is alone, as in "according to a Dutch magazine", has a description and no more.
 */
@Value.Immutable
public abstract non-sealed class Source implements Thing {

  Source() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.SOURCE;
  }

  /** Returns who published it, such as "De Tijd". */
  public abstract Optional<String> publisher();

  /** Returns its title, where it has one that tells it apart. */
  public abstract Optional<String> title();

  /** Returns where it can be read, as an absolute URL (RFC 3986). */
  public abstract Optional<String> url();

  /** Returns the day it was published, as far as known, such as {@code 2018-01?}. */
  public abstract Optional<PartialDate> published();

  /** Returns its language as a tag of BCP 47, such as {@code nl}. */
  public abstract Optional<String> language();

  /** Returns what sort of source it is, such as {@code newspaper-article}. */
  public abstract Optional<Kind> kind();

  /** Returns its title, or else its publisher, as its only name; empty where it has neither. */
  @Override
  public final List<Name> names() {
    return title().or(this::publisher).map(Name::of).map(List::of).orElse(List.of());
  }

  /** Returns no citation: a source cites none. */
  @Override
  public final List<Citation> citations() {
    return List.of();
  }

  @Override
  public final void show(AttributeReader to) {
    to.entry(this);
    to.text("publisher", publisher());
    to.text("title", title());
    to.maybe("url", url());
    to.maybe("published", published());
    to.maybe("language", language());
    to.code("kind", kind());
    to.description(description());
    to.identifiers(identifiers());
  }

  static Source of(AttributeValues of) {
    return builder()
        .id(of.get("id"))
        .publisher(of.maybe("publisher"))
        .title(of.maybe("title"))
        .url(of.maybe("url"))
        .published(of.maybe("published"))
        .language(of.maybe("language"))
        .kind(of.maybe("kind"))
        .description(of.maybe("description"))
        .identifiers(of.list("identifiers"))
        .build();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.of(this);
    rules.language("language", language());
    if (publisher().isEmpty()
        && title().isEmpty()
        && url().isEmpty()
        && description().isEmpty()) {
      rules.broken(
          ProblemCode.NAMELESS_SOURCE,
          "publisher",
          "source " + id() + " has no publisher, title, URL or description; give at least one");
    }
    rules.url("url", url());
    rules.check();
  }

  /**
   * What sort of source it is, such as {@code press-release}; an open code.
   *
   * @param code the code, such as {@code newspaper-article}
   */
  public record Kind(String code) implements OpenCode {
    /** An article in a newspaper. */
    public static final Kind NEWSPAPER_ARTICLE = new Kind("newspaper-article");

    /** A newspaper, where it is not said in which article. */
    public static final Kind NEWSPAPER = new Kind("newspaper");

    /** An article in a magazine. */
    public static final Kind MAGAZINE_ARTICLE = new Kind("magazine-article");

    /** A running list of short news items. */
    public static final Kind NEWS_TICKER = new Kind("news-ticker");

    /** A weblog or one of its posts. */
    public static final Kind WEBLOG = new Kind("weblog");

    /** What a party itself gave to the press. */
    public static final Kind PRESS_RELEASE = new Kind("press-release");

    /** A document filed with an authority or exchange. */
    public static final Kind FILING = new Kind("filing");

    /** The contract itself. */
    public static final Kind CONTRACT = new Kind("contract");

    /** A yearly report of a company. */
    public static final Kind ANNUAL_REPORT = new Kind("annual-report");

    /** An entry in a public register. */
    public static final Kind REGISTER = new Kind("register");

    /** A statistical publication. */
    public static final Kind STATISTICS = new Kind("statistics");

    /** A page of a website. */
    public static final Kind WEBSITE = new Kind("website");

    /** The codes for which this version has a constant. */
    public static final List<Kind> KNOWN = List.of(
        NEWSPAPER_ARTICLE,
        NEWSPAPER,
        MAGAZINE_ARTICLE,
        NEWS_TICKER,
        WEBLOG,
        PRESS_RELEASE,
        FILING,
        CONTRACT,
        ANNUAL_REPORT,
        REGISTER,
        STATISTICS,
        WEBSITE);

    /** Checks the syntax. */
    public Kind {
      Slug.requireCode(Kind.class, code);
    }

    @Override
    public List<Kind> known() {
      return KNOWN;
    }

    /** Returns the code alone, such as {@code newspaper-article}. */
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Builds sources; one of {@code publisher}, {@code title}, {@code url} and {@code description} is
   * required beside {@code id}. Not safe for use by several threads.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {
      id(Unset.ID);
    }

    @Override
    public String toString() {
      return "Source.Builder";
    }
  }
}
