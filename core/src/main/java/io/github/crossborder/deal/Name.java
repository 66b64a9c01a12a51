package io.github.crossborder.deal;

import io.github.crossborder.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A name as printed, such as "Tmall", with its language and the time it was used, where known. */
@Value.Immutable
public abstract class Name {

  Name() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a name of which only the text is known, such as {@code Name.of("Ickx")}. */
  public static Name of(String text) {
    return builder().text(text).build();
  }

  /** Returns the text, such as "Ickx". */
  public abstract String text();

  /** Returns the language as a tag of BCP 47, such as {@code nl}. */
  public abstract Optional<String> language();

  /** Returns when it was used, where names changed. */
  public abstract Optional<Period> validity();

  /** Returns a builder that starts from this name. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.ofPart("name");
    rules.text("text", text());
    rules.language("language", language());
    rules.check();
  }

  /** Builds names; {@code text} is required. Not safe for use by several threads. */
  public static final class Builder extends ImmutableName.Builder {
    Builder() {
      text(Unset.TEXT);
    }

    @Override
    public String toString() {
      return "Name.Builder";
    }
  }
}
