/** What several questions share: the days of linked claims, and how claims are told and named. */
@NullMarked
package io.github.crossborder.analysis.internal;

import org.jspecify.annotations.NullMarked;
