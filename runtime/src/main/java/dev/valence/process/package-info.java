/**
 * The processes of an app and their life: the main process, a renderer for every window with the
 * document it shows, and what ends them. Everything below this package knows one of these at most;
 * here they are put together.
 *
 * <p>Read {@link dev.valence.process.AppProcesses} first, then {@code MainProcess}, {@code
 * RendererProcess} and {@code PageDocument}. Decided here: a navigation replaces the document and
 * all that is bound to it, while the renderer's loop and its pipe to main stay.
 */
@NullMarked
package dev.valence.process;

import org.jspecify.annotations.NullMarked;
