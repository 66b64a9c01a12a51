package io.github.crossborder.deal;

import java.util.List;
import org.immutables.value.Value;

/** A government, ministry, regulator or other authority, such as {@code ndrc}. */
@Value.Immutable
public abstract non-sealed class PublicBody implements Party {

  PublicBody() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final EntryKind entryKind() {
    return EntryKind.PUBLIC_BODY;
  }

  @Override
  public final List<CodedAttribute> codes() {
    return List.of();
  }

  /** Returns a builder that starts from this entry. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules.of(this).check();
  }

  /**
   * Builds public bodies; {@code id} and {@code citations} are required. Not safe for use by
   * several threads.
   */
  public static final class Builder extends ImmutablePublicBody.Builder {
    Builder() {}
  }
}
