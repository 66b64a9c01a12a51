/** What reading and writing know of any JSON text: its encoding, its limits and the rules it may break. */
@NullMarked
package io.github.crossborder.json.codec.text;

import org.jspecify.annotations.NullMarked;
