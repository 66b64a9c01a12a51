package io.github.crossborder.deal;

import io.github.crossborder.place.Country;
import java.util.Optional;

/** Whoever can own, sign, speak or take part, such as the company {@code alibaba}. */
public sealed interface Party extends Thing
    permits Company, Person, PublicBody, Group, UndisclosedParty {

  /** Returns the country it is of, such as {@code BE}, even where its name is not disclosed. */
  Optional<Country> homeCountry();
}
