/** Programs to read from top to bottom, each answering one question a user asks. */
@NullMarked
package io.github.crossborder.examples;

import org.jspecify.annotations.NullMarked;
