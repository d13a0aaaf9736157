/**
 * Electron's IPC between a frame and the main process: five methods one way, two the other
 * (Electron's {@code ElectronApiIPC} and {@code ElectronRenderer}), and the pipe they travel on.
 *
 * <p>Read {@link dev.valence.ipc.RendererToMain} and {@link dev.valence.ipc.MainToRenderer}, then
 * {@link dev.valence.ipc.FramePipe}, where a call becomes a message.
 */
@NullMarked
package dev.valence.ipc;

import org.jspecify.annotations.NullMarked;
