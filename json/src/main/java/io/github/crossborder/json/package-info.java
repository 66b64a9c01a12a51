/** Reads and writes deal books as JSON. */
@NullMarked
package io.github.crossborder.json;

import org.jspecify.annotations.NullMarked;
