/** What a book of deals records, such as an {@link io.github.crossborder.deal.Identifier}. */
@NullMarked
package io.github.crossborder.deal;

import org.jspecify.annotations.NullMarked;
