package io.github.crossborder.deal;

import java.util.Objects;

/**
 * An open code and where an entry uses it, such as {@code parties[1]/role} {@code supplier}.
 *
 * @param path the place in the entry, in attribute names and indexes from 0
 * @param code the code that is used there
 */
public record CodedAttribute(String path, OpenCode code) {

  /** Checks that nothing is null. */
  public CodedAttribute {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(code, "code");
  }
}
