/**
 * Structured clone (HTML standard 2.7, Safe passing of structured data): values of one realm become
 * {@link dev.valence.clone.CloneData}, which belongs to no realm, and values of another.
 *
 * <p>A value is written and made by one native function of its realm, which works on the engine's
 * own objects: a crossing into the engine for each property costs more than all else. The engine's
 * shapes say once for all objects alike what they are and where their properties lie. Exotic
 * objects are taken apart and made by the realm's {@code common/clone-support}. Read {@link
 * dev.valence.clone.CloneWriter} and {@link dev.valence.clone.CloneReader} first.
 */
@NullMarked
package dev.valence.clone;

import org.jspecify.annotations.NullMarked;
