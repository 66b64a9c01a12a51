package io.github.crossborder.analysis.status;

import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.Optional;

/** A move and the territory that it is told for; none where it counts everywhere. */
record PlacedMove(StatusMove move, Optional<Territory> territory) {
  /** Returns the day it surely is of, as who belongs to a group depends on that. */
  Optional<LocalDate> day() {
    return move.first() == move.last()
        ? Optional.of(LocalDate.ofEpochDay(move.first()))
        : Optional.empty();
  }
}
