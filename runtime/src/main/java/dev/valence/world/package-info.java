/**
 * The worlds of a document, and what crosses between them: copies, never objects (Electron's
 * context bridge). Read {@link dev.valence.world.ContextBridge} first.
 */
@NullMarked
package dev.valence.world;

import org.jspecify.annotations.NullMarked;
