/**
 * The {@link io.github.crossborder.book.DealBook}: entries that refer to each other, checked as a
 * whole.
 */
@NullMarked
package io.github.crossborder.book;

import org.jspecify.annotations.NullMarked;
