/**
 * Structured clone (HTML standard 2.7, Safe passing of structured data): values of one realm become
 * {@link dev.valence.clone.CloneData}, which belongs to no realm, and values of another.
 *
 * <p>Java walks the engine's own objects and arrays; the realm's {@code common/clone-support} says
 * what an object is, takes exotic objects apart and makes them. Read {@link
 * dev.valence.clone.CloneWriter} and {@link dev.valence.clone.CloneReader} first.
 */
@NullMarked
package dev.valence.clone;

import org.jspecify.annotations.NullMarked;
