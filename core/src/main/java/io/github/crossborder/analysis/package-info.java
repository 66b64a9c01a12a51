/**
 * What a deal book can answer, one class per question, such as {@link
 * io.github.crossborder.analysis.Timeline}: what came before what.
 *
 * <ul>
 *   <li>{@link io.github.crossborder.analysis.StatusHistory}: how far had an agreement got on a
 *       day, and where?
 *   <li>{@link io.github.crossborder.analysis.Timeline}: what came before what?
 *   <li>{@link io.github.crossborder.analysis.ExclusivityCheck}: who has a right alone, who was
 *       given it too, and may somebody still be?
 *   <li>{@link io.github.crossborder.analysis.Contradictions}: which claims cannot all be so, and
 *       which to go by?
 *   <li>{@link io.github.crossborder.analysis.Ownership}: who owns and who controls whom?
 *   <li>{@link io.github.crossborder.analysis.CorporateGroup}: what is told of a company and all
 *       that it controls?
 *   <li>{@link io.github.crossborder.analysis.Growth}: how much did a figure grow, and what does a
 *       growth rate imply?
 *   <li>{@link io.github.crossborder.analysis.Share}: which part of a whole is it, and what does a
 *       share imply?
 *   <li>{@link io.github.crossborder.analysis.Total}: what do segments come to that share nothing?
 *   <li>{@link io.github.crossborder.analysis.Calendarization}: what does a company with fiscal
 *       years of its own have in a calendar year?
 *   <li>{@link io.github.crossborder.analysis.FigureConversion}: what are figures in one currency?
 * </ul>
 *
 * <p>Every answer rests on what the book or its figures tell and on the caller's {@link
 * io.github.crossborder.Assumptions} alone, of which there are none by default. Where that leaves
 * something open, it says so: UNKNOWN, possibly, or {@link io.github.crossborder.Answer cannot,
 * because}. It never guesses. What two sources make impossible together is a finding, a {@link
 * io.github.crossborder.Problem} in a list, never an exception.
 *
 * <p>All types here are immutable and safe for use by several threads. A null argument gives a
 * {@link java.lang.NullPointerException} that names it, an id that the book does not have a {@link
 * java.util.NoSuchElementException}.
 */
@NullMarked
package io.github.crossborder.analysis;

import org.jspecify.annotations.NullMarked;
