/** The worlds of a document, and what crosses between them: copies, never objects. */
@NullMarked
package dev.valence.world;

import org.jspecify.annotations.NullMarked;
