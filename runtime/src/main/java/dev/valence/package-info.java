/**
 * The embedding API: {@link dev.valence.Valence} starts an app, {@link dev.valence.App} is the one
 * that runs, and the rest is what these two take and give.
 *
 * <p>The map of the Java code. An arrow means "uses", and none points up:
 *
 * <pre>
 *   cli -> (this package) -> process -> binding -> ipc, clone -> port -> loop
 *                            process -> world, page, module, js
 *                            binding -> event -> js
 *                            binding -> diagnostics -> port, js
 * </pre>
 *
 * <p>Read {@link dev.valence.port.Port} first, the heart of it; then {@link dev.valence.loop.Loop},
 * {@link dev.valence.ipc.FramePipe} and {@code process}, where everything is put together. What a
 * JavaScript program sees of all this is in {@code js-lib}.
 *
 * <p>Where a comment says "electron-semantics" and a number, it means a section of the project's
 * own notes on what Electron does, which are kept beside this repository; what they say that a
 * program can see is held by the scenario that {@code docs/conformance.md} lists.
 */
@NullMarked
package dev.valence;

import org.jspecify.annotations.NullMarked;
