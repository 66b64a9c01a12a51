/**
 * What a deal book can answer, one class per question, such as {@link
 * io.github.crossborder.analysis.Timeline}: what came before what. Every answer rests on the book
 * and on the caller's {@link io.github.crossborder.Assumptions} alone, and says UNKNOWN rather than
 * guess.
 */
@NullMarked
package io.github.crossborder.analysis;

import org.jspecify.annotations.NullMarked;
