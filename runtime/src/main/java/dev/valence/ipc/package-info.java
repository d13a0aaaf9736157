/**
 * Electron's IPC between a frame and the main process: five methods one way, two the other
 * (Electron's {@code ElectronApiIPC} and {@code ElectronRenderer}), and the pipe they travel on.
 */
@NullMarked
package dev.valence.ipc;

import org.jspecify.annotations.NullMarked;
