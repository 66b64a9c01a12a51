/**
 * What a book says, for people to read: {@link io.github.crossborder.view.Page} makes a page of
 * plain English sentences of any book, {@link io.github.crossborder.view.Wording} words a single
 * entry. Nothing is computed here that {@code analysis} does not answer.
 */
@NullMarked
package io.github.crossborder.view;

import org.jspecify.annotations.NullMarked;
