/** Reads a text by Jackson, token by token, so that every problem is found with its place. */
@NullMarked
package io.github.crossborder.json.codec.careful;

import org.jspecify.annotations.NullMarked;
