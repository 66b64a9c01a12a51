/**
 * Dates and spans that are only as precise as their source: a {@link
 * io.github.crossborder.time.PartialDate} such as {@code 2016-12} is one day that is not fully
 * known, a {@link io.github.crossborder.time.Period} such as {@code 2016-01-01/..} a span of days.
 *
 * <p>Days are those of the proleptic Gregorian calendar (ISO 8601), years 0001 to 9999, without a
 * time zone. What a text leaves open, the answers leave open too: comparisons give {@link
 * io.github.crossborder.Truth}.
 */
@NullMarked
package io.github.crossborder.time;

import org.jspecify.annotations.NullMarked;
