/**
 * Programs to read from top to bottom, each answering one question a user asks. What they share is
 * no part of any answer: {@code Articles} reads three books, {@code Columns} breaks lines.
 */
@NullMarked
package io.github.crossborder.examples;

import org.jspecify.annotations.NullMarked;
