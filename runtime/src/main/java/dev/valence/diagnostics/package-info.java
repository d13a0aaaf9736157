/**
 * What an app does that fails in silence, told in a line each: a port that nobody starts, a message
 * that nobody hears. Each {@link dev.valence.diagnostics.Kind} has its section in {@code
 * docs/diagnostics.md}.
 *
 * <p>{@link dev.valence.diagnostics.Diagnostics} is an app's; a {@link
 * dev.valence.diagnostics.Watch} is what one document or process of it has done so far. Where
 * nobody asks for diagnostics there is neither, and what they would look at costs a check for null.
 */
@NullMarked
package dev.valence.diagnostics;

import org.jspecify.annotations.NullMarked;
