package dev.valence.binding;

import dev.valence.ipc.RendererToMain;
import dev.valence.port.Payload;

/** The frame that {@code binding('ipc')} speaks for. Called on the renderer's loop. */
public interface IpcHost {
    RendererToMain main();

    /** Sends and blocks the renderer until main answers. */
    Payload sendSync(String channel, Payload args);

    /**
     * Sends; the answer arrives at {@code renderer/ipc-native}'s onInvokeReply with {@code callId}.
     */
    void invoke(String channel, Payload args, int callId);

    /** A preload script failed. */
    void preloadError(String path, String message, String stack, String name);
}
