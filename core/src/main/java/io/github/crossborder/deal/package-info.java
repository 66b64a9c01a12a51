/**
 * What a deal book records: {@link io.github.crossborder.deal.Thing}s that have an identity, such
 * as a company or a platform, and {@link io.github.crossborder.deal.Claim}s that sources make about
 * them, such as a figure or an agreement.
 *
 * <p>Entries refer to each other by {@link io.github.crossborder.deal.Id}, never as objects. Every
 * type is built by its {@code builder()} and valid once built: {@code build()} throws one {@link
 * io.github.crossborder.InvalidValueException} that lists every broken rule and every
 * required attribute that was never set. Whether a reference leads anywhere is for the book to
 * check.
 *
 * <p>Attributes are optional wherever a source may leave them out. Vocabularies that grow, such as
 * {@link io.github.crossborder.deal.Platform.Kind}, are {@link
 * io.github.crossborder.deal.OpenCode}s with constants for the known codes; closed choices are
 * enums.
 */
@NullMarked
package io.github.crossborder.deal;

import org.jspecify.annotations.NullMarked;
