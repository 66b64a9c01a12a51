/** Reads a text with care, by Jackson: every problem of it, each with its place. Knows no form of a value. */
@NullMarked
package io.github.crossborder.json.codec.careful;

import org.jspecify.annotations.NullMarked;
