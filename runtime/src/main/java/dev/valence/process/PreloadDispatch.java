package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * What main sends to the preload scripts of a service worker.
 *
 * <p>Threads: confined to the worker's loop. Life: the worker's.
 */
record PreloadDispatch(ServiceWorkerProcess process) implements FramePipe.RendererSide {
    @Override
    public void message(String channel, Payload args) {
        process.message(channel, args);
    }

    @Override
    public void postMessage(String channel, Message message) {
        message.discard(); // ServiceWorkerMain has no postMessage
    }

    @Override
    public void executeScript(int worldId, String code, int requestId) {
        throw new UnsupportedOperationException("a service worker has no frame");
    }

    @Override
    public void visibility(boolean visible) {
        // a worker is never seen
    }

    @Override
    public void beforeUnload(int requestId) {
        throw new UnsupportedOperationException("a service worker has no frame");
    }
}
