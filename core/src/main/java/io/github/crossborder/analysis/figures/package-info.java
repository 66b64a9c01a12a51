/**
 * What follows from figures as their sources print them.
 *
 * <ul>
 *   <li>{@link io.github.crossborder.analysis.figures.Growth}: how much did a figure grow?
 *   <li>{@link io.github.crossborder.analysis.figures.Share}: which part of a whole is it?
 *   <li>{@link io.github.crossborder.analysis.figures.ImpliedLevel}: what does a growth rate or a
 *       share imply?
 *   <li>{@link io.github.crossborder.analysis.figures.Total}: what do segments come to that share
 *       nothing?
 *   <li>{@link io.github.crossborder.analysis.figures.Calendarization}: what does a company with
 *       fiscal years of its own have in a calendar year?
 *   <li>{@link io.github.crossborder.analysis.figures.FigureConversion}: what are figures in one
 *       currency?
 * </ul>
 *
 * <p>All are asked in one way, such as {@code Growth.between(a, b).assuming(assumptions).rate()}:
 * about which figures, under which assumptions if any, and what. A conversion assumes nothing:
 * {@code FigureConversion.into(currency, rates).of(figure)}.
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
package io.github.crossborder.analysis.figures;

import org.jspecify.annotations.NullMarked;
