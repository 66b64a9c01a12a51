/**
 * How far a deal has got, on a day and in a place: {@link
 * io.github.crossborder.analysis.status.StatusHistory}.
 *
 * <p>An answer rests on what the book or its figures tell and on the caller's {@link
 * io.github.crossborder.Assumptions} alone, of which there are none by default. Where that leaves
 * something open, it says so: UNKNOWN, possibly, or {@link io.github.crossborder.Answer cannot,
 * because}. It never guesses. What two sources make impossible together is a finding, a {@link
 * io.github.crossborder.Problem} in a list, never an exception.
 *
 * <p>All types here are immutable and safe for use by several threads. A null argument gives a
 * {@link java.lang.NullPointerException} that names it, an id that the book does not have a {@link
 * io.github.crossborder.book.UnknownEntryException}.
 */
@NullMarked
package io.github.crossborder.analysis.status;

import org.jspecify.annotations.NullMarked;
