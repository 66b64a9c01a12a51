/**
 * Where something is or holds: a {@link io.github.crossborder.place.Country} such as {@code BE},
 * and a {@link io.github.crossborder.place.Territory} such as {@code BE (Essen), DE partly}, which
 * may be known by its name only, and whose comparisons say {@code UNKNOWN} where the source does.
 */
@NullMarked
package io.github.crossborder.place;

import org.jspecify.annotations.NullMarked;
