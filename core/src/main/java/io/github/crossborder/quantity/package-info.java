/**
 * Numbers as their source printed them, such as "almost EUR 28 million", and what is sure of them.
 *
 * <p>A {@link io.github.crossborder.quantity.Quantity} keeps what was said: the amount, how firmly
 * it was put and to which digit it was printed. Its {@link io.github.crossborder.quantity.Bounds}
 * are derived from that, never stored beside it, and hold every value that the words allow.
 * Arithmetic is done on bounds and never leaves a possible value out. Unlike {@link
 * io.github.crossborder.quantity.UnitOfMeasure}s are refused.
 *
 * <p>Amounts have at most 34 significant digits, and their digits lie between 10<sup>30</sup> and
 * 10<sup>-30</sup>, so that no arithmetic on them takes long.
 */
@NullMarked
package io.github.crossborder.quantity;

import org.jspecify.annotations.NullMarked;
