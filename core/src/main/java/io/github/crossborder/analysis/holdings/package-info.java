/**
 * What is told of single holdings through time: on which days a claim is surely so, which claims
 * follow, end or replace each other, which agreements took effect; and shares as numbers that are
 * only rounded outward. Not exported.
 */
@NullMarked
package io.github.crossborder.analysis.holdings;

import org.jspecify.annotations.NullMarked;
