/**
 * A value's JSON form, declared once: one {@link io.github.crossborder.json.codec.Codec} drives both
 * ways to read it, the canonical writer, and the JSON Schema. Knows no type of the domain.
 *
 * <p>A good text is read by the room {@code quick}; whatever that does not take is read again by
 * {@code careful}, which knows places and problems. Values are written by {@code writing}; {@code
 * text} holds what all three know of JSON texts. None of the rooms is exported, and of Jackson they
 * use the streaming part alone.
 */
@NullMarked
package io.github.crossborder.json.codec;

import org.jspecify.annotations.NullMarked;
