/**
 * What every package of the library shares: three-valued {@link io.github.crossborder.Truth}, the
 * caller's {@link io.github.crossborder.Assumptions}, and the {@link
 * io.github.crossborder.Problem}s that exceptions carry.
 *
 * <p>Arguments and results are never null unless they are marked otherwise; a null argument is
 * answered with a {@link java.lang.NullPointerException} that names it. Everything in the library
 * is immutable and safe for use by several threads, except builders.
 */
@CrossborderStyle
@NullMarked
package io.github.crossborder;

import org.jspecify.annotations.NullMarked;
