/**
 * A value's JSON form, declared once: one {@link io.github.crossborder.json.codec.Codec} drives the
 * streaming reader, which reports every problem with its place, the canonical writer, and the JSON
 * Schema. Knows no type of the domain.
 *
 * <p>Not exported. Uses only Jackson's streaming part; every limit against hostile input is in
 * {@link io.github.crossborder.json.codec.text.Limits}.
 */
@NullMarked
package io.github.crossborder.json.codec;

import org.jspecify.annotations.NullMarked;
