/**
 * The processes of an app and their life: the main process, a renderer for every window with the
 * document it shows, and what ends them. Everything below this package knows one of these at most;
 * here they are put together.
 */
@NullMarked
package dev.valence.process;

import org.jspecify.annotations.NullMarked;
