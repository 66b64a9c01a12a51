/**
 * Rates of exchange that say where, when and on what basis they were quoted, and tables of them.
 *
 * <p>An {@link io.github.crossborder.money.ExchangeRate} is exact and converts only between its two
 * currencies, in a stated direction: against the direction in which it was quoted by division,
 * never by an inverted rate. {@link io.github.crossborder.money.ExchangeRates} is what a table of
 * rates can be asked. Nothing in this package touches the network.
 */
@NullMarked
package io.github.crossborder.money;

import org.jspecify.annotations.NullMarked;
