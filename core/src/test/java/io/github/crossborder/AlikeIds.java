package io.github.crossborder;

import io.github.crossborder.deal.Id;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ids that were made to have one hash, as somebody might who wants to slow a reader down. */
public final class AlikeIds {
  private AlikeIds() {}

  /**
   * Returns one of two to the power of {@code bits} ids: "an" and "c0" have the same hash, and so
   * has all that is put together of them.
   */
  public static Id of(int number, int bits) {
    return Id.id(IntStream.range(0, bits)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
        .collect(Collectors.joining()));
  }
}
