/**
 * The {@link io.github.crossborder.book.DealBook}: entries that refer to each other, checked as a
 * whole; the {@link io.github.crossborder.book.Merge} of two books, and the {@link
 * io.github.crossborder.book.Difference} between them.
 */
@NullMarked
package io.github.crossborder.book;

import org.jspecify.annotations.NullMarked;
