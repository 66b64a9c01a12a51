package io.github.crossborder.analysis.status;

import io.github.crossborder.Truth;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.Optional;

/** A move and the territory that it is told for; none where it counts everywhere. */
record PlacedMove(StatusMove move, Optional<Territory> territory) {
  /** Returns the day it surely is of, as who belongs to a group depends on that. */
  Optional<LocalDate> day() {
    return move.first() == move.last() && move.last() < StatusMove.NEVER
        ? Optional.of(LocalDate.ofEpochDay(move.first()))
        : Optional.empty();
  }

  /** Whether it counts in a territory, or in all that none is told for. */
  Truth counts(Optional<Territory> region) {
    return counts(territory, region, day());
  }

  static Truth counts(
      Optional<Territory> told, Optional<Territory> region, Optional<LocalDate> day) {
    if (told.isEmpty()) {
      return Truth.TRUE;
    }
    return region.isEmpty() ? Truth.FALSE : TerritoryIndex.counts(told, region.get(), day);
  }
}
