/**
 * What is odd in a book but may be meant: facts in another form than the one there is for them,
 * codes that are not known, claims told twice, claims that follow themselves.
 */
@NullMarked
package io.github.crossborder.book.forms;

import org.jspecify.annotations.NullMarked;
