/**
 * Looks for orders in which a program fails: {@link dev.valence.loop.Steering steerings} that
 * choose what is delivered next, at random, by priorities, or one order after the other, and what
 * makes a short explanation of a failing order. Knows loops only, and no JavaScript.
 *
 * <p>Read {@link dev.valence.explore.Course}, then {@link dev.valence.explore.Orders}, then {@link
 * dev.valence.explore.Shrinking}.
 */
@NullMarked
package dev.valence.explore;

import org.jspecify.annotations.NullMarked;
