package dev.valence.process;

import dev.valence.binding.IpcHost;
import dev.valence.diagnostics.Kind;
import dev.valence.diagnostics.OpenCall;
import dev.valence.ipc.RendererToMain;
import dev.valence.port.Payload;

/**
 * {@code ipcRenderer}'s way out of a document.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
record PageIpc(PageDocument document) implements IpcHost {
    @Override
    public RendererToMain main() {
        return document.frame().toMain();
    }

    @Override
    public Payload sendSync(String channel, Payload args) {
        return document.blockingCalls().sendSync(channel, args);
    }

    @Override
    public void invoke(String channel, Payload args, int callId) {
        OpenCall call = document.opensCall(Kind.UNANSWERED_INVOKE, channel, args);
        main().invoke(channel, args, document.replyTo(callId, call));
    }

    @Override
    public void preloadError(String path, String message, String stack, String name) {
        document.frame().toMain().notice("preload-error", path, message, stack, name);
    }
}
