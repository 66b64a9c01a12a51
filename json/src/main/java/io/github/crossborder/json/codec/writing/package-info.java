/** Writes JSON token by token, in its canonical form or to a generator of somebody else. */
@NullMarked
package io.github.crossborder.json.codec.writing;

import org.jspecify.annotations.NullMarked;
